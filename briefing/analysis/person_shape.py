"""Whether words could be one person's name: a token span in, yes or no out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Sort, longest_match

# Of popes and kings.
_REGNAL_NUMBERS = ("VI", "XIV", "XVI")
_NO_PERSON = (Sort.DEMONYM, Sort.ORGANISATION, Sort.SEAT, Sort.HAPPENING)


def is_person_shape(texts: Sequence[str], first: int, last: int, titled: bool = False) -> bool:
    """Whether the words could be one person's name; after a title less is asked."""
    name = [text for text in texts[first:last] if not name_words.is_particle(text)]
    if not 1 <= len(_without_nickname(name)) <= 5 or (len(name) == 1 and not titled):
        return False
    if any(not _is_name_part(word) for word in name) or len(name[-1].rstrip(".")) < 2:
        return False
    if any(_is_other_actor(texts, index, last) for index in range(first + (not titled), last - 1)):
        return False
    if titled:
        return not name_words.head_of(name) and not (_is_other_actor(texts, first, last) and len(name) > 2)
    return not all(name_words.is_common(word) for word in name) or name_words.is_first_name(name[0])


def _without_nickname(name: Sequence[str]) -> Sequence[str]:
    """ "Marlo Tarn" of "Marlo "El Lobo" Tarn"."""
    if name.count('"') != 2:
        return name
    opens = name.index('"')
    return [*name[:opens], *name[name.index('"', opens + 1) + 1 :]]


def _is_name_part(word: str) -> bool:
    if word != '"' and not name_words.is_capitalised(word):
        return False
    is_suffix = word in _REGNAL_NUMBERS or word.removesuffix(".") in name_words.name_class("generations")
    if word == '"' or name_words.is_initial(word) or is_suffix:
        return True
    return word.replace("-", "").replace("'", "").isalpha() and not (len(word) > 3 and word.isupper())


def _is_other_actor(texts: Sequence[str], index: int, last: int) -> bool:
    known = longest_match(texts, index, last)
    return known is not None and known[1].sort in _NO_PERSON and not (name_words.is_first_name(texts[index]))
