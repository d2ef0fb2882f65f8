"""What somebody is, with the article it needs: "the mayor of Tarn", "a biologist", "Norway's envoy"."""

import re

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Role
from briefing.analysis.wordlists import words
from quiz.questions.wording.naming import a_or_an

ACRONYM_OWNS = re.compile(r"[A-Z]{2,}['’]s ")
OWNER = re.compile(r"([A-Z][^’']*?)['’]s? ")
# "The owner of a mill", "the spokesman at sea", "the ferry's cook".
TELLS_WHICH = re.compile(r" (?:of|at|for|in|to|on|behind|with|who|only|first) |['’]s? ")
# Everybody was one once.
CHILDREN = {"baby", "boy", "child", "girl", "kid", "teenager", "toddler"}
# Of whom, only more words tell.
BESIDE_OTHERS = {"ally", "colleague", "friend", "neighbor", "neighbour", "relative", "rival", "victim"}
DETERMINED = ("the ", "a ", "an ", "one of ", "his ", "her ", "its ", "their ")


def is_mere_praise(role: str) -> bool:
    """ "The intense actor", "the agency spokesman": "the", and nothing that tells which; "a happy child".

    Nor does "a colleague" say of whom.
    """
    if any(word in CHILDREN | BESIDE_OTHERS for word in role.split()[-1:]):
        return True
    return role.startswith("the ") and role.islower() and TELLS_WHICH.search(role) is None


def described(role: Role, before: str = "") -> str:
    """The role with an article: "the mayor of Gyumri", "a marine biologist", "Russia's foreign minister"."""
    text = role.text
    first = text.split()[0]
    owner = text.partition(" of ")[0]
    if is_owned_by_noun(text) or is_owned_with_the(text):
        return f"the {text}"
    if text.lower().startswith(DETERMINED) or any(mark in owner for mark in ("'s ", "’s ", "s' ", "s’ ")):
        return text
    if before.lower().endswith(("a ", "an ")) or role.verbatim.lower().startswith(("a ", "an ")):
        return f"{a_or_an(text)} {text}"
    if before.lower().endswith("the ") or role.verbatim.lower().startswith("the "):
        return f"the {text}"
    if " of " in text or first[0].isupper():
        return f"the {text}"
    return f"{a_or_an(text)} {text}"


def is_owned_by_noun(text: str) -> bool:
    """ "US president's special envoy": a common noun as owner takes "the"."""
    owner = next((word for word in text.split() if word.endswith(("'s", "’s"))), "")
    return owner[:1].islower() and not text.lower().startswith(DETERMINED)


def is_owned_with_the(text: str) -> bool:
    """ "UN's envoy", "European Union's envoy", "Greens' leader", "Tarn Council's clerk".

    Not "NATO's envoy", nor "Woods' caddie", who is a person's.
    """
    owner = OWNER.match(text)
    if owner is None or text.lower().startswith(DETERMINED) or owner[1] in words("plural_surnames"):
        return False
    is_party = " " not in owner[1] and owner[1].endswith("s") and owner[0].endswith(("' ", "’ "))
    if is_party and "ADJ" in pos_of(owner[1][:-1].lower()):
        return True
    known = entry_of(owner[1])
    if known is not None:
        return known.takes_the
    return ACRONYM_OWNS.match(text) is not None or owner[1].split()[-1] in words("bodies_with_the")
