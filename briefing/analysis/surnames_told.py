"""Surnames that look like the noun of a body, told to be people's: candidates in, candidates out."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis import name_words
from briefing.analysis.anaphors import OF_ONESELF
from briefing.analysis.candidates import Candidate
from briefing.analysis.name_kinds import is_called_a_person
from briefing.analysis.results import ActorKind, Token


def with_surnames_told(
    candidates: Sequence[Candidate], lines: Sequence[Sequence[Token]]
) -> Sequence[Candidate]:
    """ "Zarko Co" as a person where the article has "Co himself" or "Co, the former lawmaker"."""
    told = {one.core for one in candidates if _is_told_of_a_person(one, lines[one.sentence - 1])}
    if not told:
        return candidates
    return [_as_person(one) if _is_whole_name(one, told) else one for one in candidates]


def _is_told_of_a_person(one: Candidate, line: Sequence[Token]) -> bool:
    """Whether the noun of a body, alone and without "the", does something himself or has a calling."""
    is_the_one = one.first > 0 and line[one.first - 1].text.lower() == "the"
    if one.label != "bare head" or is_the_one:
        return False
    after = line[one.last].text.lower() if one.last < len(line) else ""
    return after in OF_ONESELF or is_called_a_person(one, line)


def _is_whole_name(one: Candidate, told: set[str]) -> bool:
    """A name of two words, the first in no dictionary: not "Harbour Co"."""
    parts = one.core.split()
    is_pair = len(parts) == 2 and parts[1] in told and one.entry is None and not one.is_titled
    return is_pair and not (name_words.is_common(parts[0]) or name_words.is_acronym(parts[0]))


def _as_person(one: Candidate) -> Candidate:
    return replace(one, kind=ActorKind.PERSON, label="person")
