"""Names that are written alike, gathered: candidates in, groups by key out; groups can be joined."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.gazetteer import Entry, Sort, entry_of, without_accents
from briefing.analysis.metonyms import is_us_state, means_city, stands_as_building
from briefing.analysis.normalising import normalise
from briefing.analysis.results import ActorKind, Token

Key = tuple[str, str]


@dataclass
class Group:
    """All candidates of one actor; `kind` is None while undecided. Mutable only inside the linking."""

    key: Key
    candidates: list[Candidate] = field(default_factory=list)
    kind: ActorKind | None = None
    label: str = ""
    entry: Entry | None = None

    @property
    def cores(self) -> Counter[str]:
        return Counter(candidate.core for candidate in self.candidates)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the name most often used, the longest first among equals."""
        counts = self.cores
        best = max(counts, key=lambda core: (counts[core], len(core), core))
        return tuple(normalise(best).split())


def plain(text: str) -> str:
    """A name as names are compared: no accents, no case, no article, no possessive."""
    text = without_accents(normalise(text)).casefold()
    return text.removeprefix("the ").removesuffix("'s").replace(".", "")


def gather(candidates: Iterable[Candidate], lines: Sequence[Sequence[Token]]) -> dict[Key, Group]:
    """Groups in order of first appearance."""
    groups: dict[Key, Group] = {}
    for candidate in candidates:
        entry = _entry_in_place(candidate, lines[candidate.sentence - 1])
        key = _key(candidate, entry)
        group = groups.setdefault(key, Group(key, entry=entry))
        group.candidates.append(candidate)
        if entry is not None:
            group.kind, group.label = entry.kind, entry.label
        elif group.kind is None:
            group.kind, group.label = candidate.kind, group.label or candidate.label
    return groups


def _entry_in_place(candidate: Candidate, line: Sequence[Token]) -> Entry | None:
    """The entry, or another where the name means it there: a capital its city, "the Emirates" a country."""
    entry = candidate.entry
    if entry is not None and _has_the(line, candidate):
        entry = entry_of(f"the {candidate.core}") or entry
    if entry is not None and is_us_state(line, candidate):
        return Entry(candidate.surface, ActorKind.PLACE, "state", Sort.REGION, False, "US")
    if entry is not None and entry.sort is Sort.SEAT and stands_as_building(line, candidate):
        return Entry(
            candidate.core, ActorKind.PLACE, "building", Sort.REGION, _has_the(line, candidate), entry.country
        )
    if entry is not None and entry.sort is Sort.CAPITAL and means_city(line, candidate):
        return Entry(entry.city, ActorKind.PLACE, "city", Sort.CITY, False, entry.country)
    return entry


def _has_the(line: Sequence[Token], candidate: Candidate) -> bool:
    return candidate.first > 0 and line[candidate.first - 1].text.lower() == "the"


def _key(candidate: Candidate, entry: Entry | None) -> Key:
    if entry is not None:
        return entry.kind.value, entry.name
    return "name", plain(candidate.core)


class Joins:
    """Which groups are one actor. The first of a pair is the shorter name, the second the name to keep."""

    def __init__(self, groups: dict[Key, Group]):
        self.groups = groups

    def join(self, short: Key, long: Key) -> None:
        if short == long or short not in self.groups or long not in self.groups:
            return
        gone, kept = self.groups.pop(short), self.groups[long]
        both = sorted((*kept.candidates, *gone.candidates), key=lambda one: (one.sentence, one.start))
        # A new group, as the words of the old one are those of its own candidates.
        kept = self.groups[long] = replace(kept, candidates=both)
        if kept.kind is None:
            kept.kind, kept.label = gone.kind, gone.label
        # "Tarn Health Agency (WHO)": letters that the article spells out are its own.
        is_spelt_out = all(name_words.is_acronym(core) for core in gone.cores)
        known = gone.entry is not None and gone.entry.sort is not Sort.CITY and not is_spelt_out
        if kept.entry is None and known and gone.kind is kept.kind:
            kept.entry = gone.entry


def surname(words: Sequence[str]) -> str:
    """The last word without a suffix or an Arabic article, as names are compared."""
    generations = name_words.name_class("generations")
    parts = [word for word in words if word.rstrip(".") not in generations]
    last = plain(parts[-1]) if parts else ""
    return last.removeprefix("al-").removeprefix("el-")


def given_name(words: Sequence[str]) -> str:
    return plain(words[0]) if words and not name_words.is_initial(words[0]) else ""
