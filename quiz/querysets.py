"""Which rows: the questions pages ask of quizzes, attempts and answers, in words."""

from django.db import models
from django.db.models import Count, F, Max, Q, Sum
from django.db.models.functions import Coalesce

# Of a quiz's questions those that an attempt started now would draw.
CAN_BE_DRAWN = Q(questions__state="published", questions__sentence__number__isnull=False)


class QuestionQuerySet(models.QuerySet):
    def published(self):
        return self.filter(state="published", sentence__number__isnull=False)

    def in_public(self):
        return self.filter(briefing__is_public=True)

    def open_to_practice(self, at):
        """Without those that a published quiz with counted attempts or a closing date to come still asks."""
        counted = Q(quizzes__attempts_allowed__isnull=False) & (
            Q(quizzes__closes_at__isnull=True) | Q(quizzes__closes_at__gt=at)
        )
        held_back = self.model.objects.filter(
            counted | Q(quizzes__closes_at__gt=at), quizzes__is_published=True
        )
        return self.exclude(pk__in=held_back.values("pk"))

    def in_quiz(self, quiz):
        """Those of the quiz, in its order."""
        return self.filter(places__quiz=quiz).order_by("places__position", "pk")

    def for_drawing(self):
        """With all that a copy of the question needs."""
        return self.select_related("sentence__section").prefetch_related("options__sentence")


class QuizQuerySet(models.QuerySet):
    def published(self):
        return self.filter(is_published=True, briefing__is_public=True)

    def about(self, briefing):
        return self.filter(briefing=briefing)

    def with_question_count(self):
        """Adds `question_count`: how many questions an attempt started now would draw."""
        return self.annotate(question_count=Count("questions", filter=CAN_BE_DRAWN, distinct=True))

    def with_section_counts(self):
        """Adds how many sections of its briefing it asks about (`sections_asked`), and of how many."""
        return self.annotate(
            sections_asked=Count("questions__sentence__section", filter=CAN_BE_DRAWN, distinct=True),
            section_count=Count("briefing__sections", distinct=True),
        )

    def for_start_page(self):
        return self.with_question_count().with_section_counts().select_related("briefing", "section")


class AttemptQuerySet(models.QuerySet):
    def open(self):
        return self.filter(finished_at__isnull=True)

    def in_public(self):
        """Those at a quiz that can be opened today, and the learner's own tests."""
        return self.filter(Q(quiz__isnull=True) | Q(quiz__is_published=True, quiz__briefing__is_public=True))

    def finished(self):
        return self.filter(finished_at__isnull=False)

    def whole(self):
        """Without retries of what was missed: those are no grade, no best and no pass."""
        return self.filter(is_retry=False)

    def of(self, learner):
        """The learner's own; none for a visitor who has no record."""
        return self.filter(learner=learner) if learner else self.none()

    def for_pages(self):
        """The quiz and its briefing come along, without the texts that no page of an attempt prints."""
        rows = self.select_related("quiz__briefing", "quiz__section")
        return rows.defer("quiz__briefing__article", "quiz__section__html")

    def with_score(self):
        """Adds `points` (the sum of the marks, corrections counted) and `question_count`; stores neither."""
        return self.annotate(
            points=Coalesce(Sum(Coalesce("answers__credit__mark", "answers__mark")), 0.0),
            question_count=Count("answers"),
            answered_count=Count("answers", filter=Q(answers__given__isnull=False)),
            last_saved_at=Coalesce(Max("answers__saved_at"), F("started_at")),
        )


class AnswerQuerySet(models.QuerySet):
    def marked(self):
        return self.filter(marked_at__isnull=False)

    def with_worth(self):
        """Adds `worth_now`: the mark, or what a correction raised it to."""
        return self.annotate(worth_now=Coalesce("credit__mark", "mark"))

    def unmarked(self):
        return self.filter(marked_at__isnull=True)

    def given(self):
        """Answered at all: a question left open at the finish says nothing about knowledge."""
        return self.filter(given__isnull=False)

    def of(self, learner):
        return self.filter(attempt__learner=learner) if learner else self.none()

    def for_pages(self):
        """The attempt comes along, and of its quiz and briefing what the page of a question prints."""
        answer = self.model._meta
        attempt = answer.get_field("attempt").related_model._meta
        clock = ("time_limit", "lets_extend", "closes_at")
        quiz = ("title", "slug", *clock, "briefing__title", "briefing__slug")
        return self.select_related("attempt__quiz__briefing").only(
            *(field.name for field in answer.concrete_fields),
            *(f"attempt__{field.name}" for field in attempt.concrete_fields),
            *(f"attempt__quiz__{name}" for name in quiz),
        )
