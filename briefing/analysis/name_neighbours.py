"""What the words beside a name say of its kind: a line and a place in it in, kinds with weights out."""

import re
from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.name_looks import SAYING_WEIGHT, Verdict
from briefing.analysis.nouns_beside_names import noun_of, nouns_beside
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import rows

# What a neighbour makes of a name, and how much that counts.
Evidence = list[tuple[Verdict, int]]

ROLE_WEIGHT = 4
_PERSON, _PLACE = (ActorKind.PERSON, "person"), (ActorKind.PLACE, "place")
_GROUP = (ActorKind.ORGANISATION, "organisation")
_AGE = re.compile(r"[1-9]\d|10\d")
_OF_MANY = frozenset({"are", "have", "were"})
_BEFORE_A_PLACE = ("in", "near", "outside", "across", "around", "via")


def evidence(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """What the nouns beside the name and its other neighbours make of it.

    "Rival Kelda" may be a firm; of "rival Ann Kelda" the given name tells.
    """
    found: Evidence = []
    for noun in nouns_beside(line, candidate):
        verdict = name_words.noun_kinds().get(noun)
        is_open = " " not in candidate.core and noun in name_words.name_class("roles_of_anybody")
        if verdict:
            found.append((verdict, 1 if is_open else ROLE_WEIGHT))
    found.extend(_from_neighbours(line, candidate))
    return found


def _from_neighbours(line: Sequence[Token], candidate: Candidate) -> Evidence:
    found = [one for read in _NEIGHBOUR_READERS for one in read(line, candidate)]
    return [one for one in found if one[1]]


def _before(line: Sequence[Token], candidate: Candidate) -> str:
    """The word before the name, in lower case; "" at the head of a sentence."""
    return line[candidate.first - 1].text.lower() if candidate.first else ""


def _after(line: Sequence[Token], candidate: Candidate) -> str:
    return line[candidate.last].text.lower() if candidate.last < len(line) else ""


def _from_title(line: Sequence[Token], candidate: Candidate) -> Evidence:
    return [(_PERSON, 6)] if candidate.is_titled else []


def _from_age(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "Marlo Tarn, 58, said": a figure behind one word alone may be its medals or its votes."""
    behind = [token.text for token in line[candidate.last : candidate.last + 3]]
    is_age = (
        " " in candidate.core
        and len(behind) == 3
        and behind[::2] == [",", ","]
        and _AGE.fullmatch(behind[1]) is not None
    )
    return [(_PERSON, ROLE_WEIGHT)] if is_age else []


def _from_place_word(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "In Kelda", "outside Marlo", and not "believes in Kelda", "shares in Kelda"."""
    if _before(line, candidate) not in _BEFORE_A_PLACE or _is_led_like_a_firm(line, candidate.first):
        return []
    governor = line[candidate.first - 2].lemma
    if (governor, line[candidate.first - 1].text) in rows("phrasal_verbs"):
        return []
    return [(_PLACE, 3 if " " in candidate.core else 2)]


def _from_list_of_places(line: Sequence[Token], candidate: Candidate) -> Evidence:
    is_joined = _before(line, candidate) in ("and", ",")
    return [(_PLACE, 2)] if is_joined and _lists_places(line, candidate.first - 1) else []


def _from_publishing(line: Sequence[Token], candidate: Candidate) -> Evidence:
    is_journal = _is_published_in(line, candidate.first)
    return [((ActorKind.ORGANISATION, "journal"), 6)] if is_journal else []


def _from_at(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "At Kelda", and "a baker at Kelda", who works there."""
    if _before(line, candidate) != "at":
        return []
    works_there = candidate.first > 1 and name_words.is_role(noun_of(line[candidate.first - 2]))
    return [(_GROUP if works_there else _PLACE, 2)]


def _from_saying_before(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "The ferry is old, said Lee."; whoever is told so may as well be a newspaper."""
    is_said = candidate.first > 0 and line[candidate.first - 1].lemma in name_words.name_class("saying")
    is_told = candidate.first > 0 and line[candidate.first - 1].lemma == "tell"
    is_closed = _after(line, candidate) in (".", ",", ";")
    return [(_PERSON, 3)] if is_said and is_closed and not is_told else []


def _from_the(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "The Kelda": an article of its own, or one before it, has a body rather than a person."""
    own = [(_GROUP, 3)] if candidate.core.startswith("The ") else []
    if _before(line, candidate) != "the":
        return own
    return [*own, (_GROUP, 3 if is_called_with_article(line, candidate) else 1)]


def _from_verb(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """What the name does, and whether it does that with his, her or its own."""
    is_verb = candidate.last < len(line) and line[candidate.last].tag in ("VBD", "VBZ", "VBP")
    if not is_verb or _is_where_others_are(_before(line, candidate)):
        return []
    behind = {token.text.lower() for token in line[candidate.last + 1 : candidate.last + 7]}
    of_person = [] if behind.isdisjoint(("his", "her", "he", "she")) else [(_PERSON, 2)]
    of_group = [(_GROUP, 3)] if "its" in behind else []
    return [_by_verb(line[candidate.last].lemma), *of_person, *of_group]


def _from_who(line: Sequence[Token], candidate: Candidate) -> Evidence:
    return [(_PERSON, 3)] if _is_told_of_by_who(line, candidate) else []


def _from_offices_of_firms(line: Sequence[Token], candidate: Candidate) -> Evidence:
    """ "Kelda shares", "the CEO of Kelda"."""
    is_before = _after(line, candidate) in name_words.name_class("offices_of_firms")
    before = [(_GROUP, 3)] if is_before else []
    behind = [(_GROUP, ROLE_WEIGHT)] if _is_led_like_a_firm(line, candidate.first) else []
    return [*before, *behind]


def _is_where_others_are(before: str) -> bool:
    """ "Prosecutors in Tarn said": the verb is that of the prosecutors, and tells nothing of Tarn."""
    return before in (*_BEFORE_A_PLACE, "of", "at", "from")


def _is_told_of_by_who(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "Mira Sand, who owns …"; in "Ann Lee of the school in Tarn, who owns …" it is Lee who owns.

    In "the hosts of Norland's Good Evening Tarn, who were late" it is the hosts.
    """
    is_followed = [token.text for token in line[candidate.last : candidate.last + 2]] == [",", "who"]
    told = [token.text for token in line[candidate.last + 2 : candidate.last + 3]]
    if _OF_MANY.intersection(told):
        return False
    is_governed = candidate.first > 0 and line[candidate.first - 1].tag in ("IN", "TO", "DT")
    return is_followed and not is_governed and all(word[0].isupper() for word in candidate.core.split())


def is_called_with_article(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "The Tarn Paperjack sells well", "in a Tarn Victorian": no person; in "the Ann Low trial", "an Ann Low
    film" the article is that of the noun.
    """
    is_behind = candidate.first > 0 and line[candidate.first - 1].text.lower() in ("the", "a", "an")
    is_own = candidate.last >= len(line) or not line[candidate.last].tag.startswith(("NN", "POS"))
    return is_behind and is_own and " " in candidate.core and not candidate.is_titled


def _is_led_like_a_firm(line: Sequence[Token], first: int) -> bool:
    """ "The CEO of Kelda", "shares of Kelda", "a stake in Kelda"."""
    if first < 2 or line[first - 1].text not in ("of", "in"):
        return False
    led_by = "offices_of_firms" if line[first - 1].text == "of" else "held_of_firms"
    return line[first - 2].text.lower() in name_words.name_class(led_by)


def _lists_places(line: Sequence[Token], link: int) -> bool:
    """ "in Fraser and Peter": the preposition before the first name holds for the second."""
    index = link - 1
    while index > 0 and line[index].tag in ("NNP", "NNPS", ",") and link - index < 6:
        index -= 1
    return index < link - 1 and line[index].text in ("in", "near", "outside", "across")


def _is_published_in(line: Sequence[Token], first: int) -> bool:
    """ "published in Rock Letters", "appeared last week in the Tarn Annals"."""
    opening = first - 1 - (first > 1 and line[first - 1].text == "the")
    if opening < 1 or line[opening].text != "in":
        return False
    return any(token.lemma in ("publish", "appear") for token in line[max(0, opening - 4) : opening])


def _by_verb(verb: str) -> tuple[Verdict, int]:
    """People say; companies and bodies launch and acquire, which people do as well."""
    if verb in name_words.name_class("saying"):
        return _PERSON, SAYING_WEIGHT
    return _GROUP, int(verb in name_words.name_class("doing"))


def _from_possession(line: Sequence[Token], candidate: Candidate) -> Evidence:
    last = candidate.last
    if last + 1 >= len(line) or line[last].tag != "POS":
        return []
    owned = [token.text.lower() for token in line[last + 1 : last + 4]]
    if any(word in name_words.name_class("owned_by_group") for word in owned):
        return [(_GROUP, 3)]
    if any(word in name_words.name_class("owned_by_person") for word in owned):
        return [(_PERSON, 3)]
    return []


_NEIGHBOUR_READERS = (
    _from_title,
    _from_age,
    _from_place_word,
    _from_list_of_places,
    _from_publishing,
    _from_at,
    _from_saying_before,
    _from_the,
    _from_verb,
    _from_who,
    _from_offices_of_firms,
    _from_possession,
)
