"""The reading settings behind "Aa" in the masthead."""

from django import forms

from quiz.models import Learner

SWITCH = [("on", "On"), ("off", "Off")]


class SettingsForm(forms.Form):
    """Every field may be missing: what is not sent stays as it is."""

    theme = forms.ChoiceField(choices=Learner.Theme.choices, required=False)
    size = forms.ChoiceField(choices=Learner.Size.choices, required=False)
    numbers = forms.ChoiceField(choices=SWITCH, required=False)
    keys = forms.ChoiceField(choices=SWITCH, required=False)

    def changes(self):
        """{field of Learner: value} for what was sent."""
        sent = {name: value for name, value in self.cleaned_data.items() if value}
        changes = {name: sent[name] for name in ("theme", "size") if name in sent}
        for name, column in (("numbers", "shows_numbers"), ("keys", "uses_shortcuts")):
            if name in sent:
                changes[column] = sent[name] == "on"
        return changes
