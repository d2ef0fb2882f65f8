"""Leads a surname or a given name alone to the full name: candidates in, candidates with full cores out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.gazetteer import Sort
from briefing.analysis.genders import gender_of_title
from briefing.analysis.name_groups import given_name, plain, surname
from briefing.analysis.name_kinds import is_called_a_person, is_called_a_place
from briefing.analysis.name_looks import opens_with_town
from briefing.analysis.name_neighbours import evidence, is_called_with_article
from briefing.analysis.namesakes import (
    Bearers,
    bearer_of_country,
    is_presented,
    is_wife_of_all,
    of_gender,
    whose_end,
)
from briefing.analysis.normalising import normalise
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.surnames_told import with_surnames_told
from briefing.analysis.wordlists import words

_OPENING = 4
# From so much on a neighbour tells what a name is.
_SURE = 3
_MAYBE_SURNAMES = (Sort.CITY, Sort.ORGANISATION, Sort.CAPITAL, Sort.REGION, Sort.COUNTRY)


def with_full_names(
    candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]
) -> tuple[Candidate, ...]:
    """Single names that belong to a person named in full get that person's name as their core."""
    candidates = [_settled(candidate, lines) for candidate in with_surnames_told(candidates, lines)]
    by_surname, by_given = _full_names(candidates, lines)
    candidates = [_without_title(candidate, by_surname, lines) for candidate in candidates]
    for candidate in candidates:
        for name in _nicknames(candidate):
            by_given[name] = [candidate.core]
    relatives = {one.core for one in candidates if _is_called_kin(one, lines[one.sentence - 1])}
    bearers = Bearers()
    firms = {plain(one.core) for one in candidates if _is_called_a_body(one, lines[one.sentence - 1])}
    kept: set[str] = set()
    titled = _genders_of_titles(candidates, lines)
    linked: list[Candidate] = []
    for candidate in candidates:
        parts = normalise(candidate.core).split()
        if candidate.kind is ActorKind.ORGANISATION and len(parts) > 1:
            firms.add(plain(parts[0]))
        if _is_full(candidate, parts, lines[candidate.sentence - 1]):
            full = _fullest(candidate.core, by_surname[surname(parts)])
            for name in _surnames(parts):
                bearers.introduce(name, full, opens=_opens(candidate, lines[candidate.sentence - 1]))
            linked.append(replace(candidate, core=full))
            continue
        meant = _full_name(candidate, parts, by_surname, by_given, bearers, lines)
        if _is_of_firm(candidate, firms, bearers):
            kept.add(plain(candidate.core))
            meant = None
        if plain(candidate.core) in kept and _is_called_a_body(candidate, lines[candidate.sentence - 1]):
            meant = None
        gender = _gender(candidate, lines)
        is_other = bool(gender) and titled.get(plain(candidate.core), gender) != gender
        if is_other and meant and name_words.gender_of_name(meant.split()[0]) != gender:
            meant = None
        if meant not in relatives and _is_called_kin(candidate, lines[candidate.sentence - 1]):
            meant = None
        line = lines[candidate.sentence - 1]
        linked.append(_with_particles(_as_person(candidate, meant), line) if meant else candidate)
    return tuple(linked)


def _is_of_firm(candidate: Candidate, firms: set[str], bearers: Bearers) -> bool:
    """ "Low", where the Low Paper Company or "papermaker Low" was named, and no Karl Low yet."""
    name = plain(candidate.core)
    return candidate.kind is not ActorKind.PERSON and name in firms and bearers.of(name) is None


