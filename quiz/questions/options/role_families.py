"""Which people may stand side by side as options: ministers with ministers, players with players."""

import re
from functools import cache

from briefing.analysis.results import Actor
from briefing.analysis.wordlists import rows


def role_families(actor: Actor) -> frozenset[str]:
    """The families of all roles the article gives a person; none where it tells no known role."""
    found = {
        family
        for role in actor.roles
        for word in re.findall(r"[a-z-]+", role.text.lower())
        if (family := families_by_word().get(word)) is not None
    }
    return frozenset(found)


def is_comparable(key: Actor, other: Actor) -> bool:
    """Whether both have a role of one family: a reader who skimmed the article may take one for the other."""
    return bool(role_families(key) & role_families(other))


@cache
def families_by_word() -> dict[str, str]:
    return dict(rows("role_families"))
