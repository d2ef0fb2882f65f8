"""When: "On what date did the envoy visit Oslo?"; only for dates the article states itself."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import Adjunct, DateExpression, Fact, Grain, Phrase
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.asking.changes import is_figure_from
from quiz.questions.asking.reckoned_years import is_reckoned_from
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.months import has_sure_year
from quiz.questions.wording.occasions import dated_before_when
from quiz.questions.wording.question_words import date_word
from quiz.questions.wording.stems import about_part

ASKED_GRAINS = {Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.PART_OF_YEAR, Grain.SEASON}
PREPOSITIONS = {
    "on", "in", "since", "during", "by", "until", "from", "at", "before", "after", "back", "the", "of",
}  # fmt: skip

# What somebody launches or wins in May happens in May.
HAPPENS_THEN = {
    "begin", "end", "host", "launch", "lead", "lose", "open", "stage", "start", "suffer", "survive",
    "win",
}  # fmt: skip
# What somebody refers to, lists or likens something to has a date of its own.
SPEAKS_OF = {
    "cite", "compare", "describe", "detail", "discuss", "equate", "liken", "list", "mention", "recall",
    "recount", "refer",
}  # fmt: skip
# What somebody foresees is of that year, and was foreseen before it.
FORETELLS = {
    "anticipate", "envisage", "envision", "estimate", "expect", "forecast", "foresee", "predict",
    "project",
}  # fmt: skip
# What somebody is thanked or blamed for has a date of its own, too.
REPAYS = {
    "admonish", "applaud", "apologise", "apologize", "blame", "commend", "condemn", "congratulate", "credit",
    "criticise", "criticize", "forgive", "laud", "pardon", "praise", "rebuke", "remember", "scold", "thank",
}  # fmt: skip
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "18 April at 7pm".
CLOCK = re.compile(r"\d ?[ap]\.?m\b|\d[:.]\d\d\b", re.IGNORECASE)
UNTIL = ("to ", "until ", "till ", "through ")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        behind = fact.action.last
        times = [phrase for kind, phrase in fact.adjuncts if kind is Adjunct.TIME and phrase.first >= behind]
        if fact.fronted is not None and fact.fronted not in times:
            times.append(fact.fronted)
        found = [(phrase, date) for phrase in times if (date := whole_date(ground, phrase)) is not None]
        if len(found) == 1 and tells_when(ground, fact, *found[0]):
            yield from ask_date(ground, fact, *found[0])
        elif not found and (index := date_before_when(ground, fact)) is not None:
            yield from ask_happening(ground, fact, index)


def tells_when(ground: Ground, fact: Fact, phrase: Phrase, index: int) -> bool:
    """Whether the date dates the verb: no cause or clause just before it, no perfect ("has met in 2020").

    "She referred to a fire in 2016" tells when the fire was, "fell from 40 boats in 2010" when they were,
    "sold her shares from 2010" of which year they were.
    """
    verbs = [token.text.lower() for token in ground.tokens_of(fact.action)]
    if verbs[0] in ("has", "have") and not ground.date(index).is_open:
        return False
    if is_span(ground.date(index)) or is_state_of_day(ground, phrase) or is_of_subject(fact, phrase):
        return False
    if phrase.text.lower().startswith("from ") and is_compared_with(ground, ground.date(index)):
        return False
    if fact.verb in SPEAKS_OF and fact.objects and fact.fronted != phrase:
        return False
    if phrase.text.lower().startswith("by "):
        return True
    hosts = [
        other for kind, other in fact.adjuncts if kind is not Adjunct.TIME and other.last == phrase.first
    ]
    hosts += [other for other in fact.objects if other.last == phrase.first]
    if any(is_figure_from(ground, host) for host in hosts) or is_of_object(ground, fact, phrase):
        return False
    if is_of_what_is_meant(fact, phrase, hosts):
        return False
    told = [token for host in hosts for token in ground.tokens_of(host)]
    is_plain = not any(token.tag.startswith(("VB", "IN", "TO")) and token.text != "of" for token in told)
    if fact.verb in HAPPENS_THEN and is_plain:
        return True
    return is_planned(ground, fact) or not any(
        token.tag.startswith("VB") or token.lemma.lower() in words("event_nouns", "planned_things")
        for token in told
    )


def is_compared_with(ground: Ground, date: DateExpression) -> bool:
    """ "Carried 40 crews last year, up 2% from 2019": it did not carry them then."""
    return is_reckoned_from(
        ground, date.sentence, Answer(AnswerType.DATE, date.surface, date.start, date.end)
    )


def is_of_subject(fact: Fact, phrase: Phrase) -> bool:
    """ "The rise in exports in May was the second": between its noun and "was" a date tells which rise."""
    is_between = fact.subject.last <= phrase.first < fact.action.first
    return is_between and fact.verb == "be" and not fact.is_passive


def is_of_what_is_meant(fact: Fact, phrase: Phrase, hosts: list[Phrase]) -> bool:
    """ "Predicted a catch of 40 tonnes in 2027", "thanked Iceland for its help in 2017"."""
    is_foretold = fact.verb in FORETELLS and bool(fact.objects) and fact.fronted != phrase
    is_repaid = fact.verb in REPAYS and any(host.text.lower().startswith("for ") for host in hosts)
    return not fact.is_passive and is_foretold or is_repaid


def is_of_object(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "Sold her shares from 2010", and not "will pay a toll from 2010", which begins then."""
    is_behind = any(one.last == phrase.first for one in fact.objects)
    is_past = ground.tokens_of(fact.action)[-1].tag == "VBD"
    return is_behind and is_past and phrase.text.lower().startswith(("from ", "of "))


