"""A self-test as a learner puts it together. Nothing chosen means everything."""

from django import forms

from briefing.models import Actor, Briefing, Section
from config.keys import may_be_key
from quiz.models import Question, Quiz
from quiz.services.self_tests import ALL, MISSED, MOST_QUESTIONS, UNSEEN, USUAL_COUNT

WHICH = [
    (ALL, "All questions"),
    (MISSED, "Only what I missed last time"),
    (UNSEEN, "Only what I have not seen"),
]


class RowsField(forms.ModelMultipleChoiceField):
    """Rows by their keys; a number too large for the database is no choice, as any odd key."""

    def clean(self, value):
        if odd := [key for key in value or () if not may_be_key(key)]:
            message = self.error_messages["invalid_pk_value"]
            raise forms.ValidationError(message, code="invalid_pk_value", params={"pk": odd[0]})
        return super().clean(value)


class SelfTestForm(forms.Form):
    briefing = forms.ModelMultipleChoiceField(
        Briefing.objects.public().without_article(), to_field_name="slug", required=False
    )
    section = RowsField(Section.objects.public().without_text(), required=False)
    actor = forms.ModelMultipleChoiceField(Actor.objects.all(), to_field_name="slug", required=False)
    kind = forms.MultipleChoiceField(choices=Question.Kind.choices, required=False)
    which = forms.ChoiceField(choices=WHICH, required=False)
    count = forms.IntegerField(
        min_value=1,
        max_value=MOST_QUESTIONS,
        required=False,
        error_messages={
            "invalid": f"Ask for 1 to {MOST_QUESTIONS} questions",
            "min_value": f"Ask for 1 to {MOST_QUESTIONS} questions",
            "max_value": f"Ask for 1 to {MOST_QUESTIONS} questions",
        },
    )
    feedback = forms.ChoiceField(choices=Quiz.Feedback.choices, required=False)
    sure = forms.BooleanField(required=False)

    def chosen(self):
        """What `start_self_test` takes."""
        data = self.cleaned_data
        return {
            "briefings": list(data["briefing"]),
            "sections": list(data["section"]),
            "actors": list(data["actor"]),
            "kinds": sorted(data["kind"]),
            "which": data["which"] or ALL,
            "count": data["count"] or USUAL_COUNT,
            "feedback": data["feedback"] or Quiz.Feedback.EACH,
            "asks_confidence": data["sure"],
            "title": self.title(),
        }

    def title(self):
        """'Self-test on Orlin and Tarvia': what was chosen, as far as it fits in a line."""
        data = self.cleaned_data
        parts = [str(row) for row in (*data["actor"], *data["section"])] or [
            str(row) for row in data["briefing"]
        ]
        if not parts:
            return "Self-test"
        more = f" and {len(parts) - 2} more" if len(parts) > 2 else ""
        return f"Self-test on {' and '.join(parts[:2]) if not more else ', '.join(parts[:2])}{more}"
