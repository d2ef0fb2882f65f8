"""How a question is to be corrected."""

from django import forms

from quiz.forms.question_bank import LinesField
from quiz.models import Correction, Question

Remedy = Correction.Remedy
WITHOUT_OTHER_ANSWERS = {Question.Kind.MATCH, Question.Kind.ORDER}


class CorrectionForm(forms.Form):
    remedy = forms.ChoiceField(label="What to do", choices=Remedy.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label="Words to the learners",
        max_length=300,
        required=False,
        help_text="They stand beside their score.",
    )

    def __init__(self, *args, question, **kwargs):
        super().__init__(*args, **kwargs)
        options = [(option.text, option.text) for option in question.options.all() if option.text]
        if question.kind in WITHOUT_OTHER_ANSWERS:
            self.fields["remedy"].choices = [
                choice for choice in Remedy.choices if choice[0] in (Remedy.DROP, Remedy.CREDIT)
            ]
        elif question.kind == Question.Kind.TYPED:
            self.fields["accepted"] = LinesField(
                label="Answers that count",
                required=False,
                help_text="One on each line, where another answer counts.",
            )
        else:
            self.fields["accepted"] = forms.MultipleChoiceField(
                label="Answers that count",
                choices=options,
                required=False,
                widget=forms.CheckboxSelectMultiple,
                help_text="Where another answer counts.",
            )