def _genders_of_titles(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> dict[str, str]:
    """By surname, the gender of the first title, where both "Mr Low" and "Mrs Low" are told of."""
    genders: defaultdict[str, list[str]] = defaultdict(list)
    for candidate in candidates:
        if gender := _gender(candidate, lines):
            genders[plain(candidate.core)].append(gender)
    return {name: found[0] for name, found in genders.items() if len(set(found)) > 1}


def _gender(candidate: Candidate, lines: Sequence[Sequence[Token]]) -> str:
    return gender_of_title(lines[candidate.sentence - 1][candidate.first - 1].text) if candidate.first else ""


def _is_called_a_body(candidate: Candidate, line: Sequence[Token]) -> bool:
    """ "Papermaker Low", "Low chief executive Ann Berg", "shares in Low": no surname that all know."""
    if candidate.kind is ActorKind.PERSON or candidate.entry is not None or " " in candidate.core:
        return False
    told = {verdict[0] for verdict, weight in evidence(line, candidate) if weight >= _SURE}
    return told == {ActorKind.ORGANISATION} and candidate.core not in words("known_surnames")


def _without_title(
    candidate: Candidate, by_surname: dict[str, list[str]], lines: Sequence[Sequence[Token]]
) -> Candidate:
    """ "Senator Hill", in an article that has named Ann Hill, is no hill."""
    title, *rest = candidate.core.split()
    is_title = candidate.kind is ActorKind.PLACE and candidate.entry is None and name_words.is_role(title)
    if (
        not is_title
        or len(rest) != 1
        or plain(rest[0]) not in by_surname
        or candidate.surface != candidate.core
    ):
        return candidate
    first = candidate.first + 1
    start = lines[candidate.sentence - 1][first].start
    titled = replace(
        candidate, first=first, start=start, surface=rest[0], core=rest[0], title=candidate.first
    )
    return replace(titled, kind=ActorKind.PERSON, label="person")


def _is_called_kin(candidate: Candidate, line: Sequence[Token]) -> bool:
    """ "His mother Ada": not the Ada Low of whom nobody said that she is his mother."""
    before = line[max(0, candidate.first - 2) : candidate.first]
    is_owned = len(before) == 2 and before[0].tag in ("PRP$", "POS")
    return is_owned and before[1].text.lower() in name_words.name_class("kin")


def _opens(candidate: Candidate, line: Sequence[Token]) -> bool:
    """At the head of its sentence, and not as somebody's ("His daughter, Ada Low, said")."""
    before = line[: candidate.first]
    return len(before) < _OPENING and not any(token.tag == "PRP$" or token.text == "," for token in before)


def _settled(candidate: Candidate, lines: Sequence[Sequence[Token]]) -> Candidate:
    """An open name of two or three words as a person, where its own sentence says that it is one."""
    if candidate.kind is not None or candidate.entry is not None or not 2 <= len(candidate.core.split()) <= 3:
        return candidate
    is_person = is_called_a_person(candidate, lines[candidate.sentence - 1])
    return replace(candidate, kind=ActorKind.PERSON, label="person") if is_person else candidate


def _is_full(candidate: Candidate, parts: Sequence[str], line: Sequence[Token]) -> bool:
    """Whether it is a person's whole name; "the Kelda Alarmen" is a thing, to which no "Kelda" leads.

    Nor does a "Tarn" to one of "the Kelda and Hulu Tarn districts".
    """
    if candidate.entry is not None or len(parts) < 2 or _opens_with_particle(candidate, parts):
        return False
    is_open = candidate.kind is None and not is_called_with_article(line, candidate)
    if candidate.kind is ActorKind.PERSON:
        return True
    return is_open and _looks_like_person(parts) and not is_called_a_place(candidate, line)


def _opens_with_particle(candidate: Candidate, parts: Sequence[str]) -> bool:
    """ "De Lind" is a surname; "Di Wang" is a given name and the family's, "Abu Ali al-Tarn" a whole name."""
    is_given = candidate.kind is ActorKind.PERSON and parts[-1] in words("family_names_first")
    is_given = is_given or parts[0] == "Abu" and len(parts) > 2
    return name_words.is_particle(parts[0].lower()) and not is_given


def _looks_like_person(parts: Sequence[str]) -> bool:
    """An undecided name of words no dictionary has, none of them a noun that heads a name."""
    if name_words.is_initialled(parts):
        return not name_words.head_of(parts)
    if opens_with_town(parts):
        return False
    known = any(name_words.is_common(part) or name_words.is_acronym(part) for part in parts)
    return len(parts) < 4 and not known and not name_words.head_of(parts)


def _full_names(
    candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    by_surname: defaultdict[str, list[str]] = defaultdict(list)
    by_given: defaultdict[str, list[str]] = defaultdict(list)
    for candidate in candidates:
        parts = normalise(candidate.core).split()
        is_full = _is_full(candidate, parts, lines[candidate.sentence - 1])
        if not is_full or candidate.core in by_surname[surname(parts)]:
            continue
        for name in _surnames(parts):
            by_surname[name].append(candidate.core)
        if len(_surnames(parts)) == 1:
            by_given[given_name(parts)].append(candidate.core)
    return by_surname, by_given


def _nicknames(candidate: Candidate) -> list[str]:
    """ "Ace" of "Tom "Ace" Lind", as names are compared."""
    marked = (part for part in normalise(candidate.core).split() if part[0] == part[-1] == '"')
    return [plain(part.strip('"')) for part in marked if candidate.kind is ActorKind.PERSON and len(part) > 3]


def _surnames(parts: Sequence[str]) -> tuple[str, ...]:
    """The last word; of "Kim Jong Un" and "Xi Jinping" also the first, which is the family's."""
    last, first = surname(parts), parts[0]
    is_long = len(parts) == 3 or "-" in parts[-1]
    leads = first in (words("family_names_first") if is_long else name_words.name_class("family_always"))
    return (last, plain(first)) if leads else (last,)


def _fullest(core: str, namesakes: Sequence[str]) -> str:
    """Of one person's wordings ("J. Low", "Jane Low", "Jane A. Low") the first with the same given name."""
    parts = normalise(core).split()
    ending = plain(" " + " ".join(parts))
    longer = next((other for other in namesakes if plain(other).endswith(ending)), None)
    if longer is not None and len(parts) > 1:
        return longer
    for other in namesakes:
        if other == core:
            return core
        others = normalise(other).split()
        if plain(others[0])[:1] == plain(parts[0])[:1] and _may_be_same(parts, others):
            return other
    return core


def _may_be_same(parts: Sequence[str], others: Sequence[str]) -> bool:
    same = plain(parts[0]) == plain(others[0])
    return same or name_words.is_initial(parts[0]) or name_words.is_initial(others[0])


def _full_name(
    candidate: Candidate,
    parts: Sequence[str],
    by_surname: dict[str, list[str]],
    by_given: dict[str, list[str]],
    bearers: Bearers,
    lines: Sequence[Sequence[Token]],
) -> str | None:
    if not _may_be_person(candidate, lines[candidate.sentence - 1]):
        return None
    last = surname(parts)
    full = by_surname.get(last) or by_surname.get(surname(parts[-1:]))
    if candidate.entry is not None and candidate.entry.sort is Sort.COUNTRY:
        return bearer_of_country(full or (), bearers.of(last))
    if full and is_wife_of_all(candidate, lines[candidate.sentence - 1], full):
        return None
    if full and len(parts) > 1:
        return whose_end(parts, full)
    if full:
        return of_gender(candidate, lines[candidate.sentence - 1], full) or bearers.of(last) or full[0]
    given = by_given.get(plain(parts[0]), [])
    line, is_one = lines[candidate.sentence - 1], len(parts) == 1 and len(given) == 1
    if is_one and bearers.goes_by_surname(given[0]) and is_presented(candidate, line):
        return None
    return given[0] if is_one and _may_be_given(candidate, line) else None


def _may_be_given(candidate: Candidate, line: Sequence[Token]) -> bool:
    """Whether the word may be a given name; "Carson", a town, is none in "near Carson"."""
    if candidate.entry is None or name_words.is_first_name(candidate.core):
        return True
    before = line[candidate.first - 1].text.lower() if candidate.first else ""
    is_there = before != "to" and before in words("locative_words")
    return candidate.entry.sort is Sort.CITY and not is_there


def _may_be_person(candidate: Candidate, line: Sequence[Token]) -> bool:
    if candidate.kind is ActorKind.PERSON:
        return True
    if candidate.surface != candidate.core or candidate.label == "designation":
        return False
    before = line[candidate.first - 1].text.lower() if candidate.first else ""
    if candidate.entry is not None:
        single = candidate.last - candidate.first == 1 and candidate.is_sure
        owns = candidate.last < len(line) and line[candidate.last].tag == "POS"
        is_town = candidate.entry.sort is Sort.CITY
        somewhere = (before in words("locative_words") and not owns and not is_town) or before == "the"
        return single and candidate.entry.sort in _MAYBE_SURNAMES and not somewhere
    return candidate.kind is None or candidate.label == "team"


def _as_person(candidate: Candidate, full: str) -> Candidate:
    return replace(candidate, core=full, kind=ActorKind.PERSON, label="person", entry=None)


def _with_particles(candidate: Candidate, line: Sequence[Token]) -> Candidate:
    """ "Marlo ben Tarn" is all of him in "ben Tarn", too: with the small words that lead to his surname."""
    name, first = candidate.core.split(), candidate.first
    led, surface = name[: -len(candidate.surface.split())], candidate.surface
    while first and led and name_words.is_particle(led[-1]) and _is_right_before(line, first, led[-1]):
        first, surface = first - 1, f"{led.pop()} {surface}"
    start = candidate.start if first == candidate.first else line[first].start
    return replace(candidate, first=first, start=start, surface=surface)


def _is_right_before(line: Sequence[Token], first: int, word: str) -> bool:
    return line[first - 1].text == word and line[first - 1].end + 1 == line[first].start
