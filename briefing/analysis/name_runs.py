"""Runs of capitalised words, with the small words that join them: a line in, token spans out."""

import re
from collections.abc import Iterator, Sequence

from briefing.analysis import name_words
from briefing.analysis.casing import Casing, is_headline, opens_sentence
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.lexicon import is_plural
from briefing.analysis.name_joins import capital_after, joins
from briefing.analysis.name_openings import name_opening
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_NUMERAL = re.compile(r"[IVX]{1,5}|\d{1,4}")
_CHAMBERS = ("parliament", "court")
_PLACE_SORTS = (Sort.REGION, Sort.COUNTRY, Sort.CITY, Sort.CAPITAL)


def name_runs(line: Sequence[Token], casing: Casing) -> Iterator[tuple[int, int]]:
    """Spans (first, last exclusive) of words that may hold names, left to right, never touching months."""
    texts = [token.text for token in line]
    headline = is_headline(line)
    index = 0
    while index < len(line):
        if not _begins(line, texts, index):
            index += 1
            continue
        last = _extend(line, texts, index)
        first = name_opening(line, texts, index, last, casing)
        if first is not None and not (headline and not _is_known(texts, first, last, casing)):
            yield first, last
        index = last


def _begins(line: Sequence[Token], texts: Sequence[str], index: int) -> bool:
    word = texts[index]
    if line[index].tag == "$":
        return False
    known = longest_match(texts, index, len(texts))
    if not known and not name_words.is_capitalised(word):
        return False
    if known and known[0] - index > 1:
        return True
    if name_words.is_calendar(word) and not _is_given_name(line, texts, index):
        return False
    if word in name_words.name_class("parts_of_texts") and _NUMERAL.fullmatch(
        "".join(texts[index + 1 : index + 2])
    ):
        return False
    if word in ("Will", "Mark", "Grant", "Can") and not opens_sentence(line, index):
        return True
    if word == "The":
        return _is_part_of_name(line, texts, index)
    if word.lower() in words("number_words"):
        return not opens_sentence(line, index) and _is_before_capital(texts, index)
    return not name_words.is_closed(word) and any(char.isalpha() for char in word)


def _is_before_capital(texts: Sequence[str], index: int) -> bool:
    """ "One Nation Party", "Five Rivers": a large number inside a sentence counts as a name's first word."""
    return index + 1 < len(texts) and name_words.is_capitalised(texts[index + 1])


def _is_part_of_name(line: Sequence[Token], texts: Sequence[str], index: int) -> bool:
    """ "told The Harbour": the large article inside a sentence belongs to one everyday word behind it."""
    following = texts[index + 1] if index + 1 < len(texts) else ""
    alone = index + 2 >= len(texts) or not (texts[index + 2][0].isupper() or texts[index + 2] == "of")
    return (
        not opens_sentence(line, index)
        and following[:1].isupper()
        and alone
        and name_words.is_common(following)
        and not longest_match(texts, index + 1, len(texts))
    )


def _is_given_name(line: Sequence[Token], texts: Sequence[str], index: int) -> bool:
    """ "April Jones", "Theresa May": a month's name beside another capital that is no month and no number."""
    follows = index + 1 < len(texts) and texts[index + 1][0].isupper()
    return (
        texts[index] in ("April", "May", "June", "August")
        and follows
        and line[index].tag == "NNP"
        and not (name_words.is_calendar(texts[index + 1]) or longest_match(texts, index + 1, len(texts)))
    )


def _extend(line: Sequence[Token], texts: Sequence[str], first: int) -> int:
    """Where the run that begins at `first` ends."""
    known = longest_match(texts, first, len(texts))
    last = known[0] if known else first + 1
    if name_words.is_compound_adjective(texts[first]):
        return first + 1
    while last < len(line):
        step = _step(line, texts, first, last)
        if step == last:
            break
        last = step
    return last


def _step(line: Sequence[Token], texts: Sequence[str], first: int, last: int) -> int:
    """The run's end after taking in what stands at `last`; `last` itself if that does not belong."""
    if _is_owned_name(line, texts, last):
        return last + 2
    if _is_owned_by_two(texts, last):
        return last + 5
    if texts[last] == '"' and name_words.is_first_name(texts[last - 1]):
        return _after_nickname(texts, last)
    listed = _listed_portfolio(texts, first, last) or _listed_trades(texts, first, last)
    if listed or not _adjoins(line, last):
        return listed or last
    word = texts[last]
    if line[last].tag == "$":
        return last
    if word == "I" and last + 1 < len(line) and line[last + 1].tag in FINITE:
        return last
    if word[0].isalpha() and name_words.is_capitalised(word):
        return _after_capital(line, texts, first, last)
    if name_words.is_particle(word):
        return _after_particle(line, texts, last)
    if word == "&" and last + 1 < len(texts) and texts[last + 1][0].isupper():
        return last + 2
    if _NUMERAL.fullmatch(word) and _takes_number(line, texts, first, last):
        return last + 1
    following = capital_after(texts, last)
    if following is not None and joins(texts, first, last, following):
        return following + 1
    return last


