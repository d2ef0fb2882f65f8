"""The words of a question that tell something, without those that ask."""

import re
from functools import lru_cache

from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.titled_stems import without_title

WORD = re.compile(r"[\w’'-]+")
# The words that ask, before those that tell.
ASKING = re.compile(r"^(?:Fill the gap|Who (?:said|asked|wrote)): ")


def words_of(draft: QuestionDraft) -> tuple[str, ...]:
    return words_of_stem(draft.stem)


@lru_cache(100)
def words_of_stem(stem: str) -> tuple[str, ...]:
    found = WORD.findall(ASKING.sub("", without_title(stem)))
    return tuple(word for word in found if not word.startswith("_"))


def telling_words(draft: QuestionDraft) -> set[str]:
    return telling_words_of(words_of(draft))


def telling_words_of(said: tuple[str, ...]) -> set[str]:
    return {word.lower() for word in said if len(word) > 2} - words("light_words")
