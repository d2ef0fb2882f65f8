"""Explains initials in what somebody says as an editor does, in brackets: "TNP [Tarn National Park]"."""

import re

from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.quotations import Quotation

INITIALS = re.compile(r"[A-Z]{2,6}")


def with_letters_explained(ground: Ground, number: int, quoted: Quotation) -> str:
    """The quotation with the name behind initials that not every reader knows, once and unless it has it."""
    text = quoted.text
    for mention in ground.mentions_within(number, quoted.start, quoted.end):
        letters, name = mention.surface, ground.actor(mention.actor).name
        is_known = INITIALS.fullmatch(letters) is None or letters in words("known_acronyms")
        if not is_known and not contains_words(name, letters) and not contains_words(text, name):
            text = re.sub(rf"\b{letters}\b(?!['’]s)", f"{letters} [{name}]", text, count=1)
    return text
