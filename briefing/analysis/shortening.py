"""Makes a sentence a line that stands alone: connective dropped, reference named, cut at a clause boundary.

A sentence in, its `Line`s out, longest first; none where it cannot be made to stand alone.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefing.analysis.clause_openings import opens_setting
from briefing.analysis.reporting import is_saying
from briefing.analysis.results import Actor, Reference, Sentence, Token
from briefing.analysis.sentence_view import is_description, is_open
from briefing.analysis.speakers import label_end
from briefing.analysis.token_spans import token_span
from briefing.analysis.tokens import tokenise
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_OPENING_REACH = 6
# "More urgently," with its comma.
_COMPARING_OPENING = 3
_FEWEST_WORDS = 5
_LONGEST_PART = 6
_LEADS_ASIDE = frozenset({"a", "an", "one", "with"})
_AFTER_COMMA = frozenset(
    {
        "which",
        "who",
        "where",
        "whose",
        "while",
        "although",
        "though",
        "but",
        "because",
        "since",
        "after",
        "as",
        "so",
    }
)
_GREETINGS = frozenset({"Hello", "Hi", "Thanks", "Thank", "Welcome", "Yes", "No"})
_BARE = frozenset({"because", "although", "though", "whereas"})
_LEANING_ADVERBS = frozenset({"also", "too", "other", "another", "further", "likewise", "again"})
_DEMONSTRATIVES = frozenset({"this", "these", "those", "that"})
_DASHES = frozenset({"—", "–", "--", "-"})
_ATTRIBUTION = re.compile(
    r"\b(?:according to|sa(?:id|ys?)|told|claim(?:ed|s)?|alleged(?:ly)?|reported(?:ly)?)\b"
)
_BRACKETED = re.compile(r"\s?\([^()]*\)|\s?\[[^\[\]]*\]")
_ALSO = re.compile(r"(?<!but)\salso(?=\s(?!known|called))")
_INSERTED = re.compile(r"\s[–—]\s[^–—]{1,120}\s[–—]\s")


@dataclass(frozen=True, slots=True)
class Line:
    """`is_cut`: it is not the whole sentence; `leans`: how many references in it the text alone resolves."""

    text: str
    is_cut: bool
    leans: int


def lines_of(
    sentence: Sentence, tokens: Sequence[Token], references: Sequence[Reference], actors: Sequence[Actor]
) -> tuple[Line, ...]:
    """The sentence and each safe cut of it as lines that stand alone, longest first."""
    if not tokens or sentence.is_quoted or sentence.text.rstrip().endswith("?"):
        return ()
    first = opening_end(tokens)
    verb = first_finite(tokens, first)
    if verb is None or tokens[first].text in _GREETINGS:
        return ()
    named = _named_opening(tokens, first, references, actors)
    if named is None and _leans(tokens, first, verb, references):
        return ()
    unquoted = next((i for i, token in enumerate(tokens) if token.text == '"'), len(tokens))
    leaning = _leaning_offsets(tokens, first, references)
    found = []
    for end in line_ends(tokens, first, verb):
        if end <= unquoted:
            text = _written(sentence, tokens, first, end, named)
            if _is_whole(text):
                leans = bisect_left(leaning, tokens[end - 1].end)
                found.append(Line(text, end < len(tokens) - 1, leans))
    return tuple(found)


def opening_end(tokens: Sequence[Token]) -> int:
    """Index of the first token after connectives ("But", "On the other hand,") and a speaker's "KB:"."""
    index = start = label_end(tokens)
    while index < len(tokens):
        length = _connective_at(tokens, index)
        if not length:
            return index
        index += length
    return start if start < len(tokens) else 0


@cache
def _first_words() -> frozenset[str]:
    return frozenset(tokenise(phrase)[0][0] for phrase in words("dropped_openings"))


def _connective_at(tokens: Sequence[Token], index: int) -> int:
    """How many tokens the connective at the index takes, its comma included; most need the comma."""
    opening = [token.tag for token in tokens[index : index + _COMPARING_OPENING]]
    if opening[1:] == ["RB", ","] and tokens[index].text.lower() in ("less", "more", "most"):
        return _COMPARING_OPENING
    if tokens[index].text.lower() not in _first_words():
        return 0
    for length in range(min(_OPENING_REACH, len(tokens) - index - 1), 0, -1):
        phrase = " ".join(token.text.lower() for token in tokens[index : index + length])
        if phrase not in words("dropped_openings"):
            continue
        has_comma = tokens[index + length].text == ","
        is_tie = phrase == "so" and opens_setting(tokens[index + 1]) and tokens[index + 1].text != "that"
        is_joining = tokens[index].tag == "CC" or phrase == "yet" or is_tie
        if has_comma or (length == 1 and is_joining):
            return length + has_comma
    return 0


