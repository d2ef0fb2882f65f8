"""Which name is short for which: the last words, the first word, the name without its noun or country."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.name_groups import Group, Key, plain
from briefing.analysis.name_kinds import decide
from briefing.analysis.name_looks import looks_like_a_firm
from briefing.analysis.results import ActorKind, Token

_GROUPS_BY_FIRST_WORD = (
    "company",
    "university",
    "think tank",
    "newspaper",
    "bank",
    "airline",
    "charity",
    "hospital",
    "organisation",
    "team",
)
_NICKNAME = re.compile(r'"([^"]+)"')
_VEHICLES = ("spacecraft", "ship")
_NAMED_WITHOUT_HEAD = ("strait", "mountain", "volcano", "desert", "glacier")
_SAINTS = ("st", "saint")
ATTRIBUTES = (Sort.DEMONYM, Sort.COUNTRY)


def short_forms(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """The last words of one longer name or its head, or the first word of one company, university …"""
    by_tail: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)
    by_first: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        words = tuple(plain(word) for word in group.words)
        if _is_open(group) and looks_like_a_firm(group.words):
            by_first[words[0]].append(key)
        if group.kind in (None, ActorKind.PERSON, ActorKind.COUNTRY) or len(words) < 2:
            continue
        for begin in range(1, min(len(words), 5)):
            if words[begin - 1] not in ("of", "for", "in", "at"):
                by_tail[words[begin:]].append(key)
        if words[1] in ("of", "for"):
            by_tail[words[:1]].append(key)
        if group.label in _GROUPS_BY_FIRST_WORD:
            by_first[words[0]].append(key)
    for key, group in groups.items():
        long = _longer_name(group, groups, by_tail, by_first)
        if long is not None and long != key:
            yield key, long


def _longer_name(
    group: Group,
    groups: dict[Key, Group],
    by_tail: dict[tuple[str, ...], list[Key]],
    by_first: dict[str, list[Key]],
) -> Key | None:
    words = tuple(plain(word) for word in group.words)
    ending = _outermost(by_tail.get(words, []), groups)
    if len(ending) == 1 and _may_shorten(group, groups[ending[0]]) and not _is_host(group, groups[ending[0]]):
        return None if _is_branch_of(group, groups[ending[0]]) else ending[0]
    beginning = by_first.get(words[0], [])
    undecided = group.entry is None and (group.kind is None or group.label == "team")
    if len(words) > 1 or not undecided or len(beginning) != 1 or group.label == "bare head":
        return None
    if _place_of(group) < _place_of(groups[beginning[0]]):
        return None
    return None if _is_branch_of(group, groups[beginning[0]]) else beginning[0]


def _outermost(keys: Sequence[Key], groups: dict[Key, Group]) -> list[Key]:
    """Without those that are short for another of them: "Water Board" beside "Marlo Water Board"."""
    names = {key: plain(" ".join(groups[key].words)) for key in keys}
    return [key for key in keys if not any(name.endswith(f" {names[key]}") for name in names.values())]


def _is_host(group: Group, longer: Group) -> bool:
    """ "Tarn announced new features at its Camp Tarn": the camp is named after the firm told of before it."""
    is_of_place = len(group.words) == 1 and longer.kind is ActorKind.PLACE
    return is_of_place and _place_of(group) < _place_of(longer)


def _place_of(group: Group) -> tuple[int, int]:
    """Where the name stands first: a first word alone is short for what came before it."""
    return group.candidates[0].sentence, group.candidates[0].start


def _is_branch_of(group: Group, longer: Group) -> bool:
    """ "Norland Airfox" belongs to Airfox, but is another company."""
    if len(group.words) > 1 or len(longer.words) < 2:
        return False
    size = len(longer.words)
    known = longest_match(longer.words, 0, size) or longest_match(longer.words, 1, size)
    if known is None:
        return False
    last, entry = known
    return entry.sort is Sort.COUNTRY and last in (size - 1, size)


def _may_shorten(group: Group, longer: Group) -> bool:
    if longer.label in _VEHICLES:
        return group.kind is None or group.label == "city"
    if group.entry is not None or (longer.entry is not None and group.kind is not None):
        return False
    if group.kind is None:
        return len(group.words) > 1 or longer.label not in (
            "road",
            "park",
            "airport",
            "building",
            "facility",
            "station",
            "telescope",
        )
    return group.kind is longer.kind and len(group.words) > 1


def without_head(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Bab al Zark" and "Bab al-Zark Strait"; "Etna" and "Mount Etna" are short forms already."""
    by_name = {plain(" ".join(group.words)).replace("-", " "): key for key, group in groups.items()}
    for key, group in groups.items():
        if group.label not in _NAMED_WITHOUT_HEAD or len(group.words) < 2:
            continue
        short = by_name.get(plain(" ".join(group.words[:-1])).replace("-", " "))
        if (
            short is not None
            and groups[short].entry is None
            and groups[short].kind in (None, ActorKind.PLACE)
        ):
            yield short, key


