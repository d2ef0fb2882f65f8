"""What a phrase of a short invented text is in a stem."""

from briefing.analysis.results import Phrase
from briefing.analysis.token_spans import token_span
from quiz.questions.wording.resolving import say
from tests.quiz.questions.asked import ground_of


def said(text: str, words: str) -> str | None:
    """The words of the last sentence as a stem may say them."""
    ground = ground_of(text)
    number = len(ground.analysis.sentences)
    start = ground.text(number).index(words)
    first, last = token_span(ground.tokens(number), start, start + len(words))
    found = say(ground, Phrase(number, first, last, start, start + len(words), words))
    return found and found.text
