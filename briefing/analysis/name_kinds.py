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
from briefing.analysis.name_neighbours import ROLE_WEIGHT, Evidence, evidence, is_called_with_article
from briefing.analysis.nouns_beside_names import called_before, noun_of
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words

_OFTEN = 3
_SMALL_WORDS = ("of", "from", "for", "and", "the", "in", "on", "to", "by", "with")
_TITLES_OF_WORKS = ('"', "'")


def decide(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> Verdict | None:
    """Kind and label of an undecided name from all its places; None if it is no actor or cannot be told."""
    votes: Counter[Verdict] = Counter()
    if _is_stray_word(candidates) or _is_townsman(candidates, lines) or _is_one_of_a_sort(candidates, lines):
        return None
    house = house_votes(candidates[0].core)
    is_firm = called_like_a_firm([one.core for one in candidates]) is not None
    ruled_out = ActorKind.PERSON if is_firm else ActorKind.PLACE if house else None
    told: Evidence = []
    for candidate in candidates:
        line = lines[candidate.sentence - 1]
        if _is_work(line, candidate):
            return None
        told.extend(evidence(line, candidate))
    for verdict, weight in told:
        if weight >= ROLE_WEIGHT or verdict[0] is not ruled_out:
            votes[verdict] += weight
    votes.update(shape_votes(candidates[0].core))
    votes.update(short_votes([one.core for one in candidates]))
    votes.update(house)
    if votes and max(votes.values()) > 0:
        verdict = _winner(votes)
        is_heard = verdict[0] is ActorKind.PERSON and _is_only_heard(candidates, told)
        is_body = is_heard and not any(_is_done_to(lines[one.sentence - 1], one) for one in candidates)
        return (ActorKind.ORGANISATION, "organisation") if is_body else verdict
    return _last_resort(candidates, lines)


def _is_only_heard(candidates: Sequence[Candidate], told: Evidence) -> bool:
    """ "Tarnex said", and "Tarnex" again and again: one word that is no given name, nor a known surname.

    People are called by their whole names once, or else their callings or a "he" tell of them.
    """
    core = candidates[0].core
    is_of_people = name_words.is_first_name(core) or core in words("known_surnames")
    is_bare = " " not in core and len(candidates) >= _OFTEN and not is_of_people
    weights = [weight for verdict, weight in told if verdict[0] is ActorKind.PERSON]
    is_heard = set(weights) == {SAYING_WEIGHT} and len(candidates) >= sum(weights)
    return is_bare and is_heard


def _is_done_to(line: Sequence[Token], candidate: Candidate) -> bool:
    """ "They jailed Zarkow", "Zarkow was freed": nobody does so to a firm."""
    before, behind = line[: candidate.first][-1:], line[candidate.last : candidate.last + 2]
    is_passive = len(behind) == 2 and behind[0].lemma == "be"
    done = (*before, *behind[1:]) if is_passive else before
    return any(verb.tag.startswith("V") and verb.lemma in words("verbs_done_to_people") for verb in done)


def is_called_a_person(candidate: Candidate, line: Sequence[Token]) -> bool:
    """Whether the sentence gives the name a person's role, and nothing says otherwise."""
    return _kinds_called(candidate, line) == {ActorKind.PERSON}


def is_called_a_place(candidate: Candidate, line: Sequence[Token]) -> bool:
    """ "The Marlo, Kelda and Hulu Tarn districts": so the sentence calls it, and nothing says otherwise."""
    return _kinds_called(candidate, line) == {ActorKind.PLACE}


def _kinds_called(candidate: Candidate, line: Sequence[Token]) -> set[ActorKind]:
    return {verdict[0] for verdict, weight in evidence(line, candidate) if weight >= ROLE_WEIGHT}


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


def _is_one_of_a_sort(candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]) -> bool:
    """ "The top floor of a Tarnmount Victorian": a house, and nobody."""
    return any(
        one.first > 0
        and lines[one.sentence - 1][one.first - 1].text in ("a", "an")
        and is_called_with_article(lines[one.sentence - 1], one)
        for one in candidates
    )


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