def named_for_a_saint(
    groups: dict[Key, Group], lines: Sequence[Sequence[Token]]
) -> Iterator[tuple[Key, Key]]:
    """ "St. Tarn" beside the one body or place "St. Tarn Hospital": no person, but that hospital."""
    longer: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, group in groups.items():
        named = _spelt_out_saint(group)
        if len(named) > 2 and group.kind in (ActorKind.ORGANISATION, ActorKind.PLACE):
            longer[named[:2]].append(key)
    for key, group in groups.items():
        named = _spelt_out_saint(group)
        if len(named) == 2 and group.entry is None and len(longer[named]) == 1:
            yield key, longer[named][0]


def _spelt_out_saint(group: Group) -> tuple[str, ...]:
    """The words of a name that begins with "St."; none of another."""
    named = tuple(plain(word) for word in group.words)
    return ("saint", *named[1:]) if named[0] in _SAINTS else ()


def with_country(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Supreme Court" and "Kenyan Supreme Court", where only one country's is in the article."""
    by_rest: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        words = group.words
        known = longest_match(words, 0, len(words))
        if group.entry is None and known and known[0] < len(words) and known[1].sort in ATTRIBUTES:
            by_rest[plain(" ".join(words[known[0] :]))].append(key)
    for key, group in groups.items():
        longer = by_rest.get(plain(" ".join(group.words)), [])
        if len(longer) != 1 or longer[0] == key or group.kind is ActorKind.PERSON:
            continue
        if not _is_branch_of(group, groups[longer[0]]):
            yield key, longer[0]


def parts_of_a_person(
    groups: dict[Key, Group], lines: Sequence[Sequence[Token]]
) -> Iterator[tuple[Key, Key]]:
    """ "Tarn" after "Marlo Tarn": words that no list settles, where all places together tell of a person."""
    by_part: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        if _is_open(group) and 2 <= len(group.words) <= 3:
            for part in {plain(group.words[0]), plain(group.words[-1])}:
                by_part[part].append(key)
    for key, group in groups.items():
        longer = by_part.get(plain(group.words[0]), []) if len(group.words) == 1 and _is_open(group) else []
        if len(longer) != 1 or _place_of(group) < _place_of(groups[longer[0]]):
            continue
        verdict = decide([*groups[longer[0]].candidates, *group.candidates], lines)
        if verdict is not None and verdict[0] is ActorKind.PERSON:
            yield key, longer[0]


def nicknamed(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "El Lobo" is Marlo "El Lobo" Tarn, whatever else the words look like."""
    bearers: dict[str, Key] = {}
    for key, group in groups.items():
        for marked in _NICKNAME.findall(" ".join(group.words)):
            bearers.setdefault(plain(marked.strip()), key)
    for key, group in groups.items():
        bearer = bearers.get(plain(" ".join(group.words)))
        if bearer is not None and group.entry is None:
            yield key, bearer


def _is_open(group: Group) -> bool:
    return group.kind is None and group.entry is None and not group.label
