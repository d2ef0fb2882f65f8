"""Which people may stand side by side as options: ministers with ministers, players with players."""

import re
from functools import cache

from briefing.analysis.results import Actor
from briefing.analysis.wordlists import rows

POLITICS, BUSINESS = "politics", "business"
OF_SIDES = {"military", POLITICS, "voice"}
VOICE = re.compile(r"\bpress secretary\b")
# What has a president, a secretary or a chancellor as states have.
OF_A_BODY = re.compile(
    r"\b(?:associations?|college|company|corp|federation|foundation|group|inc|institute|school|society|union"
    r"|university)\b"
)


def role_families(actor: Actor) -> frozenset[str]:
    """The families of all roles the article gives a person; none where it tells no known role."""
    return frozenset(family for role in actor.roles for family in families_of(role.text))


def families_of(role: str) -> set[str]:
    """ "Press secretary", "president of the Tarn Association" are no politicians."""
    told = VOICE.sub("spokesman", role.lower())
    found = {families_by_word().get(word, "") for word in re.findall(r"[a-z-]+", told)} - {""}
    is_private = POLITICS in found and OF_A_BODY.search(told) is not None
    return found - {POLITICS} | {BUSINESS} if is_private else found


def is_comparable(key: Actor, other: Actor) -> bool:
    """Whether both have a role of one family: a reader who skimmed the article may take one for the other."""
    return bool(role_families(key) & role_families(other))


def speaks_for_a_side(actor: Actor) -> bool:
    """A minister, a spokesman, an officer: none whom a reader could take for one of many in the street."""
    return bool(role_families(actor) & OF_SIDES)


@cache
def families_by_word() -> dict[str, str]:
    return dict(rows("role_families"))
