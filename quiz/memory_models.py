"""What follows from the answers about what a learner remembers."""

from django.db import models
from django.db.models import F, Q

from quiz.learner_models import Learner
from quiz.question_models import Question


class Memory(models.Model):
    """How well a learner remembers a question, and when it comes back.

    All of it follows from the answers: `rebuild_progress` makes it again.
    """

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="memories")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="memories")
    stability = models.FloatField(help_text="Days after which nine of ten would still recall it.")
    difficulty = models.FloatField()
    last_on = models.DateField()
    due_on = models.DateField()
    was_missed = models.BooleanField(default=False)
    days_answered = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["learner", "due_on", "pk"]
        verbose_name_plural = "memories"
        constraints = [
            models.UniqueConstraint(fields=["learner", "question"], name="memory_once"),
            models.CheckConstraint(condition=Q(due_on__gt=F("last_on")), name="memory_due_after_last"),
        ]
        indexes = [models.Index(fields=["learner", "due_on"], name="memory_due")]

    def __str__(self):
        return f"{self.question}, due {self.due_on}"
