"""What instructors changed in what the engine made: rows that outlive every reading of the article.

`briefing.services.editing` turns them into the engine's `Edits`, and writes the briefing anew from both.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q

from briefing.analysis.results import ActorKind
from briefing.analysis.results import Form as ArticleForm

KINDS = [(kind.value, kind.value.capitalize()) for kind in ActorKind]


class SectionEdit(models.Model):
    """About the section at a sentence: whether one starts there, and what it is called."""

    briefing = models.ForeignKey("briefing.Briefing", on_delete=models.CASCADE, related_name="section_edits")
    sentence_key = models.CharField(max_length=40)
    starts = models.BooleanField(null=True, blank=True)
    heading = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["briefing", "pk"]
        constraints = [models.UniqueConstraint(fields=["briefing", "sentence_key"], name="section_edit_once")]

    def __str__(self):
        if self.starts is None:
            return f"Section headed: {self.heading}"
        return "A section starts here" if self.starts else "Section joined to the one before"


class ActorEdit(models.Model):
    """About an actor, by the name and kind under which the engine finds it."""

    briefing = models.ForeignKey("briefing.Briefing", on_delete=models.CASCADE, related_name="actor_edits")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=KINDS)
    is_kept = models.BooleanField(default=True)
    new_name = models.CharField(max_length=200, blank=True)
    new_kind = models.CharField(max_length=12, choices=KINDS, blank=True)
    wordings = models.JSONField(default=list, blank=True)
    same_as_name = models.CharField(max_length=200, blank=True)
    same_as_kind = models.CharField(max_length=12, choices=KINDS, blank=True)

    class Meta:
        ordering = ["briefing", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "name", "kind"], name="actor_edit_once"),
            models.CheckConstraint(condition=~Q(name=""), name="actor_edit_has_name"),
        ]

    def __str__(self):
        if not self.is_kept:
            return f"{self.name} is no actor"
        if self.same_as_name:
            return f"{self.name} is the same as {self.same_as_name}"
        if self.new_name:
            return f"{self.name} is {self.new_name}, {self.get_new_kind_display().lower()}"
        return f"{self.name} is also called {', '.join(self.wordings)}"


class KeptLine(models.Model):
    """A line that the rules set aside and an instructor brought back."""

    briefing = models.ForeignKey("briefing.Briefing", on_delete=models.CASCADE, related_name="kept_lines")
    text = models.TextField()

    class Meta:
        ordering = ["briefing", "pk"]

    def __str__(self):
        return f"Brought back: {self.text}"


class Upload(models.Model):
    """An article that waits for its import, or what became of it: several come in at once."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        DONE = "done", "Read"
        REFUSED = "refused", "Not read"

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    batch = models.UUIDField(db_index=True)
    name = models.CharField(max_length=200)
    source = models.TextField(blank=True)
    form = models.CharField(max_length=10, choices=[(form.value, form.value) for form in ArticleForm])
    details = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    taken_up_at = models.DateTimeField(null=True, blank=True, help_text="When somebody began to read it.")
    note = models.TextField(blank=True)
    briefing = models.ForeignKey(
        "briefing.Briefing", null=True, blank=True, on_delete=models.SET_NULL, related_name="uploads"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["batch", "pk"]

    def __str__(self):
        return self.name
