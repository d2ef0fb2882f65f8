"""Decides what a name is that its words leave open: all its places in the article in, kind and label out."""

from collections import Counter
from collections.abc import Sequence

from briefing.analysis import name_words
from briefing.analysis.appositions import after_name
from briefing.analysis.candidates import Candidate
from briefing.analysis.casing import opens_sentence
from briefing.analysis.name_looks import (
    SAYING_WEIGHT,
    Verdict,
    called_like_a_firm,
    house_votes,
    shape_votes,
    short_votes,
)
from briefing.analysis.nouns_beside_names import called_before, noun_of, nouns_beside
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import rows, words

_ROLE_WEIGHT = 4
_SMALL_WORDS = ("of", "from", "for", "and", "the", "in", "on", "to", "by", "with")
_BEFORE_A_PLACE = ("in", "near", "outside", "across", "around", "via")
_TITLES_OF_WORKS = ('"', "'")


def decide(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> Verdict | None:
    """Kind and label of an undecided name from all its places; None if it is no actor or cannot be told."""
    votes: Counter[Verdict] = Counter()
    if _is_stray_word(candidates) or _is_townsman(candidates, lines):
        return None
    house = house_votes(candidates[0].core)
    is_firm = called_like_a_firm([one.core for one in candidates]) is not None
    ruled_out = ActorKind.PERSON if is_firm else ActorKind.PLACE if house else None
    for candidate in candidates:
        line = lines[candidate.sentence - 1]
        if _is_work(line, candidate):
            return None
        for verdict, weight in _evidence(line, candidate):
            if weight >= _ROLE_WEIGHT or verdict[0] is not ruled_out:
                votes[verdict] += weight
    votes.update(shape_votes(candidates[0].core))
    votes.update(short_votes([one.core for one in candidates]))
    votes.update(house)
    if votes and max(votes.values()) > 0:
        return _winner(votes)
    return _last_resort(candidates, lines)


def is_called_a_person(candidate: Candidate, line: Sequence[Token]) -> bool:
    """Whether the sentence gives the name a person's role, and nothing says otherwise."""
    kinds = {verdict[0] for verdict, weight in _evidence(line, candidate) if weight >= _ROLE_WEIGHT}
    return kinds == {ActorKind.PERSON}


def _is_stray_word(candidates: Sequence[Candidate]) -> bool:
    """One everyday word that is capitalised a single time, and without a title."""
    core = candidates[0].core
    single = len(candidates) == 1 and not candidates[0].is_titled and " " not in core
    return single and name_words.is_common(core) and core not in words("known_surnames")


def _is_townsman(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """ "the Tarnman", "the Tarnwoman": somebody from a town, whom other sentences name."""
    if " " in candidates[0].core or not candidates[0].core.endswith(("man", "woman", "men", "women")):
        return False
    befores = (lines[one.sentence - 1][one.first - 1] if one.first else None for one in candidates)
    return all(before is not None and before.text.lower() in ("the", "a") for before in befores)


def names_a_thing(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """Whether a name that no list knows stands for a protein, a disease, a law: nobody who acts."""
    if any(candidate.entry is not None for candidate in candidates):
        return False
    return _is_short_for_thing(candidates, lines) or _is_eponym(candidates, lines)


def _is_short_for_thing(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """Capitals behind the small words they stand for: "heat shock protein (HSP)" is no body."""
    core = candidates[0].core
    if not core.isupper() or not core.isalpha():
        return False
    return any(_spelt_before(lines[one.sentence - 1], one.first) == core for one in candidates)


def _spelt_before(line: Sequence[Token], place: int) -> str:
    """The initials of as many small words before "(", ", or" or "," as the name has letters; "" else."""
    size = len(line[place].text)
    last = place
    while last and line[last - 1].text in ("(", ",", "or"):
        last -= 1
    before = [token.text for token in line[max(0, last - 2 * size) : last] if token.text not in _SMALL_WORDS]
    spelt = [part for word in before[-size:] for part in word.split("-") if part]
    if last == place or not all(part.islower() for part in spelt[-size:]):
        return ""
    return "".join(part[0] for part in spelt[-size:]).upper()


def _is_eponym(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """A name that only ever names a disease or law: "Alzheimer's", "Hooke's law", "the Hooke scale"."""
    core = candidates[0].core
    followers = []
    for candidate in candidates:
        line = lines[candidate.sentence - 1]
        if candidate.is_titled or candidate.last >= len(line):
            return False
        owns = line[candidate.last].tag == "POS"
        follower = "".join(token.text.lower() for token in line[candidate.last + owns :][:1])
        if not owns and follower not in words("eponymous_nouns"):
            return False
        followers.append(follower)
    return core in words("eponyms") or any(follower in words("eponymous_nouns") for follower in followers)


def _winner(votes: Counter[Verdict]) -> Verdict:
    """The kind with most weight, and its most specific label."""
    kinds: Counter[ActorKind] = Counter()
    for (kind, _), weight in votes.items():
        kinds[kind] += weight
    order = list(ActorKind)
    best = max(kinds, key=lambda kind: (kinds[kind], -order.index(kind)))
    labels = [(weight, label != best.value, label) for (kind, label), weight in votes.items() if kind is best]
    specific = [one for one in labels if one[1]]
    return best, max(specific or labels)[2]


def _evidence(line: Sequence[Token], candidate: Candidate) -> list[tuple[Verdict, int]]:
    found: list[tuple[Verdict, int]] = []
    for noun in nouns_beside(line, candidate):
        verdict = name_words.noun_kinds().get(noun)
        if verdict:
            found.append((verdict, _ROLE_WEIGHT))
    found.extend(_from_neighbours(line, candidate))
    return found


def _from_neighbours(line: Sequence[Token], candidate: Candidate) -> list[tuple[Verdict, int]]:
    person, place = (ActorKind.PERSON, "person"), (ActorKind.PLACE, "place")
    group = (ActorKind.ORGANISATION, "organisation")
    found: list[tuple[Verdict, int]] = []
    before = line[candidate.first - 1] if candidate.first else None
    after = line[candidate.last] if candidate.last < len(line) else None
    if candidate.is_titled:
        found.append((person, 6))
    is_there = before is not None and before.text.lower() in _BEFORE_A_PLACE
    if is_there and (line[candidate.first - 2].lemma, before.text) not in rows("phrasal_verbs"):
        found.append((place, 3 if " " in candidate.core else 2))
    if before is not None and before.text in ("and", ",") and _lists_places(line, candidate.first - 1):
        found.append((place, 2))
    if _is_published_in(line, candidate.first):
        found.append(((ActorKind.ORGANISATION, "journal"), 6))
    if before is not None and before.text.lower() == "at":
        works_there = candidate.first > 1 and name_words.is_role(noun_of(line[candidate.first - 2]))
        found.append((group if works_there else place, 2))
    if (
        before is not None
        and before.lemma in name_words.name_class("saying") - {"tell"}
        and after is not None
        and after.text in (".", ",", ";")
    ):
        found.append((person, 3))
    if candidate.core.startswith("The "):
        found.append((group, 3))
    if before is not None and before.text.lower() == "the":
        found.append((group, 3 if is_called_with_the(line, candidate) else 1))
    if after is not None and after.tag in ("VBD", "VBZ", "VBP") and not _is_where_others_are(before):
        found.append(_by_verb(after.lemma))
        following = line[candidate.last + 1 : candidate.last + 7]
        if any(token.text.lower() in ("his", "her", "he", "she") for token in following):
            found.append((person, 2))
        if any(token.text.lower() == "its" for token in following):
            found.append((group, 3))
    if _is_told_of_by_who(line, candidate):
        found.append((person, 3))
    if after is not None and after.text.lower() in name_words.name_class("offices_of_firms"):
        found.append((group, 3))
    if _is_led_like_a_firm(line, candidate.first):
        found.append((group, _ROLE_WEIGHT))
    found.extend((verdict, weight) for verdict, weight in _from_possession(line, candidate.last))
    return [one for one in found if one[1]]


def _is_where_others_are(before: Token | None) -> bool:
    """ "Prosecutors in Tarn said": the verb is that of the prosecutors, and tells nothing of Tarn."""
    return before is not None and before.text.lower() in (*_BEFORE_A_PLACE, "of", "at", "from")


def _is_told_of_by_who(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "Mira Sand, who owns …"; in "Ann Lee of the school in Tarn, who owns …" it is Lee who owns."""
    is_followed = [token.text for token in line[candidate.last : candidate.last + 2]] == [",", "who"]
    is_governed = candidate.first > 0 and line[candidate.first - 1].tag in ("IN", "TO", "DT")
    return is_followed and not is_governed and all(word[0].isupper() for word in candidate.core.split())


def is_called_with_the(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "The Tarn Paperjack sells well": no person; in "the Ann Low trial" the article is the trial's."""
    is_behind = candidate.first > 0 and line[candidate.first - 1].text.lower() == "the"
    is_own = candidate.last >= len(line) or not line[candidate.last].tag.startswith(("NN", "POS"))
    return is_behind and is_own and " " in candidate.core and not candidate.is_titled


def _is_led_like_a_firm(line: Sequence[Token], first: int) -> bool:
    """ "The CEO of Kelda", "shares of Kelda"."""
    offices = name_words.name_class("offices_of_firms")
    return first > 1 and line[first - 1].text == "of" and line[first - 2].text.lower() in offices


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
        return (ActorKind.PERSON, "person"), SAYING_WEIGHT
    return (ActorKind.ORGANISATION, "organisation"), int(verb in name_words.name_class("doing"))


def _from_possession(line: Sequence[Token], last: int) -> list[tuple[Verdict, int]]:
    if last + 1 >= len(line) or line[last].tag != "POS":
        return []
    owned = [token.text.lower() for token in line[last + 1 : last + 4]]
    if any(word in name_words.name_class("owned_by_group") for word in owned):
        return [((ActorKind.ORGANISATION, "organisation"), 3)]
    if any(word in name_words.name_class("owned_by_person") for word in owned):
        return [((ActorKind.PERSON, "person"), 3)]
    return []


def _is_work(line: Sequence[Token], candidate: Candidate) -> bool:
    """A title in quotation marks, or a thing its neighbour noun calls a film, a drug, a phone …"""
    works = words("works_words")
    around = [line[index] for index in (candidate.first - 1, candidate.last) if 0 <= index < len(line)]
    if len(around) == 2 and all(token.text in _TITLES_OF_WORKS for token in around):
        return True
    if any(token.text.lower() in works for token in around):
        return True
    phrases = (called_before(line, candidate), after_name(line, candidate.last))
    return any(phrase and noun_of(line[phrase.head]) in works for phrase in phrases)


def _last_resort(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> Verdict | None:
    """A name that nothing explains counts as an organisation if it comes back, or is of several words."""
    inside = [one for one in candidates if not opens_sentence(lines[one.sentence - 1], one.first)]
    unknown = any(not name_words.is_common(part) for part in candidates[0].core.split())
    if len(inside) >= 2 or (" " in candidates[0].core and (inside or unknown)):
        return ActorKind.ORGANISATION, "organisation"
    return None
