"""Words and marks of a text: text in, (text, start, end) out; all but white space lies in one token."""

import re

from briefing.analysis.currencies import GLUED
from briefing.analysis.wordlists import words

_LETTER = r"[^\W\d_]"
_WORD = rf"(?:{_LETTER}|\d|_)"

_PLAIN_WORD = rf"{_WORD}+(?:[\u0300-\u036f]+{_WORD}*)*"  # combining accents are no word characters
_FIGURE = r"\d+(?:[.,:]\d+)*"
_UNIT = "st|nd|rd|th|s|bn|mn|m|k|tn|mm|cm|km|kg|[GMk]W|am|pm|B?CE|[CF]"
_ABBREVIATION = "|".join(map(re.escape, sorted(words("abbreviations_with_stop"))))
# A name cut before its first vowel stands for the whole of it, as an initial does: "Th.", "Chr."
CLIPPED_NAME = r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2}\."
# "E! News": a name of one letter inside a sentence, and no shout.
_SHOUTED_LETTER = r"(?<![\w'])[A-HJ-Z]!(?=\s\w)"

# The first alternative is the plain case, taken early to spare it the others; it changes no result.
_TOKEN = re.compile(
    rf"""
    [A-Za-z][a-z]+(?=[\s,;])
  | (?:https?://|www\.)\S*\w/?
  | [\w.+-]+@[\w-]+(?:\.\w+)+ | @\w+
  | (?:[A-Z]\.){{2,}}(?!\w) (?:-{_WORD}+)*
  | Ph\.D\.(?!\w)
  | (?:{_ABBREVIATION})\.(?=[\s,]|$)
  | {GLUED}
  | {_LETTER}+-(?:[A-Z]\.){{2,}}
  | [A-Z]{_LETTER}+-(?:Ft|Mt|Ste?)\.(?=\s[A-Z])
  | {_SHOUTED_LETTER}
  | {_FIGURE}(?:[-–]{_FIGURE})*(?:{_UNIT})?(?:%|(?:-{_LETTER}+)*(?!{_WORD}))
  | A/S(?!\w)
  | [A-Z]\.(?=\s?[A-Z]|\s[a-z])
  | {CLIPPED_NAME}(?=\s[A-Z])
  | (?<!\w)'?\d0s\b
  | {_PLAIN_WORD}(?:(?:[-'.&]|-[$€£])(?={_WORD}){_PLAIN_WORD})*(?:(?<=[A-Za-z])\+(?![\w+]))?
  | \.{{3,}} | --+
  | \S
    """,
    re.VERBOSE,
)
_NEGATION = re.compile(r"(.+)(n't)$", re.IGNORECASE)
_CLITIC = re.compile(r"(.+?)('(?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_WHOLE = frozenset({"o'clock", "ma'am"})


def tokenise(text: str) -> tuple[tuple[str, int, int], ...]:
    """The tokens of a normalised text. "doesn't" is does + n't, "Iran's" is Iran + 's, "$2bn" is $ + 2bn."""
    found: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(text):
        found.extend(_parts(match.group(), match.start()))
    return tuple(found)


def _parts(word: str, start: int) -> list[tuple[str, int, int]]:
    end = start + len(word)
    if "'" in word and word.lower() not in _WHOLE:
        split = _NEGATION.match(word) or _CLITIC.match(word)
        if split:
            cut = start + split.end(1)
            return [(split[1], start, cut), (split[2], cut, end)]
    return [(word, start, end)]
