"""What the words of a name look like: a person's, a firm's, a place's. Names in, votes out."""

from collections import Counter
from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.gazetteer import Sort, entry_of
from briefing.analysis.lexicon import is_plural, is_verb
from briefing.analysis.results import ActorKind
from briefing.analysis.wordlists import words

Verdict = tuple[ActorKind, str]

# What a verb of saying behind a name tells of a person.
SAYING_WEIGHT = 3


def shape_votes(name: str) -> Counter[Verdict]:
    """What the words' own look says: two or three words no dictionary has are a person's."""
    parts = _parts(name)
    votes: Counter[Verdict] = Counter()
    plain = not any(len(part) > 1 and part.isupper() for part in parts) and all(
        part.replace("-", "").replace("'", "").replace("’", "").isalpha() for part in parts
    )
    uncommon = [part for part in parts if not name_words.is_common(part)]
    is_thing = is_plural(parts[-1].lower()) or is_verb(parts[-1].lower().removesuffix("rs"))
    if len(parts) == 2 and uncommon and _lies_somewhere(parts):
        votes[(ActorKind.PLACE, "place")] += 2
        return votes
    if opens_with_town(parts):
        everyday = parts[-1] not in uncommon
        votes[(ActorKind.ORGANISATION, "organisation")] += SAYING_WEIGHT + 1 if everyday else 2
        return votes
    if _is_edition(parts):
        votes[(ActorKind.ORGANISATION, "organisation")] += SAYING_WEIGHT
        return votes
    if len(parts) > 1 and uncommon and is_thing and not name_words.is_first_name(parts[0]):
        votes[(ActorKind.ORGANISATION, "organisation")] += 2
        return votes
    if 2 <= len(parts) <= 4 and plain:
        votes[(ActorKind.PERSON, "person")] += _look_of_a_person(parts, parts[-1] in uncommon)
    if name_words.is_initialled(parts):
        votes[(ActorKind.PERSON, "person")] += 2
    if len(parts) == 1 and parts[0] in words("known_surnames"):
        votes[(ActorKind.PERSON, "person")] += 4
    return votes


def _look_of_a_person(parts: Sequence[str], ends_uncommonly: bool) -> int:
    """ "Ann Zarkow" looks like one, "Wanzek Ann Lee" a little: an everyday word behind a given name."""
    return 2 if ends_uncommonly else int(any(map(name_words.is_first_name, parts[:-1])))


def opens_with_town(parts: Sequence[str]) -> bool:
    """ "Carson Rangers", "Carson Marlo": rather a team or a paper than somebody, if nothing else is said."""
    entry = entry_of(parts[0]) if len(parts) == 2 else None
    return entry is not None and entry.sort is Sort.CITY and not name_words.is_first_name(parts[0])


def _is_edition(parts: Sequence[str]) -> bool:
    """ "Good Evening Norway", "Statistics Norway": everyday words before a country are no given names.

    One word alone is none in the plural or of a field: "Baker Jordan" and "Joy Jordan" are people.
    """
    *before, last = parts
    entry = entry_of(last)
    is_told = len(before) > 1 and all(map(name_words.is_common, before)) or _is_of_a_field(before)
    return (
        is_told
        and entry is not None
        and entry.sort is Sort.COUNTRY
        and not name_words.is_first_name(before[0])
    )


def _is_of_a_field(parts: Sequence[str]) -> bool:
    """ "Statistics", "Skills", "Procurement"; "Brooks" and "Woods" are people's names."""
    if len(parts) != 1 or parts[0] in words("plural_surnames"):
        return False
    return is_plural(parts[0].lower()) or name_words.is_abstract(parts[0])


def _lies_somewhere(parts: Sequence[str]) -> bool:
    """ "Upper Tarn", "Tarn North"; "Ann North" is a person."""
    compass = name_words.name_class("compass_words")
    return parts[0] in compass or parts[1] in compass and not name_words.is_first_name(parts[0])


def _parts(name: str) -> list[str]:
    """The words of the name without "de", "van" and their like."""
    return [part for part in name.split() if not name_words.is_particle(part)]


def looks_like_a_firm(parts: Sequence[str]) -> bool:
    """ "Tarn Ferries": a word that no dictionary has before a plural is seldom a person's name.

    "Marks & Tarn" never is one.
    """
    if "&" in parts:
        return True
    if len(parts) < 2 or all(name_words.is_common(part) for part in parts):
        return False
    is_surname = parts[-1] in words("known_surnames") or parts[-1] in words("plural_surnames")
    return is_plural(parts[-1].lower()) and not is_surname and not name_words.is_first_name(parts[0])


def short_votes(cores: Sequence[str]) -> Counter[Verdict]:
    """ "Tarn Ferries", and then "Tarn" again and again: people are called by their last names."""
    whole = called_like_a_firm(cores)
    times = cores.count(whole[0]) if whole is not None else 0
    return Counter({(ActorKind.ORGANISATION, "organisation"): SAYING_WEIGHT * times}) if times else Counter()


def called_like_a_firm(cores: Sequence[str]) -> Sequence[str] | None:
    """The words of "Tarn Ferries", unless somebody is called "Ferries" alone; of "Marks & Tarn" always."""
    whole = next((parts for parts in map(_parts, cores) if looks_like_a_firm(parts)), None)
    return whole if whole is not None and ("&" in whole or whole[-1] not in cores) else None


def house_votes(name: str) -> Counter[Verdict]:
    """An acronym that opens a longer name, capitals inside a word and "&" are a body's or a firm's."""
    parts = name.split()
    if "&" in parts:
        return Counter({(ActorKind.ORGANISATION, "company"): SAYING_WEIGHT})
    is_led = len(parts) > 1 and name_words.is_acronym(parts[0]) and len(parts[0].strip(".")) > 2
    is_brand = any(name_words.is_brand_like(part) for part in parts)
    return Counter({(ActorKind.ORGANISATION, "organisation"): 4}) if is_led or is_brand else Counter()
