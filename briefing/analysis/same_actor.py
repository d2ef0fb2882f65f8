"""Rules by which two differently written names are one actor: groups in, joined groups out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.analysis.candidates import Candidate
from briefing.analysis.misspellings import misspelt
from briefing.analysis.name_groups import Group, Joins, Key, plain
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.short_forms import (
    ATTRIBUTES,
    named_for_a_saint,
    nicknamed,
    parts_of_a_person,
    short_forms,
    with_country,
    without_head,
)
from briefing.analysis.wordlists import words

_ALSO_KNOWN = re.compile(
    r"[,(–—\-\" ]*"
    r"(?:(?:also|formerly|previously|better|now|commonly|once|originally|locally|then|informally) )*"
    r"(?:(?:known|referred to) (?:simply )?as|called|nicknamed|renamed|dubbed|formerly|previously|aka)"
    r"[\" ]*(?: the)?[\" ]*"
)
# "Lee called Low a liar" gives nobody a name.
_ACTIVE = re.compile(r"(?:called|nicknamed|renamed|dubbed)[\" ]*(?: the)?[\" ]*")
_JOINED = re.compile(r"((?!Mac)[A-Z][a-z]{2,})([A-Z][a-z]{2,})")
_ADDRESS = re.compile(r"(\w{3,})\.(?:com|org|net|info|io|co\.uk)")
_OR = re.compile(r", or( simply)?( the)?[\" ]*")


def join_all(
    groups: dict[Key, Group], lines: Sequence[Sequence[Token]], key_of: dict[Candidate, Key]
) -> None:
    """Applies every rule; `key_of` says which group a candidate began in."""
    joins = Joins(groups)
    for told in (_stated_aliases, _bracketed):
        for short, long in list(told(lines, key_of)):
            _join(joins, key_of, short, long)
    for rule in (
        _same_words,
        _corporate,
        _written_together,
        _web_addresses,
        _initials,
        _turned,
        nicknamed,
        short_forms,
        parts_of_a_person,
        without_head,
        named_for_a_saint,
        with_country,
        misspelt,
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
        between = _between(lines, left, right)
        line = lines[left.sentence - 1]
        if _ACTIVE.fullmatch(between) or _tells_where(line, left, right) or _name_two(line, left, right):
            continue
        short_name = " " not in right.core and sum(char.isupper() for char in right.core) > 1
        goes_on = left == alias and between in ("or", ", or", "or the")
        if _ALSO_KNOWN.fullmatch(between) or (short_name and _OR.fullmatch(between)) or goes_on:
            alias = right
            yield right, left


def _tells_where(line: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    """ "The Museum of Ports, in Oslo, or MoP": the letters are the museum's."""
    is_place = left.entry is not None and _word_before(line, left) == ["in"]
    return is_place and sum(map(str.isupper, right.core)) > 1 and not _abbreviates(right.core, left.core)


def _name_two(line: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    """ "Low and Lee, dubbed A and B": A is not Lee."""
    behind = [token.text for token in line[right.last : right.last + 1]]
    return _word_before(line, left) == behind == ["and"]


def _word_before(line: Sequence[Token], named: Candidate) -> list[str]:
    """The word before the name and its "the"."""
    return [token.text for token in line[max(0, named.first - 2) : named.first] if token.text != "the"][-1:]


def _is_attribute(candidate: Candidate) -> bool:
    return candidate.entry is not None and candidate.entry.sort in ATTRIBUTES


def _bracketed(
    lines: Sequence[Sequence[Token]], key_of: dict[Candidate, Key]
) -> Iterator[tuple[Candidate, Candidate]]:
    """ "Long Name (LN)" and "LN (Long Name)"."""
    for left, right in _neighbours(key_of):
        line = lines[left.sentence - 1]
        bracketed = left.last < len(line) and line[left.last].text == "(" and right.first == left.last + 1
        if not bracketed or right.last >= len(line) or line[right.last].text not in (")", ",", ";"):
            continue
        if _abbreviates(right.core, left.core) or _blends(right.core, left.core):
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


def _blends(short: str, long: str) -> bool:
    """ "Defra" from "Department for … Food and Rural Affairs": its letters in order, from the first."""
    if not short.istitle() or not 4 <= len(short) <= 9 or len(long.split()) < 4:
        return False
    return _abbreviates(short[0] + short[1].upper() + short[2:], long)


def _same_words(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """A name the tables take for a town, where the article says it is a camp, a base …"""
    for key, group in groups.items():
        other = ("name", key[1].casefold())
        if key[0] == ActorKind.PLACE.value and group.label == "city" and other in groups:
            yield key, other


def _corporate(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Tarn Energy A/S" is Tarn Energy."""
    by_name = {plain(" ".join(group.words)): key for key, group in groups.items()}
    for key, group in groups.items():
        bare = by_name.get(plain(" ".join(group.words[:-1])))
        if bare is None or groups[bare].entry is not None:
            continue
        if group.words[-1].rstrip(".") in words("company_suffixes"):
            yield key, bare


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


def _turned(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """ "Marlo Kai" is the Kai Marlo named before: either the family or the given name may come first.

    Where both are named again and again, or in one sentence, they are two.
    """
    persons = {
        tuple(group.words): key
        for key, group in groups.items()
        if len(group.words) == 2 and group.entry is None and group.kind in (None, ActorKind.PERSON)
    }
    order = {key: place for place, key in enumerate(groups)}
    for (first, last), key in persons.items():
        other = persons.get((last, first))
        if other is not None and order[other] < order[key] and not _are_two(groups[key], groups[other]):
            yield key, other


def _are_two(one: Group, other: Group) -> bool:
    places = [{candidate.sentence for candidate in group.candidates} for group in (one, other)]
    return min(map(len, places)) > 1 or not places[0].isdisjoint(places[1])


def _initials(groups: dict[Key, Group], lines: Sequence[Sequence[Token]]) -> Iterator[tuple[Key, Key]]:
    """An acronym nobody spells out in brackets, if exactly one long name has its initials.

    A well-known body of that acronym is not meant where the article never gives its name. Two letters may be
    short for a name of two words where both are told to be bodies.
    """
    long_by_initials: defaultdict[str, list[Key]] = defaultdict(list)
    for key, group in groups.items():
        capitals = [word[0] for word in group.words if word[0].isupper()]
        is_pair = len(group.words) == len(capitals) == 2 and group.kind is ActorKind.ORGANISATION
        if len(capitals) > 2 or is_pair:
            long_by_initials["".join(capitals)].append(key)
    for key, group in groups.items():
        long = long_by_initials.get("".join(group.words))
        if not long or len(long) != 1 or long[0] == key:
            continue
        if len(group.words[0]) < 3 and group.kind is not ActorKind.ORGANISATION:
            continue
        if group.entry is not None and len(group.words[0]) > 2 and set(group.cores) == {group.words[0]}:
            group.entry = None
        if group.entry is None:
            yield key, long[0]
