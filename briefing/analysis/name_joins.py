"""Which small words join two runs of capitals into one name: "Ministry of Ports and Harbours"."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.lexicon import is_plural, usual_tag
from briefing.analysis.name_titles import CONNECTORS
from briefing.analysis.results import ActorKind

_JOINED_KINDS = (ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.AGREEMENT)


def capital_after(texts: Sequence[str], connector: int) -> int | None:
    """Index of the capital a connector leads to, over "the" and "the former"."""
    following = connector + 1
    if following < len(texts) and texts[following] == "the":
        following += 1
    if following < len(texts) and texts[following] == "former" and texts[connector] in ("for", "of"):
        following += 1
    if (
        following < len(texts)
        and texts[following][0].isupper()
        and name_words.is_capitalised(texts[following])
        and not name_words.is_calendar(texts[following])
    ):
        return following
    return None


def joins(texts: Sequence[str], first: int, connector: int, following: int) -> bool:
    left, word = texts[first:connector], texts[connector]
    if word == "of":
        return (
            _is_name_noun(left[-1])
            and not (name_words.is_first_name(left[0]) and not name_words.is_head(left[-1]))
            and not longest_match(texts, connector - 1, connector)
            and not _tells_where(texts, left, following)
            and not _tells_whose(texts, left, following)
        )
    if word == "for" and name_words.is_role(left[-1]):
        return True
    if word == "for":
        head = name_words.head_of(left)
        return head is not None and head[0] is not ActorKind.PLACE or _is_cause(texts, connector, following)
    if word == "at":
        return left[-1] in ("University", "College", "School")
    if word in ("on", "against"):
        return left[-1] in name_words.name_class("bodies_with_topic") and not longest_match(
            texts, following, following + 1
        )
    if word == "and":
        return _and_joins(texts, first, connector, following)
    if word in ("in", "to", "with", "without"):
        known = longest_match(texts, following, len(texts))
        return first > 0 and _is_plural_word(left) and not known and _ends_in_organisation(texts, following)
    return False


def _is_cause(texts: Sequence[str], connector: int, following: int) -> bool:
    """ "Bakers for the Hungry": those for whom many of a trade join."""
    is_led = following == connector + 2 and is_plural(texts[connector - 1].lower())
    return is_led and usual_tag(texts[following]) == "JJ"


def _tells_where(texts: Sequence[str], left: Sequence[str], following: int) -> bool:
    """ "the Rose Hill Museum of Salem, Oregon": the town is no part of the name."""
    after = following + 2
    if len(left) < 3 or after >= len(texts) or texts[following + 1] != ",":
        return False
    known = longest_match(texts, after, len(texts))
    return known is not None and known[1].sort in (Sort.REGION, Sort.COUNTRY)


def _tells_whose(texts: Sequence[str], left: Sequence[str], following: int) -> bool:
    """ "the Harbour Party of Ann Lee": the person is no part of a name that is whole without her."""
    last = following
    while last < len(texts) and texts[last][0].isupper():
        last += 1
    is_known = longest_match(texts, following, len(texts)) is not None
    is_person = name_words.is_first_name(texts[following]) and last - following > 1 and not is_known
    return len(left) > 1 and is_person and not name_words.head_of(texts[following:last])


def _is_name_noun(word: str) -> bool:
    if name_words.is_head(word) or name_words.is_role(word):
        return True
    return name_words.is_common(word) and not name_words.is_first_name(word)


def _is_plural_word(left: Sequence[str]) -> bool:
    return len(left) == 1 and left[0].endswith("s") and name_words.is_common(left[0])


def _and_joins(texts: Sequence[str], first: int, connector: int, following: int) -> bool:
    left = texts[first:connector]
    if _is_one_by_its_letters(texts, first, following):
        return True
    if following == connector + 2:
        return "of" in left and _is_place(texts, connector - 1) and _is_place(texts, following)
    is_coined = len(left) == 1 and texts[first - 1 : first] == ["the"]
    if not (is_coined or name_words.is_common(left[-1])) or not name_words.is_common(texts[following]):
        return False
    if longest_match(texts, connector - 1, connector) or longest_match(texts, following, following + 1):
        return False
    if {"of", "for"} & set(left) and name_words.head_of(left):
        return not _ends_in_strong_head(texts, following)
    return not name_words.is_head(left[-1]) and _ends_in_organisation(texts, following)


def _is_one_by_its_letters(texts: Sequence[str], first: int, following: int) -> bool:
    """ "the Harbour and Pilots Agency (HPA)": the letters in brackets count the words before "and", too."""
    last = following
    while last < len(texts) and (texts[last][0].isupper() or texts[last] in CONNECTORS):
        last += 1
    if [*texts[last : last + 1], *texts[last + 2 : last + 3]] != ["(", ")"]:
        return False
    initials = "".join(word[0] for word in texts[first:last] if word not in CONNECTORS)
    return name_words.is_acronym(texts[last + 1]) and texts[last + 1].replace("&", "") == initials


def _is_place(texts: Sequence[str], index: int) -> bool:
    known = longest_match(texts, index, len(texts))
    return known is not None and known[1].sort is Sort.REGION


def _ends_in_strong_head(texts: Sequence[str], first: int) -> bool:
    """Whether another museum, university … follows, a name of its own, and no "Water Resources"."""
    last = first
    while last < len(texts) and texts[last][0].isupper():
        last += 1
    head = name_words.head_of(texts[first:last])
    if texts[last - 1] in name_words.name_class("topics_like_heads"):
        return False
    return last - first > 1 and head is not None and head[1] in name_words.name_class("strong_heads")


def _ends_in_organisation(texts: Sequence[str], first: int) -> bool:
    last = first
    while last < len(texts) and texts[last][0].isupper():
        last += 1
    head = name_words.head_of(texts[first:last])
    return last - first > 1 and head is not None and head[0] in _JOINED_KINDS
