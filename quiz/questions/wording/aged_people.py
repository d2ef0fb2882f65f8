"""People told by their age alone, "the 48-year-old Dane", of whom only an earlier sentence says who it is."""

import re

from briefing.analysis.results import ActorKind, Token
from quiz.questions.ground import Ground
from quiz.questions.things import is_human

AGED = re.compile(r"[\w-]+-years?-old")


def is_aged_person(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "48-year-old", "48-year-old Dane", "48-year-old driver"; not "48-year-old ferry", "… Ann Lee"."""
    if AGED.fullmatch(inner[0].text) is None:
        return False
    named = ground.mentions_within(number, inner[0].start, inner[-1].end)
    is_named = any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named)
    is_whoever = len(inner) == 1 or inner[-1].text[0].isupper() or is_human((inner[-1],))
    return is_whoever and not is_named
