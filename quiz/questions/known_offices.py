"""Offices whose holder readers know without the article: nobody learns from being asked who holds them."""

import re

from briefing.analysis.results import ActorKind, Role
from briefing.analysis.wordlists import rows
from quiz.questions.ground import Ground

# Of "the 45th president of the United States" these say nothing of the office.
JOINING = {"the", "of", "s", "st", "nd", "rd", "th", "current", "outgoing", "sitting", "then", "visiting"}


def is_known_to_all(ground: Ground, role: Role) -> bool:
    """The president of the United States, the pope: whoever never saw the article knows them.

    The title and its country must be the whole role: few know who is "the French president's envoy" or "the
    president of the French Tennis Federation".
    """
    countries = [
        (ground.actor(mention.actor).country, mention.surface)
        for mention in ground.mentions_within(role.sentence, role.start, role.end)
        if ground.actor(mention.actor).kind is ActorKind.COUNTRY
    ]
    named = {word for _, surface in countries for word in title_words(surface)}
    title = [word for word in title_words(role.text) if word not in named]
    codes = {"any", *(code for code, _ in countries)}
    return any(code in codes and title_words(known) == title for known, code in rows("known_offices"))


def title_words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]+", text.lower()) if word not in JOINING]
