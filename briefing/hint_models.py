"""Names that instructors have settled for the whole site: they beat what the engine would make of them."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from briefing.analysis.hints import Hint
from briefing.analysis.results import ActorKind

NO_ACTOR = "none"


class NameHint(models.Model):
    """One name with its other wordings: what kind of actor it is, or that it is none."""

    KINDS = [*((kind.value, kind.value.capitalize()) for kind in ActorKind), (NO_ACTOR, "Not an actor")]

    name = models.CharField(
        max_length=200, unique=True, help_text="As the glossary should print it, in its full form."
    )
    kind = models.CharField(max_length=12, choices=KINDS)
    aliases = models.TextField(
        "other wordings", blank=True, help_text="One a line: short forms, acronyms, nicknames."
    )
    note = models.TextField(blank=True, help_text="Why this is settled here; only instructors see it.")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL,
        related_name="name_hints",
    )  # fmt: skip

    class Meta:
        ordering = ["name", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="name_hint_has_name")]

    def __str__(self):
        return self.name

    @property
    def wordings(self):
        """The other wordings, in the order given, without the name itself."""
        lines = (" ".join(line.split()) for line in self.aliases.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line and line != self.name))

    def as_hint(self):
        """The row as the engine reads it."""
        kind = None if self.kind == NO_ACTOR else ActorKind(self.kind)
        return Hint(self.name, kind, self.wordings)
