"""Cuts blocks into numbered sentences: sentencex finds the boundaries, the rules here mend them.

No character but white space is ever lost or counted twice: the sentences of a block are slices of its text.
"""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha1

import sentencex

from briefing.analysis.normalising import normalise
from briefing.analysis.quotations import quoted_characters
from briefing.analysis.results import Block, BlockKind, Sentence
from briefing.analysis.tokens import CLIPPED_NAME
from briefing.analysis.wordlists import words

Span = tuple[int, int]

# Quotation marks hide boundaries from sentencex; an apostrophe inside a word is no quotation mark.
_QUOTE_MARK = re.compile(r"\"|(?<!\w)'|(?<=[.!?,])'")
_MISSED_BOUNDARY = re.compile(
    r"(?<=[\w)%\]][.!?…])([\"')\]]*)\s+(?=[\"'(\[]*[A-Z0-9])"
    r"|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]*\s)"
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'/—–-])((?:[^\W\d_]\.)+|[^\W\d_]+\.)[\"')\]]*$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_CLIPPED_NAME = re.compile(rf"[A-Z]\w+ ({CLIPPED_NAME})$")
_SHOUTED_LETTER = re.compile(r"\b(?:at|by|for|from|of|on|the|to|told|with) [A-HJ-Z]!$")
_HOUR = re.compile(r"\d ?[ap]\.m\.$")
_FIRST_WORDS = re.compile(r"[\w'’.-]+")
_OPENING = " \"'([{—–-"
_LOWER_START = re.compile(r"[\s\"'(\[—–-]*[a-zà-öø-ÿ]")
_ENDS_QUOTATION = re.compile(r"[!?…,][\"']+$")
_SHORT = 300


def split(blocks: Iterable[Block]) -> tuple[Sentence, ...]:
    """The sentences of all blocks that are not headings, numbered through from 1."""
    occurrences: Counter[str] = Counter()
    sentences: list[Sentence] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            continue
        quoted = quoted_characters(block.text)
        for begin, end in sentence_spans(block):
            text = block.text[begin:end]
            likeness = " ".join(normalise(text).split()).casefold()
            occurrences[likeness] += 1
            start, stop = block.source_span(begin, end)
            sentences.append(
                Sentence(
                    number=len(sentences) + 1,
                    key=sentence_key(likeness, occurrences[likeness]),
                    text=text,
                    start=start,
                    end=stop,
                    block=block.number,
                    begin=begin,
                    is_quoted=block.kind is BlockKind.QUOTATION or _is_quoted(text, quoted[begin:end]),
                )
            )
    return tuple(sentences)


def sentence_key(likeness: str, occurrence: int) -> str:
    """Names a sentence by its words and by how often they stood before, so that edits elsewhere keep it."""
    data = f"{likeness}:{occurrence}".encode("utf-8", errors="replace")
    return sha1(data, usedforsecurity=False).hexdigest()[:16]


def sentence_spans(block: Block) -> list[Span]:
    """Where the sentences of a block begin and end in its text; a table row is one sentence."""
    if block.kind is BlockKind.TABLE_ROW:
        return _trimmed(block.text, [0, len(block.text)])
    plain = normalise(block.text)
    cuts = sorted({0, len(plain), *_found_by_sentencex(plain), *_missed_by_sentencex(plain)})
    return _join(plain, _trimmed(block.text, cuts))


def _found_by_sentencex(plain: str) -> list[int]:
    masked = _QUOTE_MARK.sub(" ", plain)
    return [
        _cut_between_quotes(plain, masked, boundary["end_index"])
        for boundary in sentencex.get_sentence_boundaries("en", masked)
    ]


def _cut_between_quotes(plain: str, masked: str, end: int) -> int:
    """Marks before the first space of the gap close the sentence, those behind it open the next."""
    gap = end
    while gap and masked[gap - 1] == " ":
        gap -= 1
    space = plain.find(" ", gap, end)
    return space if space >= 0 else end


def _missed_by_sentencex(plain: str) -> list[int]:
    """Ends of sentences before a capital or a figure where the last word is no abbreviation."""
    cuts = []
    for match in _MISSED_BOUNDARY.finditer(plain):
        end = match.end(1) if match.group(1) is not None else match.start()
        before = plain[max(0, end - 40) : end]
        word = _LAST_WORD.search(before)
        if word and (_is_abbreviation(word.group(1)) or len(word.group(1)) == 2):
            continue
        glued = match.group(1) is None
        following = _FIRST_WORDS.match(plain, match.end())
        if glued and not (following and following.group().lower() in words("sentence_openers")):
            continue
        cuts.append(end)
    return cuts


