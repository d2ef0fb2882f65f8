"""Dates a figure that grows by its article: "As of May 2019, how many boats had been sold?" for "have".

Where the words are to stay as they are, it says so behind them: "… have killed 40 people (as of May 2019)."
"""

import re
from dataclasses import replace

from briefing.analysis.results import DateExpression, Fact, Modality, QuantityKind
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.plain import contains_words
from quiz.questions.wording.capitals import keeps_its_capital
from quiz.questions.wording.stems import Stem, before_day

GAP = "Fill the gap: "
HAVING = {"has", "have"}
# Words that may stand before the figure: "across more than".
LEAD = 3
# Verbs that say how high a figure is at the time.
BALANCES = {"amount", "total"}
# Of such a figure "there are" tells what it always is: "24 hours in a day".
OF_SIZE = {QuantityKind.MEASURE, QuantityKind.DURATION}
STANDING = ("at", "at a", "at an", "at a record", "at a total of")
# "Have left the port every year", "are in port in a typical week".
HABIT = re.compile(
    r"\b(?:each|every|(?:in|on) an? (?:average|given|normal|typical))"
    r" (?:hour|day|night|week|month|quarter|season|summer|winter|year)\b"
)
NOW = {"already", "currently", "now"}
ASKING = ("how many", "how much")
OPENINGS = ("How ", "By how ", "To how ", "In how ")
# "As of May", "over the five years to 2024": the day up to which it is counted is told.
STOOD = re.compile(r"\b[Aa]s of\b|\b(?:months|weeks|years) to (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
# "Will open in May and has sold 40 boats": no "as of" goes before what is to come.
PLANNED = re.compile(r"\b(?:will|shall|would)\b")
# "… have sailed 38 miles to Tarn, where births rose in 2025": no other day fits behind it.
ENDS_IN_YEAR = re.compile(r"\bin (?:19|20)\d\d[.?]$")
AUXILIARY = re.compile(r"\b(?:has|have)\b")


def as_of_article(ground: Ground, number: int, rule: str, stem: Stem, answer: Answer) -> Stem:
    """The stem with the month of the article, where its figure has come about so far and nothing dates it."""
    is_figure = answer.type is AnswerType.QUANTITY and has_own_day(ground)
    if not is_figure or stem.occasion or rule not in (*ASKING, "gap") or STOOD.search(stem.text):
        return stem
    told = [one for one in ground.facts.get(number, ()) if opens_part(ground, one, answer)]
    fact = next((one for one in told if is_so_far(ground, one) or is_balance(ground, one, answer)), None)
    if fact is None:
        return stem
    month = f"{ground.analysis.published_on:%B %Y}"
    return with_opening(ground, fact, rule, stem, month) or with_bracket(ground, fact, stem, month)


def with_opening(ground: Ground, fact: Fact, rule: str, stem: Stem, month: str) -> Stem | None:
    """ "As of May 2019, Norway had sold _____ boats", where that clause opens the stem and no day does."""
    if not is_perfect(ground, fact) or is_counted_since(ground, fact):
        return None
    if rule in ASKING:
        is_opening = stem.text.startswith(OPENINGS)
        past = AUXILIARY.sub("had", stem.text, count=1)
        is_turned = is_opening and past != stem.text
        return replace(stem, text=past, occasion=f"As of {month}") if is_turned else None
    told = stem.text.removeprefix(GAP)
    is_whole = fact.is_main and told.count(fact.action.text) == 1 and told.startswith(opening(ground, fact))
    if PLANNED.search(told) or not is_whole or fact.fronted is not None or fact.speaker is not None:
        return None
    told = told.replace(fact.action.text, before_day(fact.action.text))
    told = told if keeps_its_capital(ground, fact.subject) else told[0].lower() + told[1:]
    return replace(stem, text=f"{GAP}As of {month}, {told}")


def with_bracket(ground: Ground, fact: Fact, stem: Stem, month: str) -> Stem:
    """ "Norway has a fleet that has sold _____ boats (as of May 2019).", where the stem has the clause."""
    is_said = contains_words(stem.text, ground.tokens_of(fact.action)[-1].text)
    is_said = is_said and ENDS_IN_YEAR.search(stem.text) is None
    text = f"{stem.text[:-1]} (as of {month}){stem.text[-1]}"
    has_room = len(text.removeprefix(GAP).split()) <= LONGEST_STEM
    return replace(stem, text=text.replace(" currently ", " ")) if is_said and has_room else stem


def opens_part(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """ "Sold 40 boats", "spread across more than 40 acres", and not "won by blocking a sale of 40 boats"."""
    parts = (fact.subject, *phrases_behind(fact))
    return any(
        one.start <= answer.start and len(ground.text(one.sentence)[one.start : answer.start].split()) <= LEAD
        for one in parts
        if answer.start < one.end
    )


def opening(ground: Ground, fact: Fact) -> str:
    """The first word of the sentence, if its subject opens it."""
    return ground.tokens_of(fact.subject)[0].text if fact.subject.first == 0 else GAP


def is_so_far(ground: Ground, fact: Fact) -> bool:
    """ "Five fires have spread over 40 acres", and not "Lee has said", "had spread by May"."""
    is_meant = fact.verb in words("saying_verbs", "verbs_of_intent")
    return is_perfect(ground, fact) and is_undated(ground, fact) and not (is_meant or is_habit(ground, fact))


def is_balance(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """ "The debt stands at $40 million", "there are 40 boats", "the port is now worth $40 million"."""
    is_present = ground.tokens_of(fact.action)[-1].tag in ("VBZ", "VBP")
    is_state = fact.verb in BALANCES or stands_at(ground, fact, answer) or is_there(ground, fact, answer)
    is_now = not NOW.isdisjoint(around_verb(ground, fact))
    is_told = is_present and (is_state or is_now)
    return is_told and not is_habit(ground, fact) and is_undated(ground, fact)


def stands_at(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """ "The debt stands at nearly $40 million", and not "the tower stands 40 metres tall"."""
    if fact.verb != "stand" or answer.index is None:
        return False
    quantity = ground.quantity(answer.index)
    led = ground.text(fact.sentence)[fact.action.end : min(quantity.start, answer.start)]
    return led.strip() in STANDING and quantity.kind not in OF_SIZE


def is_there(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """ "There are 40 boats", and not "there are 24 hours in a day"."""
    is_size = answer.index is not None and ground.quantity(answer.index).kind in OF_SIZE
    return fact.subject.text.lower() == "there" and not is_size


def is_habit(ground: Ground, fact: Fact) -> bool:
    """ "There are usually 40 boats", "40 crews have left every year"."""
    told = ground.text(fact.sentence)[fact.subject.start :]
    return not words("frequency_adverbs").isdisjoint(around_verb(ground, fact)) or bool(HABIT.search(told))


def around_verb(ground: Ground, fact: Fact) -> set[str]:
    """The words of the verb and the one behind it."""
    tokens = ground.tokens(fact.sentence)[fact.action.first : fact.action.last + 1]
    return {one.text.lower() for one in tokens}


def is_perfect(ground: Ground, fact: Fact) -> bool:
    verbs = [token.text.lower() for token in ground.tokens_of(fact.action)]
    return len(verbs) > 1 and verbs[0] in HAVING


def is_undated(ground: Ground, fact: Fact) -> bool:
    """Whether the article tells it for sure, and of no day but that since which it counts."""
    is_told = fact.modality in (Modality.STATED, Modality.REPORTED) and not fact.is_negated
    return is_told and (not dates_of(ground, fact) or is_counted_since(ground, fact))


def is_counted_since(ground: Ground, fact: Fact) -> bool:
    """ "Since 2007": and on to this day."""
    dates, text = dates_of(ground, fact), ground.text(fact.sentence)
    return bool(dates) and all(text[: one.start].lower().endswith("since ") for one in dates)


def dates_of(ground: Ground, fact: Fact) -> list[DateExpression]:
    """The dates in what the fact tells, and not those of other clauses of its sentence."""
    parts = (fact.subject, *phrases_behind(fact), *filter(None, (fact.fronted,)))
    spans = ((part.start, part.end) for part in parts)
    return [ground.date(index) for span in spans for index in ground.dates_within(fact.sentence, *span)]


def has_own_day(ground: Ground) -> bool:
    """Whether the article's day is given: not where it is guessed from a "3 May 1998" in its text."""
    return ground.analysis.published_on is not None and not ground.analysis.date_is_assumed
