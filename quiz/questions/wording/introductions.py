"""Leads "the law" back to its full wording, "Norway's fishing law", where the article has no other law."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from briefing.analysis.results import Phrase, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import is_human, nouns_for_bodies, nouns_for_places
from quiz.questions.wording.callings import COUNTING, NOUNS, PLANNED, Calling, callings
from quiz.questions.wording.hanging import definite_end, is_loose_definite

POINTING_BACK = {"the", "this", "that", "its", "his", "her", "their", "these", "those"}
COMPARING = ("JJR", "JJS")
TYING, SETTING = {"on", "against", "by", "with"}, {"in", "at"}
LONGEST = 6
LONGEST_WITH_CLAUSE = 14


@dataclass(frozen=True, slots=True)
class Introduction:
    """What "the law" means: a phrase to be said with "the", the owner to be named before it, or a name."""

    phrase: Phrase | None
    owner: int | None = None


def introductions_of(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool
) -> Iterator[Introduction]:
    """The full wordings for the definite phrase that opens at `place`, where it says no more, best first."""
    stop, has_owned = definite_end(tokens, place + 1)
    inner = tokens[place + 1 : stop]
    if not inner or has_owned or not is_loose_definite(ground, number, tokens, place, is_subject):
        return
    body = named_body(ground, number, inner)
    if body is not None:
        yield Introduction(None, body)
        return
    found = introduction(ground, number, inner[-1])
    if found is None or not adds_nothing(found, inner):
        return
    if tells_apart(ground, found):
        yield Introduction(found.phrase)
    if (placed := up_to_name(ground, found)) is not None:
        yield Introduction(placed)
    short = ground.phrase(found.phrase.sentence, found.phrase.first, found.place + 1)
    if says_which(ground, short):
        yield Introduction(short)
    elif found.maker is not None:
        yield Introduction(short, found.maker.actor)


def tells_apart(ground: Ground, found: Calling) -> bool:
    """ "A study of nurses" brings in a study; "the coast of Norway" leaves any other coast to be meant."""
    if not found.behind or found.phrase.last - found.phrase.first > LONGEST_WITH_CLAUSE:
        return False
    noun, opening = ground.tokens(found.phrase.sentence)[found.place : found.place + 2]
    return not is_empty(noun) and (opening.text.lower() != "of" or found.article in COUNTING)


def up_to_name(ground: Ground, found: Calling) -> Phrase | None:
    """ "A raid on Riga" of "a raid on Riga last week that cut off the port": to the name behind the noun.

    "In" and "at" place what happened: "the strike in Oslo", but not "the report in Oslo".
    """
    number, line = found.phrase.sentence, ground.tokens(found.phrase.sentence)
    noun, behind = line[found.place], line[found.place + 1 : found.place + 4]
    is_happening = noun.lemma.lower() in words("event_nouns") | words("happening_nouns")
    if not behind or behind[0].text.lower() not in TYING | (SETTING if is_happening else set()):
        return None
    opening = behind[1 + (behind[1:2] != () and behind[1].text.lower() == "the") :]
    name = next(
        (one for one in ground.mentions.get(number, ()) if opening and one.start == opening[0].start), None
    )
    if name is None or is_empty(noun):
        return None
    _, last = token_span(line, name.start, name.end)
    return ground.phrase(number, found.phrase.first, last)


def named_body(ground: Ground, number: int, inner: tuple[Token, ...]) -> int | None:
    """The one organisation of the article so far whose name ends in "hurricane center"."""
    ending = " ".join(token.text for token in inner)
    found = ground.bodies_by_ending.get(ending, ()) if len(inner) == 2 else ()
    is_met = len(found) == 1 and ground.actor(found[0]).mentions[0].sentence <= number
    return found[0] if is_met else None


def adds_nothing(found: Calling, inner: tuple[Token, ...]) -> bool:
    """ "The proposed law" of "Norway's fishing law": nothing before the noun tells of another."""
    own = {token.text.lower() for token in inner[:-1]}
    is_same = own <= found.telling | words("evaluative_adjectives") | PLANNED
    is_less = bool(found.behind or found.maker) or not found.telling <= own
    return is_same and is_less and not any(token.tag in COMPARING for token in inner[:-1])


def introduction(ground: Ground, number: int, noun: Token) -> Calling | None:
    """The calling that "the" with the noun points back to; None where two told of so far may be meant."""
    is_plain = noun.tag in NOUNS and not is_institution(noun)
    if not is_plain or is_somebody(noun):
        return None
    found = tuple(takewhile(lambda one: one.phrase.sentence <= number, callings(ground, noun)))
    alike = (one for one in found if one.noun == noun.text.lower())
    fullest = max(alike, key=fullness, default=None)
    if fullest is None or fullest.phrase.sentence == number:
        return None
    is_open = not ground.sentence(fullest.phrase.sentence).is_quoted
    return fullest if is_open and is_alone(found, fullest, noun) else None


def fullness(one: Calling) -> tuple[int, int]:
    """How many words tell which; of equals, the earliest."""
    return len(one.telling | one.behind) + (one.maker is not None), -one.phrase.sentence


def is_alone(found: tuple[Calling, ...], fullest: Calling, noun: Token) -> bool:
    """Whether all callings may mean the fullest: none says another thing, none brings in one more."""
    told = fullest.telling | fullest.behind
    is_met = False
    for one in found:
        if one.noun != noun.text.lower() and not one.article and not one.telling:
            continue
        is_more = one.noun != noun.text.lower() or not one.telling | one.behind <= told
        if is_more or is_met and one.article not in POINTING_BACK | {""}:
            return False
        is_met = True
    return True


def says_which(ground: Ground, phrase: Phrase) -> bool:
    """Whether the words before the noun name somebody or say of what sort it is, shortly."""
    tokens = ground.tokens_of(phrase)
    is_named = bool(ground.mentions_within(phrase.sentence, phrase.start, phrase.end))
    is_sort = any(token.tag.startswith("NN") for token in tokens[:-1])
    is_owned = any(token.tag == "POS" for token in tokens)
    is_told = is_owned or (is_named or is_sort) and not is_empty(tokens[-1])
    return 1 < len(tokens) <= LONGEST and is_told


def is_institution(noun: Token) -> bool:
    """ "The hospital", "the town", "the team": there is always another."""
    return noun.lemma.lower() in nouns_for_bodies() | nouns_for_places()


def is_somebody(noun: Token) -> bool:
    """ "The coach" may be anyone, "the striking teachers" are those the article has told of."""
    return noun.tag == "NN" and is_human((noun,))


def is_empty(noun: Token) -> bool:
    """ "Level", "process": there is one of everything."""
    return noun.lemma.lower() in words("empty_nouns")
