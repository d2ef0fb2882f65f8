"""What pages of both apps ask about the learner who reads them. No tag ever writes."""

from dataclasses import dataclass

from django import template

from quiz.learners import reader_of
from quiz.models import Attempt, Learner, Question, Quiz
from quiz.services.progress import knowledge_of_questions
from quiz.services.reading import reading_of as find_reading
from quiz.services.strip import row_length

register = template.Library()


@register.filter("row_length")
def row_length_of(strip):
    """Cells in a row of the strip on a phone."""
    return row_length(len(strip))


@dataclass(frozen=True)
class ReadingSettings:
    theme: str = str(Learner.Theme.AUTO)
    size: str = str(Learner.Size.REGULAR)
    numbers: str = "on"
    keys: str = "on"


@register.simple_tag(takes_context=True)
def reading_settings(context):
    """The learner's saved look: .theme, .size, .numbers and .keys ("on" or "off")."""
    learner = reader_of(context)
    if learner is None:
        return ReadingSettings()
    return ReadingSettings(
        theme=learner.theme,
        size=learner.size,
        numbers="on" if learner.shows_numbers else "off",
        keys="on" if learner.uses_shortcuts else "off",
    )


@register.simple_tag(takes_context=True)
def reading_of(context, sections):
    """How far the learner has read: .read (section ids), .next (Section or None), .count, .place."""
    return find_reading(reader_of(context), sections)


@register.simple_tag(takes_context=True)
def quizzes_of(context, briefing):
    """The briefing's quizzes beside its section checks, each with .question_count and .open_attempt."""
    quizzes = Quiz.objects.published().about(briefing).exclude(purpose=Quiz.Purpose.SECTION)
    quizzes = [quiz for quiz in quizzes.with_question_count() if quiz.question_count]
    opened = {attempt.quiz_id: attempt for attempt in Attempt.objects.of(reader_of(context)).open()}
    for quiz in quizzes:
        quiz.open_attempt = opened.get(quiz.pk)
    return quizzes


@register.simple_tag(takes_context=True)
def knowledge_of(context, actor, appearances):
    """What the learner knows of an actor in these appearances.

    .known has .level, .right, .answered, .total; .asked are the questions answered, the weakest first.
    """
    briefings = [appearance.briefing_id for appearance in appearances]
    asked = Question.objects.published().in_public().filter(actors=actor, briefing__in=briefings)
    known, answered = knowledge_of_questions(reader_of(context), asked)
    return {"known": known, "asked": answered}


@register.simple_tag(takes_context=True)
def resumable(context):
    """The learner's open attempts, newest first, each with its quiz, .question_count and .answered_count."""
    attempts = Attempt.objects.of(reader_of(context)).open().in_public().with_score()
    return attempts.select_related("quiz__briefing", "quiz__section").order_by("-started_at", "-pk")
