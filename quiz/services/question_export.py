"""Questions on their way out: rows in, the plain values that every file format writes out."""

from quiz.models import Question
from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, ExchangedOption, ExchangedQuestion, tidied

GONE = (Question.State.STALE, Question.State.DROPPED)


def questions_of(briefing, *, with_drafts=False):
    """The briefing's questions in the order of the text; drafts only when asked for."""
    rows = for_exchange(briefing.questions.filter(sentence__number__isnull=False))
    rows = rows.exclude(state__in=GONE) if with_drafts else rows.filter(state=Question.State.PUBLISHED)
    return rows.order_by("sentence__number", "pk")


def questions_in(quiz):
    """What the quiz asks, in its order."""
    rows = Question.objects.filter(state=Question.State.PUBLISHED, sentence__number__isnull=False)
    return for_exchange(rows.in_quiz(quiz))


def for_exchange(rows):
    return rows.select_related("sentence", "briefing").defer("briefing__article").prefetch_related("options")


def exchanged(row):
    """The stored question as a value, with its sentence quoted whole."""
    sentence = row.sentence
    return tidied(
        ExchangedQuestion(
            kind=Kind(row.kind),
            stem=row.stem,
            options=tuple(
                ExchangedOption(option.text, option.is_key, option.feedback, option.pair)
                for option in options_in_order(row)
            ),
            answers=tuple(row.answers),
            accept=tuple(row.accept),
            explanation=row.explanation,
            difficulty=row.difficulty,
            modality=row.modality,
            key=row.key,
            evidence=Evidence(
                sentence.text, row.answer_start, row.answer_end, sentence.key, row.briefing.slug
            ),
        )
    )


def options_in_order(row):
    """As they stand, or for an order as they should."""
    options = list(row.options.all())
    return (
        sorted(options, key=lambda option: option.rank or 0) if row.kind == Question.Kind.ORDER else options
    )
