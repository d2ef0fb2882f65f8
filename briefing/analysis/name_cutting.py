"""Cuts a run of capitalised words into the names it holds and the titles between them: words in, pieces out.

"Armenian Prime Minister Nikol Pashinyan" is a demonym, a title that names nobody, and a person.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Entry, Sort, longest_match
from briefing.analysis.name_titles import CONNECTORS, ends_in_title, title_before_person, without_title
from briefing.analysis.person_shape import is_person_shape
from briefing.analysis.results import ActorKind

_PLACE_SORTS = (Sort.COUNTRY, Sort.CAPITAL, Sort.CITY, Sort.REGION)
_NAMED = (Sort.ORGANISATION, Sort.HAPPENING)
_ATTRIBUTES = (Sort.DEMONYM, Sort.ADJECTIVE)
_LONGEST_RUN = 60
_DESKS = ("Desk", "Newsroom")  # a part of its organisation, no actor of its own
_ABBREVIATED_COUNTRIES = ("US", "U.S.", "UK", "U.K.", "EU", "UN", "U.N.")


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
    flight = _flight_at(texts, first, last)
    if flight is not None:
        yield from cut(texts, first, flight)
        yield Piece(flight, last, ActorKind.EVENT, "flight")
        return
    firm = _firm_behind_place(texts, first, last)
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
    elif (office := _office_at(texts, first, last)) is not None:
        yield from _office_of_place(texts, office, last)
    elif known:
        yield from _known_and_rest(texts, first, known[0], last, known[1])
    else:
        yield from _unknown(texts, first, last)


def _flight_at(texts: Sequence[str], first: int, last: int) -> int | None:
    """ "Norland Airways Flight NA402": the airline, and the flight."""
    is_flight = (
        last - first > 2 and texts[last - 2] == "Flight" and name_words.is_designation(texts[last - 1])
    )
    return last - 2 if is_flight else None


def _firm_behind_place(texts: Sequence[str], first: int, last: int) -> int | None:
    """ "Harbour Mall Apple": a shop of the firm in a mall."""
    for index in range(first + 2, last):
        known = longest_match(texts, index, last)
        head = name_words.head_of(texts[first:index])
        if known and known[0] == last and known[1].label == "company" and head and head[0] is ActorKind.PLACE:
            return index
    return None


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
        if _is_branch(texts, first, index, known[1]):
            return Piece(first, last, ActorKind.ORGANISATION, "company")
        sponsor = longest_match(texts, first, index)
        if (
            last - index > 1
            and sponsor
            and sponsor[1].label in ("company", "bank")
            and known[1].sort in _NAMED
        ):
            return _known(first, last, known[1])
    return None


def _is_branch(texts: Sequence[str], first: int, middle: int, place: Entry) -> bool:
    """ "Vodafone Italy", "XQN Europe": a firm's name, or an unknown acronym, before where it works."""
    if middle - first != 1 or place.sort not in (Sort.COUNTRY, Sort.REGION):
        return False
    known = longest_match(texts, first, middle)
    if known is not None:
        return known[1].label in ("company", "bank", "broadcaster", "airline")
    word = texts[first]
    if place.sort is Sort.COUNTRY and not name_words.is_common(word) and not name_words.is_first_name(word):
        return not name_words.is_initial(word)
    return name_words.is_acronym(word) and "." not in word and not name_words.is_no_actor(word)


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


