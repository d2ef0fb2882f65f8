"""Key points: the engine's, or an author's own, which are tied to the sentences they sum up."""

import re

from briefing.analysis.results import KeyPoint as FoundPoint

WORD = re.compile(r"\w{4,}|\d+")
SHARE_OF_WORDS = 0.5


def write_key_points(briefing, points, sentences):
    """Writes the key points anew; `sentences` are the rows by number."""
    briefing.key_points.all().delete()
    for position, point in enumerate(points, start=1):
        row = briefing.key_points.create(position=position, text=point.text)
        row.sentences.set(sentences[number] for number in point.sentences if number in sentences)


def authors_points(texts, analysis):
    """Key points from the author's own words, each with the sentence that says most of it, if one does."""
    said = {sentence.number: words_of(sentence.text) for sentence in analysis.sentences}
    return tuple(FoundPoint(text, source_of(words_of(text), said)) for text in texts)


def source_of(words, said):
    """The first of the sentences that share most words, if they share half of them; else none."""
    if not words:
        return ()
    number = max(said, key=lambda number: (len(words & said[number]), -number))
    return (number,) if len(words & said[number]) >= SHARE_OF_WORDS * len(words) else ()


def words_of(text):
    return frozenset(WORD.findall(text.casefold()))
