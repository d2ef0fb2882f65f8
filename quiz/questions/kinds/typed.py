"""Typed: the learner writes the answer; other forms of it and small slips in long words count."""

from typing import Any

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.shown import Shown
from quiz.questions.things import kind_of
from quiz.questions.typed_answers import is_same_answer, plain_words

TOPIC_SENTENCES = 5
MOST_READ = 12
QUOTED_WORDS = 5
JOINING = {"and", "of", "into", "the"}
WORDED = {"thing", "inner", "term"}
LONGEST_WORDS = {
    AnswerType.NOUN: 3,
    AnswerType.CLAUSE: 3,
    AnswerType.WORDS: 3,
    AnswerType.ACTOR: 5,
    AnswerType.DATE: 4,
    AnswerType.QUANTITY: 4,
}


def draft(ground: Ground, candidate: Candidate) -> QuestionDraft | None:
    """The candidate to be answered in one's own writing; None where it is too long to be typed exactly."""
    answer = candidate.answer
    longest = QUOTED_WORDS if is_quoted(ground, candidate) else LONGEST_WORDS.get(answer.type, 0)
    is_reason = answer.type is AnswerType.CLAUSE and not answer.accept
    if candidate.rule in WORDED and not is_known(ground, candidate):
        return None
    if answer.type is AnswerType.ACTOR and has_double(ground, candidate):
        return None
    size = len([word for word in plain_words(answer.text) if word not in JOINING])
    if is_reason or size > longest or len(plain_words(answer.text)) > longest + 1:
        return None
    return draft_of(ground, candidate, Kind.TYPED, accept=(*answer.accept, *short_form(ground, candidate)))


def is_quoted(ground: Ground, candidate: Candidate) -> bool:
    """Whether the answer is what stands between two quotation marks: there is one way to give it."""
    text, answer = ground.text(candidate.sentence), candidate.answer
    before, after = text[: answer.start].rstrip()[-1:], text[answer.end : answer.end + 1]
    return (
        answer.type is AnswerType.NOUN and before in '“"' and before != "" and after in '”"' and after != ""
    )


def has_double(ground: Ground, candidate: Candidate) -> bool:
    """Whether a sentence on another actor of the kind shares two words of what is asked: a second key."""
    index = candidate.answer.index
    if index is None or candidate.fact is None or any(mark in candidate.stem for mark in '“"'):
        return False
    asked = candidate.stem_lemmas - {candidate.verb}
    for other in ground.actors_of_kind[ground.actor(index).kind]:
        told_of = ground.nearest(ground.sentences_of_actor.get(other, ()), candidate.sentence, MOST_READ)
        own = ground.sentences_of_actor.get(index, ())
        if other != index and any(
            len(asked & ground.lemmas[number - 1]) > 1 for number in told_of if number not in own
        ):
            return True
    return False


def short_form(ground: Ground, candidate: Candidate) -> tuple[str, ...]:
    """ "Mould" for "wet mould" in an article on mould: where the stem names no other kind, it is fair."""
    found = plain_words(candidate.answer.text)
    if candidate.answer.type is not AnswerType.NOUN or len(found) < 2:
        return ()
    head = found[-1]
    is_topic = len(ground.sentences_with_lemma.get(head, ())) >= TOPIC_SENTENCES
    is_known = head in plain_words(candidate.stem) or head in map(str.lower, candidate.answer.accept)
    return (head,) if is_topic and not is_known else ()


def is_known(ground: Ground, candidate: Candidate) -> bool:
    """Whether the thing asked for has a plain name: an apology, a harbour; not "the present chill"."""
    answer = candidate.answer
    tokens = [
        token
        for token in ground.tokens(candidate.sentence)
        if answer.start <= token.start and token.end <= answer.end
    ]
    return answer.type is not AnswerType.NOUN or kind_of(tuple(tokens)) != ""


def prompt(shown: Shown) -> str:
    if any(character.isdigit() for answer in shown.answers for character in answer):
        return "Type the answer. Any common way to write it counts."
    return "Type the answer. Capitals and accents do not matter, and a small slip in a long word is accepted."


def mark(shown: Shown, given: Any) -> float:
    if not isinstance(given, str):
        return 0.0
    return float(any(is_same_answer(given, right) for right in (*shown.answers, *shown.accept)))


def right_answer(shown: Shown) -> str | None:
    return shown.answers[0] if shown.answers else None
