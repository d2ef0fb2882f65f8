"""What a learner leaves in a text: sections read, marked sentences with notes, where they stopped."""

from django.db import models


class Highlight(models.Model):
    """A sentence that a learner marked. It outlives the sentence, whose last words stay with its row."""

    LONGEST_NOTE = 2_000

    learner = models.ForeignKey("quiz.Learner", on_delete=models.CASCADE, related_name="highlights")
    sentence = models.ForeignKey("briefing.Sentence", on_delete=models.CASCADE, related_name="highlights")
    note = models.TextField(blank=True, max_length=LONGEST_NOTE)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["learner", "sentence"], name="highlight_once")]

    def __str__(self):
        return f"{self.sentence}, marked by {self.learner}"


class Place(models.Model):
    """The last sentence of a briefing that a learner had on screen."""

    learner = models.ForeignKey("quiz.Learner", on_delete=models.CASCADE, related_name="places")
    briefing = models.ForeignKey("briefing.Briefing", on_delete=models.CASCADE, related_name="places")
    sentence = models.ForeignKey("briefing.Sentence", on_delete=models.CASCADE, related_name="places")
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ["-seen_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["learner", "briefing"], name="place_once")]

    def __str__(self):
        return f"{self.learner} at {self.sentence}"


class SectionRead(models.Model):
    learner = models.ForeignKey("quiz.Learner", on_delete=models.CASCADE, related_name="sections_read")
    section = models.ForeignKey("briefing.Section", on_delete=models.CASCADE, related_name="readings")
    read_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["learner", "section"], name="section_read_once")]

    def __str__(self):
        return f"{self.section}, read by {self.learner}"
