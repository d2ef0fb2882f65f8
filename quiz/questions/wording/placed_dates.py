"""Whether a date that leans on the day of writing is placed beyond doubt: "on Tuesday" of what was done then.

Reads a date of the ground, returns yes or no; without a publication date no such date is placed.
"""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from briefing.analysis.lexicon import verb_forms
from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import DateExpression, Fact, Grain, Token
from briefing.analysis.token_spans import token_at
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.wording.months import DAYS_OF_TWO_MONTHS, TWO_MONTHS, is_of_the_news

# "The past ten years", "the next decade": of a length that is told.
STRETCH = re.compile(
    r"the (?P<way>past|last|next|coming)"
    r" (?P<length>(?:(?!few|several|couple|dozen)[\w-]+ )?(?:years|decades|decade|century))"
)
# "Since September", "up from 15% in August", "compared with August": what was before the day of writing.
LOOKING_BACK = re.compile(
    r"\b(?:since|(?:up|down) from [^,;]{1,30}\b(?:in|on)|compared (?:with|to)(?: [^,;]{1,30}\b(?:in|on))?)"
    r" (?:early |mid-|late )?$"
)
WRITTEN_YEAR = re.compile(r"\d{4}")
CLOCK = re.compile(r"\d:\d|m\b\.?$")
WEEKDAYS = {name: int(number) for name, number in rows("weekdays")}
FIRST_OF_WEEKEND = 5
LAST_MONTH = 12
NO_TIME, YEAR = timedelta(), timedelta(days=366)


def is_placed(ground: Ground, date: DateExpression) -> bool:
    """Whether nobody could take the date for another: it is no part of a quotation, its tense agrees."""
    is_told = ground.analysis.published_on is not None and date.first is not None
    if not is_told or WRITTEN_YEAR.search(date.surface) or is_quoted(ground, date):
        return False
    is_vague = date.is_approximate and (ground.analysis.date_is_assumed or date.rule not in VAGUE)
    return date.rule in RULES and not is_vague and RULES[date.rule](ground, date)


def is_quoted(ground: Ground, date: DateExpression) -> bool:
    tokens = ground.tokens(date.sentence)
    place = token_at(tokens, date.start)
    return place is None or quoted_tokens(ground.sentence(date.sentence), tokens)[place]


def is_day_of_tense(ground: Ground, date: DateExpression) -> bool:
    """A day before the article's of what was done, one after it of what will be.

    Its own day is that of what is done: what will be done on Friday, it may mean in a week.
    """
    today = ground.analysis.published_on
    if date.first == today:
        return looks_back(ground, date) or is_going_on(ground, date)
    if date.first > today:
        return looks_ahead(ground, date)
    after = ground.text(date.sentence)[date.end : date.end + 2]
    return looks_back(ground, date) or after in ("'s", "’s") and not looks_ahead(ground, date)


def is_fixed_day(ground: Ground, date: DateExpression) -> bool:
    """ "Yesterday", "this morning"; "today" may mean nowadays, but for what was done."""
    fact = fact_of(ground, date)
    return date.surface.lower() != "today" or fact is not None and is_past(ground, fact)


def is_neighbour(ground: Ground, date: DateExpression) -> bool:
    """ "Last year", "next month"; a week is told by its month, where no amount is reckoned by it.

    In December the year that ends may be called the last one.
    """
    is_turn = ground.analysis.published_on.month == LAST_MONTH and date.grain is Grain.YEAR
    if date.grain in (Grain.YEAR, Grain.MONTH):
        return not is_turn or date.first > ground.analysis.published_on
    is_in_month = date.grain in (Grain.WEEK, Grain.DAYS) and date.first.month == date.last.month
    is_plain = is_in_month and not ground.quantities.get(date.sentence)
    is_workday = ground.analysis.published_on.weekday() < FIRST_OF_WEEKEND
    return is_plain and is_workday and looks_back(ground, date)


def is_near_season(ground: Ground, date: DateExpression) -> bool:
    """A winter has two years."""
    return "winter" not in date.surface.lower()


def is_stretch(ground: Ground, date: DateExpression) -> bool:
    """ "Over the past ten years", but not "of his life"."""
    is_owned = ground.text(date.sentence)[date.end :].startswith(" of ")
    is_turn = ground.analysis.published_on.month == LAST_MONTH
    return STRETCH.fullmatch(date.surface) is not None and not is_owned and not is_turn


def is_near_date(ground: Ground, date: DateExpression) -> bool:
    """ "In June" of what was done in the year before the article's day, "on May 3" of what is planned."""
    today = ground.analysis.published_on
    ahead = date.first - today
    is_near = -YEAR < ahead <= NO_TIME and looks_back(ground, date)
    is_near = is_near or NO_TIME < ahead < YEAR and looks_ahead(ground, date)
    if CLOCK.search(date.surface):
        return False
    named = next((day for name, day in WEEKDAYS.items() if name in date.surface), date.first.weekday())
    return is_near and named == date.first.weekday() and is_of_the_news(ground, date)


def are_days_of_one_year(ground: Ground, date: DateExpression) -> bool:
    """ "Between 3 May and 6 June", and not "from 3 December to 6 January", nor what is not over yet."""
    today = ground.analysis.published_on
    is_parted = date.first.year != date.last.year or date.first <= today < date.last
    return not is_parted and is_near_date(ground, date)


