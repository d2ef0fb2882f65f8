"""In reports on sport, towns and states that play: groups of names in, the teams marked as such."""

from collections.abc import Iterable, Sequence

from briefing.analysis import name_words
from briefing.analysis.name_groups import Group
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words

_SPORT_WORDS_PER_1000 = 12


def mark_teams(groups: Iterable[Group], lines: Sequence[Sequence[Token]]) -> None:
    """In an article about sport a town is a team unless something is said to be in it, and so is a state that
    somebody plays against."""
    if not _is_about_sport(lines):
        return
    for group in groups:
        is_town = group.label == "city" and (group.entry is not None or len(group.words) > 1)
        is_side = group.label == "region" and any(
            _is_met(lines[one.sentence - 1], one.first) for one in group.candidates
        )
        if (is_town or is_side) and _plays(group, lines):
            group.kind, group.label, group.entry = ActorKind.ORGANISATION, "team", None


def _is_about_sport(lines: Sequence[Sequence[Token]]) -> bool:
    total = sum(len(line) for line in lines)
    found = sum(
        token.text.lower() in name_words.name_class("sport_words") for line in lines for token in line
    )
    return found >= 4 and found * 1000 >= _SPORT_WORDS_PER_1000 * total


def _plays(group: Group, lines: Sequence[Sequence[Token]]) -> bool:
    return all(_is_no_place(lines[one.sentence - 1], one.first, one.last) for one in group.candidates)


def _is_met(line: Sequence[Token], first: int) -> bool:
    """ "A match against the Riga Coast", "took two wickets for the Riga Coast"."""
    place = first - 1 - (first > 1 and line[first - 1].text.lower() == "the")
    if place < 1 or line[place].text.lower() not in ("against", "for"):
        return False
    return line[place].text.lower() == "against" or line[place - 1].text.lower() in name_words.name_class(
        "sport_words"
    )


def _is_no_place(line: Sequence[Token], first: int, last: int) -> bool:
    before = line[first - 1].text.lower() if first else ""
    after = line[last].text.lower() if last < len(line) else ""
    beside_place = (
        after == "," and last + 1 < len(line) and line[last + 1].tag == "NNP" and before in ("in", "of")
    )
    return after in name_words.name_class("team_nouns") or not (
        before in words("locative_words") and before not in ("to", "from") or beside_place
    )
