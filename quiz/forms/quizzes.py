"""A quiz's own settings, with refusals that say what to do."""

from quiz.forms.question_bank import CleanForm


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
        if cleaned.get("time_limit") == 0:
            self.add_error("time_limit", "Give the minutes, or leave it empty for no clock.")
        if cleaned.get("attempts_allowed") == 0:
            self.add_error("attempts_allowed", "Nobody could take it: allow one attempt, or leave it empty.")
        if cleaned.get("pass_mark") is not None and not 1 <= cleaned["pass_mark"] <= 100:
            self.add_error("pass_mark", "Give a percentage from 1 to 100, or leave it empty.")
        return cleaned
