"""Attempts and answers: the record that all scores, mastery and due dates follow from."""

import uuid

from django.db import models
from django.db.models import Q
from django.urls import reverse

from quiz.learner_models import Learner
from quiz.querysets import AnswerQuerySet, AttemptQuerySet
from quiz.question_models import Question
from quiz.questions.form_codes import code_of
from quiz.quiz_models import Quiz


class Attempt(models.Model):
    """One go at a quiz, a self-test or a day's review. Its questions are drawn and fixed when it starts: one
    `Answer` row each. Only a go at a quiz has a quiz; the others are named by `title`, and `scope` is the
    fingerprint of what was chosen, so that a double click finds the attempt it just made.
    """

    class Purpose(models.TextChoices):
        QUIZ = "quiz", "Quiz"
        SELF_TEST = "self_test", "Self-test"
        BEFORE = "before", "Before reading"
        AFTER = "after", "After reading"
        REVIEW = "review", "Daily review"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="attempts")
    quiz = models.ForeignKey(Quiz, null=True, blank=True, on_delete=models.PROTECT, related_name="attempts")
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.QUIZ)
    title = models.CharField(max_length=200, blank=True)
    scope = models.CharField(max_length=64, blank=True)
    before = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="afterwards"
    )
    number = models.PositiveIntegerField()
    seed = models.PositiveBigIntegerField()
    feedback = models.CharField(max_length=5, choices=Quiz.Feedback, default=Quiz.Feedback.EACH)
    asks_evidence = models.BooleanField(default=False)
    asks_confidence = models.BooleanField(default=False)
    # It asks only what an earlier attempt missed, so it neither passes nor fails.
    is_retry = models.BooleanField(default=False)
    started_at = models.DateTimeField()
    deadline = models.DateTimeField(null=True, blank=True)
    times_extended = models.PositiveSmallIntegerField(default=0)
    finished_at = models.DateTimeField(null=True, blank=True)
    # For adding up whole classes (`quiz.services.tallies`); what a learner is told is derived from answers.
    tally = models.TextField(blank=True, editable=False)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(purpose="quiz", quiz__isnull=False) | (~Q(purpose="quiz") & Q(quiz__isnull=True)),
                name="attempt_at_quiz_has_quiz",
            ),
            models.UniqueConstraint(fields=["learner", "quiz", "number"], name="attempt_number_once"),
            models.UniqueConstraint(
                fields=["learner", "quiz"], condition=Q(finished_at__isnull=True), name="one_open_attempt"
            ),
            models.UniqueConstraint(
                fields=["learner", "purpose", "scope"],
                condition=Q(finished_at__isnull=True, quiz__isnull=True),
                name="one_open_attempt_of_own",
            ),
        ]

    def __str__(self):
        return f"{self.name}, attempt {self.number}" if self.quiz_id else self.name

    def get_absolute_url(self):
        page = "quiz:review_session" if self.purpose == self.Purpose.REVIEW else "quiz:attempt"
        return reverse(page, args=[self.pk])

    @property
    def name(self):
        return self.quiz.title if self.quiz_id else self.title

    @property
    def briefing(self):
        """The briefing it is about, or None where it may draw on several."""
        return self.quiz.briefing if self.quiz_id else None

    @property
    def home_url(self):
        """Where the learner came from, and goes back to."""
        if self.quiz_id:
            return self.quiz.briefing.get_absolute_url()
        return reverse("quiz:review" if self.is_review else "quiz:self_test")

    @property
    def form_code(self):
        return code_of(self.seed)

    @property
    def is_before(self):
        return self.purpose == self.Purpose.BEFORE

    @property
    def is_review(self):
        return self.purpose == self.Purpose.REVIEW


class Answer(models.Model):
    """What was shown, what was given, the mark. The newest save wins; once marked, it never changes.

    `shown` is a copy of the question as drawn (version, stem, options in order, key, evidence), so a later
    edit of the question or the article leaves it alone. A database trigger refuses changes to a marked row.
    """

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="given_answers")
    position = models.PositiveSmallIntegerField()
    shown = models.JSONField()
    given = models.JSONField(null=True, blank=True)
    is_flagged = models.BooleanField(default=False)
    is_sure = models.BooleanField(null=True, blank=True)
    proof = models.CharField("sentence chosen as proof", max_length=3, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)
    mark = models.FloatField(null=True, blank=True)
    marked_at = models.DateTimeField(null=True, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        ordering = ["attempt", "position"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "question"], name="one_answer_per_question"),
            models.UniqueConstraint(fields=["attempt", "position"], name="answer_position_once"),
            models.CheckConstraint(
                condition=Q(mark__isnull=True, marked_at__isnull=True)
                | Q(mark__isnull=False, mark__gte=0, mark__lte=1, marked_at__isnull=False),
                name="answer_marked_whole",
            ),
        ]
        # Adding up a class's marks reads this and leaves the copies of questions alone.
        indexes = [models.Index(fields=["attempt", "question", "mark", "id"], name="answer_marks")]

    def __str__(self):
        return f"question {self.position} of {self.attempt}"

    @property
    def worth(self):
        """The mark, or what a correction of the question raised it to; fetch `credit` along for many."""
        credit = getattr(self, "credit", None)
        return max(self.mark, credit.mark) if credit else self.mark
