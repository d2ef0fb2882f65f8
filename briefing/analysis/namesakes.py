"""Whom a name alone means among several who bear it: a candidate and full names in, one of them out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from briefing.analysis import name_words
from briefing.analysis.candidates import Candidate
from briefing.analysis.genders import gender_of_title
from briefing.analysis.name_groups import plain
from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words


@dataclass
class Bearers:
    """Whom a surname alone means: the last person named in full, unless it has come to mean another.

    A namesake in passing ("and his wife, Ada Low") takes the surname over only at the head of a sentence,
    and gives it back where the first bearer is named in full again.
    """

    latest: dict[str, str] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)

    def introduce(self, name: str, full: str, opens: bool) -> None:
        if opens or name not in self.latest or self.first.get(name) == full:
            self.latest[name] = full

    def of(self, name: str) -> str | None:
        if name in self.latest:
            self.first.setdefault(name, self.latest[name])
        return self.latest.get(name)

    def goes_by_surname(self, full: str) -> bool:
        return full in self.first.values()


def is_presented(candidate: Candidate, line: Sequence[Token]) -> bool:
    """ "Ada, a clerk, …": a namesake of the Ada Low whom the article goes on calling Low.

    "Ada, a quiet girl, …" is Ada Low as she was.
    """
    opening, behind = line[candidate.last : candidate.last + 2], line[candidate.last + 2 :]
    if [one.text for one in opening] not in ([",", "a"], [",", "an"]):
        return False
    phrase = [one.text for one in takewhile(lambda one: one.tag.startswith(("NN", "JJ")), behind)]
    return any(name_words.is_role(noun) and noun not in _everybody() for noun in phrase[-1:])


def _everybody() -> frozenset[str]:
    """ "Girl", "child", "mother": what somebody is beside a calling."""
    return name_words.name_class("kin") | word_class("nameless_people") | words("household_words")


def whose_end(parts: Sequence[str], namesakes: Sequence[str]) -> str | None:
    """ "Abu Tarn" beside Ali Hassan Tarn and Omar Abu Tarn: the one whose name ends so."""
    ending = plain(" " + " ".join(parts))
    return next((one for one in namesakes if plain(one).endswith(ending)), None)


def is_wife_of_all(candidate: Candidate, line: Sequence[Token], namesakes: Sequence[str]) -> bool:
    """ "Mrs. Low" where the article has named Karl Low alone."""
    is_woman = candidate.first > 0 and gender_of_title(line[candidate.first - 1].text) == "f"
    return is_woman and all(name_words.gender_of_name(one.split()[0]) == "m" for one in namesakes)


def bearer_of_country(named: Sequence[str], last: str | None) -> str | None:
    """ "Holland" behind "Ann Holland": whoever has such a surname, and a given name that is known for one."""
    bearers = [one for one in named if name_words.is_first_name(one.split()[0])]
    return (last if last in bearers else bearers[0]) if bearers else None


def of_gender(candidate: Candidate, line: Sequence[Token], namesakes: Sequence[str]) -> str | None:
    """ "Mr. Low" beside Karl and Ada Low: the one whose given name agrees with the title."""
    wanted = gender_of_title(line[candidate.first - 1].text) if candidate.first else ""
    fitting = [one for one in namesakes if wanted and name_words.gender_of_name(one.split()[0]) == wanted]
    return fitting[0] if len(fitting) == 1 else None
