"""Builds the values that the rooms of the engine hand on, from plain sentences."""

from briefing.analysis.results import Sentence
from briefing.analysis.tagging import tag


def make_sentences(*texts, block=None):
    """Sentences numbered from 1, each in a block of its own unless `block` is given."""
    return tuple(
        Sentence(number, f"key{number}", text, 0, len(text), number if block is None else block, 0)
        for number, text in enumerate(texts, 1)
    )


def make_tagged(*texts, block=None):
    """The sentences and their tokens."""
    sentences = make_sentences(*texts, block=block)
    return sentences, tag(sentences)
