"""What an edit takes from a sentence, and with it from its questions: reads both texts, returns words."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from briefing.analysis.word_classes import word_class

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*")
# "Sentence 3" in an explanation is an address in the text, and no figure that it tells.
ADDRESS = re.compile(r"\bsentence \d+", re.IGNORECASE)
# Exchanged for one another, they leave what a question says as it is.
EMPTY = {
    *("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "it"),
    *("its", "of", "on", "or", "that", "the", "this", "to", "which", "with"),
}
AUXILIARIES = word_class("be_forms") | word_class("have_forms") | word_class("do_forms")
NEGATIONS = {"cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"}


def lost_words(old: str, new: str) -> tuple[str, ...]:
    """The telling words of the old sentence (figures, names, deeds) that do not stand in their place now."""
    words = WORD.findall(old)
    before, after = [plainly(old), plainly(new)]
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    lost = [telling(words[a:b]) for tag, a, b, _, _ in steps if tag in ("replace", "delete")]
    return tuple(dict.fromkeys(word for together in lost for word in together))


def telling(words: list[str]) -> list[str]:
    """Those that tell something among words lost together: "was" does only where nothing else is lost."""
    full = [word for word in words if word.casefold() not in EMPTY]
    return [word for word in full if word.casefold() not in AUXILIARIES] or full


def said_in(texts: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that stand in one of the texts."""
    said = {word for text in texts for word in plainly(ADDRESS.sub("", text))}
    return tuple(word for word in words if word.casefold() in said)


def is_turned_round(old: str, new: str) -> bool:
    """Whether the edit puts in a "not" or takes one out."""
    return negations(old) != negations(new)


def negations(text: str) -> int:
    return sum(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in plainly(text))


def plainly(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]
