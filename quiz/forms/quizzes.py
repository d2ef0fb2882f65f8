"""A quiz's own settings, with refusals that say what to do."""

from datetime import MAXYEAR

from django.core.exceptions import ValidationError

from quiz.forms.question_bank import CleanForm
from quiz.quiz_models import MOST_MINUTES

MOST_ATTEMPTS = 1_000


class QuizForm(CleanForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in {"opens_at", "closes_at"} & set(self.fields):
            # A moment is two fields, day and time, and the label names but the first.
            for part, widget in zip(("day", "time"), self.fields[name].widget.widgets, strict=True):
                widget.attrs["aria-label"] = f"{self.fields[name].label}, {part}"

    def clean(self):
        cleaned = super().clean()
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", "It closes before it opens: choose a later moment.")
        if closes and closes.year >= MAXYEAR:
            # Further minutes push the closing back, and behind that year there is no day.
            self.add_error("closes_at", f"Choose a day before the year {MAXYEAR}, or leave it empty.")
        if cleaned.get("time_limit") == 0:
            self.add_error("time_limit", "Give the minutes, or leave it empty for no clock.")
        if (cleaned.get("time_limit") or 0) > MOST_MINUTES:
            self.add_error(
                "time_limit", f"Give at most {MOST_MINUTES} minutes, a day, or leave it empty for no clock."
            )
        if cleaned.get("attempts_allowed") == 0:
            self.add_error("attempts_allowed", "Nobody could take it: allow one attempt, or leave it empty.")
        if (cleaned.get("attempts_allowed") or 0) > MOST_ATTEMPTS:
            self.add_error(
                "attempts_allowed", f"Allow at most {MOST_ATTEMPTS}, or leave it empty for no limit."
            )
        if cleaned.get("pass_mark") is not None and not 1 <= cleaned["pass_mark"] <= 100:
            self.add_error("pass_mark", "Give a percentage from 1 to 100, or leave it empty.")
        return cleaned


class MembershipForm(CleanForm):
    """A learner's place in a class."""

    def clean_extra_minutes(self):
        minutes = self.cleaned_data["extra_minutes"]
        if minutes > MOST_MINUTES:
            raise ValidationError(f"Give at most {MOST_MINUTES} minutes, a day.")
        return minutes
