"""How far the article vouches for a clause: stated, reported, possible, a view, quoted."""

from collections.abc import Sequence

from briefing.analysis.quotations import quoted_tokens
from briefing.analysis.results import Modality, Sentence, Token
from briefing.analysis.word_classes import word_class

_OF_ALL = frozenset(
    {"ancestors", "galaxy", "oceans", "planet", "solar", "species", "sun", "universe", "world"}
)
_FIRST_PERSON = frozenset({"i", "we", "my", "our"})


def modality_of(
    sentence: Sentence,
    tokens: Sequence[Token],
    verb: tuple[int, int],
    span: tuple[int, int],
    is_reported: bool,
    is_condition: bool = False,
) -> Modality:
    """The strongest reservation that holds: quotation, then report, then possibility, then view."""
    if quoted_tokens(sentence, tokens)[verb[0]]:
        return Modality.QUOTED
    group = {token.text.lower() for token in tokens[verb[0] : verb[1]]}
    around = {token.text.lower() for token in tokens[span[0] : span[1]]}
    if is_reported or _is_hearsay(group, around):
        return Modality.REPORTED
    following = tokens[verb[1] : verb[1] + 2]
    if is_condition or _is_possible(tokens, verb, following):
        return Modality.POSSIBLE
    if not group.isdisjoint(word_class("view_words")) or sentence.text.rstrip().endswith("?"):
        return Modality.VIEW
    is_view = not around.isdisjoint(word_class("view_words")) or _speaks_of_itself(tokens[span[0] : span[1]])
    return Modality.VIEW if is_view else Modality.STATED


def _speaks_of_itself(tokens: Sequence[Token]) -> bool:
    """ "We", "my", "our view"; "our planet" is everybody's."""
    places = (place for place, token in enumerate(tokens) if token.text.lower() in _FIRST_PERSON)
    return any(
        {token.text.lower() for token in tokens[place + 1 : place + 2]}.isdisjoint(_OF_ALL)
        for place in places
    )


def _is_hearsay(group: set[str], around: set[str]) -> bool:
    if not around.isdisjoint(word_class("reported_words")):
        return True
    passive = not group.isdisjoint(word_class("be_forms"))
    return passive and not group.isdisjoint(word_class("reported_passives"))


def _is_possible(tokens: Sequence[Token], verb: tuple[int, int], following: Sequence[Token]) -> bool:
    words = {token.text.lower() for token in tokens[verb[0] : verb[1]]}
    if words & word_class("possible_words"):
        return True
    is_copula = tokens[verb[1] - 1].lemma == "be"
    return is_copula and any(
        token.text.lower() in ("likely", "unlikely", "due", "possible") for token in following
    )
