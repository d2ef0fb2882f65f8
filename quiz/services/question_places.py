"""No sentence, no question: where in a briefing a question from elsewhere stands.

Its sentence's key comes first, then its quote. Without either it may stand on the one sentence that holds
its answer, or, among several, on the one that shares most words with its wording; the report says so.
"""

from dataclasses import dataclass, replace

from briefing.models import Sentence
from quiz.questions.drafts import Kind
from quiz.questions.exchange import one_line
from quiz.questions.plain import plain
from quiz.questions.titled_stems import without_title

NOT_QUOTED = "It quotes no sentence, and no one sentence of this briefing holds its answer: quote one."
NOT_FOUND = "Its quote stands nowhere in this briefing."
GUESSED = "It quotes nothing: put on sentence {}, which holds its answer. Check that it settles it."
SHORTEST_QUOTE = 20
SHORTEST_TELLING_WORD = 4
# Words that so many sentences hold tell nothing of where a question belongs.
MOST_HOLDING = 20


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
        self.texts = [(one_line(row.text), row) for row in self.sentences]
        self.by_text = dict(reversed(self.texts))
        self.plain = [(f" {plain(row.text)} ", row) for row in self.sentences]

    def find(self, question, own=None):
        """The place of a question; `own` is the sentence that it stands on already, if it does."""
        quote = one_line(quote_of(question))
        keyed = self.by_key.get(question.evidence.sentence)
        if quote:
            agrees = keyed is not None and one_line(keyed.text) == quote
            found = keyed if agrees else self.quoted(quote) or keyed
            if found is None:
                raise PlaceMissing(NOT_FOUND)
            return place_in(found, question)
        found = keyed or (own if own is not None and own.key in self.by_key else None)
        return place_in(found, question) if found else self.guessed(question)

    def quoted(self, quote):
        """The sentence that reads so, or that the quote is a part of or holds."""
        if quote in self.by_text or len(quote) < SHORTEST_QUOTE:
            return self.by_text.get(quote)
        near = [
            row
            for text, row in self.texts
            if quote in text or (len(text) >= SHORTEST_QUOTE and text in quote)
        ]
        return max(near, key=lambda row: len(row.text), default=None)

    def guessed(self, question):
        """The sentence that holds the answer and most of the wording's words."""
        wanted, needed = answers_in(question)
        holding = [
            (len(telling_words(without_title(question.stem)) & set(text.split())), row)
            for text, row in self.holding(wanted, needed)
        ]
        holding.sort(key=lambda pair: (-pair[0], pair[1].number))
        is_sure = len(holding) == 1 or (holding and holding[0][0] > 0)
        if not is_sure:
            raise PlaceMissing(NOT_QUOTED)
        row = holding[0][1]
        return replace(place_in(row, question), note=GUESSED.format(row.number))

    def holding(self, wanted, needed):
        """[(plain text, row)] of the sentences with enough of the wanted words; none for words of most."""
        if not wanted:
            return []
        found = [pair for pair in self.plain if sum(words in pair[0] for words in wanted) >= needed]
        return found if len(found) <= MOST_HOLDING else []


def answers_in(question):
    """(what a sentence must hold, how many of it): all the right options, or any of the typed answers."""
    if question.kind in (Kind.MATCH, Kind.ORDER):
        return [], 0
    texts = [without_title(question.stem)] if question.kind is Kind.TRUE_FALSE else question.keys
    wanted = [f" {words} " for words in map(plain, texts) if words]
    return wanted, 1 if question.kind is Kind.TYPED else len(wanted)


def telling_words(stem):
    return {word for word in plain(stem).split() if len(word) >= SHORTEST_TELLING_WORD}


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
