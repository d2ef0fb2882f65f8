"""What an instructor should look at before a question is asked: the gate's rules, on a question as it stands.

Reads a draft and the sentences around its evidence, returns one sentence of plain words for each doubt. The
gate refuses the program's questions; an instructor's are warned about and never refused.
"""

from collections.abc import Mapping
from dataclasses import replace

from quiz.questions import screening
from quiz.questions.appraising import reasons
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.plain import contains_words
from quiz.questions.titled_stems import without_title

NEAR = 2
LOW_CONFIDENCE = 0.5
HEDGES = {
    "reported": "The article reports this and does not state it: the stem should say who says so.",
    "possible": "The article calls this possible, not certain.",
    "view": "This is the author's view: the stem should say so.",
    "quoted": "These are somebody's words: the stem should say whose.",
}


def cautions(draft: QuestionDraft, sentences: Mapping[int, str]) -> tuple[str, ...]:
    """`sentences` are texts by number: the evidence, and those near it. A title behind the stem may stay."""
    options = tuple(option for option in draft.options if option.text.strip())
    draft = replace(draft, stem=without_title(draft.stem), options=options)
    return (*_ruled(draft), *_about_evidence(draft, sentences))


def _ruled(draft: QuestionDraft):
    for name, check in screening.CHECKS.items():
        if name not in screening.NEED_GROUND and _can_be_checked(draft) and (reason := check(None, draft)):
            yield f"{name.capitalize()}: {reason}."


def _can_be_checked(draft: QuestionDraft) -> bool:
    """Half a question is looked at while it is typed, and the gate knows whole ones alone."""
    has_choices = draft.kind not in (Kind.SINGLE, Kind.MULTIPLE) or bool(draft.options)
    has_answer = bool(draft.answers or draft.kind not in screening.WORDED)
    return bool(draft.stem.split()) and has_choices and has_answer


def _about_evidence(draft: QuestionDraft, sentences: Mapping[int, str]):
    text = sentences.get(draft.sentence, "")
    if not text[draft.answer_start : draft.answer_end].strip():
        yield "No deciding words are marked in the sentence."
    if draft.modality in HEDGES and "according to" not in draft.stem.lower():
        yield HEDGES[draft.modality]
    if draft.confidence < LOW_CONFIDENCE:
        told = (reasons()[doubt] for doubt in draft.doubts if doubt in reasons())
        yield " ".join(("Readers took less than half of such questions as they were.", *told))
    if draft.kind in (Kind.SINGLE, Kind.MULTIPLE):
        keys = sum(option.is_key for option in draft.options)
        if not keys:
            yield "No option is marked as right."
            return
        if draft.kind is Kind.SINGLE and keys > 1:
            yield "More than one option is marked as right."
        yield from _options_nearby(draft, sentences)


def _options_nearby(draft: QuestionDraft, sentences: Mapping[int, str]):
    """Wrong options that the evidence or its neighbours name may be right too."""
    for option in draft.options:
        if option.is_key:
            continue
        for number in sorted(sentences, key=lambda number: (abs(number - draft.sentence), number)):
            if abs(number - draft.sentence) <= NEAR and contains_words(sentences[number], option.text):
                where = "this sentence" if number == draft.sentence else f"sentence {number}"
                yield f"“{option.text}” is named in {where}: check that it is clearly wrong."
                break
