"""Where titles stand in a run of capitalised words: words in, token indexes out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.person_shape import is_person_shape
from briefing.analysis.wordlists import words

_PRIZES = ("Nobel", "Pulitzer", "Booker", "Oscar", "Prize")
CONNECTORS = ("of", "for", "and", "on", "the", "in", "to", "at", "against", "with", "without", "&")


def title_before_person(texts: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    """Indexes of the last title word in front of words that look like a person's name, and of that name."""
    for index in range(last - 2, first - 1, -1):
        rest = index + 1
        if texts[index] in words("party_members") and _is_full_name(texts[rest:last]):
            return index, rest
        # "Mr. Ward", "Ms. Park": before no ward and no park.
        is_addressed = rest == last - 1 and texts[index].rstrip(".") in name_words.name_class("addresses")
        if is_addressed and name_words.is_capitalised(texts[rest]):
            return index, rest
        if not _is_title_head(texts[index]) or _is_part_of_name(texts, index, last):
            continue
        if texts[rest] == "of" and rest + 1 < last and texts[rest + 1] in name_words.name_class("offices"):
            rest += 2
        if rest < last and texts[rest] in ("of", "for"):
            rest = _person_after_portfolio(texts, rest + 1, last)
        if rest < last and is_person_shape(texts, rest, last, titled=True):
            return index, rest
    return None


def _is_full_name(name: Sequence[str]) -> bool:
    """ "Thom Tillis" behind "Republican", and not "Senate", "National Committee"."""
    is_known = name_words.is_first_name(name[0]) or not any(name_words.is_common(word) for word in name)
    return len(name) > 1 and is_known and not name_words.head_of(name)


def _person_after_portfolio(texts: Sequence[str], first: int, last: int) -> int:
    """ "Minister for Trade Fawad Low": the person begins at a given name, else at an unknown word."""
    for index in range(first + 1, last):
        if name_words.is_first_name(texts[index]) and is_person_shape(texts, index, last):
            return index
    for index in range(first + 1, last):
        if texts[index][0].isupper() and not name_words.is_common(texts[index]):
            return index
    return last


def _is_part_of_name(texts: Sequence[str], index: int, last: int) -> bool:
    """The rank in "Major League Soccer"; in "the Director General" it is the general who is nobody's name."""
    behind = list(texts[index + 1 : last])
    return behind == ["General"] or texts[index] == "Major" and behind[:1] == ["League"]


def _is_title_head(word: str) -> bool:
    return word[0].isupper() and (name_words.is_role(word) or name_words.is_honorific(word))


def ends_in_title(texts: Sequence[str], first: int, last: int) -> bool:
    """ "Lord Mayor", and neither "Ann King" nor "American Ann King"."""
    if not name_words.is_role(texts[last - 1]) and not name_words.is_honorific(texts[last - 1]):
        return False
    known = longest_match(texts, first, last)
    is_of_nation = known is not None and known[1].sort is Sort.DEMONYM and known[0] == last - 2
    opening = texts[last - 2 if is_of_nation else first]
    return not name_words.is_first_name(opening) or name_words.is_title_word(opening)


def without_title(texts: Sequence[str], first: int, last: int) -> int:
    """Where the title that ends at `last` begins, walking left over roles, offices and their modifiers."""
    index = last
    while index > first and _belongs_to_title(texts, first, index - 1, last):
        index -= 1
    while index < last and texts[index] in CONNECTORS:
        index += 1
    return index


def _belongs_to_title(texts: Sequence[str], first: int, index: int, last: int) -> bool:
    word = texts[index]
    if index + 1 < last and word in _PRIZES and texts[index + 1] in ("Laureate", "Prize", "Winner"):
        return True
    known = longest_match(texts, index, index + 1)
    if name_words.is_title_word(word) and not (known and known[1].sort is not Sort.ADJECTIVE):
        return True
    if index == last - 1:
        return index > first and texts[index - 1] == "of" and word in name_words.name_class("offices")
    return word in ("of", "and", "for", "&") or word in name_words.name_class("offices")
