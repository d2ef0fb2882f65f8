"""Addresses that the program wrote into explanations and feedback: reads a text, returns it with new numbers.

Only its own forms are known, word for word. What an instructor wrote is in none of them and stays as it is.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.questions.options.rival import with_inner_marks

QUOTED = re.compile(r"(“([^“”]+)” \(sentence )(\d+)(?=\))")
SAID = re.compile(r"(Sentence )\d+( says so: “(.*)”\.)", re.DOTALL)
SPEAKING = re.compile(r"(Who speaks in sentence )\d+( is told in “)")
DATED = re.compile(r"(([^“”()]+) \(sentence )\d+(\))")
ELSE = re.compile(r"(Sentence )\d+( tells something else\.)")


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence as it stands today."""

    number: int
    text: str


def explanation_today(text: str, own: Place, words: str, places: Iterable[Place]) -> str:
    """The explanation of a question on the sentence `own`, of which `words` are the deciding ones."""
    said = SAID.fullmatch(text)
    if said and said[3] == words:
        return f"{said[1]}{own.number}{said[2]}"
    return quotations_today(SPEAKING.sub(rf"\g<1>{own.number}\2", text), own, places)


def feedback_today(text: str, option: str, own: Place | None, places: Iterable[Place]) -> str:
    """What is said of an option; `own` is the sentence that proves it wrong, where one does and stands."""
    if own:
        dated, otherwise = DATED.fullmatch(text), ELSE.fullmatch(text)
        if dated and dated[2] in own.text:
            return f"{dated[1]}{own.number}{dated[3]}"
        if otherwise and option == own.text:
            return f"{otherwise[1]}{own.number}{otherwise[2]}"
    return quotations_today(text, own, places)


def quotations_today(text: str, own: Place | None, places: Iterable[Place]) -> str:
    """The text with the number behind each quotation of a sentence that of the sentence quoted."""
    places = list(places)

    def renumbered(found: re.Match) -> str:
        quoting = [place.number for place in places if is_quoted(found[2], place.text)]
        if own and own.number in quoting:
            return f"{found[1]}{own.number}"
        return f"{found[1]}{quoting[0] if len(quoting) == 1 else found[3]}"

    return QUOTED.sub(renumbered, text)


def is_quoted(quotation: str, sentence: str) -> bool:
    """Whether the quotation is the whole sentence, or a stretch of it with a mark where it was cut."""
    sentence = with_inner_marks(sentence)
    stretch = quotation.removeprefix("… ").removesuffix(" …")
    return quotation == sentence or (stretch != quotation and stretch in sentence)