def _listed_portfolio(texts: Sequence[str], first: int, last: int) -> int:
    """ "Department for Ports, Food and Rural Affairs": the list after the comma, its end; 0 for none."""
    name = texts[first:last]
    if name[0] not in name_words.name_class("portfolio_heads") or len(name) < 3:
        return 0
    return _end_of_list(texts, last)


def _listed_trades(texts: Sequence[str], first: int, last: int) -> int:
    """ "The Mining, Forestry and Energy Union": the list that opens a body's name, its end; 0 for none."""
    is_opened = first > 0 and texts[first - 1].lower() == "the"
    if not is_opened or not all(_is_portfolio(word) for word in texts[first:last]):
        return 0
    end = _end_of_list(texts, last)
    head = name_words.head_of(texts[first:end]) if end else None
    listed = (name_words.head_of((word,)) for word in texts[first : end - 1])
    is_list_of_bodies = any(one is not None and one[1] != "company" for one in listed)
    return end if head is not None and head[0] is ActorKind.ORGANISATION and not is_list_of_bodies else 0


def _end_of_list(texts: Sequence[str], last: int) -> int:
    """Where ", Food and Rural Affairs" ends, which begins at `last`; 0 where no such list does."""
    end = last
    while end + 1 < len(texts) and texts[end] == "," and _is_portfolio(texts[end + 1]):
        end += 2
        while end < len(texts) and _is_portfolio(texts[end]):
            end += 1
    if (
        end == last
        or end + 1 >= len(texts)
        or texts[end] not in ("and", "&")
        or not _is_portfolio(texts[end + 1])
    ):
        return 0
    end += 2
    while end < len(texts) and _is_portfolio(texts[end]):
        end += 1
    return end


def _is_portfolio(word: str) -> bool:
    return word[0].isupper() and name_words.is_common(word)


def _after_nickname(texts: Sequence[str], opening: int) -> int:
    """Over the nickname in 'Ann "Red" Low' to the surname; `opening` itself if none follows."""
    for closing in range(opening + 2, min(opening + 5, len(texts) - 1)):
        if texts[closing] == '"':
            return closing + 2 if texts[closing + 1][0].isupper() else opening
    return opening


def _is_owned_by_two(texts: Sequence[str], last: int) -> bool:
    """ "Women's and Children's Hospital"."""
    if [*texts[last : last + 2], *texts[last + 3 : last + 4]] != ["'s", "and", "'s"]:
        return False
    owners, head = {texts[last - 1], texts[last + 2]}, "".join(texts[last + 4 : last + 5])
    return owners <= name_words.name_class("possessive_openers") and head[:1].isupper()


def _is_owned_name(line: Sequence[Token], texts: Sequence[str], last: int) -> bool:
    """ "Queen's University", "Seafarers' Union": the possessive is part of the name."""
    if texts[last] not in ("'", "'s") or last + 1 >= len(texts):
        return False
    if not texts[last + 1][0].isupper() or not _adjoins(line, last + 1):
        return False
    owner = texts[last - 1]
    if texts[last] == "'s":
        return owner in name_words.name_class("possessive_openers")
    if not (is_plural(owner.lower()) and name_words.is_common(owner)):
        return False
    head = name_words.head_of(texts[last + 1 : last + 2])
    is_body = head is not None and head[0] is ActorKind.ORGANISATION and head[1] not in _CHAMBERS
    return is_body and longest_match(texts, last - 1, last) is None


def _adjoins(line: Sequence[Token], index: int) -> bool:
    gap = line[index].start - line[index - 1].end
    return gap == 1 or (gap == 0 and name_words.is_initial(line[index - 1].text))


def _after_capital(line: Sequence[Token], texts: Sequence[str], first: int, last: int) -> int:
    word = texts[last]
    if name_words.is_compound_adjective(word):
        return last
    if name_words.is_calendar(word) and not (word == "May" and name_words.is_first_name(texts[last - 1])):
        return last
    if name_words.is_closed(word) and not name_words.is_initial(word):
        return last
    known = longest_match(texts, last, len(texts))
    return known[0] if known else last + 1


def _after_particle(line: Sequence[Token], texts: Sequence[str], last: int) -> int:
    following = last + 1
    while following < len(texts) and name_words.is_particle(texts[following]):
        following += 1
    if following < len(texts) and following - last < 3 and texts[following][0].isupper():
        return following + 1
    return last


def _takes_number(line: Sequence[Token], texts: Sequence[str], first: int, last: int) -> bool:
    """ "Vostok 1", "World War II"; not "In Ukraine 38 people", not a year after a country."""
    if not texts[last].isdigit():
        return True
    known = longest_match(texts, last - 1, last)
    if known and known[1].sort in (*_PLACE_SORTS, Sort.DEMONYM):
        return False
    counts = last + 1 < len(line) and (
        line[last + 1].tag in ("NNS", "CD", "$") or texts[last + 1] in ("%", "percent")
    )
    return not counts and not opens_sentence(line, last - 1)


def _is_known(texts: Sequence[str], first: int, last: int, casing: Casing) -> bool:
    """In a line full of capitals only names known from elsewhere count."""
    if longest_match(texts, first, last):
        return True
    return all(casing.capitalised[text] for text in texts[first:last])
