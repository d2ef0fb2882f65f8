"""The doubts about stored questions: rows in, words by question out."""

from briefing.models import Sentence
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft


def cautions_on(questions, options=None):
    """{question id: doubts} for questions of one briefing with their options and sentences fetched.

    `options` take the place of the stored ones: those of a question that is still being typed.
    """
    # The gate's word lists come with the dictionaries, which pages for learners must not load.
    from quiz.questions.cautions import NEAR, cautions

    questions = list(questions)
    if not questions:
        return {}
    numbers = {q.sentence.number for q in questions if q.sentence.number}
    near = {number + step for number in numbers for step in range(-NEAR, NEAR + 1)}
    rows = Sentence.objects.filter(briefing=questions[0].briefing_id, number__in=near)
    texts = dict(rows.values_list("number", "text"))
    found = {}
    for question in questions:
        number = question.sentence.number
        around = {n: texts[n] for n in range((number or 0) - NEAR, (number or 0) + NEAR + 1) if n in texts}
        around[number or 0] = question.sentence.text
        found[question.pk] = cautions(draft_of(question, options), around)
    return found


def draft_of(question, options=None):
    """The question as the writer would have drafted it; `options` replace the stored ones."""
    options = question.options.all() if options is None else options
    return QuestionDraft(
        key=question.key,
        kind=Kind(question.kind),
        rule=question.rule,
        stem=question.stem,
        sentence=question.sentence.number or 0,
        answer_start=question.answer_start,
        answer_end=question.answer_end,
        answers=tuple(question.answers) or tuple(option.text for option in options if option.is_key),
        options=tuple(
            OptionDraft(option.text, option.is_key, option.feedback, None, option.pair, option.rank)
            for option in options
        ),
        accept=tuple(question.accept),
        modality=question.modality,
        # Of what a hand has rewritten the program's doubts say nothing.
        confidence=1.0 if question.author_id else question.confidence,
        doubts=() if question.author_id else tuple(question.doubts),
    )
