"""Rules by which two differently written names are one actor: groups in, joined groups out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.analysis.candidates import Candidate
from briefing.analysis.gazetteer import Sort, longest_match
from briefing.analysis.name_groups import Group, Joins, Key, plain
from briefing.analysis.results import ActorKind, Token

_ALSO_KNOWN = re.compile(
    r"[,(–—\-\" ]*"
    r"(?:(?:also|formerly|previously|better|now|commonly|once|originally|locally|then|informally) )*"
    r"(?:(?:known|referred to) (?:simply )?as|called|nicknamed|renamed|dubbed|formerly|previously|aka)"
    r"[\" ]*(?: the)?[\" ]*"
)
_JOINED = re.compile(r"((?!Mac)[A-Z][a-z]{2,})([A-Z][a-z]{2,})")
_ADDRESS = re.compile(r"(\w{3,})\.(?:com|org|net|info|io|co\.uk)")
_OR = re.compile(r", or( simply)?( the)?[\" ]*")
_VEHICLES = ("spacecraft", "ship")
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
_NAMED_WITHOUT_HEAD = ("strait", "mountain", "volcano", "desert", "glacier")
_ATTRIBUTES = (Sort.DEMONYM, Sort.COUNTRY)


def join_all(
    groups: dict[Key, Group], lines: Sequence[Sequence[Token]], key_of: dict[Candidate, Key]
) -> None:
    """Applies every rule; `key_of` says which group a candidate began in."""
    joins = Joins(groups)
    for rule in (_stated_aliases, _bracketed):
        for short, long in list(rule(lines, key_of)):
            _join(joins, key_of, short, long)
    for rule in (
        _same_words,
        _written_together,
        _web_addresses,
        _initials,
        _short_forms,
        _without_head,
        _with_country,
        _misspelt,
    ):
        for short_key, long_key in list(rule(groups, lines)):
            joins.join(short_key, long_key)


def _join(joins: Joins, key_of: dict[Candidate, Key], short: Candidate, long: Candidate) -> None:
    gone, kept = key_of[short], key_of[long]
    if gone == kept:
        return
    joins.join(gone, kept)
    for candidate, key in key_of.items():
        if key == gone:
            key_of[candidate] = kept


def _neighbours(key_of: dict[Candidate, Key]) -> Iterator[tuple[Candidate, Candidate]]:
    ordered = list(key_of)
    for left, right in zip(ordered, ordered[1:], strict=False):
        if left.sentence == right.sentence:
            yield left, right


def _between(lines: Sequence[Sequence[Token]], left: Candidate, right: Candidate) -> str:
    line = lines[left.sentence - 1]
    return " ".join(token.text for token in line[left.last : right.first]).lower()


def _stated_aliases(
    lines: Sequence[Sequence[Token]], key_of: dict[Candidate, Key]
) -> Iterator[tuple[Candidate, Candidate]]:
    """ "the Rovers camp, also known as the Bend"; "Free Hope, or FH"."""
    alias: Candidate | None = None
    for left, right in _neighbours(key_of):
        if right.first - left.last > 7 or _is_attribute(left) or _is_attribute(right):
            continue
        words = _between(lines, left, right)
        short_name = " " not in right.core and sum(char.isupper() for char in right.core) > 1
        goes_on = left == alias and words in ("or", ", or", "or the")
        if _ALSO_KNOWN.fullmatch(words) or (short_name and _OR.fullmatch(words)) or goes_on:
            alias = right
            yield right, left


def _is_attribute(candidate: Candidate) -> bool:
    return candidate.entry is not None and candidate.entry.sort in _ATTRIBUTES


def _bracketed(
    lines: Sequence[Sequence[Token]], key_of: dict[Candidate, Key]
) -> Iterator[tuple[Candidate, Candidate]]:
    """ "Long Name (LN)" and "LN (Long Name)"."""
    for left, right in _neighbours(key_of):
        line = lines[left.sentence - 1]
        bracketed = left.last < len(line) and line[left.last].text == "(" and right.first == left.last + 1
        if not bracketed or right.last >= len(line) or line[right.last].text not in (")", ",", ";"):
            continue
        if _abbreviates(right.core, left.core):
            yield right, left
        elif _abbreviates(left.core, right.core):
            yield left, right


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of a short name in capitals stand in the long one in order, the first initial."""
    letters = [char.lower() for char in short if char.isalnum()]
    if len(short) >= len(long) or " " in short or sum(char.isupper() for char in short) < 2:
        return False
    initials = [word[0].lower() for word in re.findall(r"\w+", long)]
    if letters[0] not in initials[:2]:
        return False
    position = 0
    text = long.lower()
    for letter in letters:
        position = text.find(letter, position) + 1
        if not position:
            return False
    return True


