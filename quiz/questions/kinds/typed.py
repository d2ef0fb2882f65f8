"""Typed: the learner writes the answer; other forms of it and small slips in long words count."""

from typing import Any

from quiz.questions.bound_bodies import also_right, names_of, publishes_alike
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.crowds import is_done_together
from quiz.questions.doubles import OPENING_MARKS, has_double, is_told_apart
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.shown import Shown
from quiz.questions.things import kind_of
from quiz.questions.typed_answers import is_same_answer
from quiz.questions.wording.months import YEAR_BEHIND

TOPIC_SENTENCES = 5
# Words that stand in an answer without making it longer to remember.
JOINING = {"and", "into", "of", "the", "through", "via"}
# Rules that ask for a noun phrase of the sentence, for which a reader may have another word; for one of the
# kinds of plague, or for the one fungus of its name, nobody has.
ASKING_FOR_NOUNS = {"thing", "inner"}
CLOSING_MARKS = ("”", '"')
LONGEST_QUOTED, SHORT_QUOTED = 5, 2
LONGEST_WORDS = {
    AnswerType.NOUN: 3,
    AnswerType.CLAUSE: 3,
    AnswerType.WORDS: 3,
    AnswerType.ACTOR: 5,
    AnswerType.DATE: 4,
    AnswerType.QUANTITY: 4,
}
# Of a whole noun phrase its noun alone counts as well.
LONGEST_OF_RULE = {
    "thing told": 6,
    "inner told": 5,
    "called": 6,
    "name given": 5,
    "kind of place": 4,
    "byname": 7,
}


def draft(ground: Ground, candidate: Candidate) -> QuestionDraft | None:
    """The candidate to be answered in one's own writing; None where there is more than one way to give it."""
    answer = candidate.answer
    is_plain = has_plain_name(ground, candidate) or is_quoted_word(ground, candidate)
    if candidate.rule in ASKING_FOR_NOUNS and not is_plain:
        return None
    is_actor = answer.type is AnswerType.ACTOR
    is_double = is_actor and not is_told_apart(ground, candidate) and has_double(ground, candidate)
    if is_double or is_open_gap(candidate):
        return None
    if is_actor and publishes_alike(ground, candidate):
        return None
    if is_one_of_crowd(ground, candidate):
        return None
    if answer.type is AnswerType.CLAUSE and not answer.accept or is_too_long(ground, candidate):
        return None
    bodies = (name for body in also_right(ground, candidate) for name in names_of(ground, body))
    accept = (*answer.accept, *short_form(ground, candidate), *bodies)
    return draft_of(ground, candidate, Kind.TYPED, accept=accept)


def is_one_of_crowd(ground: Ground, candidate: Candidate) -> bool:
    """ "Who attended the parade?": beside one who stayed away it has an answer, and alone it has many."""
    is_doer = candidate.rule == "subject" and candidate.fact is not None
    return is_doer and is_done_together(ground, candidate.fact)


def is_open_gap(candidate: Candidate) -> bool:
    """ "In _____" may be filled with a year or a place, "in _____ 2021" with a month alone."""
    before, _, after = candidate.stem.partition(" _____")
    is_led = before.rpartition(" ")[2].lower() == "in" and YEAR_BEHIND.match(after) is None
    return candidate.rule == "gap" and is_led and candidate.answer.type is AnswerType.DATE


def is_too_long(ground: Ground, candidate: Candidate) -> bool:
    """Whether the answer has more words than a reader can give exactly; one joining word is free."""
    longest = LONGEST_OF_RULE.get(candidate.rule, LONGEST_WORDS.get(candidate.answer.type, 0))
    if is_quoted(ground, candidate):
        longest = LONGEST_QUOTED
    found = plain(candidate.answer.text).split()
    telling = [word for word in found if word not in JOINING]
    return len(telling) > longest or len(found) > longest + 1


def is_quoted(ground: Ground, candidate: Candidate) -> bool:
    """Whether the answer is what stands between two quotation marks: there is one way to give it."""
    text, answer = ground.text(candidate.sentence), candidate.answer
    before, after = text[: answer.start].rstrip()[-1:], text[answer.end : answer.end + 1]
    return answer.type is AnswerType.NOUN and before in OPENING_MARKS and after in CLOSING_MARKS


def is_quoted_word(ground: Ground, candidate: Candidate) -> bool:
    """ "Thieves": a word or two that the article puts in quotation marks is what sticks."""
    return is_quoted(ground, candidate) and len(plain(candidate.answer.text).split()) <= SHORT_QUOTED


def short_form(ground: Ground, candidate: Candidate) -> tuple[str, ...]:
    """ "Mould" for "wet mould" in an article on mould: where the stem names no other kind, it is fair."""
    found = plain(candidate.answer.text).split()
    if candidate.answer.type is not AnswerType.NOUN or len(found) < 2:
        return ()
    head = found[-1]
    is_topic = len(ground.sentences_with_lemma.get(head, ())) >= TOPIC_SENTENCES
    is_told = head in plain(candidate.stem).split() or head in map(str.lower, candidate.answer.accept)
    return (head,) if is_topic and not is_told else ()


def has_plain_name(ground: Ground, candidate: Candidate) -> bool:
    """Whether the thing asked for has a plain name: an apology, a harbour; not "the present chill"."""
    answer = candidate.answer
    line = ground.tokens(candidate.sentence)
    tokens = tuple(one for one in line if answer.start <= one.start and one.end <= answer.end)
    return answer.type is not AnswerType.NOUN or kind_of(tokens) != ""


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
