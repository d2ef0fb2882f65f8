"""What a learner says is wrong with a question."""

from django import forms

from quiz.models import Report


class ReportForm(forms.Form):
    """ "My answer is right" is offered only under a typed answer."""

    reason = forms.ChoiceField(error_messages={"required": "Choose a reason"})
    words = forms.CharField(max_length=500, required=False, strip=True)

    def __init__(self, data=None, *, may_claim):
        super().__init__(data)
        reasons = [pair for pair in Report.Reason.choices if may_claim or pair[0] != Report.Reason.MINE]
        self.fields["reason"].choices = reasons
