"""For when a happening is planned that a noun names: "For which year are elections scheduled in Tarn?".

For "the scheduled 2026 elections", "Tarn's May 3 vote", "ahead of Tarn's vote in May", and "a hearing set for
May 3 in Tarn": a date that lies ahead of the article beside such a noun is the noun's, never the verb's.
"""

import re
from collections.abc import Iterator

from briefing.analysis.noun_phrases import NOMINAL, phrase_end
from briefing.analysis.noun_spans import extended
from briefing.analysis.results import ActorKind, DateExpression, Grain, Phrase, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.asking.times import is_asked, is_span, other_forms
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import may_be_asked_of
from quiz.questions.ground import Ground
from quiz.questions.proposing import sentence_candidate
from quiz.questions.wording.naming import a_or_an, name_of, possessive
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem

PLANNED = {"forthcoming", "planned", "scheduled", "upcoming"}
SET_IN = {"in", "on"}
LEADING = ("ahead of", "before")
# Their years are fixed, and known to all.
FIXED_VOTES = {"United States"}
OWNING = re.compile(r"[’']s? ")
TO_BE_HELD = re.compile(r"(?: to (?:be held|take place|begin|start|open))?(?: (?:for|in|on))?")
# How far off its date a plan is told, and from its country who rules it.
FURTHEST, NEAR = 6, 16
GRAINS = {Grain.DAY: "For which date", Grain.MONTH: "For which month", Grain.YEAR: "For which year"}
YEARLY = {Grain.DAY, Grain.MONTH}
# Of these a state has one at a time, which need not be called its own.
VOTES = {"election", "referendum", "census", "poll"}
GOVERNING = {"government", "parliament", "president", "premier", "opposition", "coalition", "ruling", "prime"}
# A date set for these is that of something else: "the trial of Jon Vik, set for May 3".
DOERS = {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION}
LONGEST = 20


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(ground.dates):
        if may_be_asked_of(ground, number) and not ground.sentence(number).is_quoted:
            for index in ground.dates[number]:
                if is_ahead(ground, ground.date(index)):
                    yield from ask_behind(ground, number, index)
                    yield from ask_set(ground, number, index)
                    yield from ask_led(ground, number, index)


def is_ahead(ground: Ground, date: DateExpression) -> bool:
    """Whether the date is written out and lies behind the day of the article."""
    day = ground.analysis.published_on
    is_fit = is_asked(date) and not is_span(date) and not date.is_open and date.grain in GRAINS
    return is_fit and day is not None and date.last is not None and date.last > day


def ask_behind(ground: Ground, number: int, index: int) -> Iterator[Candidate]:
    """ "For which date was the Tarn election scheduled?" for "Tarn's May 3 election"."""
    date, tokens = ground.date(index), ground.tokens(number)
    first, last = token_span(tokens, date.start, date.end)
    is_planned = first > 0 and tokens[first - 1].text.lower() in PLANNED
    head = noun_behind(tokens, last, is_planned)
    owner = owner_before(ground, number, first - is_planned)
    is_led = is_planned or owner is not None or first > 0 and tokens[first - 1].tag == "DT"
    if (
        head is None
        or not is_led
        or date.grain is Grain.YEAR
        and not is_planned
        and not is_vote(tokens[head])
    ):
        return
    end = phrase_end(tokens, head, len(tokens))
    noun = ground.phrase(number, last, extended(tokens, end) or end)
    said = say(ground, noun)
    if said is not None and owner is not None:
        whole = Said(f"{owner.text} {said.text}", (*owner.actors, *said.actors))
        yield from candidate(ground, index, whole, tokens[head])
    elif said is not None:
        leading = tokens[first - is_planned - 1] if first > is_planned else None
        told = with_own_article(said, tokens[head], leading)
        yield from ask_placed(ground, index, told, tokens[head])


def ask_placed(ground: Ground, index: int, said: Said, noun: Token) -> Iterator[Candidate]:
    """The question where the words say whose it is, or a vote has but one country to be in."""
    if said.actors:
        yield from candidate(ground, index, said, noun)
    elif (country := country_ruled(ground, ground.date(index).sentence, noun)) is not None:
        if is_fixed(ground, index, country):
            return
        where = f"scheduled in {name_of(ground.actor(country))}"
        yield from candidate(ground, index, Said(said.text, (country,)), noun, where)


def ask_led(ground: Ground, number: int, index: int) -> Iterator[Candidate]:
    """ "For which month was Tarn's election scheduled?" for "ahead of Tarn's election in May"."""
    tokens = ground.tokens(number)
    first, _ = token_span(tokens, ground.date(index).start, ground.date(index).end)
    if first < 3 or tokens[first - 1].text.lower() not in SET_IN:
        return
    noun = planned_noun(ground, number, first - 1)
    led = " ".join(one.text.lower() for one in tokens[max(0, noun.first - 2) : noun.first]) if noun else ""
    head = tokens[first - 2]
    is_led = led.endswith(LEADING) or is_vote(head)
    if noun is None or not is_led or head.lemma.lower() not in words("happening_nouns"):
        return
    said = say(ground, noun)
    if said is not None:
        yield from ask_placed(ground, index, said, head)


def noun_behind(tokens: tuple[Token, ...], first: int, is_planned: bool) -> int | None:
    """The noun of a happening that "May 3" stands before: "May 3 general election"; of a plan any noun."""
    place = first
    while place < len(tokens) and tokens[place].tag in ("JJ", *NOMINAL):
        place += 1
    if place == first or tokens[place - 1].tag not in ("NN", "NNS"):
        return None
    is_happening = tokens[place - 1].lemma.lower() in words("happening_nouns")
    return place - 1 if is_planned or is_happening else None


