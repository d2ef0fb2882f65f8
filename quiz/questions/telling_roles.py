"""Which roles say enough to tell one person from all others: "the mayor of Narvik", not "a spokesman".

Marking needs the room of each kind, and those rooms this one: it must not load the dictionaries.
"""

import re

from briefing.analysis.results import Role
from briefing.analysis.wordlists import words

SHORTEST_ROLE = 2
LONGEST_ROLE = 14


def is_telling(role: Role) -> bool:
    """Long enough to point at one person, and whole."""
    found = plain_words(role)
    if is_mere_title(role):
        return False
    says_where = (
        any(word in (" of ", " for ", " at ") for word in re.findall(r" \w+ ", role.text))
        or "’s " in role.text
    )
    if found[-1] in words("shared_roles") and not says_where:
        return False
    count = len(role.text.split())
    has_name = any(word[0].isupper() for word in role.text.split())
    if any(word.lower() in words("press_roles") | {"under", "when", "that"} for word in role.text.split()):
        return False
    return SHORTEST_ROLE <= count <= LONGEST_ROLE and (has_name or count >= 3) and "," not in role.text


def is_mere_title(role: Role) -> bool:
    """ "Prime minister", "chief spokesman": of which country or firm nothing tells."""
    titles = words("person_roles", "role_modifiers")
    return all(word in titles or word.rstrip("s.") in titles for word in plain_words(role))


def plain_words(role: Role) -> list[str]:
    """The words in small letters, owners without their ending."""
    return [word.lower().removesuffix("’s").removesuffix("'s") for word in role.text.split()]
