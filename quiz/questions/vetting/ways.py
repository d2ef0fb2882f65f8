"""Stems that lost, with a word behind the object, which way something went or in what time it came about."""

import re

from briefing.analysis.results import Fact, Token
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.wording.ways import is_way

# Clauses end here; what stands between dashes or brackets does not end one.
ENDS = {",", ";", ":", "."}
# "In a typical month", "on an average day", "every year".
RATE = re.compile(
    r"\b(?:(?:in|on|over|within) an? (?:average |given |normal |single |typical )?|every |each )"
    r"(?:hour|day|night|week|month|quarter|season|year|decade)\b",
    re.IGNORECASE,
)


def way_lost(ground: Ground, candidate: Candidate) -> str:
    """ "What share of its fish does Norway send?" of "sends half of its fish south": where to?"""
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM or not fact.objects:
        return ""
    told = f"{candidate.stem} {candidate.answer.text}"
    lost = next((way for way in ways_of(ground, fact) if not contains_words(told, way)), None)
    return f"“{lost}” is lost" if lost is not None else ""


@once
def ways_of(ground: Ground, fact: Fact) -> tuple[str, ...]:
    """ "South" of "sends half of its fish south"."""
    behind = until_end(ground, fact)
    return tuple(behind[k].text for k in range(1, len(behind)) if is_way(behind, k))


def rate_lost(ground: Ground, candidate: Candidate) -> str:
    """ "How many leaks does Tarn record?" of "records 40 leaks — most of them small — in a typical month".

    Behind another amount it may be of that alone.
    """
    fact = candidate.fact
    if fact is None or candidate.rule in VERBATIM or candidate.answer.type is not AnswerType.QUANTITY:
        return ""
    behind = until_end(ground, fact)
    if not behind:
        return ""
    found = RATE.search(ground.text(fact.sentence)[behind[0].start : behind[-1].end])
    if found is None or contains_words(f"{candidate.whole_stem} {candidate.answer.text}", found.group()):
        return ""
    end = behind[0].start + found.start()
    is_of_another = bool(ground.quantities_within(fact.sentence, candidate.answer.end, end))
    return "" if is_of_another else f"“{found.group()}” is lost"


def until_end(ground: Ground, fact: Fact) -> tuple[Token, ...]:
    """The words behind the verb up to the end of its clause."""
    behind = ground.tokens(fact.sentence)[fact.action.last :]
    stop = next((k for k, token in enumerate(behind) if token.text in ENDS), len(behind))
    return behind[:stop]
