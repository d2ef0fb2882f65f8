"""A quiz in print: the questions under a seed without their answers, or the answers with their proof."""

from dataclasses import dataclass

from quiz.models import Answer
from quiz.questions.form_codes import SEEDS
from quiz.services.asking import Asked, asked
from quiz.services.drawing import draw, seed_of_check
from quiz.services.feedback import Piece, texts_of


@dataclass(frozen=True)
class KeyItem:
    """The right answer and the sentence that settles it, cut around its deciding words."""

    stem: str
    right: tuple[str, ...]
    number: int
    pieces: tuple[Piece, ...]
    explanation: str


def usual_seed(quiz):
    """The form that is printed when none is asked for: the same each time."""
    return seed_of_check(quiz) % SEEDS


def paper_of(quiz, seed) -> list[Asked]:
    return [asked(copy) for _question, copy in draw(quiz, seed=seed)]


def key_of(quiz, seed) -> list[KeyItem]:
    return [_key_item(copy) for _question, copy in draw(quiz, seed=seed)]


def _key_item(copy):
    evidence = copy["evidence"]
    text, start, end = evidence["text"], evidence["start"], evidence["end"]
    pieces = (Piece(text[:start]), Piece(text[start:end], is_marked=True), Piece(text[end:]))
    _yours, right = texts_of(Answer(shown=copy))
    return KeyItem(
        stem=copy["stem"],
        right=tuple(right),
        number=evidence["number"],
        pieces=tuple(piece for piece in pieces if piece.text),
        explanation=copy["explanation"],
    )
