"""Whose the mill is, by "its mill" where the article told of whom: a calling in, the owner out."""

from briefing.analysis.results import Token
from quiz.questions.ground import Ground
from quiz.questions.wording.callings import Calling, callings

WITHIN = ("CD", "JJ", "NN", "RB", "VBN", "VBG", "HYPH")


def owner_of(ground: Ground, found: Calling) -> int | None:
    """Tarn Steel, of "Tarn Steel closed its rolling mill", where no mill of anybody else is told of."""
    owner = owner_by_pronoun(ground, found)
    if owner is None:
        return None
    told = callings(ground, ground.tokens(found.phrase.sentence)[found.place]) or ()
    owned = [one for one in told if pronoun_before(ground, one) is not None]
    return owner if all(owner_by_pronoun(ground, one) == owner for one in owned) else None


def owner_by_pronoun(ground: Ground, found: Calling) -> int | None:
    """The actor whom "its" before the noun means."""
    pronoun = pronoun_before(ground, found)
    if pronoun is None:
        return None
    references = ground.references.get(found.phrase.sentence, ())
    return next((one.actor for one in references if one.start == pronoun.start), None)


def pronoun_before(ground: Ground, found: Calling) -> Token | None:
    """The "its" of "its old rolling mill", and not of "its crew in the mill"."""
    before = reversed(ground.tokens(found.phrase.sentence)[: found.place])
    owner = next((one for one in before if not one.tag.startswith(WITHIN)), None)
    return owner if owner is not None and owner.tag == "PRP$" else None
