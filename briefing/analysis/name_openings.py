"""Where a name begins in a run of capitals that opens a sentence: a line and a run in, a place out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.casing import Casing, opens_sentence
from briefing.analysis.described_nouns import is_person_noun
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words

_WEAK_OPENER_TAGS = (
    "RB",
    "IN",
    "DT",
    "PRP",
    "CC",
    "WRB",
    "WP",
    "WDT",
    "VB",
    "MD",
    "EX",
    "CD",
    "UH",
    "JJ",
    "TO",
)

# "Shares of Tarn Steel": no company is called so.
_OF_A_COMPANY = {"bond", "sale", "share", "stock"}


def name_opening(
    line: Sequence[Token], texts: Sequence[str], first: int, last: int, casing: Casing
) -> int | None:
    """Where the name begins in a run that opens a sentence; None if the capital is the sentence's."""
    word = texts[first]
    if not opens_sentence(line, first) or name_words.is_acronym(word):
        return first
    known = longest_match(texts, first, last)
    if known and (known[0] - first > 1 or not name_words.is_common(word)):
        return first
    partitive = _behind_partitive(line, texts, first, last, casing)
    if partitive is not None:
        return partitive
    if last - first > 1 and _tells_of_another(word, casing):
        return first + 1
    if line[first].tag == "JJ" and _is_plain_compound(word) and not casing.is_name_elsewhere(word):
        return first + 1 if last - first > 1 else None
    if _is_sort_of_body(word, casing) and last - first > 1:
        return first + 1
    if casing.is_name_elsewhere(word) or not name_words.is_common(word):
        return first if not (last - first == 1 and _looks_derived(word, casing)) else None
    if last - first == 1:
        return first if known and known[1].sort in (Sort.COUNTRY, Sort.DEMONYM) else None
    if casing.capitalised[word + texts[first + 1]]:
        return first
    return _rest_of_opening(line, texts, first, last)


def _behind_partitive(
    line: Sequence[Token], texts: Sequence[str], first: int, last: int, casing: Casing
) -> int | None:
    """ "Parts of Oslo", "Leaders of the African Union" at the head of a sentence: what follows is the name.

    Of a name that no list has, the word must also be written small in the article, and the name be one
    without it; officials and members are no part of one behind "the", nor of one that is whole.
    """
    word = texts[first]
    rest = first + (3 if texts[first + 2 : first + 3] == ["the"] else 2)
    if rest >= last or texts[first + 1] != "of" or casing.capitalised[word] or not word.endswith("s"):
        return None
    if name_words.is_head(word) or name_words.is_title_word(word):
        return None
    known = longest_match(texts, rest, last)
    is_apart = casing.lower[word.lower()] > 0 and casing.capitalised[texts[rest]] > 1
    is_listed = known is not None and known[0] == last
    is_whole = rest == first + 3 or _is_whole_name(texts, rest, last, casing)
    are_of_a_body = is_whole and _are_people_of_a_body(line[first])
    is_of_somebody = name_words.is_first_name(texts[rest]) and last - rest > 1
    is_of_company = line[first].lemma.lower() in _OF_A_COMPANY
    return rest if is_listed or is_apart or are_of_a_body or is_of_somebody or is_of_company else None


def _is_whole_name(texts: Sequence[str], first: int, last: int, casing: Casing) -> bool:
    """ "Marks & Tarn", "Tarn Party", and a name that stands elsewhere: each a name by itself."""
    name = texts[first:last]
    head = name_words.head_of(name) if len(name) > 1 else None
    is_body = head is not None and head[0] is ActorKind.ORGANISATION
    return "&" in name or is_body or casing.capitalised[name[-1]] > 1


def _are_people_of_a_body(token: Token) -> bool:
    """ "Officials of the …"; "Friends of the …", "Sisters of the …" are as often how a body is called."""
    return is_person_noun(token) and token.lemma.lower() not in words("press_roles")


def _tells_of_another(word: str, casing: Casing) -> bool:
    """ "Rival Tarn Steel": what it is to another is no part of its name; "Sister Ann" is called so."""
    is_told = word.lower() in words("words_beside_another") and word not in words("honorifics")
    return is_told and not casing.is_name_elsewhere(word)


def _is_sort_of_body(word: str, casing: Casing) -> bool:
    """ "Carmaker Tarn", "Startup Kelda": no word of the dictionary, and no name."""
    is_rare = not name_words.is_common(word) and not casing.is_name_elsewhere(word)
    return is_rare and name_words.noun_kinds().get(word.lower()) == (ActorKind.ORGANISATION, "company")


def _is_plain_compound(word: str) -> bool:
    """ "First-year", "Long-serving": everyday words, of which only the first has the sentence's capital."""
    head, *rest = word.split("-")
    return bool(rest) and all(part.islower() and name_words.is_common(part) for part in (head.lower(), *rest))


def _looks_derived(word: str, casing: Casing) -> bool:
    """An unknown word that the article also writes small, or an adverb."""
    return casing.lower[word.lower()] > 0 or (word.endswith("ly") and not casing.capitalised[word])


def _rest_of_opening(line: Sequence[Token], texts: Sequence[str], first: int, last: int) -> int | None:
    """A run of several words whose first is an everyday word: the word is part of the name, or only opens."""
    word = texts[first]
    if name_words.is_title_word(word) or name_words.is_first_name(word) or word in name_words.leading_words():
        return first
    if name_words.head_of(texts[first:last]) and line[first].tag not in (
        "RB",
        "IN",
        "DT",
        "VBG",
        "VBN",
        "VBD",
    ):
        return first
    if line[first].tag.startswith(_WEAK_OPENER_TAGS) or longest_match(texts, first + 1, last):
        return first + 1
    return first + 1 if name_words.is_first_name(texts[first + 1]) else first
