"""Happenings that a noun names beside their date: "its conquest of the island in May", "December's storm"."""

from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended
from briefing.analysis.results import DateExpression
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_REACH = 14
_BEFORE_DATE = frozenset({"in", "on", "of", "during", "for", "over", "from", "since"})
_LINKS = frozenset({"of", "on", "in", "at", "for", "with", "against", "between", "and", "by", "to", "from"})
_LEADING = frozenset(
    [
        "since",
        "after",
        "following",
        "before",
        "despite",
        "because",
        "to",
        "amid",
        "under",
        "during",
        "with",
        "by",
        "until",
        "including",
        "about",
    ]
)


def noun_label(view: SentenceView, date: DateExpression) -> str:
    """The happening in a noun's words; "" where no noun beside the date names one."""
    first, last = token_span(view.tokens, date.start, date.end)
    return _after(view, first, last) or _before(view, first)


def _after(view: SentenceView, first: int, last: int) -> str:
    """ "December's shooting down of a jet", "the April visit", "the 2026 elections"."""
    tokens = view.tokens
    is_possessive = last < len(tokens) and tokens[last].tag == "POS"
    start = last + is_possessive
    end = base_end(tokens, start)
    if end == start and is_possessive and start < len(tokens) and tokens[start].tag == "VBG":
        end = start + 1
    if end == start or not (is_possessive or _is_happening(view, end)):
        return ""
    if not is_possessive and first and not _opens_phrase(tokens[first - 1]):
        return ""
    return _written(view, start, _widest(view, start, end), _owner_before(view, first))


def _opens_phrase(token) -> bool:
    return token.tag in {"DT", "PRP$", "POS", "JJ", "VBN", "VBD"} and token.text.lower() not in {
        "all",
        "some",
    }


def _owner_before(view: SentenceView, first: int) -> str:
    """ "his 2019 report" belongs to him, where the reference is resolved."""
    if first and view.tokens[first - 1].tag == "PRP$":
        return view.owner(first - 1) or ""
    return ""


def _before(view: SentenceView, first: int) -> str:
    """ "since the invasion of the island last year": a noun phrase after a preposition, right at the date."""
    tokens = view.tokens
    end = first
    while end and (tokens[end - 1].text.lower() in _BEFORE_DATE or tokens[end - 1].tag == ","):
        end -= 1
    start = end
    while start > max(0, first - _REACH) and _belongs(view, start - 1):
        start -= 1
    if start == 0 or tokens[start - 1].text.lower() not in _LEADING | {","}:
        return ""
    head = next((i for i in range(start, end) if tokens[i].text.lower() in words("happening_nouns")), None)
    if head is None or tokens[start - 1].tag == ",":
        return ""
    owner = view.owner(start)
    begin = start + (tokens[start].tag in {"PRP$", "DT"})
    return _written(view, begin, end, owner or "") if _fits(view, begin, end) else ""


def _belongs(view: SentenceView, index: int) -> bool:
    token = view.tokens[index]
    if token.text.lower() in _LEADING:
        return False
    return token.tag in BEFORE_NOUN or token.tag in {"DT", "PRP$"} or token.text.lower() in _LINKS


def _fits(view: SentenceView, begin: int, end: int) -> bool:
    """More than the bare noun, and no determiner or link left at an end."""
    tokens = view.tokens
    is_tidy = (
        begin < end
        and tokens[begin].tag in BEFORE_NOUN - {"POS"}
        and (tokens[end - 1].tag.startswith("NN") or tokens[end - 1].text[:1].isupper())
    )
    return is_tidy and end - begin >= 2 and not view.has_open_reference(begin, end)


def _is_happening(view: SentenceView, end: int) -> bool:
    return view.tokens[end - 1].text.lower() in words("happening_nouns")


def _widest(view: SentenceView, start: int, end: int) -> int:
    """The phrase with what belongs to its noun, and its place or sender."""
    tokens = view.tokens
    for _ in range(2):
        further = extended(tokens, end) or _place(view, end)
        if not further or further - start > 8:
            break
        end = further
    return end


def _place(view: SentenceView, end: int) -> int:
    """ "the parade in the capital", "the shooting down of a jet" after a verbal noun."""
    tokens = view.tokens
    if end + 1 >= len(tokens):
        return 0
    if tokens[end].tag in {"RP", "RB", "IN"} and tokens[end].text in {"down", "off", "up"}:
        end += 1
    if tokens[end].text not in {"in", "of", "at", "from"}:
        return 0
    start = end + 1 + (tokens[end + 1].tag == "DT" and end + 2 < len(tokens))
    further = base_end(tokens, start)
    return further if further > start else 0


def _written(view: SentenceView, start: int, end: int, owner: str) -> str:
    text = f"{owner} {view.text(start, end)}".strip()
    return text[:1].upper() + text[1:] if 1 < len(text.split()) <= 9 else ""
