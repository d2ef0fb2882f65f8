"""Classes: who learns together, with whom, and what is due when."""

import secrets

from django.conf import settings
from django.db import models

from quiz.quiz_models import MOST_MINUTES

# No letter or digit that is easily taken for another.
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 8


def new_join_code():
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


class SchoolClass(models.Model):
    name = models.CharField(max_length=120)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="classes", editable=False
    )
    join_code = models.CharField(max_length=12, unique=True, default=new_join_code, editable=False)
    is_open = models.BooleanField("may be joined", default=True)
    learners = models.ManyToManyField("quiz.Learner", through="Membership", related_name="classes")
    quizzes = models.ManyToManyField("quiz.Quiz", through="Assignment", related_name="classes")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = "class"
        verbose_name_plural = "classes"

    def __str__(self):
        return self.name


class Membership(models.Model):
    """A learner in a class. The extra time holds for each quiz of the class that has a clock."""

    school_class = models.ForeignKey(SchoolClass, on_delete=models.CASCADE, related_name="memberships")
    learner = models.ForeignKey("quiz.Learner", on_delete=models.CASCADE, related_name="memberships")
    extra_minutes = models.PositiveSmallIntegerField(default=0)
    joined_at = models.DateTimeField()

    class Meta:
        ordering = ["school_class", "joined_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["school_class", "learner"], name="membership_once"),
            models.CheckConstraint(
                condition=models.Q(extra_minutes__lte=MOST_MINUTES), name="membership_gives_a_day_at_most"
            ),
        ]

    def __str__(self):
        return f"{self.learner} in {self.school_class}"


class Assignment(models.Model):
    """A quiz that a class is to take."""

    school_class = models.ForeignKey(SchoolClass, on_delete=models.CASCADE, related_name="assignments")
    quiz = models.ForeignKey("quiz.Quiz", on_delete=models.CASCADE, related_name="assignments")
    due_at = models.DateTimeField("due", null=True, blank=True)

    class Meta:
        ordering = ["school_class", "due_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["school_class", "quiz"], name="assignment_once")]

    def __str__(self):
        return f"{self.quiz} for {self.school_class}"
