"""What hangs on what: ", which" on one of two nouns, dates on words left out, a share on its whole."""

from briefing.analysis.noun_phrases import NOMINAL
from briefing.analysis.results import Adjunct, Phrase, QuantityKind
from briefing.analysis.token_spans import token_span
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

ASKING_VALUES = {"when", "how many", "how much"}
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


def hangs_on_lost(ground: Ground, candidate: Candidate) -> str:
    """ "Sold boats despite the ban in May", "during the war in Riga", told without ban or war."""
    fact = candidate.fact
    if fact is None or candidate.rule not in ASKING_VALUES:
        return ""
    asked = token_span(ground.tokens(fact.sentence), candidate.answer.start, candidate.answer.end)[0]
    for told, lost in fact.adjuncts:
        is_dated = bool(ground.dates_within(lost.sentence, lost.start, lost.end))
        is_scene = told is Adjunct.PLACE or is_dated
        if is_scene or lost.first < fact.action.last or is_said(ground, lost, candidate):
            continue
        is_asked = candidate.answer.type is AnswerType.DATE and asked - 1 <= lost.last <= asked
        is_asked = is_asked and not lost.text.lower().startswith("during ")
        behind = (one for kind, one in fact.adjuncts if kind is Adjunct.PLACE and one.first == lost.last)
        if is_asked or any(is_said(ground, one, candidate) for one in behind):
            return f"it may be that of “{lost.text}”"
    return ""


def is_said(ground: Ground, part: Phrase, candidate: Candidate) -> bool:
    """Whether the last word of the part stands in the stem, or whoever it names is told of there."""
    named = ground.mentions_within(part.sentence, part.start, part.end)
    is_named = any(one.actor in candidate.actors for one in named)
    return is_named or contains_words(candidate.stem, ground.tokens_of(part)[-1].text)


def share_of_untold(ground: Ground, candidate: Candidate) -> str:
    """ "By which year does Norway aim to reach 2 percent?": of its pay, as a share before it tells."""
    fact, text = candidate.fact, ground.text(candidate.sentence)
    if fact is None or candidate.rule not in ASKING_VALUES or " of " in candidate.stem:
        return ""
    shares = [ground.quantity(index) for index in ground.quantities.get(candidate.sentence, ())]
    shares = [one for one in shares if one.kind is QuantityKind.PERCENT]
    told = [one for one in shares if one.start > fact.action.start and one.surface in candidate.stem]
    wholes = [one for one in shares if one.end < fact.action.start and text.startswith(" of ", one.end)]
    return f"nobody is told of what it is {told[0].surface}" if told and wholes else ""