def _same_words(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """A name the tables take for a town, where the article says it is a camp, a base …"""
    for key, group in groups.items():
        other = ("name", key[1].casefold())
        if key[0] == ActorKind.PLACE.value and group.label == "city" and other in groups:
            yield key, other


def _written_together(
    groups: dict[Key, Group], lines: Sequence[Sequence[Token]]
) -> Iterator[tuple[Key, Key]]:
    """ "SilverPine" and "Silver Pine": only firms are written both ways."""
    apart = {plain(" ".join(group.words)): key for key, group in groups.items() if len(group.words) == 2}
    for key, group in groups.items():
        parts = _JOINED.fullmatch(group.words[0]) if len(group.words) == 1 else None
        other = apart.get(plain(" ".join(parts.groups()))) if parts else None
        if other is None or other == key:
            continue
        for one in (group, groups[other]):
            if one.entry is None:
                one.kind, one.label = ActorKind.ORGANISATION, one.label or "company"
        short, long = sorted((key, other), key=lambda one: (len(groups[one].candidates), one == other))
        yield short, long


def _web_addresses(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Tarnhub.org" is the site of Tarnhub, and never a place."""
    by_name = {plain(" ".join(group.words)): key for key, group in groups.items()}
    for key, group in groups.items():
        address = _ADDRESS.fullmatch(" ".join(group.words)) if group.entry is None else None
        if address is None:
            continue
        group.kind, group.label = ActorKind.ORGANISATION, "website"
        owner = by_name.get(plain(address[1]))
        if owner is not None:
            yield key, owner


def _initials(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """An acronym nobody spells out in brackets, if exactly one long name has its initials.

    A well-known body of that acronym is not meant where the article never gives its name.
    """
    long_by_initials: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        capitals = [word[0] for word in group.words if word[0].isupper()]
        if len(capitals) > 2:
            long_by_initials["".join(capitals)].append(key)
    for key, group in groups.items():
        long = long_by_initials.get("".join(group.words))
        if not long or len(long) != 1 or long[0] == key:
            continue
        if group.entry is not None and len(group.words[0]) > 2 and set(group.cores) == {group.words[0]}:
            group.entry = None
        if group.entry is None:
            yield key, long[0]


def _short_forms(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """The last words of one longer name, or the first word of one company, university, newspaper …"""
    by_tail: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)
    by_first: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        words = tuple(plain(word) for word in group.words)
        if group.kind in (None, ActorKind.PERSON, ActorKind.COUNTRY) or len(words) < 2:
            continue
        for begin in range(1, min(len(words), 5)):
            if words[begin - 1] not in ("of", "for", "in", "at"):
                by_tail[words[begin:]].append(key)
        if group.label in _GROUPS_BY_FIRST_WORD:
            by_first[words[0]].append(key)
    for key, group in groups.items():
        long = _longer_name(group, groups, by_tail, by_first)
        if long is not None and long != key:
            yield key, long


def _without_head(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
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


def _longer_name(
    group: Group,
    groups: dict[Key, Group],
    by_tail: dict[tuple[str, ...], list[Key]],
    by_first: dict[str, list[Key]],
) -> Key | None:
    words = tuple(plain(word) for word in group.words)
    ending = by_tail.get(words, [])
    if len(ending) == 1 and _may_shorten(group, groups[ending[0]]):
        return None if _is_branch_of(group, groups[ending[0]]) else ending[0]
    beginning = by_first.get(words[0], [])
    undecided = group.entry is None and (group.kind is None or group.label == "team")
    if len(words) > 1 or not undecided or len(beginning) != 1 or group.label == "bare head":
        return None
    if _place_of(group) < _place_of(groups[beginning[0]]):
        return None
    return None if _is_branch_of(group, groups[beginning[0]]) else beginning[0]


def _place_of(group: Group) -> tuple[int, int]:
    """Where the name stands first: a first word alone is short for what came before it."""
    return group.candidates[0].sentence, group.candidates[0].start


def _is_branch_of(group: Group, longer: Group) -> bool:
    """ "Norland Airfox" belongs to Airfox, but is another company."""
    if len(group.words) > 1 or len(longer.words) < 2:
        return False
    size = len(longer.words)
    known = longest_match(longer.words, 0, size) or longest_match(longer.words, 1, size)
    is_country = known is not None and known[1].sort is Sort.COUNTRY
    return is_country and known[0] in (size - 1, size)


def _may_shorten(group: Group, longer: Group) -> bool:
    if longer.label in _VEHICLES:
        return group.kind is None or group.label == "city"
    if group.entry is not None or (longer.entry is not None and group.kind is not None):
        return False
    if group.kind is None:
        return len(group.words) > 1 or longer.label not in ("road", "park", "airport", "building", "station")
    return group.kind is longer.kind and len(group.words) > 1


def _with_country(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Supreme Court" and "Kenyan Supreme Court", where only one country's is in the article."""
    by_rest: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        words = group.words
        known = longest_match(words, 0, len(words))
        if group.entry is None and known and known[0] < len(words) and known[1].sort in _ATTRIBUTES:
            by_rest[plain(" ".join(words[known[0] :]))].append(key)
    for key, group in groups.items():
        longer = by_rest.get(plain(" ".join(group.words)), [])
        if len(longer) != 1 or longer[0] == key or group.kind is ActorKind.PERSON:
            continue
        if not _is_branch_of(group, groups[longer[0]]):
            yield key, longer[0]


def _misspelt(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """A rarer name one letter or one swap away from another in the same surroundings ("Zarukm camp")."""
    by_shape: defaultdict[tuple[str, int], list[Key]] = defaultdict(list)
    for key, group in groups.items():
        name = plain(" ".join(group.words))
        if len(name) > 4 and (group.entry is None or group.label == "city"):
            by_shape[(name[0], len(name))].append(key)
    for (initial, length), keys in by_shape.items():
        others = keys + by_shape.get((initial, length + 1), [])
        for index, left in enumerate(keys[:60]):
            for right in others[index + 1 : 60]:
                pair = _misspelt_pair(groups[left], groups[right], lines)
                if pair:
                    yield pair


def _misspelt_pair(left: Group, right: Group, lines: Sequence[Sequence[Token]]) -> tuple[Key, Key] | None:
    if not _one_slip_apart(plain(" ".join(left.words)), plain(" ".join(right.words))):
        return None
    if left.entry is not None and right.entry is not None:
        return None
    if not _surroundings(left, lines) & _surroundings(right, lines):
        return None
    rare, common = sorted((left, right), key=lambda group: len(group.candidates))
    return (rare.key, common.key) if len(rare.candidates) < len(common.candidates) else None


def _surroundings(group: Group, lines: Sequence[Sequence[Token]]) -> set[str]:
    """The nouns that follow the name, and its own given name."""
    found = set(group.words[:-1])
    for candidate in group.candidates:
        line = lines[candidate.sentence - 1]
        found.update(candidate.surface[len(candidate.core) :].split())
        if candidate.last < len(line) and line[candidate.last].tag in ("NN", "NNS"):
            found.add(line[candidate.last].text)
            if candidate.last + 1 < len(line) and line[candidate.last + 1].tag == "NN":
                found.add(line[candidate.last + 1].text)
    return found


def _one_slip_apart(left: str, right: str) -> bool:
    """One letter changed, left out or added, or two neighbours swapped."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    rest_left, rest_right = left[start:], right[start:]
    return (
        rest_left[1:] == rest_right[1:]
        or rest_left[1:] == rest_right
        or rest_left == rest_right[1:]
        or (rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:])
    )
