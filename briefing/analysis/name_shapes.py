"""What the words of a run say of the name they make: words in; yes or no, a head or a place to cut out."""

from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Entry, Sort, longest_match
from briefing.analysis.lexicon import is_verb, pos_of
from briefing.analysis.person_shape import is_person_shape
from briefing.analysis.results import ActorKind
from briefing.analysis.wordlists import words

DESKS = ("Desk", "Newsroom")  # a part of its organisation, no actor of its own
ABBREVIATED_COUNTRIES = ("US", "U.S.", "UK", "U.K.", "EU", "UN", "U.N.")
NAMED = (Sort.ORGANISATION, Sort.HAPPENING)
# What a firm may be as well, and what follows a calling.
_OF_FIRMS_TOO = {"broadcaster", "producer"}
_BEHIND_CALLING = ("at", "for", "from", "in", "of", "on", "to", "with", "who", ",", ".")
_LONGEST_CALLING = 8
ATTRIBUTES = (Sort.DEMONYM, Sort.ADJECTIVE)


def flight_at(texts: Sequence[str], first: int, last: int) -> int | None:
    """ "Norland Airways Flight NA402": the airline, and the flight."""
    is_flight = (
        last - first > 2 and texts[last - 2] == "Flight" and name_words.is_designation(texts[last - 1])
    )
    return last - 2 if is_flight else None


def firm_behind_place(texts: Sequence[str], first: int, last: int) -> int | None:
    """ "Harbour Mall Apple": a shop of the firm in a mall."""
    for index in range(first + 2, last):
        known = longest_match(texts, index, last)
        head = name_words.head_of(texts[first:index])
        if known and known[0] == last and known[1].label == "company" and head and head[0] is ActorKind.PLACE:
            return index
    return None


def is_branch(texts: Sequence[str], first: int, middle: int, place: Entry) -> bool:
    """ "Vodafone Italy", "XQN Europe": a firm's name, or an unknown acronym, before where it works.

    The lawmaker Zarkow Norway is a person.
    """
    if middle - first != 1 or place.sort not in (Sort.COUNTRY, Sort.REGION):
        return False
    if first and _is_calling_of_people(texts[first - 1]):
        return False
    known = longest_match(texts, first, middle)
    if known is not None:
        return known[1].label in ("company", "bank", "broadcaster", "airline")
    word = texts[first]
    if place.sort is Sort.COUNTRY and not name_words.is_common(word) and not name_words.is_first_name(word):
        return not name_words.is_initial(word)
    return name_words.is_acronym(word) and "." not in word and not name_words.is_no_actor(word)


