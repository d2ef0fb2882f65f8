"""How much of what its sentence tells a question keeps, and from where on.

Measured on articles that the rules had not seen. Of 17 gaps for a date or an amount that began behind the
opening of their sentence, with a quarter of its words gone or more, readers took two and refused half; of
those that lost only their end they took as many as of whole ones. Of 17 questions for a small part of a
clause they took two and refused more than half.
"""

import re
from itertools import islice

from briefing.analysis.wordlists import words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.stem_words import WORD, telling_words, telling_words_of
from quiz.questions.drafts import GAPS, QuestionDraft
from quiz.questions.ground import Ground, once

OPENING_WORDS, FAIR_SHARE, FAIR_PART = 3, 0.75, 0.7
# Rules for what stands behind a verb or its preposition; what else stands there they leave out.
OF_A_PART = {"called", "casualties", "companion", "how much", "inner", "inner told", "preposition", "where"}
# What it was done for may be left out of any question.
TO_WHAT_END = re.compile(r",? (?:in (?:an attempt|an effort|a bid|order)|so as) to\b.*$")
# Behind these another clause begins, of which a question need not tell.
NEXT_CLAUSE = re.compile(r", (?:and|but|whereas|while) |; ")
# "Died" and "die", "agreement" and "agreed": so many letters are the same.
STEM = 4


def is_gap_of_later_part(ground: Ground, draft: QuestionDraft) -> bool:
    """ "It closed on _____" of "Shops were shut in Kelda, and so was the harbour, which closed on May 3"."""
    if draft.rule not in GAPS or key_actor(ground, draft) is not None:
        return False
    told, kept = told_in(ground, draft.sentence), kept_in(draft)
    has_opening = any(word in kept for word in islice(told, OPENING_WORDS))
    return not has_opening and len(kept.intersection(told)) < FAIR_SHARE * len(told)


def is_small_part(ground: Ground, draft: QuestionDraft) -> bool:
    """ "For how long did Lee stay?" of a sentence that tells where, with whom and what came of it."""
    if draft.rule not in OF_A_PART:
        return False
    clause = clause_around(ground.text(draft.sentence), draft.answer_start)
    told, kept = ({word[:STEM] for word in found} for found in (telling_in(clause), kept_in(draft)))
    return len(told & kept) < FAIR_PART * len(told)


def clause_around(text: str, place: int) -> str:
    """ "Lee sold it to Norway" of "Lee sold it to Norway, but the mayor bought it back"."""
    ends = [found.start() for found in NEXT_CLAUSE.finditer(text)]
    begin = max((end for end in ends if end <= place), default=0)
    return text[begin : min((end for end in ends if end > place), default=len(text))]


def kept_in(draft: QuestionDraft) -> set[str]:
    """The telling words of the question and its answer."""
    return telling_words(draft) | telling_words_of(tuple(WORD.findall(" ".join(draft.answers))))


@once
def told_in(ground: Ground, number: int) -> tuple[str, ...]:
    return telling_in(ground.text(number))


def telling_in(text: str) -> tuple[str, ...]:
    """The telling words up to what it was done for, in lower case, each where it first stands."""
    said = tuple(WORD.findall(TO_WHAT_END.sub("", text)))
    telling = telling_words_of(said) - words("closed_words")
    return tuple(dict.fromkeys(word for word in map(str.lower, said) if word in telling))
