"""Tags that a word's own shape or class settles: marks, numbers, names, closed classes."""

import re
from functools import cache

from briefing.analysis import currencies
from briefing.analysis.lexicon import pos_of, usual_tag, verb_forms
from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import rows, words

_MARKS = {
    **dict.fromkeys(("—", "–", "--", ":", ";", "...", "…", "-"), ":"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys(".!?", "."),
    ",": ",",
    '"': '"',
    "/": "CC",
}
_COMPASS = word_class("compass_words")
_NUMBER = re.compile(r"'?\d")
_FIGURE = re.compile(r"\d[\d.,]*[A-Za-z]*%?")
_ORDINAL = re.compile(r"\d[\d.,]*(?:st|nd|rd|th)$")
_MEASURED = re.compile(r"\d[\d.,–-]*-[^\W\d_]")
_INITIALS = re.compile(r"(?:[A-Z]\.)+$")
_ARTICLE_NAME = re.compile(r"(?:al|el|ad|as|ash|at|ar|an|ul|ibn)-[A-Z]")
_COMPOUND_ENDINGS = (
    "ed",
    "ing",
    "old",
    "style",
    "wide",
    "free",
    "based",
    "born",
    "level",
    "scale",
    "range",
    "term",
)
_PRONOUN_LIKE = frozenset(
    {"it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "let", "this"}
)
_MAY_IS_A_MONTH_AFTER = word_class("month_may_follows")
_EXISTENTIAL_VERBS = word_class("existential_verbs")
_NAME_LIKE_TAGS = frozenset(
    {"NN", "NNS", "VB", "VBP", "VBZ", "VBD", "VBG", "VBN", "RB", "PRP", "IN", "UH", "FW", "JJR", "CC", "WP"}
)


def repair(line: TaggedLine) -> None:
    """Set every tag that needs no tag of a neighbour."""
    for i, word in enumerate(line.words):
        tag = (
            _mark(line, i, word)
            or _number(word)
            or _closed(line, i)
            or _name(line, i, word)
            or _open(line, i)
        )
        if tag:
            line.tags[i] = tag


def _mark(line: TaggedLine, i: int, word: str) -> str | None:
    if word == "'":
        return "POS" if line.joined[i] and line.low(i - 1).endswith("s") else '"'
    if word == "'s" or word == "'S":
        return "VBZ" if line.low(i - 1) in _PRONOUN_LIKE else "POS"
    if word in "-–" and _joins_sums(line, i):
        return "TO"
    if word in _MARKS:
        return _MARKS[word]
    return "$" if word in currencies.NAMES and _is_currency(line, i, word) else None


def _joins_sums(line: TaggedLine, i: int) -> bool:
    """ "$4bn-$6bn" is "$4bn to $6bn"."""
    is_within = line.joined[i : i + 2] == [True, True] and _FIGURE.fullmatch(line.word(i - 1))
    return bool(is_within) and (line.word(i + 1)[0].isdigit() or line.word(i + 1) in currencies.NAMES)


def _is_currency(line: TaggedLine, i: int, word: str) -> bool:
    """Signs always; "Rs", "SEK" or "R" before a sum of them."""
    if line.joined[i + 1 : i + 2] == [True] and line.word(i + 1)[0].isdigit():
        return True
    return currencies.is_sign(word) or currencies.is_before_sum(
        word, f" {line.word(i + 1)} {line.word(i + 2)}"
    )


def _number(word: str) -> str | None:
    if not _NUMBER.match(word):
        return "CD" if word.lower() in words("number_words") else None
    if _ORDINAL.match(word) or _MEASURED.match(word):
        return "JJ"
    return "NNS" if word.endswith("0s") else "CD"


def _closed(line: TaggedLine, i: int) -> str | None:
    word, low = line.words[i], line.lower[i]
    if word in ("US", "WHO", "IT") and not line.word(i + 1).isupper():
        return "NNP"
    if low in ("may", "will", "might") and _is_name_of_month_or_person(line, i):
        return "NNP"
    if low in ("may", "will", "might"):
        return (
            "NN" if line.low(i - 1) in ("the", "a", "their", "his", "its", "political", "military") else "MD"
        )
    if low == "there":
        after = line.low(i + 2) if line.low(i + 1) in ("also", "now", "still") else line.low(i + 1)
        return (
            "EX" if after in _EXISTENTIAL_VERBS or line.low(i - 1) in ("is", "was", "are", "were") else "RB"
        )
    if low == "means" and line.low(i - 1) in ("this", "that", "which", "it"):
        return "VBZ"
    if low in _COMPASS and line.low(i - 1) == "the" and line.tag(i + 1) in ("IN", ".", ","):
        return "NN" if not low.endswith("ern") else None
    if low in _COMPASS and line.words[i + 1 : i + 2] and line.word(i + 1)[0].isalpha():
        return "JJ" if line.tag(i + 1).startswith("NN") or line.word(i + 1)[0].isupper() else None
    if low == "near" and line.low(i - 1) in ("the", "a"):
        return "JJ"
    if low == "much" and line.low(i + 1) == "of":
        return "JJ"
    if low == "her":
        return "PRP$"
    return _closed_class().get(low)


def _is_name_of_month_or_person(line: TaggedLine, i: int) -> bool:
    word = line.words[i]
    if word == "May":
        following, earlier = line.word(i + 1), line.low(i - 1)
        return bool(
            following[:1].isdigit()
            or following in (",", ".", "and", "or", "'s", "")
            or earlier in _MAY_IS_A_MONTH_AFTER
            or earlier[:1].isdigit()
            or i > 0
        )
    return word in ("Will", "Might") and (i > 0 or _opens_with_person(line))


def _opens_with_person(line: TaggedLine) -> bool:
    """ "Will Berg left"; not "Will Berg leave?", nor the headings "Will Berg leave", "Will Norway's port"."""
    if line.words[-1] == "?" or not line.word(1)[:1].isupper():
        return False
    end = next((k for k in range(1, len(line.words)) if not line.words[k][0].isupper()), len(line.words))
    verb = line.after(end - 1)
    is_told = line.word(end) == "," or line.tag(verb) in ("VBD", "VBN", "VBZ") and line.word(verb) != "'s"
    is_base = line.tag(verb) in ("VB", "VBP") and "VBD" not in verb_forms(line.low(verb))
    return not is_base and (is_told or line.word(1) not in _countries())


@cache
def _closed_class() -> dict[str, str]:
    return dict(rows("closed_class_tags"))


def _name(line: TaggedLine, i: int, word: str) -> str | None:
    """Initials, acronyms and capitals inside the sentence are names; adjectives ("Syrian") stay."""
    if _INITIALS.match(word) or (len(word) > 1 and word.isupper() and word.isalpha()):
        return "NNP"
    if _ARTICLE_NAME.match(word):
        return "NNP"
    if not word[0].isupper() or _is_compound_adjective(word):
        return None
    tag = line.tags[i]
    opens = i == 0 or line.tags[i - 1] in ('"', ":", ".", "(")
    if opens:
        return _sentence_initial(line, i, word)
    return "NNP" if tag in _NAME_LIKE_TAGS else None


@cache
def _countries() -> frozenset[str]:
    """ "China", "Turkey", "Chad": a country opens a sentence oftener than what the word also means."""
    return frozenset(name for _, name, *_ in rows("countries") if " " not in name)


def _sentence_initial(line: TaggedLine, i: int, word: str) -> str | None:
    """A capital says nothing here: a dictionary word before a small letter keeps its everyday tag."""
    if word in _countries():
        return "NNP"
    is_alone = not line.word(i + 1)[:1].isupper()
    if not pos_of(word):
        is_foreign = usual_tag(word) == "FW" and not is_alone
        is_unknown = line.tags[i] in ("NN", "NNS") and not usual_tag(word)
        return "NNP" if is_unknown or is_foreign else None
    usual = usual_tag(word)
    if usual.startswith("JJ") and line.tag(i + 1) in ("VBD", "VBZ", "MD") or _speaks(line, i):
        return "NNP"
    return usual if line.tags[i] in ("NNP", "NNPS") and is_alone else None


def _speaks(line: TaggedLine, i: int) -> bool:
    """ "Cross also said", "Reach says": no verb, but the name of who speaks."""
    verb = i + 1 + (line.tag(i + 1) == "RB")
    is_saying = line.low(verb) in words("verbs_of_saying") and line.tag(verb) in ("VBD", "VBZ")
    return is_saying and (line.tags[i].startswith(("VB", "NNP")) or usual_tag(line.words[i]).startswith("VB"))


def _open(line: TaggedLine, i: int) -> str | None:
    """Hyphenated compounds modify; an -ly word the dictionary knows only as an adverb is one."""
    word, low = line.words[i], line.lower[i]
    if _is_compound_adjective(word) and line.tags[i] in ("NN", "VBN", "VBD", "VBG", "NNP"):
        return "JJ"
    if "-" in word[1:] and line.tags[i] in ("VB", "VBP") and line.tag(i - 1) in ("DT", "PRP$", "JJ"):
        return "JJ"
    if low.endswith("ly") and line.tags[i] != "RB" and pos_of(low) == {"ADV"}:
        return "RB"
    return None


def _is_compound_adjective(word: str) -> bool:
    return "-" in word[1:] and word.lower().endswith(_COMPOUND_ENDINGS)
