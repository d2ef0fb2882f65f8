"""Happenings that a noun names beside their date: "its conquest of the island in May", "December's storm"."""

from briefing.analysis.noun_spans import BEFORE_NOUN, base_end, extended
from briefing.analysis.results import DateExpression
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_REACH = 20
_MOST_WORDS = 9
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
        "for",
    ]
)


_LEADING_THE = frozenset({"at", "from", "over"})


def noun_label(view: SentenceView, date: DateExpression) -> str:
    """The happening in a noun's words; "" where no noun beside the date names one."""
    first, last = token_span(view.tokens, date.start, date.end)
    return (
        _bracketed(view, first, last)
        or _after(view, first, last)
        or _before(view, first)
        or _planned(view, date, first, last)
    )


def _bracketed(view: SentenceView, first: int, last: int) -> str:
    """ "between 541 and 750 (the Plague of Justinian)": the name in brackets is that of the happening."""
    tokens = view.tokens
    if last + 2 >= len(tokens) or tokens[last].text != "(" or tokens[last + 1].text.lower() != "the":
        return ""
    end = base_end(tokens, last + 2)
    end = extended(tokens, end) or _place(view, end) or end
    is_closed = end < len(tokens) and tokens[end].text == ")"
    return _written(view, last + 2, end, "") if is_closed else ""


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
    is_fronted = first == 1 or first > 1 and tokens[first - 2].text in {",", ":"}
    opens = not first or _opens_phrase(tokens[first - 1]) or is_fronted and tokens[first - 1].tag == "IN"
    if not is_possessive and not opens:
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
    if start + 1 < end and tokens[start].text in _LEADING_THE and tokens[start + 1].text == "the":
        start += 1
    elif start == 0 or tokens[start - 1].text.lower() not in _LEADING:
        return ""
    head = next((i for i in range(start, end) if tokens[i].text.lower() in words("happening_nouns")), None)
    if head is None:
        return ""
    owner = view.owner(start)
    begin = start + (tokens[start].tag in {"PRP$", "DT"})
    if begin == head == end - 1:
        return f"The {tokens[head].text}" if tokens[start].text == "the" else ""
    end = _shortened(view, head, end, _MOST_WORDS + begin)
    return _written(view, begin, end, owner or "") if _fits(view, begin, end) else ""


def _shortened(view: SentenceView, head: int, end: int, limit: int) -> int:
    """The end without the phrases that are too much for a label; a possessive counts with its noun."""
    while end > head + 1:
        inside = view.tokens[limit - _MOST_WORDS : end]
        if len(inside) - sum(token.tag == "POS" for token in inside) <= _MOST_WORDS:
            return end
        end -= 1
        while end > head + 1 and view.tokens[end].text.lower() not in _LINKS:
            end -= 1
    return end


def _planned(view: SentenceView, date: DateExpression, first: int, last: int) -> str:
    """ "elections scheduled for 2026", "cooperation for 2025-2026": what the date is set for."""
    tokens = view.tokens
    end = first
    while end and tokens[end - 1].text.lower() in _BEFORE_DATE:
        end -= 1
    is_period = date.rule == "years" and end < first and tokens[first - 1].text.lower() in {"for", "in"}
    is_set = end > 1 and tokens[end - 1].text.lower() in words("planning_words")
    end -= is_set
    start = end
    while start and tokens[start - 1].tag in BEFORE_NOUN | {"POS"}:
        start -= 1
    if not (is_set or is_period) or start == end or not tokens[end - 1].tag.startswith("NN"):
        return ""
    if is_period and last < len(tokens) and tokens[last].text == "with":
        has_article = any(token.tag == "DT" for token in tokens[last + 1 : last + 2])
        party = base_end(tokens, last + 1 + has_article)
        with_party = f"{view.text(start, end)} {view.text(last, party)}"
        if party > last + 1 and len(with_party.split()) <= _MOST_WORDS:
            return with_party[:1].upper() + with_party[1:]
    text = view.text(start, end)
    return text[:1].upper() + text[1:]


def _belongs(view: SentenceView, index: int) -> bool:
    token = view.tokens[index]
    if token.text.lower() in _LEADING:
        return False
    is_score = token.tag == "CD" and "-" in token.text
    is_adjective = token.tag == "VBG" and view.tokens[index + 1].tag in BEFORE_NOUN | {"CD"}
    kinds = BEFORE_NOUN | {"DT", "PRP$"}
    return token.tag in kinds or is_score or is_adjective or token.text.lower() in _LINKS


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
    if tokens[end].text not in {"in", "of", "at", "from", "to", "for"}:
        return 0
    start = end + 1 + (tokens[end + 1].tag == "DT" and end + 2 < len(tokens))
    further = base_end(tokens, start)
    return further if further > start else 0


def _written(view: SentenceView, start: int, end: int, owner: str) -> str:
    text = f"{owner} {view.text(start, end)}".strip()
    return text[:1].upper() + text[1:] if 1 < len(text.split()) <= _MOST_WORDS else ""