def first_finite(tokens: Sequence[Token], first: int) -> int | None:
    return next((i for i in range(first, len(tokens)) if tokens[i].tag in FINITE), None)


def _named_opening(
    tokens: Sequence[Token], first: int, references: Sequence[Reference], actors: Sequence[Actor]
) -> tuple[int, str] | None:
    """(index after it, name) of a resolved reference at the opening: "The country had" is "Norway had"."""
    for reference in references:
        if reference.actor is None or reference.start != tokens[first].start or not is_description(reference):
            continue
        _, last = token_span(tokens, reference.start, reference.end)
        actor = actors[reference.actor]
        name = f"the {actor.name}" if actor.takes_the else actor.name
        is_owner = tokens[last - 1].tag in {"PRP$", "WP$"} or tokens[last - 1].tag == "POS"
        return last, name + ("'s" if is_owner else "")
    return None


def _leans(tokens: Sequence[Token], first: int, verb: int, references: Sequence[Reference]) -> bool:
    """Whether something before the verb points back at another sentence."""
    opening = tokens[first : max(verb, first + 1)]
    if any(token.tag != "NNP" and token.text.lower() in words("leaning_words") for token in opening):
        return True
    start, end = tokens[first].start, tokens[verb].start
    return any(is_open(reference) and start <= reference.start < end for reference in references)


def _leaning_offsets(tokens: Sequence[Token], first: int, references: Sequence[Reference]) -> list[int]:
    """Where words stand that point back: references, "also", "this"; in order."""
    start = tokens[first].start
    pointing = [
        token.start
        for token in tokens[first:]
        if token.text.lower() in _LEANING_ADVERBS or (token.tag == "DT" and token.text in _DEMONSTRATIVES)
    ]
    return sorted([*pointing, *(reference.start for reference in references if reference.start > start)])


def line_ends(tokens: Sequence[Token], first: int, verb: int, reach: int | None = None) -> list[int]:
    """Where the line may end, longest first: the whole, then each safe clause boundary after the verb.

    Boundaries more than `reach` tokens off are not looked at.
    """
    whole = len(tokens)
    while whole > verb and tokens[whole - 1].tag in {".", ":"}:
        whole -= 1
    last = whole if reach is None else min(whole, first + reach)
    cuts = [i for i in range(verb + 2, last) if _is_boundary(tokens, i) and _may_end(tokens, first, i, whole)]
    return [whole, *reversed(cuts)]


