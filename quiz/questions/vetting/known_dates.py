"""Questions for a date or an occasion that a reader knows without the article, or that the stem tells."""

import re
from functools import cache

from briefing.analysis.dates.spans import days_from
from briefing.analysis.numbers import number
from briefing.analysis.results import ActorKind, DateExpression, Grain
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS, LEFT_OUT_OR_CHANGED
from quiz.questions.ground import Ground, once
from quiz.questions.options.renown import has_known_name
from quiz.questions.plain import contains_words, plain

DAYS_OF_FEW_WEEKS = 56
DECADE = 10
# "After 37 years", "a twelve-year wait".
SPAN_OF_YEARS = re.compile(r"\b(\d+|[a-z-]+?)[ -]years?\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
US = re.compile(r"\bUS\b")
# A report of that month is of the year before; what was built then was built in any.
REPORTING = re.compile(
    r"\b(?:(?:over|in|during) the course of|throughout|for (?:all|the whole) of) $", re.IGNORECASE
)
STAYING_AWAY = {"boycott", "forgo", "skip"}
RUN = {"begin", "close", "end", "finish", "hold", "open", "start"}
# "The 2024 Tarn Islands Parliament vote".
REACH_OF_NAME = 4
# "In 2025, from $34 million in 2024".
SET_AGAINST = re.compile(
    r",? (?:(?:up|down|compared|against|versus) )?(?:from|with|to|against)\b[^,;]*\d[^,;]* in $"
)
# "The Winter Games", "the 2022 World Cup in Marlo", and not "the World Cup parade", "Games Workshop".
GAMES = re.compile(
    r"\b(?:(?:Asian|Commonwealth|Olympic|Paralympic|Summer|Winter|(?:19|20)\d\d) Games|Olympics|Paralympics"
    r"|World Cup|Super Bowl|Eurovision(?: Song Contest)?)\b(?! (?!(?:at|for|in|of|on)\b)[A-Za-z]*[a-z])"
)
# "The 2022 season": what happens in it happens that year.
PERIODS = {"edition", "quarter", "season", "year"}
# "Before the departure of the Lee administration", "at the end of Ann Lee’s presidency"; after it is any day.
TURN_OF_RULE = re.compile(
    r"\b(?:at|before|on|since|with) the "
    r"(?:arrival|beginning|close|departure|end|(?:final|first|last) (?:days|weeks|months)|fall|start) of "
    r"(?:the )?(?:[A-Z][\w.]* )*(?P<name>[A-Z]\w+)(?:[’']s)? (?:administration|government|presidency)\b"
)


def date_known(ground: Ground, candidate: Candidate) -> str:
    """ "When did the Berlin Wall fall?": everybody knows without the article."""
    if candidate.answer.type is not AnswerType.DATE:
        return ""
    told = in_small(ground.text(candidate.sentence))
    said = told if candidate.rule in LEFT_OUT_OR_CHANGED else in_small(candidate.whole_stem)
    asked = f" {plain(candidate.answer.text)} "
    known = (event for event, day in dates_known() if day in asked)
    found = next((event for event in known if all(part in said for part in event.split(" + "))), None)
    if found:
        return f"everybody knows the date of “{found.strip()}”"
    turn = TURN_OF_RULE.search(candidate.whole_stem)
    is_year = candidate.answer.index is not None and ground.date(candidate.answer.index).grain is Grain.YEAR
    if is_year and turn is not None and ruled_once(turn["name"]):
        return f"everybody knows the year “{turn.group()}”"
    began = next((words_of for words_of in sorted(words("comings_to_power")) if words_of in told), None)
    is_known = began is not None and (
        is_of_known_ruler(ground, candidate) or is_month_of_coming(ground, candidate, began)
    )
    return f"everybody knows the year of one so known, “{began}”" if is_known else ""


def in_small(text: str) -> str:
    """As the list of what all know writes it: "u.s. capitol", whether the article has "US" or "U.S."."""
    return US.sub("u.s.", text).lower().replace("'", "’")


@cache
def ruled_once(surname: str) -> bool:
    """Whether one term alone is known of anybody called so, however that one is written."""
    terms = {tuple(years) for name, *years in rows("terms_of_office") if name.split()[-1] == surname}
    return len(terms) == 1


@cache
def dates_known() -> tuple[tuple[str, str], ...]:
    """What all know the date of, with that date in plain words between spaces."""
    return tuple((event, f" {plain(day)} ") for event, day in rows("dates_all_know"))


def is_of_known_ruler(ground: Ground, candidate: Candidate) -> bool:
    """Whether the question is on one whose name all know, and asks for a year or a day of one."""
    return YEAR.search(candidate.answer.text) is not None and tells_of_known(ground, candidate)


def is_month_of_coming(ground: Ground, candidate: Candidate, began: str) -> bool:
    """ "In which month did President Obama take office?": asked is when he came, not what he did then."""
    fact = candidate.fact
    if fact is None or not tells_of_known(ground, candidate):
        return False
    last = max([fact.action.end, *(one.end for one in fact.objects)])
    return began in ground.text(fact.sentence)[fact.action.start : last].lower()


def tells_of_known(ground: Ground, candidate: Candidate) -> bool:
    """Whether the stem names a person whose name all know."""
    asked = (ground.actor(index) for index in candidate.actors)
    return any(one.kind is ActorKind.PERSON and has_known_name(one) for one in asked)


def year_of_article(ground: Ground, candidate: Candidate) -> str:
    """ "New laws begin in _____", of an article of that year or the weeks before it: a reader knows.

    So does who is asked in which year laws will begin, or who fills in the latest whole year, where no
    other date is told.
    """
    told = ground.analysis.published_on
    is_left_out = candidate.rule in LEFT_OUT_OR_CHANGED or " will " in candidate.stem
    if candidate.answer.type is not AnswerType.DATE or not is_left_out or told is None:
        return ""
    soon = days_from(told, DAYS_OF_FEW_WEEKS) or told
    is_latest = "in _____" in candidate.stem and len(ground.dates.get(candidate.sentence, ())) == 1
    years = {str(told.year), str(soon.year), *([str(told.year - 1)] if is_latest else [])}
    return "it is the year of the article, or the one before" if candidate.answer.text in years else ""


def round_target(ground: Ground, candidate: Candidate) -> str:
    """ "By which year will it plant 40 forests?", where it is 2030: goals are set for such years."""
    told, index = ground.analysis.published_on, candidate.answer.index
    if candidate.answer.type is not AnswerType.DATE or told is None or index is None:
        return ""
    asked = ground.date(index)
    targets = {year for year in round_years(ground) if year > told.year}
    is_target = asked.grain is Grain.YEAR and asked.first is not None and targets == {asked.first.year}
    return "it is the only round year to come, which all guess" if is_target else ""


@once
def round_years(ground: Ground) -> frozenset[int]:
    """The years told that end a decade: 2030, 2050."""
    years = (one.first.year for one in ground.analysis.dates if one.grain is Grain.YEAR and one.first)
    return frozenset(year for year in years if year % DECADE == 0)


def year_in_title(ground: Ground, candidate: Candidate) -> str:
    """ "Stolen in _____", of "Tarn portrait shown after 37 years": the title tells how long ago it was."""
    told, index = ground.analysis.published_on, candidate.answer.index
    if candidate.answer.type is not AnswerType.DATE or told is None or index is None:
        return ""
    date, spans = ground.date(index), SPAN_OF_YEARS.findall(ground.analysis.title.lower())
    passed = told.year - date.first.year if date.grain is Grain.YEAR and date.first is not None else None
    found = next((span for span in spans if passed is not None and number(span) == passed), "")
    return f"the title tells that it is {found} years" if found else ""


def date_names_occasion(ground: Ground, candidate: Candidate) -> str:
    """ "The _____ revolution", "his _____ gift": the date says which is meant, and is not the news."""
    if candidate.answer.type is not AnswerType.DATE or candidate.rule not in GAPS:
        return ""
    tokens = ground.tokens(candidate.sentence)
    first = next((k for k, one in enumerate(tokens) if one.start >= candidate.answer.start), 0)
    last = next((k for k, one in enumerate(tokens) if one.start >= candidate.answer.end), len(tokens))
    if not first or last == len(tokens):
        return ""
    before, after = tokens[first - 1], tokens[last]
    is_owned = before.tag == "PRP$" or before.text.lower() == "the"
    if before.text.lower() == "the" and after.text.istitle():
        after = next((one for one in tokens[last : last + REACH_OF_NAME] if one.text.islower()), after)
    is_noun = after.tag.startswith(("NN", "JJ")) and after.text.islower()
    is_period = not PERIODS.isdisjoint(one.text for one in tokens[last : last + 2])
    return f"it says which {after.text} is meant" if is_owned and is_noun and not is_period else ""


def occasion_attended(ground: Ground, candidate: Candidate) -> str:
    """ "When did she attend the Victory parade?": who knows of the parade knows when it is, and where.

    So does who asks when somebody will skip it.
    """
    fact = candidate.fact
    if fact is None or candidate.rule not in ("when", "where", "preposition"):
        return ""
    if fact.verb in STAYING_AWAY and fact.objects:
        return f"what somebody “{fact.action.text}” has a time and place of its own"
    if fact.verb != "attend":
        return ""
    known = next((one for one in fact.objects if one.text.lower().startswith("the ")), None)
    own = "time" if candidate.rule == "when" else "place"
    return f"“{known.text}” has a {own} of its own" if known is not None else ""


def games_dated(ground: Ground, candidate: Candidate) -> str:
    """ "On what date did the Winter Games end?": games that all know of have dates of their own."""
    fact = candidate.fact
    if fact is None or candidate.rule != "when" or fact.verb not in RUN:
        return ""
    found = GAMES.search(fact.subject.text)
    return f"“{found.group()}” have dates of their own" if found is not None else ""


def is_just_before(
    ground: Ground, candidate: Candidate, asked: DateExpression, other: DateExpression
) -> bool:
    """ "In March 2024 Norway said that over the course of _____ it had sold 40 boats"."""
    is_year = asked.grain is Grain.YEAR and candidate.rule in GAPS and other.end < asked.start
    led = ground.text(asked.sentence)[other.end : asked.start]
    if (
        not is_year
        or REPORTING.search(led) is None
        or asked.first is None
        or other.first is None
        or other.grain is Grain.YEAR
    ):
        return False
    return other.first.year == asked.first.year + 1 and str(other.first.year) in candidate.whole_stem


def is_just_after(ground: Ground, candidate: Candidate, asked: DateExpression, other: DateExpression) -> bool:
    """ "Revenue rose to $61 million in _____ from $34 million in 2024": figures of two years in a row."""
    is_year = asked.grain is other.grain is Grain.YEAR and candidate.rule in GAPS and other.start > asked.end
    led = ground.text(asked.sentence)[asked.end : other.start]
    if not is_year or SET_AGAINST.match(led) is None or asked.first is None or other.first is None:
        return False
    return asked.first.year == other.first.year + 1


def date_told(ground: Ground, candidate: Candidate) -> str:
    """ "When did films dominate, from 2010 to 2014?": a year of the stem tells the decade."""
    if candidate.answer.type is not AnswerType.DATE or candidate.answer.index is None:
        return ""
    asked = ground.date(candidate.answer.index)
    others = [ground.date(index) for index in ground.dates.get(candidate.sentence, ())]
    later = next((one for one in others if is_just_before(ground, candidate, asked, one)), None)
    if later is not None:
        return f"it is the year before “{later.surface}”"
    earlier = next((one for one in others if is_just_after(ground, candidate, asked, one)), None)
    if earlier is not None:
        return f"it is the year after “{earlier.surface}”"
    if asked.grain is not Grain.DECADE or asked.first is None or asked.last is None:
        return ""
    told = (one.surface for one in others if one.first and asked.first <= one.first <= asked.last)
    found = next((surface for surface in told if contains_words(candidate.whole_stem, surface)), None)
    return f"“{found}” of the stem tells the answer" if found else ""
