"""What a word can do inside a name: title, role, head noun, given name. Words in, yes/no or a label out."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from briefing.analysis.currencies import is_sign
from briefing.analysis.lexicon import pos_of, usual_tag
from briefing.analysis.results import ActorKind
from briefing.analysis.tokens import CLIPPED_NAME
from briefing.analysis.wordlists import rows, words

_ARABIC_ARTICLE = re.compile(r"(?:al|el|as|ash|an|at|ad|ar|az)-[A-Z]")
_INNER_CAPITAL = re.compile(r"[a-z]{1,2}[A-Z]\w+")
_FRENCH_ARTICLE = re.compile(r"[dl]'[A-Z]")
_ACRONYM = re.compile(r"(?:[A-Z]{2,7}\d?|[A-Z]&[A-Z]|[A-Z]{2,6}s|(?:[A-Z]\.){2,})")
_INITIAL = re.compile(rf"[A-Z]\.?|(?:[A-Z]\.){{2,3}}|{CLIPPED_NAME}")
_DESIGNATION = re.compile(r"[A-Z][A-Za-z]{0,5}-\d+[A-Z]?|[A-Z]\d{1,4}|[A-Z]{1,3}\d{2,4}(?:-\d+[A-Z]*)?")
_BRAND = re.compile(
    r"(?!Ma?c|De|D[iu]|L[aeo]|Van|Von|Fitz|O'|St|Da|El|Al)[A-Z][a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]{2,}"
)
_ABSTRACT = ("ity", "tion", "ment", "ness", "ics")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,6}s")


def name_class(name: str) -> frozenset[str]:
    """The words of a class that the rules for names speak of; a class nobody wrote down is a `KeyError`."""
    return _classes()[name]


@cache
def _classes() -> dict[str, frozenset[str]]:
    members: defaultdict[str, set[str]] = defaultdict(set)
    for name, word in rows("name_classes"):
        members[name].add(word)
    return {name: frozenset(found) for name, found in members.items()}


def is_capitalised(word: str) -> bool:
    """Whether the word is written as names are: "Oslo", "al-Tanf", "iPhone", "d'Ivoire"."""
    if word[:1].isupper():
        return not is_sign(word)
    return bool(_ARABIC_ARTICLE.match(word) or _INNER_CAPITAL.fullmatch(word) or _FRENCH_ARTICLE.match(word))


def is_compound_adjective(word: str) -> bool:
    """ "U.S.-backed", "al-Qaida-linked": describes by a name, and is no part of the name beside it."""
    tail = word.rpartition("-")[2]
    return "-" in word and len(tail) > 2 and tail.islower() and tail in words("hyphen_tails")


def is_acronym(word: str) -> bool:
    return bool(_ACRONYM.fullmatch(word))


def is_initialled(parts: Sequence[str]) -> bool:
    """ "CJ Marsh": two initials without their full stops, and a surname; "AI Marsh" does not look so."""
    if len(parts) != 2 or parts[0] in words("known_acronyms"):
        return False
    if len(parts[0]) != 2 or not parts[0].isupper() or not parts[1].istitle():
        return False
    return not is_abstract(parts[1])


def is_abstract(word: str) -> bool:
    """ "Procurement", "Statistics", "Leadership": what is done or known, and nobody; Blankenship is."""
    return word.endswith(_ABSTRACT) or word.endswith("ship") and is_common(word)


def is_plural_acronym(word: str) -> bool:
    """ "NGOs", "PCRs": things of a kind, not one of them."""
    return bool(_PLURAL_ACRONYM.fullmatch(word))


def is_brand_like(word: str) -> bool:
    """Capitals inside the word, as firms write them ("MicroPump"); "McDow" and "DeVere" are people."""
    return bool(_BRAND.fullmatch(word))


def is_initial(word: str) -> bool:
    return bool(_INITIAL.fullmatch(word))


def is_designation(word: str) -> bool:
    """A letter code with a number: "STS-133", "F-16", "M2"."""
    return bool(_DESIGNATION.fullmatch(word))


@cache
def is_common(word: str) -> bool:
    """Whether the word in lower case is an everyday word."""
    lower = word.lower()
    return bool(pos_of(lower) - {"PROPN"}) or usual_tag(lower)[:3] not in ("", "NNP")


def is_closed(word: str) -> bool:
    """Closed-class words and sentence openers, which begin no name ("US" and "WHO" are none of them)."""
    return word.lower() in words("closed_words") and not (len(word) > 1 and word.isupper())


def is_calendar(word: str) -> bool:
    return word.rstrip(".") in _calendar()


@cache
def _calendar() -> frozenset[str]:
    return words("calendar_names")


def is_no_actor(name: str) -> bool:
    return name in words("not_actors")


def is_role(word: str) -> bool:
    """A noun that names a person's office or calling, in either case, singular."""
    return word.lower().rstrip(".") in words("person_roles")


