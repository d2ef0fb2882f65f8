"""What an outlet did to come by its news, or what it was told: nobody reads the news for that."""

import re
from itertools import pairwise

from briefing.analysis.name_words import noun_kinds
from briefing.analysis.results import Fact, Phrase
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, once, phrases_behind
from quiz.questions.options.families import label_families
from quiz.questions.outlets import FIRST_TOLD_BY, TELLING, WITNESSING, is_outlet

# Of what it denies or announces itself, an outlet is asked.
REPORTED = re.compile(r"\b(?:found|(?:note|report|reveal)(?:d|ed|s)|said|says|writes|wrote) that\b")
HEARD_BY = {"speak", "talk", "tell"}
# What an outlet does with what it came to know: "cites a source", "takes stock of the year".
PASSING_ON = TELLING | {"cite", "quote", "report"}
LOOKS_BACK = re.compile(r"^Which [\w -]+ (?:takes?|took) (?:stock|a look)\b")


def outlet_as_witness(ground: Ground, candidate: Candidate) -> str:
    """ "The Tarn Times saw boats burn", "said that one burnt", "told the Tarn Times": nobody asks who.

    Nor by whom it "was first reported", nor how many towns the paper visited, and when. "The company" is
    of nobody in sight where the last one named is the paper.
    """
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is not None and is_outlet(ground, index):
        if candidate.rule in ("report", "subject") and REPORTED.search(candidate.stem):
            return "it asks who reported it"
        if candidate.rule == "subject" and passes_on(candidate):
            return f"the outlet but passes it on, “{candidate.fact.action.text}”"
        for fact in ground.facts.get(candidate.sentence, ()):
            named = [one for one in (fact.subject, *phrases_behind(fact)) if covers(one, candidate)]
            if is_witnessed(fact, named):
                return f"it asks who reported it, “{fact.action.text}”"
    told = candidate.fact
    if told is not None and is_unknown_hearer(ground, told):
        return f"it asks how it was reported, “{told.action.text}”"
    if told is None or told.subject.actor is None or not is_outlet(ground, told.subject.actor):
        return ""
    if ground.is_reference(told.subject):
        return f"“{told.subject.text}” may be whom the outlet writes of"
    return f"it asks how it was reported, “{told.action.text}”" if is_witnessed(told, [told.subject]) else ""


def passes_on(candidate: Candidate) -> bool:
    """ "Which newspaper cited a source at the port?", "takes stock of the year?"."""
    fact = candidate.fact
    is_told = fact is not None and not fact.is_passive and fact.verb in PASSING_ON
    return is_told or LOOKS_BACK.match(candidate.stem) is not None


def is_unknown_hearer(ground: Ground, fact: Fact) -> bool:
    """ "Lantern visited the port", where people "told Lantern" something: no list knows the outlet.

    "Parliament met" tells of what everybody knows for another body.
    """
    name = fact.subject.text
    is_name = fact.subject.actor is None and name.isalpha() and name[0].isupper()
    kind = noun_kinds().get(name.lower())
    is_known = kind is not None and label_families().get(kind[1]) != "media"
    return is_name and not is_known and fact.verb in WITNESSING and name in names_told_things(ground)


@once
def names_told_things(ground: Ground) -> frozenset[str]:
    """The single words with a capital that "told" stands right before."""
    lines = (ground.tokens(one.number) for one in ground.analysis.sentences)
    pairs = (pair for line in lines for pair in pairwise(line))
    return frozenset(other.text for one, other in pairs if one.text == "told" and other.text[0].isupper())


def is_witnessed(fact: Fact, outlet: list[Phrase]) -> bool:
    """Whether the deed is how the outlet, which one of the phrases names, came by the news or told it."""
    heard = HEARD_BY | FIRST_TOLD_BY if fact.is_passive else HEARD_BY
    return any(fact.verb in (WITNESSING if one == fact.subject else heard) for one in outlet)


def covers(phrase: Phrase, candidate: Candidate) -> bool:
    return phrase.start <= candidate.answer.start and candidate.answer.end <= phrase.end
