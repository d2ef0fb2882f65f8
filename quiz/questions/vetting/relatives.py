"""Whose deed a clause behind ", which" tells: the name before it, or the noun that this name belongs to."""

from briefing.analysis.noun_phrases import NOMINAL
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground

VALUES = (AnswerType.DATE, AnswerType.QUANTITY)
INSIDE = (*NOMINAL, "JJ", "CD", "POS", "DT", "IN", "PRP$", "RB")
HANGING = ("in", "of")


def which_of_two(ground: Ground, candidate: Candidate) -> str:
    """ "When did Norway peak?" of "inflation in Norway, which peaked in May": inflation did."""
    fact = candidate.fact
    if fact is None or candidate.answer.type not in VALUES or fact.subject.first < 2:
        return ""
    line = ground.tokens(fact.sentence)
    behind = [one.text for one in line[fact.subject.last : fact.subject.last + 2]]
    first = fact.subject.first - (line[fact.subject.first - 1].tag == "DT")
    before = line[:first]
    is_hung = behind == [",", "which"] and len(before) > 1 and before[-1].text in HANGING
    is_opening = is_hung and all(one.tag in INSIDE for one in before)
    return f"“{before[-2].text}” may be what “{fact.action.text}”" if is_opening else ""