RULES = {
    "weekday": is_day_of_tense,
    "fixed day": is_fixed_day,
    "neighbour": is_neighbour,
    "near month": lambda ground, date: True,
    "near season": is_near_season,
    "stretch": is_stretch,
    "month": is_near_date,
    TWO_MONTHS: is_near_date,
    DAYS_OF_TWO_MONTHS: are_days_of_one_year,
    "month and day": is_near_date,
    "day and month": is_near_date,
}
# Rules whose dates are vague by nature, and still say which.
VAGUE = {"fixed day", "neighbour", "stretch", "month"}


# --------------------------------------------------------------------------------- tense


def looks_back(ground: Ground, date: DateExpression) -> bool:
    """ "Sold on Monday", "has sold today", "a study published on Monday", "up from 40 in August"."""
    if LOOKING_BACK.search(ground.text(date.sentence)[: date.start]):
        return True
    fact = fact_of(ground, date)
    before = words_before(ground, date)
    if before and before[-1].tag in ("VBN", "VBD"):
        return True
    if fact is None:
        return is_behind_past(before) or not before and opens_past(ground, date)
    return not (has_infinitive(before, fact) or is_arranged(before, fact)) and is_past(ground, fact)


def is_behind_past(before: list[Token]) -> bool:
    """ "It sank Monday", where no fact tells of it: whether the nearest verb before the date is past."""
    verbs = [token.tag for token in before if token.tag in FINITE or token.tag in ("MD", "VB")]
    return verbs[-1:] == ["VBD"]


def opens_past(ground: Ground, date: DateExpression) -> bool:
    """ "In April, with routes cut, boats sank": the sentence opens on the date, and its verb is past."""
    behind = [token for token in ground.tokens(date.sentence) if token.start >= date.end]
    verbs = (one for one in behind if one.tag in FINITE and not is_cut(one))
    return next((token.tag for token in verbs), "") == "VBD"


def is_cut(token: Token) -> bool:
    """ "Cut", "put", read as a present where it may be a participle."""
    return token.tag == "VBP" and "VBN" in verb_forms(token.text.lower())


def is_past(ground: Ground, fact: Fact) -> bool:
    """ "Sold", "has sold"."""
    verbs = ground.tokens_of(fact.action)
    is_perfect = verbs[0].text.lower() in ("has", "have") and len(verbs) > 1
    return verbs[0].tag == "VBD" or is_perfect


def is_going_on(ground: Ground, date: DateExpression) -> bool:
    """ "Workers are striking on Tuesday"."""
    fact = fact_of(ground, date)
    return fact is not None and ground.tokens_of(fact.action)[0].tag in ("VBZ", "VBP")


def looks_ahead(ground: Ground, date: DateExpression) -> bool:
    """ "Will sell on Monday", "is scheduled to begin on May 3", "opens on May 3"."""
    fact = fact_of(ground, date)
    if fact is None:
        return False
    verbs = ground.tokens_of(fact.action)
    if is_timetabled(verbs):
        return True
    is_planned = verbs[0].tag in ("VBZ", "VBP") and verbs[-1].text.lower() in words("planning_words")
    return verbs[0].text.lower() in ("will", "’ll", "'ll") or is_planned


def is_timetabled(verbs: Sequence[Token]) -> bool:
    """ "Opens", "launches": in the present of what is fixed for a later day."""
    first = verbs[0]
    return len(verbs) == 1 and first.tag in ("VBZ", "VBP") and first.lemma.lower() in words("timetable_verbs")


def words_before(ground: Ground, date: DateExpression) -> list[Token]:
    """The words of the sentence before the date and its preposition."""
    before = [token for token in ground.tokens(date.sentence) if token.end <= date.start]
    return before[:-1] if before and before[-1].tag == "IN" else before


def has_infinitive(before: list[Token], fact: Fact) -> bool:
    """ "Agreed to sell on Monday": what is agreed may lie ahead."""
    between = [token for token in before if token.start >= fact.action.end]
    pairs = zip(between, between[1:], strict=False)
    return any(one.tag == "TO" and other.tag == "VB" for one, other in pairs)


def is_arranged(before: list[Token], fact: Fact) -> bool:
    """ "Invited them to a meeting on Wednesday": the meeting may lie ahead."""
    is_happening = bool(before) and before[-1].lemma.lower() in happenings()
    return is_happening and fact.verb in words("verbs_of_arranging")


@cache
def happenings() -> frozenset[str]:
    return words("event_nouns", "mutual_nouns")


def fact_of(ground: Ground, date: DateExpression) -> Fact | None:
    """The fact that the date is told with: the one whose verb stands nearest before it, else the first."""
    around = [fact for fact in ground.facts.get(date.sentence, ()) if tells(fact, date)]
    before = [fact for fact in around if fact.action.end <= date.start]
    if before:
        return max(before, key=lambda fact: fact.action.start)
    return min(around, key=lambda fact: fact.action.start, default=None)


def tells(fact: Fact, date: DateExpression) -> bool:
    """Whether the date stands in a phrase of the fact."""
    fronted = () if fact.fronted is None else (fact.fronted,)
    phrases = (fact.subject, *phrases_behind(fact), *fronted)
    return any(one.start <= date.start and date.end <= one.end for one in phrases)