def is_state_of_day(ground: Ground, phrase: Phrase) -> bool:
    """ "As of May 3": that day things stood so, and nothing happened."""
    led = ground.tokens(phrase.sentence)[max(0, phrase.first - 1) : phrase.first + 1]
    return [token.text.lower() for token in led] == ["as", "of"]


def is_planned(ground: Ground, fact: Fact) -> bool:
    """ "Is scheduled to begin on May 3": what is planned has its date behind its infinitive."""
    return ground.tokens_of(fact.action)[-1].text.lower() in words("planning_words")


def is_span(date: DateExpression) -> bool:
    """ "2025-2026": a plan or an office may run so long, nobody signs or opens anything in it."""
    is_year = date.grain is Grain.YEAR and date.first is not None and date.last is not None
    return is_year and date.first.year != date.last.year and not date.is_open


def whole_date(ground: Ground, phrase: Phrase) -> int | None:
    """The date that the phrase is, but for its preposition; None for several, vague or relative ones."""
    dates = ground.dates_within(phrase.sentence, phrase.start, phrase.end)
    if len(dates) != 1:
        return None
    date = ground.date(dates[0])
    text = ground.text(phrase.sentence)
    before = text[phrase.start : date.start].lower().split()
    is_whole = text[date.end : phrase.end].strip(" ,") == "" and set(before) <= PREPOSITIONS | word_class(
        "parts_of_day"
    )
    return dates[0] if is_whole and is_asked(date) else None


def is_asked(date: DateExpression) -> bool:
    """Whether the date is written out, with its day, month, year or decade: no "Monday", no "last week"."""
    return (
        date.grain in ASKED_GRAINS
        and not date.is_relative
        and date.first is not None
        and any(character.isdigit() or character.isupper() for character in date.surface)
        and not date.surface.lower().endswith("day")
        and CLOCK.search(date.surface) is None
    )


def ask_date(ground: Ground, fact: Fact, phrase: Phrase, index: int) -> Iterator[Candidate]:
    date = ground.date(index)
    before = ground.text(phrase.sentence)[phrase.start : date.start].lower().split()
    if "since" in before and not is_state_since(ground, fact, phrase):
        return
    if "from" in before and has_end(fact, phrase):
        return
    is_deadline = before == ["by"] and date.grain is Grain.YEAR
    if set(before) & {"by", "until", "before", "after"} and not is_deadline:
        return
    word = since_word(ground, date) if "since" in before else date_word(ground, date, date.surface)
    word = "By which year" if is_deadline else word
    told = without_period(ground, fact, phrase)
    stem = about_part(ground, told, word, phrase)
    if stem is not None and fact.fronted is not None and says_year_twice(stem.text):
        stem = about_part(ground, replace(told, fronted=None), word, phrase)
    if stem is None:
        return
    answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
    yield candidate_of(ground, fact, "when", stem, answer, phrase, *doubts(date))