def is_role_modifier(word: str) -> bool:
    return word.lower().rstrip(".") in words("role_modifiers")


def is_honorific(word: str) -> bool:
    return word.rstrip(".") in words("honorifics")


def is_title_word(word: str) -> bool:
    return is_role(word) or is_role_modifier(word) or is_honorific(word)


def is_particle(word: str) -> bool:
    return word in words("particles")


def gender_of_name(word: str) -> str:
    """ "f", "m", "?" for either, "" for no known given name."""
    return _first_names().get(word, "")


def is_first_name(word: str) -> bool:
    parts = word.split("-")
    return word in _first_names() or (len(parts) == 2 and parts[0] in _first_names())


@cache
def _first_names() -> dict[str, str]:
    return dict(rows("first_names"))


Head = tuple[ActorKind, str]


def head_of(name: Sequence[str]) -> Head | None:
    """Kind and label of a name by the noun it ends in, its "of" phrase left out ("Bank of England": Bank)."""
    core = [word for word in name if not word.isdigit()] or list(name)
    for index, word in enumerate(name):
        if index and word in ("of", "for", "on", "against", "to", "in", "at"):
            core = list(name[:index])
            if core[-1] == "College" and is_calling(name[index + 1 :][:1]):
                return ActorKind.ORGANISATION, "organisation"
            break
    return _head(" ".join(core[-2:])) or _head(core[-1])


def is_calling(after: Sequence[str]) -> bool:
    """ "Physicians" of "College of Physicians": those who follow a calling, and whose body it is."""
    return any(
        word.endswith("s") and (is_role(word[:-1]) or word.endswith(("ians", "ists", "eons")))
        for word in after
    )


def _head(words_: str) -> Head | None:
    return _heads().get(words_) or _heads().get(words_.rpartition("-")[0])


def is_head(word: str) -> bool:
    return word in _heads()


@cache
def _heads() -> dict[str, Head]:
    tables = (
        ("organisation_words", ActorKind.ORGANISATION),
        ("place_words", ActorKind.PLACE),
        ("event_words", ActorKind.EVENT),
        ("agreement_words", ActorKind.AGREEMENT),
    )
    heads: dict[str, Head] = {}
    for table, kind in tables:
        for word, label in rows(table):
            heads.setdefault(word, (kind, label))
    return heads


@cache
def leading_words() -> dict[str, Head]:
    """Words that open a name and settle its kind ("Mount", "Operation", "Space Shuttle")."""
    return {word: _kind_and_label(cell) for word, cell in rows("leading_words")}


@cache
def noun_kinds() -> dict[str, Head]:
    """Lower-case nouns that say what a name beside them is ("the newspaper X", "X, a city in …")."""
    nouns: dict[str, Head] = {}
    for word in words("person_roles"):
        nouns[word] = (ActorKind.PERSON, "person")
    for word, cell in rows("event_roles"):
        nouns[word] = _kind_and_label(cell)
    for word, label in rows("place_roles"):
        nouns[word] = (ActorKind.PLACE, label)
    for word, label in rows("organisation_roles"):
        nouns[word] = (ActorKind.ORGANISATION, label)
    return nouns


def is_body_noun(noun: str) -> bool:
    """Whether the lower-case noun says of a name that it is a body: "startup", "ministry"."""
    return noun_kinds().get(noun, (None,))[0] is ActorKind.ORGANISATION


def _kind_and_label(cell: str) -> Head:
    kind, _, label = cell.partition("/")
    return ActorKind(kind), label
