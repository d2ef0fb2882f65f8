"""True or false: a statement, with the options True and False, in that order."""

import re
from dataclasses import replace
from typing import Any

from briefing.analysis.results import ActorKind
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.kinds import single
from quiz.questions.options.families import family
from quiz.questions.options.rival import Rival, quoted
from quiz.questions.shown import Shown
from quiz.questions.wording.naming import name_of

MOST_READ = 40
CONCEDING = re.compile(r"\b(?:despite|in spite of)\b", re.IGNORECASE)


def draft(ground: Ground, candidate: Candidate, rival: Rival | None) -> QuestionDraft:
    """The statement as it is (true), or with the rival in the answer's place (false)."""
    answer = candidate.answer
    is_true = rival is None
    stem = candidate.stem if rival is None else exchanged(ground, candidate, rival)
    place = quoted(ground, candidate.sentence, answer.start, answer.end)
    reason = (
        f"The article says so: {place}." if is_true else f"It is {answer.text}, not {rival.text}: {place}."
    )
    options = tuple(
        OptionDraft(
            text,
            is_key=value is is_true,
            feedback="" if value is is_true else reason,
            sentence=candidate.sentence,
        )
        for text, value in (("True", True), ("False", False))
    )
    made = draft_of(
        ground,
        candidate,
        Kind.TRUE_FALSE,
        options,
        stem=stem,
        answers=("True",) if is_true else ("False",),
        salt="" if rival is None else rival.text,
    )
    return replace(made, explanation=reason)


def is_contradicted(ground: Ground, candidate: Candidate, rival: Rival) -> bool:
    """Whether the statement with the rival in it is surely false: nothing like it is told of the rival.

    "Despite protests, the board approved it" shows of itself that "rejected" is false.
    A range has two bounds to move, and a title ("President Lee") goes with one name alone.

    Regions and seas hold one another, so that what is false of one may be true of a part of it.
    """
    if candidate.answer.type is AnswerType.QUANTITY and candidate.answer.index is not None:
        return ground.quantity(candidate.answer.index).value_to is None
    if candidate.answer.type is AnswerType.CONTRAST and CONCEDING.search(candidate.stem):
        return False
    if candidate.answer.type is not AnswerType.ACTOR or rival.index is None:
        return True
    if has_title_before(ground, candidate):
        return False
    actor = ground.actor(rival.index)
    if actor.kind is ActorKind.PLACE and family(actor) != "town":
        return False
    told_of = ground.nearest(ground.sentences_of_actor.get(rival.index, ()), candidate.sentence, MOST_READ)
    return not any(candidate.stem_lemmas & ground.lemmas[number - 1] for number in told_of)


def has_title_before(ground: Ground, candidate: Candidate) -> bool:
    """ "President" right before the name in the stem, where the rival would get it."""
    before = candidate.stem.partition(candidate.answer.text)[0].split()
    is_person = candidate.answer.index is not None and (
        ground.actor(candidate.answer.index).kind is ActorKind.PERSON
    )
    return is_person and bool(before) and before[-1][:1].isupper() and len(before[-1]) > 1


def exchanged(ground: Ground, candidate: Candidate, rival: Rival) -> str:
    """The stem with the rival in the answer's place, each name with the article it takes."""
    before, _, after = candidate.stem.partition(candidate.answer.text)
    if candidate.answer.type is not AnswerType.ACTOR or rival.index is None:
        return f"{before}{rival.text}{after}"
    name = name_of(ground.actor(rival.index))
    if before.lower().endswith("the "):
        before = before[:-4]
    text = f"{before}{name}{after}"
    return text[0].upper() + text[1:]


def prompt(shown: Shown) -> str:
    return "True or false, according to the article?"


def mark(shown: Shown, given: Any) -> float:
    return single.mark(shown, given)


def right_answer(shown: Shown) -> str | None:
    return single.right_answer(shown)