def _is_abbreviation(word: str) -> bool:
    return "." in word[:-1] or word in words("abbreviations") or word in words("titles_before_names")


def _trimmed(text: str, cuts: list[int]) -> list[Span]:
    """The spans between cuts without the white space around them, empty ones left out."""
    spans = []
    for begin, end in zip(cuts, cuts[1:], strict=False):
        piece = text[begin:end]
        bare = piece.strip()
        if bare:
            begin += len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(bare)))
    return spans


def _join(plain: str, spans: list[Span]) -> list[Span]:
    """Puts pieces together again that are one sentence."""
    joined: list[Span] = []
    for begin, end in spans:
        before = plain[max(joined[-1][0], joined[-1][1] - _SHORT) : joined[-1][1]] if joined else ""
        if joined and _belong_together(before, plain[begin:end]):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((begin, end))
    return joined


def _belong_together(before: str, after: str) -> bool:
    if _LOWER_START.match(after) or not any(character.isalnum() for character in after):
        return True
    if before.startswith("(") and ")" not in before and ")" in after:
        return len(before) + len(after) < _SHORT
    if _ENDS_QUOTATION.search(before) and _is_attribution(after):
        return True
    if _SHOUTED_LETTER.search(before):
        return _name_goes_on(_first_word(after))
    word = _LAST_WORD.search(before)
    return bool(word) and _carries_on(word.group(1), before, after)


def _carries_on(word: str, before: str, after: str) -> bool:
    """Whether the full stop after `word` belongs to an initial, a title or another abbreviation."""
    first = _first_word(after)
    if word in words("titles_before_names"):
        return first[:1].isupper()
    if word in words("abbreviations_before_figures"):
        return first[:1].isdigit()
    if word in words("abbreviated_places"):
        return _name_goes_on(first)
    if _HOUR.search(before):
        return _is_day_of_hour(first, after)
    if _is_clipped_name(before):
        return first[:1].isupper() and first.lower() not in words("sentence_openers")
    if _INITIALS.fullmatch(word) and word != "I." and word not in words("initials_that_end"):
        return bool(first) and first[0].isupper() and first.lower() not in words("sentence_openers")
    return False


def _first_word(after: str) -> str:
    following = _FIRST_WORDS.match(after.lstrip(_OPENING))
    return following.group() if following else ""


def _is_day_of_hour(first: str, after: str) -> bool:
    """ "3 a.m. Sunday and …", "3 a.m. May 9" go on; "3 a.m. Sunday services …" begins a sentence."""
    behind = after.lstrip(_OPENING)[len(first) :].lstrip(" ")
    following = _FIRST_WORDS.match(behind)
    is_alone = following is None or following.group().lower() in words("closed_words")
    return first.rstrip(".") in words("calendar_names") and (is_alone or behind[0].isdigit())


def _is_clipped_name(before: str) -> bool:
    """ "Jon Th. Berg", and not "Andrew Ng.", whose name has no vowel to cut it at."""
    clipped = _CLIPPED_NAME.search(before)
    return bool(clipped) and clipped.group(1)[:-1] not in words("known_surnames")


def _name_goes_on(first: str) -> bool:
    """ "U.S. Senate", "by E! News" go on, "U.S. The" does not: a name does unless a sentence opens there."""
    return bool(first) and first[0].isupper() and first.lower() not in words("sentence_openers")


def _is_attribution(after: str) -> bool:
    """Behind "Will it work?": "Smith asked.", "Anna Berg said" — names and then a verb of saying."""
    first_words = [word.rstrip(".") for word in _FIRST_WORDS.findall(after[:120])[:6]]
    verb = next((n for n, word in enumerate(first_words) if word in words("verbs_of_saying")), None)
    if verb is None or verb == 0:
        return verb == 0
    speaker = first_words[:verb]
    return all(word[:1].isupper() and word.lower() not in words("sentence_openers") for word in speaker)


def _is_quoted(text: str, quoted: bytes) -> bool:
    """Inside a quotation from its first word on, or with all of its words."""
    letters = [inside for character, inside in zip(text, quoted, strict=True) if character.isalnum()]
    return bool(letters) and (all(letters) or (bool(letters[0]) and text[0].isalnum()))
