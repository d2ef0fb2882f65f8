"""What the drafts of all kinds have in common: key, evidence, difficulty, what a candidate gives."""

from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.keys import question_key
from quiz.questions.options.rival import quoted
from quiz.questions.wording.named_again import named_again

KIND_DIFFICULTY = {
    Kind.TRUE_FALSE: 0.25,
    Kind.SINGLE: 0.4,
    Kind.MULTIPLE: 0.6,
    Kind.MATCH: 0.5,
    Kind.EVIDENCE: 0.5,
    Kind.ORDER: 0.65,
    Kind.TYPED: 0.7,
}
TYPE_DIFFICULTY = {AnswerType.DATE: 0.1, AnswerType.QUANTITY: 0.1, AnswerType.CLAUSE: 0.05}


def draft_of(
    ground: Ground,
    candidate: Candidate,
    kind: Kind,
    options: tuple[OptionDraft, ...] = (),
    *,
    stem: str = "",
    answers: tuple[str, ...] = (),
    accept: tuple[str, ...] = (),
    salt: str = "",
) -> QuestionDraft:
    """The draft of a kind for a candidate; stem and answers are the candidate's unless given."""
    answer = candidate.answer
    sentence = ground.sentence(candidate.sentence)
    span = ground.text(candidate.sentence)[answer.start : answer.end]
    actors = {*candidate.actors, *(item.index for item in answer.items if item.index is not None)}
    if answer.type is AnswerType.ACTOR and answer.index is not None:
        actors.add(answer.index)
    return QuestionDraft(
        key=question_key(sentence.key, kind.value, candidate.rule, answer.start, answer.end, salt),
        kind=kind,
        rule=candidate.rule,
        stem=stem or worded(ground, candidate),
        sentence=candidate.sentence,
        answer_start=answer.start,
        answer_end=answer.end,
        answers=answers or (answer.text,),
        options=options,
        accept=accept,
        explanation=explanation(ground, candidate, span),
        actors=tuple(sorted(actors)),
        section=ground.section_of.get(candidate.sentence, 0),
        modality=candidate.modality.value,
        difficulty=difficulty(candidate, kind),
        doubts=tuple(sorted(candidate.doubts)),
    )


def worded(ground: Ground, candidate: Candidate) -> str:
    """The candidate's stem; what somebody says word for word stays as it is."""
    is_quoting = candidate.rule == "quotation"
    return candidate.whole_stem if is_quoting else named_again(ground, candidate.whole_stem)


def explanation(ground: Ground, candidate: Candidate, span: str) -> str:
    """Where the article says so; where another sentence tells who goes on speaking, what that one says."""
    if candidate.told_in is None:
        return f"Sentence {candidate.sentence} says so: “{span}”."
    people = (*ground.mentions.get(candidate.told_in, ()), *ground.references.get(candidate.told_in, ()))
    speaker = next((one for one in people if one.actor == candidate.answer.index), None)
    start, end = (speaker.start, speaker.end) if speaker is not None else (0, 0)
    told = quoted(ground, candidate.told_in, start, end)
    return f"Who speaks in sentence {candidate.sentence} is told in {told}."


def difficulty(candidate: Candidate, kind: Kind) -> float:
    """Higher for kinds that show less, for exact figures, and for what the article tells in passing."""
    value = (
        KIND_DIFFICULTY[kind]
        + TYPE_DIFFICULTY.get(candidate.answer.type, 0)
        + 0.2 * (0.5 - candidate.importance)
    )
    return round(max(0.05, min(0.95, value)), 2)
