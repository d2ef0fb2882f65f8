"""No sentence, no question: where in a briefing a question from elsewhere stands.

Its sentence's key comes first, then its quote. Without either it may stand on the one sentence that holds
its answer, or, among several, on the one that shares most words with its wording; the report says so.
"""

from dataclasses import dataclass, replace

from briefing.models import Sentence
from quiz.questions.drafts import Kind
from quiz.questions.plain import contains_words, plain

NOT_QUOTED = "It quotes no sentence, and no one sentence of this briefing holds its answer: quote one."
NOT_FOUND = "Its quote stands nowhere in this briefing."
GUESSED = "It quotes nothing: put on sentence {}, which holds its answer. Check that it settles it."
SHORTEST_QUOTE = 20
SHORTEST_TELLING_WORD = 4


@dataclass(frozen=True)
class Place:
    """A sentence with the deciding words in it; `note` says how it was found when it was not quoted."""

    sentence: Sentence
    start: int
    end: int
    note: str = ""


class PlaceMissing(ValueError):
    """The question can stand nowhere; the message says what to do."""


class Places:
    """The standing sentences of a briefing, found by key and by text."""

    def __init__(self, sentences):
        self.sentences = list(sentences)
        self.by_key = {row.key: row for row in self.sentences}
        self.by_text = {squashed(row.text): row for row in reversed(self.sentences)}

    def find(self, question, own=None):
        """The place of a question; `own` is the sentence that it stands on already, if it does."""
        quote = quote_of(question)
        keyed = self.by_key.get(question.evidence.sentence)
        if quote:
            agrees = keyed is not None and squashed(keyed.text) == squashed(quote)
            found = keyed if agrees else self.quoted(quote) or keyed
            if found is None:
                raise PlaceMissing(NOT_FOUND)
            return place_in(found, question)
        found = keyed or (own if own in self.sentences else None)
        return place_in(found, question) if found else self.guessed(question)

    def quoted(self, quote):
        """The sentence that reads so, or that the quote is a part of or holds."""
        words = squashed(quote)
        if words in self.by_text or len(words) < SHORTEST_QUOTE:
            return self.by_text.get(words)
        near = [row for row in self.sentences if words in squashed(row.text) or squashed(row.text) in words]
        return max(near, key=lambda row: len(row.text), default=None)

    def guessed(self, question):
        """The sentence that holds the answer and most of the wording's words."""
        holding = [row for row in self.sentences if holds_answer(row.text, question)]
        ranked = sorted(holding, key=lambda row: (-shared_words(row.text, question.stem), row.number))
        is_sure = len(ranked) == 1 or (ranked and shared_words(ranked[0].text, question.stem) > 0)
        if not is_sure:
            raise PlaceMissing(NOT_QUOTED)
        return replace(place_in(ranked[0], question), note=GUESSED.format(ranked[0].number))


def squashed(text):
    return " ".join(text.split())


def quote_of(question):
    """What is quoted; whoever asks for a sentence quotes it in the right option."""
    if question.evidence.quote or question.kind is not Kind.EVIDENCE:
        return question.evidence.quote
    return next(iter(question.keys), "")


def place_in(sentence, question):
    """The deciding words where they were quoted, or where the sentence has them or the answer."""
    evidence, text = question.evidence, sentence.text
    if text == evidence.quote:
        return Place(sentence, evidence.start, evidence.end)
    for words in (evidence.words, *(() if question.kind is Kind.TRUE_FALSE else question.keys)):
        start = text.lower().find(words.lower()) if words else -1
        if start >= 0 and len(text.lower()) == len(text):
            return Place(sentence, start, start + len(words))
    return Place(sentence, 0, 0)


def holds_answer(text, question):
    if question.kind in (Kind.MATCH, Kind.ORDER):
        return False
    if question.kind is Kind.TRUE_FALSE:
        return contains_words(text, question.stem)
    found = [contains_words(text, key) for key in question.keys]
    return any(found) if question.kind is Kind.TYPED else bool(found) and all(found)


def shared_words(text, stem):
    telling = {word for word in plain(stem).split() if len(word) >= SHORTEST_TELLING_WORD}
    return len(telling & set(plain(text).split()))
