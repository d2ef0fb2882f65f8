"""What was wrong with a question: reported, corrected, credited. A marked answer never changes: a credit
stands beside it.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q


class Report(models.Model):
    """A learner says that something is wrong with a question, or that their typed answer was right."""

    class Reason(models.TextChoices):
        EVIDENCE = "evidence", "The quoted sentence does not support the answer"
        SEVERAL = "several", "More than one answer is right"
        WORDING = "wording", "The wording is unclear"
        MINE = "mine", "My answer is right"
        OTHER = "other", "Something else"

    class State(models.TextChoices):
        OPEN = "open", "Open"
        ACCEPTED = "accepted", "Accepted"
        DECLINED = "declined", "Declined"

    learner = models.ForeignKey("quiz.Learner", on_delete=models.CASCADE, related_name="reports")
    question = models.ForeignKey("quiz.Question", on_delete=models.CASCADE, related_name="reports")
    answer = models.ForeignKey(
        "quiz.Answer", null=True, blank=True, on_delete=models.SET_NULL, related_name="reports"
    )
    reason = models.CharField(max_length=10, choices=Reason)
    words = models.CharField("in your words", max_length=500, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "question", "reason"], condition=Q(state="open"), name="report_open_once"
            )
        ]

    def __str__(self):
        return f"{self.get_reason_display()}: {self.question}"


class Correction(models.Model):
    """What was wrong with a question, who mended it and how; `words` go to the learners it concerns."""

    class Remedy(models.TextChoices):
        DROP = "drop", "Drop the question"
        ACCEPT = "accept", "Also accept this answer"
        CREDIT = "credit", "Full credit for everybody"
        KEY = "key", "Another answer is right"

    question = models.ForeignKey("quiz.Question", on_delete=models.CASCADE, related_name="corrections")
    remedy = models.CharField(max_length=8, choices=Remedy)
    accepted = models.JSONField(default=list, blank=True)
    words = models.CharField("words to the learners", max_length=300, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="corrections"
    )
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return f"{self.get_remedy_display()}: {self.question}"


class Credit(models.Model):
    """The mark that an answer is worth after a correction: never below the one it was given."""

    answer = models.OneToOneField("quiz.Answer", on_delete=models.CASCADE, related_name="credit")
    correction = models.ForeignKey(Correction, on_delete=models.CASCADE, related_name="credits")
    mark = models.FloatField()
    told_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["correction", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(mark__gt=0, mark__lte=1), name="credit_is_a_mark"),
        ]
        indexes = [
            models.Index(fields=["answer"], condition=Q(told_at__isnull=True), name="credit_not_told"),
        ]

    def __str__(self):
        return f"{self.mark:g} for {self.answer}"
