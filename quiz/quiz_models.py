"""Quizzes: which questions, in which order, under which rules, and for whom the rules are wider."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from briefing.analysis.counted import counted
from briefing.models import Briefing, Section
from quiz.learner_models import Learner
from quiz.querysets import QuizQuerySet
from quiz.question_models import Question

# A clock of more than a day is a closing date.
MOST_MINUTES = 24 * 60


class Quiz(models.Model):
    class Purpose(models.TextChoices):
        SECTION = "section", "Section check"
        WHOLE = "whole", "The whole briefing"
        WHO = "who", "Who is who"
        TIMELINE = "timeline", "The timeline"
        HARD = "hard", "The hard ones"
        OWN = "own", "An instructor's quiz"

    class Feedback(models.TextChoices):
        EACH = "each", "After each question"
        END = "end", "At the end"

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="quizzes")
    section = models.OneToOneField(
        Section, null=True, blank=True, on_delete=models.SET_NULL, related_name="check_quiz"
    )
    title = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.OWN)
    feedback = models.CharField(max_length=5, choices=Feedback, default=Feedback.EACH)
    is_published = models.BooleanField("published", default=False)
    opens_at = models.DateTimeField("opens", null=True, blank=True)
    closes_at = models.DateTimeField("closes", null=True, blank=True)
    time_limit = models.PositiveSmallIntegerField(
        "minutes", null=True, blank=True, help_text="Empty: no clock."
    )
    lets_extend = models.BooleanField(
        "learners may take more time",
        default=False,
        help_text="A quarter of the minutes each time, up to ten times, never beyond the closing date.",
    )
    attempts_allowed = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Empty: no limit.")
    asks_evidence = models.BooleanField(
        "prove it", default=False, help_text="Learners also pick the sentence that supports their answer."
    )
    asks_confidence = models.BooleanField(
        "ask how sure", default=False, help_text="Learners may say whether they are sure."
    )
    pass_mark = models.PositiveSmallIntegerField(
        "pass mark in per cent", null=True, blank=True, help_text="Empty: nobody passes or fails."
    )
    blueprint = models.JSONField(default=dict, blank=True, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="quizzes"
    )
    questions = models.ManyToManyField(Question, through="QuizQuestion", related_name="quizzes")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = QuizQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "section__position", "pk"]
        verbose_name_plural = "quizzes"
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True)
                | Q(closes_at__isnull=True)
                | Q(closes_at__gt=F("opens_at")),
                name="quiz_opens_before_it_closes",
            ),
            models.CheckConstraint(
                condition=Q(time_limit__isnull=True) | Q(time_limit__range=(1, MOST_MINUTES)),
                name="quiz_time_limit_of_a_day_at_most",
            ),
            models.CheckConstraint(
                condition=Q(pass_mark__isnull=True) | Q(pass_mark__range=(1, 100)),
                name="quiz_pass_mark_in_per_cent",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("quiz:start", args=[self.slug])

    @property
    def full_title(self):
        """The title with its briefing before it: each briefing has a quiz about the whole of it."""
        return f"{self.briefing.title}: {self.title}"

    @property
    def lets_choose_feedback(self):
        """Whether learners say when they want the answers: an instructor settles it for their own quizzes."""
        return self.owner_id is None and self.purpose != self.Purpose.OWN


class QuizQuestion(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="places")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="places")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["quiz", "position"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "question"], name="question_once_per_quiz"),
            models.UniqueConstraint(fields=["quiz", "position"], name="quiz_position_once"),
        ]

    def __str__(self):
        return f"{self.position}. {self.question}"


class Extension(models.Model):
    """More time, or more goes, for one learner at one quiz."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="extensions")
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="extensions")
    minutes = models.PositiveSmallIntegerField("further minutes", default=0)
    attempts = models.PositiveSmallIntegerField("further attempts", default=0)

    class Meta:
        ordering = ["quiz", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["learner", "quiz"], name="extension_once"),
            models.CheckConstraint(condition=Q(minutes__lte=MOST_MINUTES), name="extension_of_a_day_at_most"),
        ]

    def __str__(self):
        return f"{counted(self.minutes, 'more minute')} for {self.learner}"
