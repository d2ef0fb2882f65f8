"""What names the tables know: a run of words in, the longest known name and its `Entry` out."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from briefing.analysis.normalising import normalise
from briefing.analysis.results import ActorKind
from briefing.analysis.tokens import tokenise
from briefing.analysis.wordlists import rows, words


class Sort(Enum):
    """In what way a wording points at its actor."""

    COUNTRY = auto()
    DEMONYM = auto()
    CAPITAL = auto()  # the city, or the government that sits there
    SEAT = auto()  # always the government that sits there
    CITY = auto()  # a place, unless the word is also an everyday word or a surname
    REGION = auto()
    ADJECTIVE = auto()  # "European", "Baltic": names nobody by itself
    ORGANISATION = auto()
    HAPPENING = auto()  # a known event or agreement


@dataclass(frozen=True, slots=True)
class Entry:
    """One known actor as one wording gives it; entries of the same actor share `name` and `kind`."""

    name: str
    kind: ActorKind
    label: str
    sort: Sort
    takes_the: bool = False
    country: str = ""
    city: str = ""  # of a capital: the city's own name


def without_accents(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def longest_match(texts: Sequence[str], first: int, last: int) -> tuple[int, Entry] | None:
    """The longest known name that begins at `first` and ends by `last`: its end and its entry."""
    for known, entry in _index().get(texts[first], ()):
        end = first + len(known)
        if end <= last and tuple(texts[first:end]) == known:
            return end, entry
    return None


@lru_cache(20_000)
def entry_of(name: str) -> Entry | None:
    """The entry of exactly this wording."""
    texts = tuple(text for text, _, _ in tokenise(normalise(name)))
    found = longest_match(texts, 0, len(texts)) if texts else None
    return found[1] if found and found[0] == len(texts) else None


@cache
def country(code: str) -> Entry:
    """The country itself by its code."""
    return _countries()[code]


@cache
def adjectives() -> dict[str, str]:
    """By code, what stands before the nouns of a country: "Tunisian"; none for "New Zealander"."""
    first = {row[0]: _cells(row, 6)[5].partition("|")[0] for row in rows("countries")}
    return {code: word for code, word in first.items() if word and not word.endswith("er")}


def names_in_tables(name: str) -> tuple[str, ...]:
    """Every name the tables give a country or organisation, and no demonym, capital or seat of power."""
    return _names().get(name, ())


@cache
def _names() -> dict[str, tuple[str, ...]]:
    found = {}
    for table, place, column in (("countries", 1, 4), ("organisations", 0, 3)):
        for row in rows(table):
            aliases = tuple(filter(None, _cells(row, 6)[column].split("|")))
            found.setdefault(row[place], (row[place], *aliases))
    return found


@cache
def governed_from() -> dict[str, tuple[str, ...]]:
    """By capital, what its country or state is called, with adjectives: "Tunis", "Harrisburg"."""
    countries = (_cells(row, 6) for row in rows("countries"))
    found = {row[3]: (row[1], *row[4].split("|"), *row[5].split("|")) for row in countries if row[3]}
    regions = {row[0]: (row[0], *row[4].split("|")) for row in (_cells(row, 6) for row in rows("regions"))}
    found |= {city: regions.get(state, (state,)) for city, state in rows("state_capitals")}
    return {city: tuple(filter(None, names)) for city, names in found.items()}


@cache
def _countries() -> dict[str, Entry]:
    return {
        row[0]: Entry(row[1], ActorKind.COUNTRY, "country", Sort.COUNTRY, row[2:3] == ("the",), row[0])
        for row in rows("countries")
    }


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """First word -> wordings that begin with it, longest first; the first table to name one keeps it."""
    wordings: dict[tuple[str, ...], Entry] = {}
    for wording, entry in _wordings():
        for spelling in (wording, without_accents(wording)):
            texts = tuple(text for text, _, _ in tokenise(normalise(spelling)))
            wordings.setdefault(texts, entry)
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for texts, entry in wordings.items():
        by_first.setdefault(texts[0], []).append((texts, entry))
    return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in by_first.items()}


def _wordings() -> Iterator[tuple[str, Entry]]:
    yield from _country_wordings()
    yield from _seat_wordings()
    yield from _organisation_wordings()
    yield from _happening_wordings()
    yield from _region_wordings()
    yield from _capital_wordings()
    yield from _city_wordings()


def _cells(row: tuple[str, ...], count: int) -> tuple[str, ...]:
    return row + ("",) * (count - len(row))


def _country_wordings() -> Iterator[tuple[str, Entry]]:
    for row in rows("countries"):
        code, name, _, _, aliases, demonyms = _cells(row, 6)
        entry = country(code)
        for wording in (name, *filter(None, aliases.split("|"))):
            yield wording, entry
        for demonym in filter(None, demonyms.split("|")):
            yield demonym, _with_sort(entry, Sort.DEMONYM)


def _capital_wordings() -> Iterator[tuple[str, Entry]]:
    only_places = words("capitals_only_places")
    for row in rows("countries"):
        code, _, _, capital, *_ = _cells(row, 6)
        if capital and capital not in only_places and not code.startswith(("GB-", "X")):
            yield capital, _with_sort(country(code), Sort.CAPITAL, capital)
        elif capital:
            yield capital, Entry(capital, ActorKind.PLACE, "city", Sort.CITY, False, code)


def _seat_wordings() -> Iterator[tuple[str, Entry]]:
    organisations = {row[0]: row for row in rows("organisations")}
    for row in rows("seats_of_power"):
        wording, target, city = _cells(row, 3)
        sort = Sort.CAPITAL if city else Sort.SEAT
        if target in organisations:
            name, label, *_ = organisations[target]
            yield wording, Entry(name, ActorKind.ORGANISATION, label, sort, True, "", city)
        else:
            yield wording, _with_sort(country(target), sort, city)


def _with_sort(entry: Entry, sort: Sort, city: str = "") -> Entry:
    return Entry(entry.name, entry.kind, entry.label, sort, entry.takes_the, entry.country, city)


def _organisation_wordings() -> Iterator[tuple[str, Entry]]:
    for row in rows("organisations"):
        name, label, the, aliases = _cells(row, 4)
        entry = Entry(name, ActorKind.ORGANISATION, label, Sort.ORGANISATION, the == "the")
        for wording in (name, *filter(None, aliases.split("|"))):
            yield wording, entry


def _happening_wordings() -> Iterator[tuple[str, Entry]]:
    for row in rows("known_events"):
        name, kind, label, the, aliases = _cells(row, 5)
        entry = Entry(name, ActorKind(kind), label, Sort.HAPPENING, the == "the")
        for wording in (name, *filter(None, aliases.split("|"))):
            yield wording, entry


def _region_wordings() -> Iterator[tuple[str, Entry]]:
    for row in rows("regions"):
        name, label, the, code, aliases, adjectives = _cells(row, 6)
        entry = Entry(name, ActorKind.PLACE, label, Sort.REGION, the == "the", code)
        for wording in (name, *filter(None, aliases.split("|"))):
            yield wording, entry
        for adjective in filter(None, adjectives.split("|")):
            yield adjective, _with_sort(entry, Sort.ADJECTIVE)


def _city_wordings() -> Iterator[tuple[str, Entry]]:
    for name, code in rows("cities"):
        yield name, Entry(name, ActorKind.PLACE, "city", Sort.CITY, False, code)
