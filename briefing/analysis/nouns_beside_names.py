"""The nouns that say what a name is, before and behind it: a line and a name's place in it in, nouns out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.appositions import NounPhrase, after_name, before_name
from briefing.analysis.candidates import Candidate
from briefing.analysis.lexicon import lemma
from briefing.analysis.results import ActorKind, Token

_OF_A_TOWN = ("mayor", "resident", "people", "street", "outskirts", "harbour", "harbor", "inhabitant")


def nouns_beside(line: Sequence[Token], candidate: Candidate) -> list[str]:
    """Head nouns of the phrases that say what the name is, as lemmas in lower case."""
    nouns = []
    for phrase in (called_before(line, candidate), after_name(line, candidate.last)):
        if phrase and not line[phrase.head].text.istitle():
            nouns.append(noun_of(line[phrase.head]))
    if candidate.first and line[candidate.first - 1].tag in ("NN", "NNS", "JJ"):
        nouns.append(_described_as(line, candidate.first - 1))
    if candidate.first > 1 and line[candidate.first - 1].text == "of":
        noun = noun_of(line[candidate.first - 2])
        if noun in _OF_A_TOWN:
            nouns.append("town")
        if name_words.noun_kinds().get(noun, (None,))[0] is ActorKind.PLACE:
            nouns.append(noun)
    if candidate.last < len(line) and line[candidate.last].tag in ("NN", "NNS"):
        noun = noun_of(line[candidate.last])
        if noun in ("man", "woman", "native", "resident") and candidate.last - candidate.first == 1:
            nouns.append("town")
        if name_words.noun_kinds().get(noun, (None,))[0] in (
            ActorKind.PLACE,
            ActorKind.EVENT,
            ActorKind.AGREEMENT,
        ):
            nouns.append(noun)
    return nouns


def called_before(line: Sequence[Token], candidate: Candidate) -> NounPhrase | None:
    """ "The striker, Ann Low, scored"; in "on the other side, Ann Low scored" she is no side."""
    found = before_name(line, candidate.first)
    is_fronted = found is not None and found.first > 0 and line[found.first - 1].tag in ("IN", "TO")
    acts = candidate.last < len(line) and line[candidate.last].tag in ("VBD", "VBZ", "VBP", "MD")
    return None if is_fronted and acts else found


def _described_as(line: Sequence[Token], place: int) -> str:
    """The noun right before the name; "market leader" is said of firms."""
    noun = noun_of(line[_described_by(line, place)])
    ahead = line[place - 1] if place else None
    is_firm = ahead is not None and (
        ahead.tag == "VBG" or ahead.text.lower() in name_words.name_class("led_by_firms")
    )
    return "company" if noun == "leader" and is_firm else noun


def _described_by(line: Sequence[Token], place: int) -> int:
    """ "player of the tournament Ann Low": the player is named, and not the tournament.

    Of "head of the startup Tarn Space" it is the startup.
    """
    if name_words.is_body_noun(noun_of(line[place])):
        return place
    link = place - 1
    while link > 0 and line[link].tag in ("DT", "JJ", "NN") and place - link < 4:
        link -= 1
    is_person = link > 0 and line[link].text == "of" and name_words.is_role(noun_of(line[link - 1]))
    return link - 1 if is_person else place


def noun_of(token: Token) -> str:
    return lemma(token.text, "NNS") if token.tag in ("NNS", "NNPS") else token.text.lower()
