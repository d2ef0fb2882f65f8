"""How many somebody has of those that do something: "How many cranes does Kelda have that lift boats?"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact
from quiz.questions.asking.amounts import answer_for, leading_quantity
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.facts import askable, owning_fact
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.stems import Stem, about_part, predicate


def ask(ground: Ground) -> Iterator[Candidate]:
    for clause in askable(ground):
        owning = owning_fact(ground, clause)
        if owning is not None and not owning.is_negated:
            yield from ask_owned(ground, owning, clause)


def ask_owned(ground: Ground, owning: Fact, clause: Fact) -> Iterator[Candidate]:
    """What they do stays in the stem: how many there are besides is not told."""
    phrase = next(one for one in owning.objects if one.start == clause.subject.start)
    found = leading_quantity(ground, phrase)
    if found is None:
        return
    stem = about_part(ground, owning, found[1], phrase)
    whole = with_clause(ground, stem, clause) if stem is not None else None
    if whole is not None:
        yield candidate_of(ground, owning, "how many", whole, answer_for(ground, *found), phrase)


def with_clause(ground: Ground, stem: Stem, clause: Fact) -> Stem | None:
    """The stem with what the counted ones do; None where that cannot be said, or is too long."""
    told = predicate(ground, clause)
    text = f"{stem.text.removesuffix('?')} that {told.text}?" if told is not None else ""
    if not text or len(text.split()) > LONGEST_STEM:
        return None
    return replace(stem, text=text, actors=tuple(sorted({*stem.actors, *told.actors})))
