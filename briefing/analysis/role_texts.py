"""Makes a role stand alone: a role phrase in, its text with "the country's" resolved out, or None."""

import re
from collections.abc import Sequence

from briefing.analysis.results import Sentence, Token
from briefing.analysis.role_phrases import RolePhrase
from briefing.analysis.verb_groups import FINITE

_MAX_WORDS = 14
_OPENING_REST = ("for", "in", "on", "with")
_POINTING = re.compile(
    r"\b(?:this|that|these|those|its|his|her|their|our|my|he|she|it|they)\b", re.IGNORECASE
)


def resolved_text(
    found: RolePhrase, sentence: Sentence, line: Sequence[Token], owners: dict[tuple[int, int], str]
) -> str | None:
    """The role as it can be printed under a name; None where it would be broken or point nowhere."""
    first, last = found.first, found.last
    if not _is_sound(line, first, last, found.rule):
        return None
    text = sentence.text[line[first].start : line[last - 1].end]
    owner = owners.get((sentence.number, line[first].start))
    if owner and line[first].tag == "PRP$":
        return f"{owner}'s {text[len(line[first].text) :].lstrip()}"
    if owner and line[first].text.lower() == "the":
        cut = text.find("'s") if "'s" in text else text.find("’s")
        return f"{owner}{text[cut:]}" if cut > 0 else None
    text = re.sub(r"^(?:the|a|an) ", "", text, flags=re.IGNORECASE)
    return None if _points_elsewhere(text) else text


def short_end(line: Sequence[Token], first: int, last: int) -> int | None:
    """Where a role ends that may be as long as it is, or before the last "at …" or "for …" that is too much.

    None where nothing can go: "for" behind a capital may be within a name.
    """
    if last - first <= _MAX_WORDS:
        return last
    for end in range(first + _MAX_WORDS, first + 2, -1):
        is_behind_noun = line[end].text in _OPENING_REST and line[end - 1].tag in ("NN", "NNS")
        if line[end].text == "at" or is_behind_noun:
            return end
    return None


def _points_elsewhere(text: str) -> bool:
    return (
        bool(_POINTING.search(text))
        or re.match(r"(?:country|company|city|party|group)['’]s", text) is not None
    )


def _is_sound(line: Sequence[Token], first: int, last: int, rule: str) -> bool:
    """Words of one phrase: balanced marks, no finite verb (but in a relative clause), a proper end."""
    span = line[first:last]
    if not span or span[-1].tag in ("POS", "IN", "CC", "DT", "TO", "PRP$", ","):
        return False
    if rule != "relative" and any(token.tag in FINITE for token in span):
        return False
    texts = [token.text for token in span]
    return texts.count("(") == texts.count(")") and texts.count('"') % 2 == 0 and not {"[", "]"} & set(texts)