def says_year_twice(text: str) -> bool:
    """ "In which two months of 2023 did it sell 40 ships in the fall of 2023?" """
    years = YEAR.findall(text)
    return len(years) > len(set(years))


def without_period(ground: Ground, fact: Fact, phrase: Phrase) -> Fact:
    """ "In 1928, during the Ferry War": what follows the date tells in other words when it was."""
    tokens = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 2]
    if [one.text for one in tokens] != [",", "during"]:
        return fact
    return replace(fact, adjuncts=tuple(one for one in fact.adjuncts if one[1].first != phrase.last + 1))


def since_word(ground: Ground, date: DateExpression) -> str:
    """ "Since which month of 2020", where a bare month would leave the year open; else "since when"."""
    is_bare_month = date.grain is Grain.MONTH and date.surface.isalpha() and has_sure_year(ground, date)
    return f"Since which month of {date.first.year}" if is_bare_month else "Since when"


def has_end(fact: Fact, phrase: Phrase) -> bool:
    """ "From 20 December" of "from 20 December to 3 March": what lasts is not of the day it began."""
    later = (other.text.lower() for _, other in fact.adjuncts if other.first >= phrase.last)
    return any(text.startswith(UNTIL) for text in later)


def is_state_since(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """Whether it is so ever since, and no count that grew from then on: "has sold 40 ships since 2019"."""
    is_past = ground.tokens_of(fact.action)[0].tag in ("VBD", "MD")
    told = [*fact.objects, *(one for _, one in fact.adjuncts if one.text.lower().startswith("by "))]
    is_counted = any(ground.quantities_within(one.sentence, one.start, one.end) for one in told)
    return not (is_past or is_counted or is_ranked(ground, phrase) or is_first_since(ground, fact, phrase))


def is_first_since(ground: Ground, fact: Fact, phrase: Phrase) -> bool:
    """ "Are seeking their first title since 1994": the last title was of then."""
    told = [*fact.objects, *(one for _, one in fact.adjuncts)]
    before = (token for one in told if one.last == phrase.first for token in ground.tokens_of(one))
    return any(token.text.lower() in ordinals() or token.tag in ("JJS", "RBS") for token in before)


def is_ranked(ground: Ground, phrase: Phrase) -> bool:
    """ "For the first time since 2009", "the most since May": from then on it was not so."""
    before = ground.tokens(phrase.sentence)[max(0, phrase.first - 2) : phrase.first]
    is_first = [token.text.lower() for token in before] == ["first", "time"]
    return is_first or any(token.tag in ("JJS", "RBS") for token in before)


def doubts(date: DateExpression) -> tuple[str, ...]:
    """A bare month may be of any year, and is seldom what a reader should know."""
    is_bare_month = date.grain is Grain.MONTH and date.surface.isalpha()
    return ("bare month",) if is_bare_month else ()


def date_before_when(ground: Ground, fact: Fact) -> int | None:
    """The date that a clause behind it tells about: "in 1994, when Norway joined the union"."""
    date = dated_before_when(ground, fact)
    found = ground.dates_within(date.sentence, date.start, date.end) if date is not None else []
    index = next(iter(found), None)
    is_fit = index is not None and is_asked(ground.date(index)) and not is_span(ground.date(index))
    return index if is_fit else None


def ask_happening(ground: Ground, fact: Fact, index: int) -> Iterator[Candidate]:
    """ "In which year did Norway join the union?" """
    date = ground.date(index)
    word = date_word(ground, replace(date, is_open=False), date.surface)
    stem = about_part(ground, fact, word, dated_before_when(ground, fact))
    if stem is not None:
        answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
        yield candidate_of(ground, fact, "when", stem, answer, None, *doubts(date))


def other_forms(date: DateExpression) -> tuple[str, ...]:
    """The date in full, where the article leaves the year to be understood."""
    if date.grain is not Grain.DAY or date.first is None:
        return ()
    return (f"{date.first.day} {date.first:%B} {date.first.year}",)
