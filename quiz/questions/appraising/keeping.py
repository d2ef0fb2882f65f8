"""How much of what its sentence tells a gap keeps, and from where on.

Measured on 250 gaps in articles that the rules had not seen: of those for a date or an amount that began
behind the opening of their sentence, with a quarter of its words gone or more, readers took one in eight and
refused half; of those that lost only their end they took as many as of whole ones.
"""

from itertools import islice

from briefing.analysis.wordlists import words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.stem_words import WORD, telling_words, telling_words_of
from quiz.questions.drafts import GAPS, QuestionDraft
from quiz.questions.ground import Ground, once

OPENING_WORDS, FAIR_SHARE = 3, 0.75


def is_gap_of_later_part(ground: Ground, draft: QuestionDraft) -> bool:
    """ "It closed on _____" of "Shops were shut in Kelda, and so was the harbour, which closed on May 3"."""
    if draft.rule not in GAPS or key_actor(ground, draft) is not None:
        return False
    told = told_in(ground, draft.sentence)
    kept = telling_words(draft) | telling_words_of(tuple(WORD.findall(" ".join(draft.answers))))
    has_opening = any(word in kept for word in islice(told, OPENING_WORDS))
    return not has_opening and len(kept.intersection(told)) < FAIR_SHARE * len(told)


@once
def told_in(ground: Ground, number: int) -> tuple[str, ...]:
    """The telling words of the sentence, each where it first stands."""
    told = (word.lower() for word in WORD.findall(ground.text(number)))
    telling = telling_words_of(tuple(WORD.findall(ground.text(number)))) - words("closed_words")
    return tuple(dict.fromkeys(word for word in told if word in telling))
