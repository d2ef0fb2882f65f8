"""Whether two tell the same, so that a question who told it has two answers: "Lee and Vik said so"."""

from itertools import pairwise

from briefing.analysis.results import Mention
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.roots import root, roots
from quiz.questions.wording.resolving import outermost

SENTENCES_TRIED = 20
# What may stand between two names: "Mayor Ann Lee and the harbour master, Jon Vik".
BETWEEN = ("NN", "JJ", "DT", "IN", ",", "POS")


def is_said_together(ground: Ground, candidate: Candidate) -> bool:
    """Whether another sentence has the speaker and one more say something with a word of what is asked."""
    index = candidate.answer.index
    if candidate.rule != "report" or index is None:
        return False
    asked = set(map(root, candidate.stem_lemmas))
    near = ground.nearest(ground.sentences_of_actor.get(index, ()), candidate.sentence, SENTENCES_TRIED)
    return any(
        not asked.isdisjoint(roots(ground, number)) and speaks_with_another(ground, number, index)
        for number in near
        if number != candidate.sentence
    )


def speaks_with_another(ground: Ground, number: int, index: int) -> bool:
    """ "Mayor Ann Lee and Jon Vik both announced it": "and" joins the two, and a verb of saying follows."""
    pairs = pairwise(outermost(ground.mentions.get(number, ())))
    people = ((one, other) for one, other in pairs if is_pair(ground, one, other, index))
    return any(
        token.start >= other.end
        and token.tag.startswith("VB")
        and token.lemma.lower() in words("saying_verbs")
        for _, other in people
        for token in ground.tokens(number)
    )


def is_pair(ground: Ground, one: Mention, other: Mention, index: int) -> bool:
    """Whether the two are of one kind, one of them the actor, and but "and" and titles between them."""
    kinds = {ground.actor(mention.actor).kind for mention in (one, other)}
    if index not in (one.actor, other.actor) or one.actor == other.actor or len(kinds) > 1:
        return False
    between = [t for t in ground.tokens(one.sentence) if one.end <= t.start and t.end <= other.start]
    is_joined = any(token.text.lower() == "and" for token in between)
    return is_joined and all(
        token.text.lower() == "and" or token.tag.startswith(BETWEEN) for token in between
    )