def _is_boundary(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.text == ";" or token.text in _DASHES:
        return True
    if token.text == "," and after is not None:
        is_led = after.text.lower() in _AFTER_COMMA or _opens_clause(tokens, index + 1)
        is_led = is_led and not _tells_as_what(tokens, index + 1) or _opens_last_aside(tokens, index + 1)
        return is_led or after.tag == "VBG" and not _is_listing(tokens, index)
    return token.text.lower() in _BARE and token.tag == "IN"


def _tells_as_what(tokens: Sequence[Token], index: int) -> bool:
    """ "Ranked rent, along with food, as their main worry": no clause, but what the verb wants."""
    rest = tokens[index + 1 :]
    end = next((i for i, token in enumerate(rest) if token.text == ","), len(rest))
    is_noun = bool(rest) and rest[0].tag in {"DT", "JJ", "NN", "NNS", "PRP$"}
    return tokens[index].text == "as" and is_noun and not any(one.tag in FINITE for one in rest[:end])


def _opens_last_aside(tokens: Sequence[Token], index: int) -> bool:
    """ ", a former mayor of Oslo." and ", with most of it sold.": what closes the sentence and is no list."""
    word = tokens[index].text.lower()
    rest = {token.text.lower() for token in tokens[index:]}
    return word in _LEADS_ASIDE and not rest & {",", "or"} and tokens[index - 2].tag.startswith(("NN", "CD"))


def _is_listing(tokens: Sequence[Token], comma: int) -> bool:
    """ "Weak demand, cheap gas, falling costs": right before stands a short part of a list without a verb."""
    places = range(comma - 1, max(0, comma - _LONGEST_PART) - 1, -1)
    before = next((i for i in places if tokens[i].text == ","), None)
    return before is not None and not any(token.tag.startswith("VB") for token in tokens[before:comma])


def _opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """ "and" with a finite verb near: a clause of its own, not the end of a list."""
    if tokens[index].tag != "CC" or tokens[index].text.lower() == "or":
        return False
    near = tokens[index + 1 : index + 5]
    return not _is_told_by_clause(near) and any(one.tag in FINITE or one.tag == "PRP" for one in near)


def _is_told_by_clause(near: Sequence[Token]) -> bool:
    """ "The $500 they gave", "the boat she sold": a thing with its clause, the next of a list."""
    if not near or near[0].text.lower() not in {"a", "an", "the"}:
        return False
    nouns = zip(near[1:], near[2:], strict=False)
    return any(one.tag in {"NN", "NNS", "CD"} and other.tag == "PRP" for one, other in nouns)


def _may_end(tokens: Sequence[Token], first: int, end: int, whole: int) -> bool:
    """Nothing dangles before the cut, and no speaker is lost behind it."""
    last = tokens[end - 1]
    if last.text.lower() in words("end_breaking_words") or last.tag in {
        "IN",
        "TO",
        "DT",
        "CC",
        "PRP$",
        "POS",
        ",",
    }:
        return False
    if tokens[end].text in _DASHES and sum(token.text in _DASHES for token in tokens[first:end]) % 2:
        return False
    rest = " ".join(token.text.lower() for token in tokens[end:whole])
    if (
        _counts_since(tokens, first, end)
        or _ATTRIBUTION.search(rest)
        or _ends_on_speaker(tokens[end:whole])
        or _goes_on(tokens[end:whole])
    ):
        return False
    opening = tokens[first].text.lower()
    return not (
        opening in {"if", "while", "although", "when", "as", "since", "because", "after", "before"}
        and not any(token.text == "," for token in tokens[first:end])
    )


def _counts_since(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "Has blocked one sale, | since a law was passed in 2019": what has been done is counted from there."""
    verb = first_finite(tokens, first)
    is_perfect = verb is not None and tokens[verb].lemma == "have"
    opening = [token.text.lower() for token in tokens[end : end + 2]]
    return is_perfect and opening in ([",", "since"], ["since"])


def _ends_on_speaker(rest: Sequence[Token]) -> bool:
    """ ", although it raised false alarms, a study published in May found": all before is what it found."""
    place = max((i for i, token in enumerate(rest) if token.text == ","), default=0)
    is_noun = any(token.tag.startswith(("NN", "PRP")) for token in rest[place:-1])
    return place > 0 and is_noun and is_saying(rest[-1]) and rest[-1].tag in {*FINITE, "VBN"}


def _goes_on(rest: Sequence[Token]) -> bool:
    """ ", which sank in May, is old", "— an old one — is sold": behind the aside the sentence goes on."""
    pairs = zip(rest[1:], rest[2:], strict=False)
    if rest[0].text in _DASHES and any(token.text in _DASHES for token in rest[1:]):
        return True
    return any(one.text == "," and other.tag in FINITE for one, other in pairs)


def _written(
    sentence: Sentence, tokens: Sequence[Token], first: int, end: int, named: tuple[int, str] | None
) -> str:
    start = tokens[first].start
    text = sentence.text[start : tokens[end - 1].end]
    if named:
        index, name = named
        text = name + sentence.text[tokens[index - 1].end : tokens[end - 1].end]
    text = _ALSO.sub("", _BRACKETED.sub("", text))
    if end < len(tokens) - 1:
        text = _INSERTED.sub(" ", text)
    text = " ".join(text.split()).rstrip(" ,;:–—-")
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "…")) else ".")


def _is_whole(text: str) -> bool:
    """Enough words, brackets closed, no dash left alone."""
    balanced = text.count("(") == text.count(")") and text.count("[") == text.count("]")
    dashes = len(re.findall(r"\s[–—]\s", text))
    return balanced and dashes != 1 and len(text.split()) >= _FEWEST_WORDS