def _office_at(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where the role stands in "President of France", "Assistant Professor of Ports"."""
    index = first
    while index + 1 < last and name_words.is_role_modifier(texts[index]):
        index += 1
    return (
        index if index + 1 < last and name_words.is_role(texts[index]) and texts[index + 1] == "of" else None
    )


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
    if _is_gathering(texts, middle, last, entry):
        yield Piece(first, last, ActorKind.EVENT, "congress")
    elif entry.sort is Sort.DEMONYM and rest is None and _is_given_and_surname(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif _rest_stands_alone(texts, first, middle, last, entry, rest):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    elif head and texts[last - 1] in _DESKS and entry.sort is Sort.ORGANISATION:
        yield _known(first, last, entry)
    elif head and not (_is_attribute(texts, first, entry) and _is_bare_head(texts, middle, last)):
        yield Piece(first, last, *head)
    elif _is_attribute(texts, first, entry):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    elif name_words.is_first_name(texts[first]) and is_person_shape(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    else:
        yield from _known_or_longer(texts, first, middle, last, entry)


def _is_given_and_surname(texts: Sequence[str], first: int, last: int) -> bool:
    """ "Brit Olsen", "Finn Moe": a given name that also means somebody of a country."""
    is_pair = last - first == 2 and name_words.is_first_name(texts[first])
    return (
        is_pair
        and not name_words.is_first_name(texts[first + 1])
        and not name_words.head_of(texts[first:last])
    )


def _is_gathering(texts: Sequence[str], middle: int, last: int, entry: Entry) -> bool:
    """ "Labour Party Congress": where a party meets, not a party and a parliament."""
    return (
        entry.label == "party" and last - middle == 1 and texts[middle] in name_words.name_class("gatherings")
    )


def _rest_stands_alone(
    texts: Sequence[str], first: int, middle: int, last: int, entry: Entry, rest: tuple[int, Entry] | None
) -> bool:
    if rest and rest[0] == last and rest[1].sort in (Sort.COUNTRY, Sort.DEMONYM):
        return entry.sort is not Sort.ADJECTIVE
    if rest and rest[0] == last and entry.sort in (*_ATTRIBUTES, Sort.COUNTRY):
        return rest[1].sort is not Sort.CITY
    if name_words.is_first_name(texts[middle]) and is_person_shape(texts, middle, last):
        return not (entry.sort is Sort.CITY and name_words.is_first_name(texts[first]))
    if rest and rest[0] == last and entry.sort is Sort.ORGANISATION:
        return rest[1].sort in (Sort.ORGANISATION, Sort.SEAT)
    return texts[middle] in CONNECTORS


def _is_attribute(texts: Sequence[str], first: int, entry: Entry) -> bool:
    return entry.sort in _ATTRIBUTES or texts[first] in _ABBREVIATED_COUNTRIES


def _is_bare_head(texts: Sequence[str], middle: int, last: int) -> bool:
    """One generic word after an adjective is no name: "Russian Government", "American State"."""
    return last - middle == 1 and texts[middle] in (
        "Government",
        "State",
        "House",
        "Office",
        "Law",
        "Plan",
        "Regime",
    )


def _known_or_longer(
    texts: Sequence[str], first: int, middle: int, last: int, entry: Entry
) -> Iterator[Piece]:
    apart = texts[first] in _ABBREVIATED_COUNTRIES or entry.sort in (Sort.SEAT, Sort.HAPPENING)
    if apart or name_words.is_designation(texts[middle]):
        yield _known(first, middle, entry)
        yield from cut(texts, middle, last)
    else:
        label = entry.label if entry.sort is Sort.ORGANISATION else "organisation"
        yield Piece(first, last, ActorKind.ORGANISATION, label)


# ------------------------------------------------------------------------- other names


def _unknown(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    name = texts[first:last]
    opening = _leading(texts, first, last)
    if texts[first] in name_words.name_class("states") and last - first > 2 and texts[first + 1] == "of":
        yield from _state_of(texts, first, last)
    elif opening:
        yield Piece(first, last, *opening)
    elif (second := _person_after_head(texts, first, last)) is not None:
        yield from cut(texts, first, second)
        yield from cut(texts, second, last)
    elif _is_person_before_head(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif (head := name_words.head_of(name) or _before_acronym(name)) and last - first > 1:
        yield Piece(first, last, *head)
    elif head and head[1] == "team" and last - first == 1:
        yield Piece(first, last, None, "bare head")
    elif head or _is_generic(name) or _is_plural_class(texts, first, last):
        return
    else:
        yield from _by_shape(texts, first, last)


def _before_acronym(name: Sequence[str]) -> tuple[ActorKind, str] | None:
    """ "Press Agency XQN": the noun before the short name says what it is."""
    if len(name) < 3 or not name_words.is_acronym(name[-1]):
        return None
    head = name_words.head_of(name[:-1])
    return head if head and head[0] is ActorKind.ORGANISATION else None


def _state_of(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    """ "the Government of Kenya", "the State of Ohio" are the country or state itself."""
    begin = first + 3 if texts[first + 2] == "the" else first + 2
    known = longest_match(texts, begin, last)
    if known and known[0] == last and known[1].kind in (ActorKind.COUNTRY, ActorKind.PLACE):
        yield _known(first, last, known[1])
    else:
        yield Piece(first, last, ActorKind.ORGANISATION, "organisation")


def _leading(texts: Sequence[str], first: int, last: int) -> tuple[ActorKind, str] | None:
    for length in (2, 1):
        if last - first > length:
            found = name_words.leading_words().get(" ".join(texts[first : first + length]))
            if found and (found[0] is ActorKind.EVENT or not _is_headed(texts[first + length : last])):
                return found
    return None


def _is_plural_class(texts: Sequence[str], first: int, last: int) -> bool:
    """ "Space Shuttle Orbiters": a kind of thing, not one of them."""
    opens = any(" ".join(texts[first : first + size]) in name_words.leading_words() for size in (1, 2))
    return (
        opens
        and last - first > 1
        and name_words.is_common(texts[last - 1].removesuffix("s"))
        and texts[last - 1].endswith("s")
    )


def _is_headed(rest: Sequence[str]) -> bool:
    """Whether the name goes on to another head ("Space Shuttle Program") or to a plural."""
    plural = rest[-1].endswith("s") and name_words.is_common(rest[-1].removesuffix("s"))
    return name_words.head_of(rest) is not None or plural


def _person_after_head(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where a name ends in its head noun and another begins ("Air Museum Mark Low Centre")."""
    for index in range(first + 2, last - 1):
        if (
            name_words.is_first_name(texts[index])
            and name_words.head_of(texts[first:index])
            and texts[index - 1] != "of"
        ):
            return index if name_words.is_head(texts[index - 1]) else None
    return None


def _is_person_before_head(texts: Sequence[str], first: int, last: int) -> bool:
    """A given name with initials, or with a surname that only looks like a head noun ("Tom Forest")."""
    if last - first < 2 or not name_words.is_first_name(texts[first]):
        return False
    if name_words.head_of(texts[first:last]):
        return last - first == 2 and texts[last - 1] in (
            "Forest",
            "Hill",
            "Hall",
            "House",
            "Park",
            "Hills",
            "Bush",
            "Lane",
        )
    return is_person_shape(texts, first, last)


def _is_generic(name: Sequence[str]) -> bool:
    text = " ".join(name)
    return (
        name_words.is_no_actor(text)
        or text in name_words.leading_words()
        or text in name_words.name_class("states")
        or all(name_words.is_title_word(word) for word in name)
    )


def _by_shape(texts: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    inner = _inner_attribute(texts, first, last)
    if inner is not None:
        yield from cut(texts, first, inner)
        yield from cut(texts, inner, last)
    elif (head := _inner_head(texts[first:last])) is not None:
        yield Piece(first, last, *head)
    elif last - first == 1 and name_words.is_acronym(texts[first]):
        yield Piece(first, last, ActorKind.ORGANISATION, "organisation")
    elif last - first == 1 and name_words.is_designation(texts[first]):
        yield Piece(first, last, None, "designation")
    elif name_words.is_initial(texts[first]) and is_person_shape(texts, first, last):
        yield Piece(first, last, ActorKind.PERSON, "person")
    elif len(texts[first]) > 1 or last - first > 1:
        yield Piece(first, last, None)


def _inner_head(name: Sequence[str]) -> tuple[ActorKind, str] | None:
    """ "National Museums NI", "University Belfast": the head noun is not the last word."""
    if len(name) < 3:
        return None
    heads = [name_words.head_of([word]) for word in name[:-1]]
    return next((head for head in heads if head and head[1] in name_words.name_class("strong_heads")), None)


def _inner_attribute(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where a demonym or country cuts a run of otherwise unknown words in two."""
    for index in range(first + 1, last):
        known = longest_match(texts, index, last)
        if known and known[1].sort is Sort.DEMONYM and "of" not in texts[first:index]:
            return index
    return None


def with_lower_noun(piece: Piece, head: tuple[ActorKind, str]) -> Piece:
    """The piece and the lower-case noun that closes it ("Victory parade")."""
    return replace(piece, last=piece.last + 1, kind=head[0], label=head[1])
