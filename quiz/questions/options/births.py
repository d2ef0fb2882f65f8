"""In which year people of the article were born, where it tells: nobody did anything before that."""

import re
from datetime import date

from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground, once

# "Was born on May 3, 1930", "born in Marlo in 1930": the first year behind the word.
BORN = re.compile(r"\bborn\b[^;]{0,60}?\b(?P<year>(?:1[5-9]|20)\d\d)\b")
# "Born to a baker and in 1975 moved": another deed begins.
ANOTHER_DEED = ("VB", "MD", "WP", "WRB")


def is_before_birth(ground: Ground, candidate: Candidate, key: date, day: date) -> bool:
    """ "When did Ann Lee finish school?": not in 1927, where she was born in 1930."""
    fact = candidate.fact
    doer = fact.subject.actor if fact is not None else None
    born = births(ground).get(doer) if doer is not None else None
    return born is not None and day.year <= born < key.year


def is_of_another_deed(ground: Ground, number: int, told: re.Match[str]) -> bool:
    """ "Born to a baker, moved in 1975", "born at sea and in 1975 moved": that is no year of birth."""
    between = [one for one in ground.tokens(number) if told.start() < one.start < told.start("year")]
    pairs = zip(between, between[1:], strict=False)
    goes_on = any(one.text == "and" and other.tag in ("IN", "RB") for one, other in pairs)
    return goes_on or any(one.tag.startswith(ANOTHER_DEED) for one in between)


@once
def births(ground: Ground) -> dict[int, int]:
    """By actor, the year in which the article says that one was born."""
    found: dict[int, int] = {}
    for number, facts in sorted(ground.facts.items()):
        told = BORN.search(ground.text(number))
        if told is None or is_of_another_deed(ground, number, told):
            continue
        for fact in facts:
            is_own = fact.action.start <= told.start() <= fact.action.end + 1
            if is_own and fact.subject.actor is not None:
                found.setdefault(fact.subject.actor, int(told["year"]))
    return found
