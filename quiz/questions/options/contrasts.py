"""The one rival of a word that has an opposite: "weaken" for "strengthen", in the same form."""

from functools import cache

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Token
from briefing.analysis.wordlists import rows
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.rival import Rival, quoted


@cache
def opposites() -> dict[tuple[str, str], str]:
    """(part, word) -> opposite, verbs by their lemma."""
    return {(part, word): opposite for part, word, opposite in rows("contrasts")}


def opposite_of(token: Token) -> str:
    """The opposite in the token's form; "" where it has none."""
    if token.tag.startswith("VB"):
        opposite = opposites().get(("verb", token.lemma.lower()), "")
        return inflect(opposite, token.tag) if opposite else ""
    return opposites().get(("word", token.text), "") or opposites().get(("sort", token.text), "")


def is_describing(token: Token) -> bool:
    """ "Rare", "longer", "often": a reader may doubt it, but "a common bright spot" nobody would write."""
    return ("sort", token.text) in opposites()


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """The opposite; none of a word that describes, so that its statement is only told as it is."""
    answer = candidate.answer
    tokens = ground.tokens(candidate.sentence)
    place = next((k for k, token in enumerate(tokens) if token.start == answer.start), None)
    if place is None or is_describing(tokens[place]):
        return []
    opposite = opposite_of(tokens[place])
    evidence = quoted(ground, candidate.sentence, answer.start, answer.end)
    return [Rival(opposite, f"The article says the contrary: {evidence}.")] if opposite else []