def office_at(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where the role stands in "President of France", "Assistant Professor of Ports"."""
    index = first
    while index + 1 < last and name_words.is_role_modifier(texts[index]):
        index += 1
    return (
        index if index + 1 < last and name_words.is_role(texts[index]) and texts[index + 1] == "of" else None
    )


def is_gathering(texts: Sequence[str], middle: int, last: int, entry: Entry) -> bool:
    """ "Labour Party Congress": where a party meets, not a party and a parliament."""
    return (
        entry.label == "party" and last - middle == 1 and texts[middle] in name_words.name_class("gatherings")
    )


def is_given_and_surname(texts: Sequence[str], first: int, last: int) -> bool:
    """ "Brit Olsen", "Finn Moe": a given name that also means somebody of a country."""
    is_pair = last - first == 2 and name_words.is_first_name(texts[first])
    return (
        is_pair
        and not name_words.is_first_name(texts[first + 1])
        and not name_words.head_of(texts[first:last])
    )


def is_attribute(texts: Sequence[str], first: int, entry: Entry) -> bool:
    return entry.sort in ATTRIBUTES or texts[first] in ABBREVIATED_COUNTRIES


def is_bare_head(texts: Sequence[str], middle: int, last: int) -> bool:
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


def before_acronym(name: Sequence[str]) -> tuple[ActorKind, str] | None:
    """ "Press Agency XQN": the noun before the short name says what it is."""
    if len(name) < 3 or not name_words.is_acronym(name[-1]):
        return None
    head = name_words.head_of(name[:-1])
    return head if head and head[0] is ActorKind.ORGANISATION else None


def leading(texts: Sequence[str], first: int, last: int) -> tuple[ActorKind, str] | None:
    for length in (2, 1):
        if last - first > length:
            found = name_words.leading_words().get(" ".join(texts[first : first + length]))
            if found and (found[0] is ActorKind.EVENT or not _is_headed(texts[first + length : last])):
                return found
    return None


def is_plural_class(texts: Sequence[str], first: int, last: int) -> bool:
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


def person_after_head(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where a name ends in its head noun and another begins ("Air Museum Mark Low Centre")."""
    for index in range(first + 2, last - 1):
        if (
            name_words.is_first_name(texts[index])
            and name_words.head_of(texts[first:index])
            and texts[index - 1] != "of"
        ):
            return index if name_words.is_head(texts[index - 1]) else None
    return None


def person_at_end(texts: Sequence[str], middle: int, last: int, entry: Entry) -> int | None:
    """Where "Ann Lee" begins behind a known name and a calling that no list has ("Bergen WB Ann Lee").

    Behind a company stand its wares, too: "Nike Tarn Anna Plus" names no Anna.
    """
    for index in range(middle + 1, last - 1):
        if name_words.is_first_name(texts[index]) and is_person_shape(texts, index, last):
            is_of_wares = entry.label == "company" and not _is_led_by_calling(texts, index, last)
            return None if is_of_wares else index
    return None


def _is_led_by_calling(texts: Sequence[str], first: int, last: int) -> bool:
    """ "CFO Ann Lee", "Welder Ann Lee"."""
    return name_words.is_acronym(texts[first - 1]) or is_calling_before_person(texts, first - 1, last)


def is_calling_before_person(texts: Sequence[str], first: int, last: int) -> bool:
    """ "Harvester Jonas Falk", "Co-presenter Ann Low": a calling, and a person's name."""
    word = texts[first]
    is_told = name_words.is_role(word.rpartition("-")[2]) or _is_of_a_doer(word.lower())
    is_named = last - first > 2 and name_words.is_first_name(texts[first + 1])
    is_calling = is_told and is_named and not name_words.is_first_name(word)
    return is_calling and is_person_shape(texts, first + 1, last)


def _is_of_a_doer(word: str) -> bool:
    """ "Harvester", "welder", "stuntman": a noun for whoever does something; "super" is none."""
    does = any(word.endswith(end) and is_verb(word.removesuffix(end)) for end in ("er", "or", "r"))
    return pos_of(word) == {"NOUN"} and (does or word.endswith(("ist", "man", "woman")))


def is_person_before_head(texts: Sequence[str], first: int, last: int) -> bool:
    """A given name with initials, or with a surname that only looks like a head noun ("Tom Forest").

    Whoever follows a calling is a person: "Olev Radio, a chemistry researcher at Tarn".
    """
    if (
        last - first == 2
        and not name_words.is_common(texts[first])
        and _is_called_a_person(texts, first, last)
    ):
        return True
    if last - first < 2 or not name_words.is_first_name(texts[first]):
        return False
    if name_words.head_of(texts[first:last]):
        return last - first == 2 and texts[last - 1] in name_words.name_class("surnames_like_heads")
    return is_person_shape(texts, first, last)


def _is_called_a_person(texts: Sequence[str], first: int, last: int) -> bool:
    """ "The lawmaker Zarko Co", and whether ", a chemistry researcher at" or ", who" follows."""
    behind = list(texts[last : last + _LONGEST_CALLING])
    if behind[:2] == [",", "who"] or first and _is_calling_of_people(texts[first - 1]):
        return True
    if behind[:1] != [","] or behind[1:2] not in (["a"], ["an"]):
        return False
    end = next((place for place, word in enumerate(behind) if place > 1 and word in _BEHIND_CALLING), 0)
    return end > 0 and _is_calling_of_people(behind[end - 1])


def _is_calling_of_people(noun: str) -> bool:
    """ "Lawmaker", "researcher"; a broadcaster may be a firm, as may an owner."""
    callings = words("profession_words", "offices", "shared_roles") - _OF_FIRMS_TOO
    return noun in callings and name_words.is_role(noun)


def is_generic(name: Sequence[str]) -> bool:
    text = " ".join(name)
    return (
        name_words.is_no_actor(text)
        or text in name_words.leading_words()
        or text in name_words.name_class("states")
        or all(name_words.is_title_word(word) for word in name)
    )


def inner_head(name: Sequence[str]) -> tuple[ActorKind, str] | None:
    """ "National Museums NI", "University Belfast": the head noun is not the last word."""
    if len(name) < 3:
        return None
    heads = [name_words.head_of([word]) for word in name[:-1]]
    return next((head for head in heads if head and head[1] in name_words.name_class("strong_heads")), None)


def inner_attribute(texts: Sequence[str], first: int, last: int) -> int | None:
    """Where a demonym or country cuts a run of otherwise unknown words in two."""
    for index in range(first + 1, last):
        known = longest_match(texts, index, last)
        if known and known[1].sort is Sort.DEMONYM and "of" not in texts[first:index]:
            return index
    return None
