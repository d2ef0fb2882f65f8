"""Quotes of an exchange: codes that no reader knows, and how a share or a coin stood on one day."""

import re

from briefing.analysis.dates.calendar_words import MONTH
from briefing.analysis.results import Quantity
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.doubts import YEARLY
from quiz.questions.drafts import LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground, once
from quiz.questions.vetting.figures import PRICES

# "TRNc1", "TRN=": by such codes an exchange lists what is dealt in; of no other text.
LISTED = re.compile(r"\b[A-Z]{2,4}c\d\b|\b[A-Z][A-Z\d]{2,}=")
# In an article that has them, so is "TRNL3", "TRNPJ0000PUS".
CODE = re.compile(rf"{LISTED.pattern}|\b[A-Z]{{3,}}\d\w*")
DEALT_IN = (
    r"alumini?um|bitcoin|bonds?|Brent|cocoa|coffee|copper|corn|cotton|crude|currency|dollar|euro|futures"
    r"|gold|ind(?:ex|ices)|krone|nickel|notes|oil|peso|pound|rouble|ruble|rupee|shares|silver|sterling"
    r"|stocks?|yen|yields?|yuan|zinc"
    r"|CAC(?: 40)?|DAX|Dow(?: Jones)?|FTSE(?: 100)?|greenback|Hang Seng|KOSPI|loonie|Nasdaq|Nifty"
    r"|Nikkei|S&P|Sensex|Stoxx|TSX|treasur(?:ies|ys)"
)
MOVED = (
    r"added|advanced|climbed|closed|dropped|eased|edged|ended|fell|finished|firmed|gained|jumped|lost|opened"
    r"|rallied|rose|settled|shed|slid|slipped|strengthened|surged|traded|trading|tumbled|weakened"
    r"|(?:is|are|was|were) (?:last |now )?(?:down|up|at)"
    # "Gave up gains to fall": what came of it on the same day.
    r"|(?:erased|gave (?:back|up)|pared|reversed) [\w ]*?(?:gains|losses) to [a-z]+"
)
# "The Tarn yen strengthened", "shares in Tarn Steel fell".
QUOTE = re.compile(rf"\b(?:{DEALT_IN})\b(?!-listed)(?:[ -][\w’'&=.%-]+){{0,6}}? (?:{MOVED})\b", re.IGNORECASE)
# "The Tarn crown fell 0.6% against the euro": a currency, whatever it is called.
EXCHANGED = re.compile(
    rf"\b(?:{MOVED})\b[^,;]* (?:against|to|versus) the (?:US |U\.S\. )?(?:dollar|euro|pound|yen|yuan)\b"
)
# "On March 12, 2026", "12 March 2026": a day has a year and is but a day.
DAY = re.compile(rf"\b(?:{MONTH} \d\d?|\d\d? {MONTH}),? (?:19|20)\d\d\b")
# "Their worst day since August 5", "its weakest since October 2025": the lowest of some weeks.
SINCE_A_DAY = re.compile(rf"\bsince (?:{MONTH}(?: \d\d?)?(?:,? (?:19|20)\d\d)?|(?=[,.]))")
LOWEST_SINCE = re.compile(r"\b(?:worst|best|[a-z]+est)(?: [a-z]+)? since (?:[A-Z][a-z]+\.? )?$")
# What says of when it is so, other than of the day: "in 2013", "since June", "over the quarter".
OF_MORE_THAN_A_DAY = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:annual|decade|month|quarter|since|week|year)(?:s|ly)?\b", re.IGNORECASE
)
POINTS = {"point", "points"}
RULES = LEFT_OUT_OR_CHANGED | {"how many", "how much"}


def code_of_exchange(ground: Ground, candidate: Candidate) -> str:
    """ "TRNPJ0000PUS closed _____ higher": a code by which an exchange lists it names nothing to a reader."""
    if not is_of_exchange(ground, candidate.sentence):
        return ""
    found = CODE.search(f"{candidate.whole_stem} {candidate.answer.text}")
    return f"“{found.group()}” is a code of an exchange" if found is not None else ""


def is_of_exchange(ground: Ground, number: int) -> bool:
    """Whether the article has codes of an exchange, and one may stand in the sentence."""
    return has_codes(ground) and CODE.search(ground.text(number)) is not None


@once
def has_codes(ground: Ground) -> bool:
    return any(LISTED.search(sentence.text) for sentence in ground.analysis.sentences)


def quote_of_day(ground: Ground, candidate: Candidate) -> str:
    """ "The yen strengthened _____ against the dollar": so it was on one day, and otherwise on the next.

    What was so in a year, or the lowest since one, is news.
    """
    answer, stem = candidate.answer, candidate.whole_stem
    if answer.index is None or candidate.rule not in RULES:
        return ""
    is_since = answer.type is AnswerType.DATE and LOWEST_SINCE.search(stem.partition("_____")[0]) is not None
    is_moved = is_since or answer.type is AnswerType.QUANTITY and is_level(ground.quantity(answer.index))
    found = (QUOTE.search(stem) or EXCHANGED.search(stem)) if is_moved else None
    told = DAY.sub("", stem) if found is not None else ""
    told = SINCE_A_DAY.sub("", told)
    is_lasting = OF_MORE_THAN_A_DAY.search(told) is not None or YEARLY.search(told) is not None
    is_lasting = is_lasting and not is_since
    return f"“{found.group()}” is so on one day alone" if found is not None and not is_lasting else ""


def is_level(figure: Quantity) -> bool:
    """ "0.4 per cent", "$4.25", "120 points": by how much, or to what, a price or an index moved."""
    return figure.kind in PRICES or figure.unit in POINTS
