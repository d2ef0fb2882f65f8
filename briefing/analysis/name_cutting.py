"""Cuts a run of capitalised words into the names it holds and the titles between them: words in, pieces out.

"Armenian Prime Minister Nikol Pashinyan" is a demonym, a title that names nobody, and a person.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Entry, Sort, longest_match
from briefing.analysis.name_shapes import (
    ABBREVIATED_COUNTRIES,
    ATTRIBUTES,
    DESKS,
    NAMED,
    before_acronym,
    firm_behind_place,
    flight_at,
    inner_attribute,
    inner_head,
    is_attribute,
    is_bare_head,
    is_branch,
    is_calling_before_person,
    is_gathering,
    is_generic,
    is_given_and_surname,
    is_person_before_head,
    is_plural_class,
    leading,
    office_at,
    person_after_head,
    person_at_end,
)
from briefing.analysis.name_titles import CONNECTORS, ends_in_title, title_before_person, without_title
from briefing.analysis.person_shape import is_person_shape
from briefing.analysis.results import ActorKind

_LONGEST_RUN = 60


@dataclass(frozen=True, slots=True)
class Piece:
    """One name: token span, what the words alone tell of it, where its title begins (-1 for none)."""

    first: int
    last: int
    kind: ActorKind | None
    label: str = ""
    entry: Entry | None = None
    title: int = -1


def cut(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    """The names between token indexes `first` and `last` (exclusive), left to right.

    A run of capitals longer than any name with its titles is a headline or a list; no name is read from it.
    """
    if last - first > _LONGEST_RUN:
        return
    while last > first and texts[last - 1] in CONNECTORS:
        last -= 1
    while first < last and texts[first] in CONNECTORS:
        first += 1
    if last - first > 1 and texts[last - 1].isalpha() and len(texts[last - 1]) == 1:
        known = longest_match(texts, first, last - 1)
        last -= known is not None and known[0] == last - 1
    if first < last:
        yield from _cut(texts, first, last)


def _cut(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    known = longest_match(texts, first, last)
    if known and known[0] == last:
        yield _known(first, last, known[1])
        return
    flight = flight_at(texts, first, last)
    if flight is not None:
        yield from cut(texts, first, flight)
        yield Piece(flight, last, ActorKind.EVENT, "flight")
        return
    firm = firm_behind_place(texts, first, last)
    if firm is not None:
        yield from cut(texts, first, firm)
        yield from cut(texts, firm, last)
        return
    title = title_before_person(texts, first, last)
    tail = _known_tail(texts, first, last)
    if tail is not None:
        yield tail
    elif title is not None:
        yield from _titled(texts, first, title, last)
    elif ends_in_title(texts, first, last):
        yield from cut(texts, first, without_title(texts, first, last))
    elif (office := office_at(texts, first, last)) is not None:
        yield from _office_of_place(texts, office, last)
    elif known:
        yield from _known_and_rest(texts, first, known[0], last, known[1])
    else:
        yield from _unknown(texts, first, last)


def _known_tail(texts: Sequence[str], first: int, last: int) -> Piece | None:
    """ "Northern Syria", "Barclays Premier League": a part of the place, the league with its sponsor."""
    for index in (first + 1, first + 2):
        known = longest_match(texts, index, last) if index < last else None
        if known is None or known[0] != last:
            continue
        if index == first + 1 and texts[first] in name_words.name_class("compass_words"):
            return _part_of(first, last, known[1])
        if index == first + 1 and name_words.is_role_modifier(texts[first]):
            return _known(index, last, known[1])
        if is_branch(texts, first, index, known[1]):
            return Piece(first, last, ActorKind.ORGANISATION, "company")
        sponsor = longest_match(texts, first, index)
        if (
            last - index > 1
            and sponsor
            and sponsor[1].label in ("company", "bank")
            and known[1].sort in NAMED
        ):
            return _known(first, last, known[1])
    return None


def _part_of(first: int, last: int, entry: Entry) -> Piece | None:
    if entry.kind is ActorKind.COUNTRY and entry.sort is Sort.COUNTRY:
        return Piece(first, last, ActorKind.PLACE, "region")
    return Piece(first, last, ActorKind.PLACE, entry.label) if entry.kind is ActorKind.PLACE else None


def _known(first: int, last: int, entry: Entry) -> Piece:
    return Piece(first, last, entry.kind, entry.label, entry)


# ----------------------------------------------------------------------------- titles


def _titled(texts: Sequence[str], first: int, title: tuple[int, int], last: int) -> Iterator[Piece]:
    """The names before the title, the place inside it ("Governor of Ohio"), and the person."""
    head, person = title
    begin = without_title(texts, first, head + 1)
    yield from cut(texts, first, begin)
    place = longest_match(texts, head + 2, person) if head + 2 < person else None
    if place and place[0] == person and texts[head].lower() not in name_words.name_class("nobility"):
        yield _known(head + 2, person, place[1])
    while begin < person and texts[begin] in CONNECTORS:
        begin += 1
    yield Piece(person, last, ActorKind.PERSON, "person", None, begin)


def _office_of_place(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    """ "President of France", "Governor of Ohio Mike Foe"; a duke's or bishop's seat is part of the title."""
    rest = texts[first + 2 : last]
    is_topic = all(name_words.is_common(word) for word in rest) and not name_words.head_of(rest)
    is_known = longest_match(texts, first + 2, last) is not None
    if texts[first].lower() not in name_words.name_class("titles_with_topic") and (is_known or not is_topic):
        yield from cut(texts, first + 2, last)


# -------------------------------------------------------------------- names the tables know


def _known_and_rest(
    texts: Sequence[str], first: int, middle: int, last: int, entry: Entry
) -> Iterator[Piece]:
    """A known name followed by other words: two names, or a longer one ("French Open", "Oslo Times")."""
    head = name_words.head_of(texts[first:last])
    rest = longest_match(texts, middle, last)
    if is_gathering(texts, middle, last, entry):
        yield Piece(first, last, ActorKind.EVENT, "congress")
    elif entry.sort is Sort.DEMONYM and rest is None and is_given_and_surname(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif _rest_stands_alone(texts, first, middle, last, entry, rest):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    elif head and texts[last - 1] in DESKS and entry.sort is Sort.ORGANISATION:
        yield _known(first, last, entry)
    elif head and not (is_attribute(texts, first, entry) and is_bare_head(texts, middle, last)):
        yield Piece(first, last, *head)
    elif is_attribute(texts, first, entry):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    elif name_words.is_first_name(texts[first]) and is_person_shape(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    else:
        yield from _known_or_longer(texts, first, middle, last, entry)


def _rest_stands_alone(
    texts: Sequence[str], first: int, middle: int, last: int, entry: Entry, rest: tuple[int, Entry] | None
) -> bool:
    if rest and rest[0] == last and rest[1].sort in (Sort.COUNTRY, Sort.DEMONYM):
        return entry.sort is not Sort.ADJECTIVE
    if texts[last - 1] in name_words.name_class("illnesses"):
        return True
    if rest and rest[0] == last and entry.sort in (*ATTRIBUTES, Sort.COUNTRY):
        return rest[1].sort is not Sort.CITY
    if name_words.is_first_name(texts[middle]) and is_person_shape(texts, middle, last):
        return not (entry.sort is Sort.CITY and name_words.is_first_name(texts[first]))
    if rest and rest[0] == last and entry.sort is Sort.ORGANISATION:
        return rest[1].sort in (Sort.ORGANISATION, Sort.SEAT)
    return texts[middle] in CONNECTORS


def _known_or_longer(
    texts: Sequence[str], first: int, middle: int, last: int, entry: Entry
) -> Iterator[Piece]:
    apart = texts[first] in ABBREVIATED_COUNTRIES or entry.sort in (Sort.SEAT, Sort.HAPPENING)
    if apart or name_words.is_designation(texts[middle]):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    elif (person := person_at_end(texts, middle, last, entry)) is not None:
        yield _known(first, middle, entry)
        yield Piece(person, last, ActorKind.PERSON, "person", None, middle)
    elif entry.sort is Sort.CITY and last - first == 2 and is_person_shape(texts, first, last):
        # "Carson Marlo", "Carson Rangers": what is said beside it tells who or what it is.
        yield Piece(first, last, None)
    else:
        label = entry.label if entry.sort is Sort.ORGANISATION else "organisation"
        yield Piece(first, last, ActorKind.ORGANISATION, label)


# ------------------------------------------------------------------------- other names


def _unknown(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    name = texts[first:last]
    opening = leading(texts, first, last)
    if texts[first] in name_words.name_class("states") and last - first > 2 and texts[first + 1] == "of":
        yield from _state_of(texts, first, last)
    elif opening:
        yield Piece(first, last, *opening)
    elif (second := person_after_head(texts, first, last)) is not None:
        yield from cut(texts, first, second)
        yield from cut(texts, second, last)
    elif is_person_before_head(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif (head := name_words.head_of(name) or before_acronym(name)) and last - first > 1:
        yield Piece(first, last, *head)
    elif head and head[0] is ActorKind.ORGANISATION and last - first == 1:
        yield Piece(first, last, None, "bare head")
    elif head or is_generic(name) or is_plural_class(texts, first, last):
        return
    else:
        yield from _by_shape(texts, first, last)


def _state_of(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    """ "the Government of Kenya", "the State of Ohio" are the country or state itself."""
    begin = first + 3 if texts[first + 2] == "the" else first + 2
    known = longest_match(texts, begin, last)
    if known and known[0] == last and known[1].kind in (ActorKind.COUNTRY, ActorKind.PLACE):
        yield _known(first, last, known[1])
    else:
        yield Piece(first, last, ActorKind.ORGANISATION, "organisation")


def _by_shape(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    inner = inner_attribute(texts, first, last)
    if is_calling_before_person(texts, first, last):
        yield Piece(first + 1, last, ActorKind.PERSON, "person", None, first)
    elif inner is not None:
        yield from cut(texts, first, inner)
        yield from cut(texts, inner, last)
    elif (head := inner_head(texts[first:last])) is not None:
        yield Piece(first, last, *head)
    elif last - first == 1 and name_words.is_acronym(texts[first]):
        yield Piece(first, last, ActorKind.ORGANISATION, "organisation")
    elif last - first == 1 and name_words.is_designation(texts[first]):
        yield Piece(first, last, None, "designation")
    elif name_words.is_initial(texts[first]) and is_person_shape(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif len(texts[first]) > 1 or last - first > 1:
        yield Piece(first, last, None)


def with_lower_noun(piece: Piece, head: tuple[ActorKind, str]) -> Piece:
    """The piece and the lower-case noun that closes it ("Victory parade")."""
    return replace(piece, last=piece.last + 1, kind=head[0], label=head[1])
