"""Text that is typed in is cleaned like the text of an article."""

from django import forms

from briefing.analysis.decoding import clean


class CleanTexts(forms.BaseForm):
    """Cleans every text of a form, whatever kind of form it is."""

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        return {name: clean(value) if isinstance(value, str) else value for name, value in cleaned.items()}


class CleanForm(CleanTexts, forms.ModelForm):
    pass


class CleanPlainForm(CleanTexts, forms.Form):
    pass
