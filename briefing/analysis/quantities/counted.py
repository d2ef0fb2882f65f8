"""Counts and ordinals: a number and the noun it counts ("200 military personnel", "39th mission")."""

import re
from collections.abc import Sequence

from briefing.analysis.numbers import ordinal, ordinals, values
from briefing.analysis.quantities.amounts import amount, scales, worth
from briefing.analysis.quantities.patterns import Reading
from briefing.analysis.results import QuantityKind, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words

_PLACES = "|".join(word for word, place in ordinals().items() if place > 2)
_NINTHS = "|".join(word for word, place in ordinals().items() if place < 10)
COUNT = re.compile(
    rf"(?<![\w$€£.,:/#])(?<![A-Za-z]-)(?<![0-9][-–])(?:(?i:between)\s)?{amount(is_short=True)}(?![\w%:/]|[.,][0-9]|-[A-Z0-9]|-(?:{_NINTHS})\b)"
)
VAGUE = re.compile(
    r"\b(?i:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)"
    r"(?:\sof\s(?:hundreds|thousands|millions|billions))?(?=\sof\s[a-zA-Z])"
)
_TENS = "|".join(word for word, worth in values().items() if 20 <= worth < 100)
ORDINAL = re.compile(
    rf"(?<![\w-])(?:[0-9]{{1,4}}(?:st|nd|rd|th)|(?i:(?:{_TENS})-(?:{_NINTHS})|{_PLACES}))\b(?!-)"
)
_HYPHENED = re.compile(r"-([a-z]{3,})")
_REACH = 6
_WITHIN = ("JJ", "NN", "VBN", "VBG", "CD", "POS", "PRP$")
# "At 5-12 corner stores": what such a number names, and does not count.
_NAMED_BY_NUMBERS = frozenset(
    ("chain", "chains", "franchise", "franchises", "outlet", "outlets", "shop", "shops", "store", "stores")
)
_LEADING_TO_NAMES = ("at", "by", "from", "in", "near", "of", "outside", "to")
_OF_THE = frozenset({"the", "its", "their", "his", "her", "these", "those", "our", "all"})


def read_count(match: re.Match[str], tokens: Sequence[Token]) -> Reading | None:
    found = worth(match)
    if found is None or _joins_without_between(match) or match.string.startswith("-way", match.end()):
        return None
    first, last = token_span(tokens, *match.span())
    noun = _compound_noun(match) or counted_noun(tokens, last)
    if _is_shop_of_numbers(match, tokens, first, noun):
        return None
    if _has_one_letter_scale(match) and noun not in words("nouns_counted_short"):
        return None
    if noun is None or not match["scale"] and _is_name(tokens, first, last, noun):
        return None
    if not found[0].is_integer() and not noun.endswith("s"):
        return None
    if not noun and not _stands_alone(match, tokens, first, last):
        return None
    if match["from"].lower() == "one" and not match["scale"]:
        return None
    return Reading(QuantityKind.COUNT, found[0], noun, found[1])


def read_ordinal(match: re.Match[str], tokens: Sequence[Token]) -> Reading | None:
    place = ordinal(match.group())
    first, last = token_span(tokens, *match.span())
    follows = tokens[last] if last < len(tokens) else None
    if not place or follows is None or not follows.tag.startswith(("NN", "JJ")) or follows.text == "of":
        return None
    if tokens[first].text[:1].isupper() and first and follows.text[:1].isupper():
        return None
    noun = counted_noun(tokens, last)
    return Reading(QuantityKind.ORDINAL, float(place), noun) if noun else None


def read_vague(match: re.Match[str], tokens: Sequence[Token]) -> Reading | None:
    """ "dozens of people": a count without a value."""
    _, last = token_span(tokens, *match.span())
    return Reading(QuantityKind.COUNT, None, counted_noun(tokens, last + 1) or "")


def _has_one_letter_scale(match: re.Match[str]) -> bool:
    """ "3m users" and "3m walls", "10k people" and "10k race": the noun tells the number from the length."""
    return any(len(scale) == 1 for scale in scales(match))


def _compound_noun(match: re.Match[str]) -> str:
    """ "the 435-member house" counts members; a "1,500-strong force" what follows."""
    found = _HYPHENED.match(match.string, match.end())
    return found[1] if found and found[1] != "strong" else ""


def counted_noun(tokens: Sequence[Token], index: int) -> str | None:
    """The head of the noun phrase that begins at the token: "" for none, None for a turn of phrase."""
    if index + 1 < len(tokens) and tokens[index].text == "of" and tokens[index + 1].text in _OF_THE:
        index += 2
    head = ""
    for token in tokens[index : index + _REACH]:
        if not token.text[0].isalpha() and token.tag != "CD" and token.tag != "POS":
            break
        if not token.tag.startswith(_WITHIN) and token.text not in words("collective_nouns"):
            break
        if token.text.lower() in words("uncounted_nouns"):
            return None
        if token.tag.startswith("NN"):
            head = token.text
        if token.tag == "NNS" or token.text in words("collective_nouns"):
            return token.text
    return head


def _joins_without_between(match: re.Match[str]) -> bool:
    """ "two and three people" are two counts; "between two and three people" is a range."""
    return (match["joint"] or "").strip() == "and" and not match.group().lower().startswith("between")


def _is_name(tokens: Sequence[Token], first: int, last: int, noun: str) -> bool:
    """ "Area 51", "Apollo 11", "section 40 grants", "Group of Seven", "Five Eyes"."""
    before = tokens[first - 1] if first else None
    if before is not None and before.tag == "NN" and before.text.lower() in words("numbered_nouns"):
        return True
    if before is not None and before.tag.startswith("NNP") and before.text[:1].isupper():
        return True
    number = tokens[first].text
    if number[:1].isupper() and first:
        return True
    return number[:1].isupper() and noun[:1].isupper()


def _is_shop_of_numbers(match: re.Match[str], tokens: Sequence[Token], first: int, noun: str | None) -> bool:
    """ "At 5-12 corner stores": two figures that a hyphen joins are what the shop is called."""
    is_joined = (match["joint"] or "") == "-" and noun in _NAMED_BY_NUMBERS
    return is_joined and first > 0 and tokens[first - 1].text.lower() in _LEADING_TO_NAMES


def _stands_alone(match: re.Match[str], tokens: Sequence[Token], first: int, last: int) -> bool:
    """A big number, or figures right after a verb or before one, count without a noun: "killing 38"."""
    found = worth(match)
    if not match["from"][0].isdigit():
        return bool(match["scale"])
    before = tokens[first - 1].tag if first else ""
    after = tokens[last].tag if last < len(tokens) else ""
    is_big = found is not None and found[0] >= 1000 and ("," in match.group() or bool(match["scale"]))
    return is_big or before.startswith("VB") and after in {".", ",", "CC", "IN"} or after in {"VBD", "VBP"}