def owner_before(ground: Ground, number: int, first: int) -> Said | None:
    """ "Tarn's" before "May 3 election"."""
    tokens, text = ground.tokens(number), ground.text(number)
    start = tokens[first].start if first < len(tokens) else len(text)
    found = [one for one in ground.mentions.get(number, ()) if one.end < start]
    named = next((one for one in found if OWNING.fullmatch(text[one.end : start])), None)
    return Said(possessive(name_of(ground.actor(named.actor))), (named.actor,)) if named is not None else None


def is_fixed(ground: Ground, index: int, country: int) -> bool:
    """ "The 2028 presidential election" of a state that votes every fourth year, whatever happens."""
    return ground.date(index).grain is Grain.YEAR and ground.actor(country).name in FIXED_VOTES


def is_vote(noun: Token) -> bool:
    return noun.lemma.lower() in VOTES


def country_ruled(ground: Ground, number: int, noun: Token) -> int | None:
    """The country in which a vote is: the only one of which the sentence tells, by those who rule it."""
    if not is_vote(noun):
        return None
    found = [
        one for one in ground.mentions.get(number, ()) if ground.actor(one.actor).kind is ActorKind.COUNTRY
    ]
    countries = {one.actor for one in found}
    text = ground.text(number)
    spans = (text[max(0, one.start - NEAR) : one.end + NEAR].lower() for one in found)
    is_ruling = any(GOVERNING.intersection(re.findall(r"\w+", span)) for span in spans)
    return next(iter(countries)) if len(countries) == 1 and is_ruling else None


def with_own_article(said: Said, noun: Token, leading: Token | None) -> Said:
    """ "A vote" for "the May 3 vote", "the vote in Tarn", and no "a" for "scheduled May 3 maintenance"."""
    if noun.tag == "NNS" or leading is None or leading.tag not in ("DT", "PRP$"):
        return said
    is_named = said.actors and leading.text.lower() == "the"
    return Said(f"{'the' if is_named else a_or_an(said.text)} {said.text}", said.actors)


def ask_set(ground: Ground, number: int, index: int) -> Iterator[Candidate]:
    """ "For which date was a hearing in Tarn scheduled?" for "a hearing scheduled for May 3 in Tarn"."""
    date, tokens = ground.date(index), ground.tokens(number)
    first, last = token_span(tokens, date.start, date.end)
    place = planning_before(ground, number, first)
    noun = planned_noun(ground, number, place) if place is not None else None
    said = say(ground, noun, is_subject=noun.first == 0) if noun is not None else None
    if noun is None or said is None:
        return
    where = place_behind(ground, number, last)
    if where is not None:
        said = Said(f"{said.text} {where.text}", (*said.actors, *where.actors))
    yield from ask_placed(ground, index, said, tokens[noun.last - 1])


def planning_before(ground: Ground, number: int, first: int) -> int | None:
    """Where "scheduled to be held on", "due in" or the like begins before the date."""
    tokens, text = ground.tokens(number), ground.text(number)
    for place in range(first - 1, max(0, first - FURTHEST), -1):
        if tokens[place].text.lower() in words("planning_words"):
            between = text[tokens[place].end : tokens[first].start].rstrip()
            return place if TO_BE_HELD.fullmatch(between) else None
    return None


def planned_noun(ground: Ground, number: int, place: int) -> Phrase | None:
    """ "A hearing" before "scheduled" or ", scheduled": a noun phrase, and no verb with "was"."""
    tokens = ground.tokens(number)
    last = begin = place - (tokens[place - 1].text == ",")
    while begin and tokens[begin - 1].tag in ("JJ", "POS", *NOMINAL):
        begin -= 1
    if begin == last or tokens[last - 1].tag not in ("NN", "NNS", "NNP"):
        return None
    begin -= begin > 0 and tokens[begin - 1].tag in ("DT", "PRP$")
    noun = ground.phrase(number, begin, last)
    is_of_more = begin > 1 and tokens[begin - 1].tag == "IN" and tokens[begin - 2].tag in NOMINAL
    named = ground.mentions_within(number, noun.start, noun.end)
    is_somebody = any(one.end == noun.end and ground.actor(one.actor).kind in DOERS for one in named)
    is_somebody = is_somebody and tokens[begin].tag != "DT"
    return None if is_of_more or is_somebody else noun


def place_behind(ground: Ground, number: int, first: int) -> Said | None:
    """ "At a court in Bergen" behind the date."""
    tokens = ground.tokens(number)
    if first >= len(tokens) or tokens[first].text.lower() not in ("in", "at"):
        return None
    end = phrase_end(tokens, first + 1, len(tokens))
    said = say(ground, ground.phrase(number, first, end)) if end > first + 1 else None
    return said if said is not None and said.actors else None


def candidate(
    ground: Ground, index: int, said: Said, noun: Token, ending: str = "scheduled"
) -> Iterator[Candidate]:
    date = ground.date(index)
    verb = "were" if noun.tag == "NNS" else "was"
    told = f"the {said.text[4:]}" if said.text.startswith("The ") else said.text
    text = f"{asked_for(date)} {verb} {told} {ending}?"
    answer = Answer(AnswerType.DATE, date.surface, date.start, date.end, index, other_forms(date))
    if len(text.split()) <= LONGEST:
        stem = Stem(text, tuple(sorted(set(said.actors))))
        yield sentence_candidate(ground, date.sentence, "when", stem, answer)


def asked_for(date: DateExpression) -> str:
    """ "For which date of 2024" of "May 3": what is held every year has such a day each time."""
    is_bare = str(date.first.year) not in date.surface and date.grain in YEARLY
    return f"{GRAINS[date.grain]} of {date.first.year}" if is_bare else GRAINS[date.grain]
