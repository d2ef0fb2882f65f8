"""What of a phrase needs no name: "last year" by the calendar, "its" where the phrase itself says whose.

A phrase or a reference in it goes in; out come the spans understood with the words for them, or yes or no.
"""

from typing import NamedTuple

from briefing.analysis.empty_it import stands_for_nothing
from briefing.analysis.results import ActorKind, Mention, Phrase, Reference, Token
from quiz.questions.ground import Ground
from quiz.questions.things import nouns_for_callings
from quiz.questions.wording.antecedents import is_meant_before
from quiz.questions.wording.binding import PLURALS, THINGS, is_named_before, may_be_said_of_others
from quiz.questions.wording.calendar import calendar_edits
from quiz.questions.wording.definites import is_loose_definite
from quiz.questions.wording.hanging import is_same_name, is_within
from quiz.questions.wording.illnesses import edits_for_illness
from quiz.questions.wording.kinds_told import kinds_told
from quiz.questions.wording.linking import stressed
from quiz.questions.wording.naming_clauses import edits_for_naming_clauses
from quiz.questions.wording.naming_edits import Edit
from quiz.questions.wording.nouns_met_before import is_brought_in_here
from quiz.questions.wording.topic_things import is_told_throughout

OF_ONE_THING = {"it", "its"}


class Known(NamedTuple):
    """What of a phrase needs no name: the spans, and how they are written instead."""

    spans: list[tuple[int, int]]
    edits: list[Edit]


def known_in(
    ground: Ground, phrase: Phrase, quoted: list[tuple[int, int]], is_subject: bool, dated: bool
) -> Known:
    """ "Last year" by the calendar, "the disease" by its kind, and words that only stress, which go."""
    number, tokens = phrase.sentence, ground.tokens_of(phrase)
    by_date = calendar_edits(ground, number, tokens, is_subject) if dated and tokens else {}
    by_date = {span: edits for span, edits in by_date.items() if not is_within(*span, quoted)}
    told = kinds_told(ground, phrase)
    kinds = {span: kind for span, kind in told.items() if not is_within(*span, quoted)}
    stressing = [one for one in stressed(ground)[number] if phrase.start <= one[0] < phrase.end]
    edits: list[Edit] = [(*span, "") for span in stressing]
    edits += [(*span, kind) for span, kind in kinds.items()]
    edits += [edit for found in by_date.values() for edit in found]
    return Known([*by_date, *kinds, *stressing], edits)


def plain_edits(ground: Ground, phrase: Phrase, mentions: list[Mention]) -> list[Edit]:
    """What is written otherwise, whoever it is said of: an illness, a clause of naming, a name twice."""
    number, tokens = phrase.sentence, ground.tokens_of(phrase)
    edits = [*edits_for_illness(ground, number, tokens)]
    edits += edits_for_naming_clauses(tokens, [one.start for one in mentions])
    if is_same_name(tokens, 1):
        edits.append((tokens[1].start, tokens[2].start, ""))
    return edits


def is_untold_definite(reference: Reference) -> bool:
    """ "The law", which is no actor."""
    return reference.actor is None and reference.surface.lower().startswith("the ")


def is_clear(
    ground: Ground,
    reference: Reference,
    tokens: tuple[Token, ...],
    before: tuple[Token, ...],
    is_subject: bool,
) -> bool:
    """Whether the phrase, or what it stands behind, tells what a reference to no actor means."""
    place = next((k for k, token in enumerate(tokens) if token.start == reference.start), None)
    if reference.actor is not None or place is None or may_be_said_of_others(ground, reference):
        return False
    if reference.surface.lower().startswith("the "):
        is_placed = is_told_throughout(ground, tokens, place) or is_brought_in_here(tokens, place)
        return is_placed or not is_loose_definite(ground, reference.sentence, tokens, place, is_subject)
    return is_named_inside(ground, reference.sentence, tokens, place, before) or is_meant_before(
        ground, reference, tokens, place
    )


def is_twin(reference: Reference, clear: list[Reference], tokens: tuple[Token, ...]) -> bool:
    """The second "it" of "a fault of the boat is that it cannot show where it lies": what the first is."""
    if reference.surface.lower() not in OF_ONE_THING:
        return False
    before = (one for one in clear if one.actor is None and one.start < reference.start)
    return any(one.surface.lower() in OF_ONE_THING and not is_empty_it(tokens, one.start) for one in before)


def is_empty_it(tokens: tuple[Token, ...], start: int) -> bool:
    place = next((k for k, token in enumerate(tokens) if token.start == start), None)
    return place is None or stands_for_nothing(tokens, place)


def is_named_inside(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, before: tuple[Token, ...]
) -> bool:
    """ "Farmers who lost their land": a pronoun may stay where the phrase explains it, or its subject.

    "Ann Lee said it had lost" does not explain what "it" is.
    """
    word = tokens[place].text.lower()
    if word not in THINGS:
        return False
    if word not in PLURALS:
        before, led = without_people(ground, number, before), without_people(ground, number, tokens[:place])
        tokens, place = (*led, *tokens[place:]), len(led)
    if is_named_before(tokens, place) or word == "it" and stands_for_nothing(tokens, place):
        return True
    return word != "them" and is_named_before((*before, *tokens), len(before) + place)


def without_people(ground: Ground, number: int, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens but for people: neither the "club" nor the "clerk" of "club clerk Ann Lee" is "it"."""
    named = ground.mentions.get(number, ())
    people = [(one.start, one.end) for one in named if ground.actor(one.actor).kind is ActorKind.PERSON]
    kept: list[Token] = []
    is_persons = False
    for token in reversed(tokens):
        is_title = is_persons and token.tag in ("JJ", "NN")
        is_called = token.tag in ("NN", "NNP") and token.text.lower() in nouns_for_callings()
        is_persons = is_title or is_called or is_within(token.start, token.end, people)
        kept += [] if is_persons else [token]
    return tuple(reversed(kept))
