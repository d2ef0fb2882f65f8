"""Earlier wordings of a question, for its makers. What learners were shown stands in their answers."""

from django.conf import settings
from django.db import models


class QuestionVersion(models.Model):
    question = models.ForeignKey("quiz.Question", on_delete=models.CASCADE, related_name="versions")
    version = models.PositiveIntegerField()
    copy = models.JSONField()
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["question", "-version"]
        constraints = [models.UniqueConstraint(fields=["question", "version"], name="question_version_once")]

    def __str__(self):
        return f"version {self.version} of {self.question}"
