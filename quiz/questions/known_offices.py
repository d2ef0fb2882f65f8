"""Offices whose holder readers know without the article: nobody learns from being asked who holds them."""

import re

from briefing.analysis.results import Role
from briefing.analysis.wordlists import rows
from quiz.questions.ground import Ground


def is_known_to_all(ground: Ground, role: Role) -> bool:
    """The president of the United States, the pope: whoever never saw the article knows them."""
    found = set(re.findall(r"[a-z]+", role.text.lower()))
    if found & {"former", "deputy", "envoy", "adviser", "advisor", "press", "energy", "commerce"}:
        return False
    countries = {
        ground.actor(mention.actor).country or "world"
        for mention in ground.mentions_within(role.sentence, role.start, role.end)
    }
    known = (code for title, code in rows("known_offices") if title in found)
    return any(code == "any" or code in countries for code in known)
