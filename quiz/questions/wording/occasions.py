"""The occasion that a sentence opens with, as a question may open with it: "After the vote, who …?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Grain, Phrase, Token
from quiz.questions.ground import Ground
from quiz.questions.standing_alone import stands_alone
from quiz.questions.wording.attribution import opens_small
from quiz.questions.wording.capitals import opens_name
from quiz.questions.wording.parts import without_source
from quiz.questions.wording.resolving import Said, say

OPENERS = {
    "after", "ahead", "amid", "at", "before", "despite", "during", "following", "in", "on", "prior",
    "since", "throughout", "under", "until", "when", "within",
}  # fmt: skip
# Openers of what came first or is still to come.
FOLLOWING = {"after", "ahead", "before", "following", "prior", "since", "until"}
LONGEST = 14
# A name or a figure behind the first word: "in the 2005 final", not "in a statement".
ANCHOR = re.compile(r"^\S+ .*(?:\d|\b[A-Z])")
# What leads to the time of a deed itself.
AT_THE_TIME = {"at", "during", "in", "on"}
ON_DAYS = ("in ", "on ")
PRONOUNS = ("PRP", "PRP$")


def occasion(
    ground: Ground, fact: Fact, asked: Phrase | None, bound: int | None, is_subject_asked: bool
) -> Said | None:
    """The opening in words that stand alone; None for one that sets no scene, or what is asked for itself."""
    own = without_source(ground, fact.fronted)
    if own is None and (dated := dated_before_when(ground, fact)) is not None:
        return None if is_within(asked, dated) else told_of_date(ground, dated)
    fronted = own or shared_opening(ground, fact)
    if fronted is None or fronted.start > fact.action.start:
        return None
    tokens = ground.tokens_of(fronted)
    if is_within(asked, fronted) or not is_opener(ground, fronted, tokens):
        return None
    said = said_as_opening(ground, fronted, bound)
    if said is None:
        return None
    if owns_as_one(ground, fact, tokens):
        said = replace(said, text=said.text.replace(" their ", " its ", 1))
    is_leaning = is_subject_asked and any(token.tag in PRONOUNS for token in tokens)
    return None if is_leaning or not stands_alone(said.text[:1].upper() + said.text[1:]) else said


def said_as_opening(ground: Ground, fronted: Phrase, bound: int | None) -> Said | None:
    """ "In Norway, which was slow to close its ports": the whole, or what stands before its "which"."""
    if is_told_of_before(ground, fronted):
        return None
    wholes = (
        say(ground, one, bound=bound, dated=True) for one in (fronted, *before_relative(ground, fronted))
    )
    fit = (one for one in wholes if one is not None and len(one.text.split()) <= LONGEST)
    return next((one for one in fit if ANCHOR.match(one.text)), None)


def before_relative(ground: Ground, phrase: Phrase) -> Iterator[Phrase]:
    tokens = ground.tokens(phrase.sentence)
    commas = (k for k in range(phrase.first + 2, phrase.last - 1) if tokens[k].text == ",")
    place = next((k for k in commas if tokens[k + 1].tag in ("WDT", "WP")), None)
    if place is not None:
        yield ground.phrase(phrase.sentence, phrase.first, place)


def is_opener(ground: Ground, fronted: Phrase, tokens: tuple[Token, ...]) -> bool:
    """ "After the vote", "in May"; no verdict on what follows: "in what Lund called a mistake"."""
    is_verdict = [token.text.lower() for token in tokens[1:2]] == ["what"]
    is_led = tokens[0].text.lower() in OPENERS and not is_verdict
    return is_led or opens_with_date(ground, fronted)


def is_within(asked: Phrase | None, opening: Phrase) -> bool:
    """Whether the opening, or a part of it, is asked for."""
    return asked is not None and asked.first < opening.last and opening.first < asked.last


def told_of_date(ground: Ground, dated: Phrase) -> Said | None:
    """ "In 2019" of "since 2019, when Norway sold it": the clause is of that time, whatever leads to it."""
    led = ground.tokens_of(dated)[0]
    said = say(ground, dated, dated=True)
    if said is None or led.tag != "IN" or led.text.lower() in AT_THE_TIME:
        return said
    day = next(iter(ground.dates_within(dated.sentence, dated.start, dated.end)), None)
    led_by = "on" if day is not None and ground.date(day).grain is Grain.DAY else "in"
    return replace(said, text=f"{led_by}{said.text.removeprefix(led.text)}")


def on_its_day(ground: Ground, fact: Fact, text: str) -> str:
    """ "In 2019, Norway sold ten nets." for a fact of "the figures of 2019, when Norway sold ten nets"."""
    dated = dated_before_when(ground, fact)
    day = told_of_date(ground, dated) if dated is not None else None
    if day is None or not day.text.startswith(ON_DAYS) or day.text in text:
        return text
    is_small = opens_small(ground, text.partition(" ")[0]) and not opens_name(ground, fact.subject)
    lowered = text[0].lower() + text[1:] if is_small else text
    return f"{day.text[0].upper()}{day.text[1:]}, {lowered}"


def owns_as_one(ground: Ground, fact: Fact, tokens: tuple[Token, ...]) -> bool:
    """Whether "their" opens what belongs to one body: "after their ship sank, the firm closed"."""
    index = fact.subject.actor
    is_body = index is not None and ground.actor(index).kind is ActorKind.ORGANISATION
    return is_body and [token.text.lower() for token in tokens[1:2]] == ["their"]


def is_told_of_before(ground: Ground, phrase: Phrase) -> bool:
    """ "After Lund's decision": a deed told of before, unless a date or its content says which."""
    tokens = ground.tokens_of(phrase)
    owner = next((k for k, token in enumerate(tokens) if token.tag == "POS"), None)
    is_deed = owner is not None and tokens[-1].tag == "NN" and tokens[0].text.lower() in FOLLOWING
    is_dated = bool(ground.dates_within(phrase.sentence, phrase.start, phrase.end))
    return is_deed and not is_dated and not any(token.tag == "IN" for token in tokens[owner:])


def opens_with_date(ground: Ground, phrase: Phrase) -> bool:
    """ "Last year", "Tuesday morning"."""
    dates = ground.dates_within(phrase.sentence, phrase.start, phrase.end)
    return bool(dates) and ground.date(dates[0]).start == phrase.start


def dated_before_when(ground: Ground, fact: Fact) -> Phrase | None:
    """ "In 1994" of "in 1994, when Norway joined the union": the date of what the clause tells.

    It is none of the second deed of "since 2016, when she won a vote, and was elected in 2021".
    """
    tokens, place = ground.tokens(fact.sentence), fact.subject.first - 1
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    is_second = any(one.tag == "CC" for one in tokens[fact.subject.last : fact.action.first])
    if is_second or fact.is_main or not is_past or place < 2 or tokens[place].text.lower() != "when":
        return None
    place -= tokens[place - 1].text == ","
    found = [ground.date(index) for index in ground.dates.get(fact.sentence, ())]
    date = next((one for one in found if one.end == tokens[place - 1].end), None)
    if date is None:
        return None
    first = next(k for k, token in enumerate(tokens) if token.end > date.start)
    return ground.phrase(fact.sentence, first - (tokens[first - 1].tag == "IN"), place)


def shared_opening(ground: Ground, fact: Fact) -> Phrase | None:
    """What "in 2014, Norway sold a port and bought ships" opens with is told of both deeds of its subject."""
    before = ground.tokens(fact.sentence)[max(0, fact.action.first - 1)]
    if fact.fronted is not None or fact.dates or before.text.lower() != "and":
        return None
    first = (
        one
        for one in ground.facts.get(fact.sentence, ())
        if one.subject.start == fact.subject.start and one.action.start < fact.action.start
    )
    return next((without_source(ground, one.fronted) for one in first if one.fronted is not None), None)
