"""Which stretches of a text are written in another script than Latin, in which language, in which direction.

Reads text, returns passages. A language is named only where the script, or letters that one language alone
uses, settle it; a right-to-left script always has its direction.
"""

import re
from dataclasses import dataclass

# Script: its letters, the language it settles (or none), and its direction.
SCRIPTS = {
    "hebrew": ("\u0590-\u05ff\ufb1d-\ufb4f", "he", "rtl"),
    "arabic": ("\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc", "ar", "rtl"),
    "syriac": ("\u0700-\u074f", "syr", "rtl"),
    "thaana": ("\u0780-\u07bf", "dv", "rtl"),
    "greek": ("\u0370-\u03ff\u1f00-\u1fff", "el", ""),
    "cyrillic": ("\u0400-\u052f", "", ""),
    "armenian": ("\u0530-\u058f", "hy", ""),
    "georgian": ("\u10a0-\u10ff\u1c90-\u1cbf", "ka", ""),
    "thai": ("\u0e00-\u0e7f", "th", ""),
    "bengali": ("\u0980-\u09ff", "", ""),
    "tamil": ("\u0b80-\u0bff", "ta", ""),
    "east_asian": ("\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0002ffff", "zh", ""),
}
# Letters that settle the language within a script, the surest first.
LETTERS = {
    "arabic": (("\u0679\u0688\u0691\u06ba\u06d2", "ur"), ("\u067e\u0686\u0698\u06af", "fa")),
    "cyrillic": (
        ("\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490", "uk"),
        ("\u044b\u044d\u0451\u042b\u042d\u0401", "ru"),
    ),
    "east_asian": (("\u3040-\u30ff", "ja"), ("\uac00-\ud7af", "ko")),
}
# Letters of one script with anything between them that belongs to no other word: spaces, digits, marks.
PASSAGE = re.compile(
    "|".join(
        rf"(?P<{script}>[{letters}]+(?:[\W\d]*[{letters}]+)*)" for script, (letters, _, _) in SCRIPTS.items()
    )
)


@dataclass(frozen=True, slots=True)
class Passage:
    start: int
    end: int
    lang: str
    direction: str


def foreign_passages(text: str) -> tuple[Passage, ...]:
    """Passages of two letters or more whose language or direction is sure, in order."""
    if text.isascii():
        return ()
    passages = (passage_of(match) for match in PASSAGE.finditer(text) if len(match.group()) > 1)
    return tuple(passage for passage in passages if passage.lang or passage.direction)


def passage_of(match: re.Match) -> Passage:
    script = next(script for script in SCRIPTS if match[script])
    _, lang, direction = SCRIPTS[script]
    for letters, language in LETTERS.get(script, ()):
        if re.search(f"[{letters}]", match.group()):
            lang = language
            break
    return Passage(match.start(), match.end(), lang, direction)
