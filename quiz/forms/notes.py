"""The note on a sentence."""

from django import forms

from briefing.analysis.decoding import clean
from quiz.models import Highlight


class NoteForm(forms.Form):
    """Empty is a mark without words."""

    note = forms.CharField(
        label="Your note",
        required=False,
        max_length=Highlight.LONGEST_NOTE,
        help_text="Only you can read it. Leave it empty to mark the sentence alone.",
        widget=forms.Textarea(attrs={"rows": 5}),
    )

    def clean_note(self):
        return clean(self.cleaned_data["note"]).strip()
