"""Leads "the law" back to its full wording, "Norway's fishing law", where the article has no other law."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.analysis.results import Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import is_human, nouns_for_bodies, nouns_for_places
from quiz.questions.wording.hanging import definite_end, is_loose_definite

TELLING = ("NN", "JJ", "VBN", "VBG", "POS", "CD")
POINTING_BACK = {"the", "this", "that", "its", "his", "her", "their"}
COUNTING = {"a", "an"}
LONGEST = 6


@dataclass(frozen=True, slots=True)
class Calling:
    """A noun with the words before it: the phrase without its article, and the words that tell which."""

    phrase: Phrase
    article: str
    telling: frozenset[str]


def introduction_of(ground: Ground, number: int, tokens: tuple[Token, ...], place: int) -> Phrase | None:
    """The full wording for the definite phrase that opens at `place` and has no more than its noun."""
    stop, _ = definite_end(tokens, place + 1)
    if stop != place + 2 or not is_loose_definite(ground, number, tokens, place):
        return None
    return introduction(ground, number, tokens[place + 1])


def introduction(ground: Ground, number: int, noun: Token) -> Phrase | None:
    """The full wording that "the" with the noun points back to; None where two may be meant."""
    if noun.tag != "NN" or not noun.text.islower() or is_human((noun,)) or is_institution(noun):
        return None
    found = callings(ground, noun.text)
    fullest = max(found, key=lambda one: (len(one.telling), -one.phrase.sentence), default=None)
    if fullest is None or fullest.phrase.sentence >= number or not says_which(ground, fullest):
        return None
    is_met = False
    for one in found:
        if not one.telling <= fullest.telling or is_met and one.article not in POINTING_BACK | {""}:
            return None
        is_met = True
    return fullest.phrase


def callings(ground: Ground, noun: str) -> tuple[Calling, ...]:
    """Every place of the article where the noun heads a phrase, in order."""
    if noun not in ground.callings:
        ground.callings[noun] = tuple(_callings(ground, noun))
    return ground.callings[noun]


def _callings(ground: Ground, noun: str) -> Iterator[Calling]:
    for number in ground.sentences_with_lemma.get(noun, ()):
        line = ground.tokens(number)
        for place, token in enumerate(line):
            heads = not line[place + 1 : place + 2] or not line[place + 1].tag.startswith("NN")
            if token.text == noun and heads:
                yield calling(ground, number, line, place)


def calling(ground: Ground, number: int, line: tuple[Token, ...], place: int) -> Calling:
    """The noun at `place` with its adjectives, nouns and owner."""
    first = place
    while first and line[first - 1].tag.startswith(TELLING):
        first -= 1
    if first and line[first - 1].text.lower() in ("the", "a", "an") and owner_end(line, first, place):
        first -= 1
    article = line[first - 1].text.lower() if first and line[first - 1].tag in ("DT", "PRP$") else ""
    said = {one.text.lower() for one in line[first:place] if one.tag != "POS"}
    said -= words("passing_adjectives") | words("evaluative_adjectives") | COUNTING | {"the"}
    said -= {one.text.lower() for one in line[first:place] if one.tag in ("JJS", "JJR")}
    return Calling(ground.phrase(number, first, place + 1), article, frozenset(said))


def owner_end(line: tuple[Token, ...], first: int, place: int) -> bool:
    """Whether an owner stands between: "the harbour's crane"."""
    return any(one.tag == "POS" for one in line[first:place])


def says_which(ground: Ground, one: Calling) -> bool:
    """Whether the words before the noun name somebody or say of what sort it is, shortly."""
    tokens = ground.tokens_of(one.phrase)
    is_named = bool(ground.mentions_within(one.phrase.sentence, one.phrase.start, one.phrase.end))
    is_sort = any(token.tag.startswith("NN") for token in tokens[:-1])
    return (
        1 < len(tokens) <= LONGEST
        and (is_named or is_sort)
        and not ground.sentence(one.phrase.sentence).is_quoted
    )


def is_institution(noun: Token) -> bool:
    """ "The hospital", "the town", "the team": there is always another."""
    return noun.text in nouns_for_bodies() | nouns_for_places()
