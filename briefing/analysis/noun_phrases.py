"""Where a noun phrase ends and which word heads it. Token indexes in and out; -1 means none starts here."""

import re
from collections.abc import Sequence

from briefing.analysis.hedges import hedge_end
from briefing.analysis.placed_nouns import noun_behind_place
from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words

# A hyphen that stands alone is one, too.
DASHES = frozenset({"—", "–", "--", "-"})
NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = NOMINAL | {"DT", "PDT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "$", "RBS"}
_MODIFIERS = frozenset({"VBN", "VBG", "RB", "RBR"})
_MODIFIED = frozenset({"NN", "NNS", "JJ", "JJR", "VBN", "VBG", "CD", "NNP"})
_NEVER_HEDGES = frozenset({"DT", "NNP", "NNPS", "NNS", "CD", "PRP$", "POS", "$", ",", "."})
_MAY_BELONG = _INSIDE | _MODIFIERS | {"CC", '"', ","}
_HEADS = NOMINAL | {"CD", "DT", "JJ", "JJS", "JJR"}
_LIMIT = 60
# The bracket, what it holds, and the bracket.
_SHORT_FORM = 3
_ADJECTIVES = frozenset({"JJ", "JJR", "VBN", "VBG"})
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def base_end(tokens: Sequence[Token], first: int, stop: int) -> int:
    """End of the noun phrase that starts at `first`, without its prepositional phrases; -1 if none does."""
    if first < stop and tokens[first].tag in ("PRP", "EX", "WP"):
        return first + 1
    start = end = first
    if first < stop and tokens[first].tag not in _NEVER_HEDGES:
        start = end = hedge_end(tokens, first, stop)
    if first < stop and tokens[first].tag == "DT":
        end = max(end, _hedge_after_article(tokens, first, stop))
    has_noun = False
    while end < stop:
        if has_noun and _is_short_form_within(tokens, end, stop):
            end += _SHORT_FORM
        if has_noun and tokens[end].text == ",":
            end = noun_behind_place(tokens, first, end, stop) or end
        is_noun = tokens[end].tag in NOMINAL
        is_dated = end > start and tokens[end - 1].tag == "CD"
        opens = not (has_noun or is_dated) and is_noun or end == start and tokens[end].tag == "DT"
        if not opens and not _belongs(tokens, start, end, stop, has_noun):
            break
        has_noun = has_noun or is_noun
        end += 1
    end = _without_tail(tokens, start, end)
    head = end - 1
    while head > start and tokens[head].tag == '"':
        head -= 1
    return _with_place(tokens, end, stop) if end > start and tokens[head].tag in _HEADS else -1


def _is_short_form_within(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "The Marlo-Tarn (M2) road", "the Tarn Fishers (TF) chief": a short form, and the noun goes on."""
    if tokens[i].text != "(" or i + _SHORT_FORM >= stop or tokens[i + _SHORT_FORM - 1].text != ")":
        return False
    noun = tokens[i + _SHORT_FORM]
    is_short = tokens[i + 1].text.isalnum() and tokens[i + 1].text.isupper()
    return is_short and tokens[i - 1].tag == "NNP" and noun.tag in ("NN", "NNS") and noun.text.islower()


def _with_place(tokens: Sequence[Token], end: int, stop: int) -> int:
    """Index after the "aboard" of "all seven sailors aboard"; `end` where it leads a phrase of its own."""
    if end >= stop or tokens[end].text.lower() not in word_class("behind_nouns"):
        return end
    is_leading = end + 1 < len(tokens) and tokens[end + 1].tag in _INSIDE | {"PRP"}
    return end if is_leading else end + 1


def _hedge_after_article(tokens: Sequence[Token], article: int, stop: int) -> int:
    """End of the hedge in "a more than 40-mile road"; 0 where none follows the article."""
    end = hedge_end(tokens, article + 1, stop)
    return end if end > article + 1 else 0


def _belongs(tokens: Sequence[Token], first: int, i: int, stop: int, has_noun: bool) -> bool:
    tag = tokens[i].tag
    if tag not in _MAY_BELONG:
        return False
    if (
        has_noun
        and (_is_date_after_noun(tokens, i) or _is_title_after_noun(tokens, i))
        or _follows_opening_date(tokens, first, i)
    ):
        return False
    if (
        tag in ("DT", "PRP$")
        and i > first
        and tokens[i - 1].tag not in ("DT", "PDT", "RB")
        and tokens[i - 1].lemma != "half"
        and not _is_multiple(tokens, i, stop)
    ):
        return False
    if tag == "CD" and has_noun and not _number_may_follow(tokens, i, stop):
        return False
    if tokens[i].lemma == "then" and i == first + 1:
        return tokens[first].tag == "DT"
    if tag in _INSIDE:
        return not (has_noun and tag in ("JJ", "JJR") and not _noun_follows(tokens, i, stop))
    if tag == "CC":
        return _joins_modifiers(tokens, first, i, stop)
    if tag == '"':
        return _is_quoted_part(tokens, first, i, stop)
    if tag == "," and not has_noun:
        return i > first and tokens[i - 1].tag in ("JJ", "VBN") and i + 1 < stop and tokens[i + 1].tag == "JJ"
    if tag not in _MODIFIERS or i + 1 >= stop or (has_noun and tokens[i - 1].tag != "POS" and tag != "RB"):
        return False
    if tag in ("VBG", "VBN") and i == first:
        return tokens[i + 1].tag in ("NN", "NNS") and tag == "VBN"
    return tokens[i + 1].tag in _MODIFIED and not (tag == "RB" and tokens[i + 1].tag in ("NN", "NNS", "NNP"))


def _is_multiple(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "Nine times the weight of a herring": how many times what stands at `i`."""
    is_led = tokens[i - 1].text == "times" and i > 1 and tokens[i - 2].tag == "CD"
    return is_led and i + 1 < stop and tokens[i + 1].tag in ("NN", "NNS", "JJ")


def _follows_opening_date(tokens: Sequence[Token], first: int, i: int) -> bool:
    """ "In 2020 India banned it", "in August 2022 Ann signed": a name right behind the date begins anew."""
    is_year = i > first and tokens[i - 1].tag == "CD" and _YEAR.fullmatch(tokens[i - 1].text) is not None
    if not is_year or first == 0 or tokens[first - 1].tag != "IN" or not tokens[i].text[0].isupper():
        return False
    opens = first == 1 or tokens[first - 2].tag in (",", "CC", ":", "RB")
    return opens and all(token.text in words("calendar_names") for token in tokens[first : i - 1])


def _noun_follows(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """Whether a noun comes after the adjectives that start at `i`."""
    k = i + 1
    while k < stop and tokens[k].tag in ("JJ", "JJR", "CC", "VBN"):
        k += 1
    return k < stop and tokens[k].tag in NOMINAL


def _joins_modifiers(tokens: Sequence[Token], first: int, i: int, stop: int) -> bool:
    """The conjunction of "political and economic ties", "Russian and Syrian ministries", "Riga's and Oslo's
    ports", "A & B".

    "Lee and other pilots" are two.
    """
    if tokens[i].text in ("&", "/"):
        return first < i < stop - 1
    if i == first or i + 2 >= stop:
        return False
    before, after, then = tokens[i - 1].tag, tokens[i + 1].tag, tokens[i + 2].tag
    if before == then == "POS":
        return after in NOMINAL
    if before in _ADJECTIVES and after in _ADJECTIVES:
        return then in NOMINAL | {"JJ"}
    is_other = tokens[i + 1].lemma == "other"
    return before == "NNP" and after == "JJ" and then in ("NN", "NNS") and not is_other


def _is_quoted_part(tokens: Sequence[Token], first: int, i: int, stop: int) -> bool:
    """A quotation mark inside the phrase that closes again within it, or closes one."""
    opened = sum(1 for token in tokens[first:i] if token.tag == '"') % 2 == 1
    if opened:
        return True
    closing = next((k for k in range(i + 1, min(stop, i + 10)) if tokens[k].tag == '"'), None)
    return closing is not None and all(token.tag in _INSIDE | _MODIFIERS for token in tokens[i + 1 : closing])


def _without_tail(tokens: Sequence[Token], first: int, end: int) -> int:
    """Drop a conjunction, comma or lone possessive left at the end."""
    while end > first and tokens[end - 1].tag in ("CC", ",", "POS", "RB", "RBR", "$"):
        end -= 1
    if end > first and tokens[end - 1].tag == '"':
        return end if sum(1 for token in tokens[first:end] if token.tag == '"') % 2 == 0 else end - 1
    return end


def head_of(tokens: Sequence[Token], first: int, last: int) -> int:
    """Index of the head: the last noun before the first preposition, comma, bracket or clause."""
    end = base_end(tokens, first, last)
    if end < 0:
        return first
    for i in range(end - 1, first - 1, -1):
        if tokens[i].tag in NOMINAL:
            return i
    return end - 1


def phrase_end(tokens: Sequence[Token], first: int, stop: int) -> int:
    """End of the noun phrase with its of-phrases and its bracketed addition; -1 if none starts at `first`."""
    end = base_end(tokens, first, stop)
    while 0 < end < stop:
        if tokens[end].lemma == "of":
            further = base_end(tokens, end + 1, stop)
        elif tokens[end].text == "(":
            further = closing_bracket(tokens, end, stop)
        else:
            break
        if further < 0:
            break
        end = further
    return end


def closing_bracket(tokens: Sequence[Token], i: int, stop: int) -> int:
    """Index after the bracket that closes the one at `i`; -1 if none closes it."""
    for k in range(i + 1, min(stop, i + _LIMIT)):
        if tokens[k].text in ")]":
            return k + 1
    return -1


def list_end(tokens: Sequence[Token], first: int, stop: int, may_be_subject: bool = False) -> int:
    """End of "A, B and C" that starts at `first`; of its first member where there is no list.

    A last member that a finite verb follows opens a clause, unless the whole list may be a subject itself.
    """
    end = phrase_end(tokens, first, stop)
    if end < 0:
        return end
    reached = end
    while reached < min(stop, first + _LIMIT):
        after, closes = _next_member(tokens, reached, stop)
        member = phrase_end(tokens, after, stop) if after else -1
        if member < 0 or (closes and not may_be_subject and _is_subject(tokens, member, stop)):
            return end
        if tokens[after].tag == "PRP" and tokens[reached].tag == ",":
            return end
        reached = member
        if closes:
            end = member
    return end


def _next_member(tokens: Sequence[Token], i: int, stop: int) -> tuple[int, bool]:
    """Where the next member of a list starts, and whether "and" or "or" announces it as the last."""
    if tokens[i].tag == "," and i + 1 < stop and tokens[i + 1].lemma in ("and", "or"):
        return i + 2, True
    if tokens[i].tag == ",":
        return i + 1, False
    return (i + 1, True) if tokens[i].lemma in ("and", "or", "&") else (0, False)


def _is_subject(tokens: Sequence[Token], end: int, stop: int) -> bool:
    """Whether a finite verb follows, so that the phrase before it opens a clause of its own."""
    while end < stop and tokens[end].tag in ("RB", "RBR"):
        end += 1
    return end < stop and tokens[end].tag in ("VBD", "VBZ", "VBP", "MD")


def _number_may_follow(tokens: Sequence[Token], i: int, stop: int) -> bool:
    """ "Apollo 11", "Russia's 200 tanks", "the Games 2012 finals"; not what starts "three years ago"."""
    if tokens[i - 1].tag == "DT":
        return True
    if "-" in tokens[i].text or "–" in tokens[i].text:
        return False
    if tokens[i - 1].tag == "NNPS":
        return i + 1 < stop and tokens[i + 1].tag in NOMINAL
    if tokens[i - 1].tag not in ("NNP", "NN", "POS", "CD"):
        return False
    return not (
        i + 1 < stop
        and tokens[i + 1].text.lower() in word_class("time_phrase_words")
        and tokens[i - 1].tag != "POS"
    )


def _is_date_after_noun(tokens: Sequence[Token], i: int) -> bool:
    """ "the first shuttle Tuesday", "social media last week": the date belongs to the verb."""
    low, before = tokens[i].text.lower(), tokens[i - 1]
    if low in ("last", "next", "this"):
        return i + 1 < len(tokens) and tokens[i + 1].text.lower() in word_class("time_phrase_words")
    if low not in word_class("day_words") or before.tag not in NOMINAL:
        return False
    return before.text.lower() not in word_class("words_before_a_named_day")


def _is_title_after_noun(tokens: Sequence[Token], i: int) -> bool:
    """ "Threw out of the caucus Rep. Ann Lee": a title behind a noun that is none begins a phrase anew."""
    if tokens[i].text not in words("titles_before_names") or tokens[i - 1].tag != "NN":
        return False
    before = tokens[i - 1].text.lower()
    return before not in words("person_roles") and before not in words("role_modifiers")
