"""Order: put the options in the order of their ranks; every one in its right place counts."""

import re
from itertools import pairwise
from typing import Any

from briefing.analysis.results import TimelineEvent
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.keys import order_key
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown
from quiz.questions.standing_alone import stands_alone

YEAR = re.compile(r"\d{3}")
FEWEST_EVENTS = 3
MOST_EVENTS = 5
SHORTEST, LONGEST = 4, 14
TENSED = {"VBD", "VBZ", "VBP"}
STATES = {"be", "belong", "contain", "have", "include", "mean", "remain", "seem"}
# Labels that say who spoke, not what happened.
TOLD_ONLY = {"statement", "remarks", "comment", "comments", "interview", "report", "article"}


def drafts(ground: Ground, seed: int) -> list[QuestionDraft]:
    """One question on the article's dated events, where dates prove their order beyond doubt."""
    events = provable(ground)
    if len(events) < FEWEST_EVENTS:
        return []
    step = len(events) / min(MOST_EVENTS, len(events))
    chosen = [events[int(place * step)] for place in range(min(MOST_EVENTS, len(events)))]
    options = [
        OptionDraft(
            event.label,
            is_key=True,
            feedback=f"{ground.date(event.date).surface} (sentence {event.sentence})",
            sentence=event.sentence,
            rank=rank,
        )
        for rank, event in enumerate(chosen, start=1)
    ]
    answers = tuple(option.text for option in options)
    options.sort(key=lambda option: order_key(seed, "order", option.text))
    date = ground.date(chosen[0].date)
    candidate = Candidate(
        rule="timeline",
        stem="Put these events in order, earliest first.",
        answer=Answer(AnswerType.LIST, date.surface, date.start, date.end, chosen[0].date),
        sentence=chosen[0].sentence,
        importance=0.7,
    )
    return [draft_of(ground, candidate, Kind.ORDER, tuple(options), answers=answers)]


def provable(ground: Ground) -> list[TimelineEvent]:
    """Events whose days are known, do not overlap, and whose labels stand alone, in order."""
    kept: list[TimelineEvent] = []
    for event in ground.analysis.timeline:
        date = ground.date(event.date)
        if date.first is None or date.last is None or date.is_approximate or date.is_open or date.is_relative:
            continue
        if not YEAR.search(date.surface):
            continue
        if (
            not is_fit(event.label)
            or not names_actor(ground, event)
            or any(plain(event.label) == plain(other.label) for other in kept)
        ):
            continue
        if is_cut(ground, event) or not tells_event(event.label):
            continue
        earlier = ground.date(kept[-1].date).last if kept else None
        if earlier is None or date.first > earlier:
            kept.append(event)
    return kept


def names_actor(ground: Ground, event: TimelineEvent) -> bool:
    """Whether the label says by name whom or what it tells of."""
    mentions = ground.mentions.get(event.sentence, ())
    return any(contains_words(event.label, mention.surface) for mention in mentions)


def is_cut(ground: Ground, event: TimelineEvent) -> bool:
    """ "The council set" of "the council set up a court", "in Salem, Ore" of "in Salem, Ore., on …"."""
    tokens = ground.tokens(event.sentence)
    last = event.label.split()[-1]
    end = max((token.end for token in tokens if token.text[-1].isalnum()), default=0)
    return any(
        one.text == last
        and (
            one.tag.startswith("VB")
            and other.text.lower() in words("verb_particles")
            or other.text == "."
            and other.start < end
        )
        for one, other in pairwise(tokens)
    )


def tells_event(label: str) -> bool:
    """Whether something happens: no state ("tourism is critical"), nothing cut off at ", accounting".

    What will happen shows by its tense that it comes last.
    """
    # Here, as marking an order needs this room but none of the tagger's dictionaries.
    from briefing.analysis.tagging import tag_text

    tokens = tag_text(label)
    if len(tokens) > 1 and tokens[-1].tag == "VBG" and tokens[-2].text == ",":
        return False
    if any(token.tag == "MD" for token in tokens):
        return False
    verb = next((k for k, token in enumerate(tokens) if token.tag in TENSED), None)
    if verb is None or tokens[verb].lemma.lower() not in STATES:
        return True
    later = [token.tag for token in tokens[verb + 1 : verb + 3] if not token.tag.startswith("RB")]
    return later[:1] in (["VBN"], ["VBG"])


def is_fit(label: str) -> bool:
    """Whether the label is a whole statement that gives no date away."""
    found = label.split()
    return (
        SHORTEST <= len(found) <= LONGEST
        and (found[0] != "The" or found[1][0].isupper())
        and found[0].lower() not in TOLD_ONLY
        and not any(c.isdigit() for c in label)
        and stands_alone(label)
    )


def prompt(shown: Shown) -> str:
    return f"Give each event a place from 1 to {len(shown.options)}."


def mark(shown: Shown, given: Any) -> float:
    if not shown.options:
        return 0.0
    places = given_places(given)
    right = sum(places.get(option.id) == option.rank for option in shown.options)
    return right / len(shown.options)


def right_answer(shown: Shown) -> dict[str, int | None]:
    return {option.id: option.rank for option in shown.options}


def given_places(given: Any) -> dict[str, int]:
    """The place of each option id; one given twice counts for neither, so 1 for all gains nothing."""
    if isinstance(given, list):
        given = {choice: place for place, choice in enumerate(given, start=1) if isinstance(choice, str)}
    if not isinstance(given, dict):
        return {}
    places = {choice: place_number(place) for choice, place in given.items()}
    taken = list(places.values())
    return {choice: place for choice, place in places.items() if place and taken.count(place) == 1}


def place_number(place: Any) -> int | None:
    """A place as a number, also where a form sent it as text."""
    if isinstance(place, bool):
        return None
    if isinstance(place, str) and place.isascii() and place.isdigit() and len(place) < 4:
        return int(place)
    return place if isinstance(place, int) else None
