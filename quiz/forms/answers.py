"""An answer as the browser sent it, made into what marking reads. One small form for each shape of question.

Forms are built from the copy that was shown (`Answer.shown`) and know its option ids, never its key.
`given` is the answer; `draft` is the same where nothing has to be complete (skipped or flagged questions).
"""

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS

from quiz.models import Question
from quiz.questions.drafts import Kind as DraftKind
from quiz.questions.kinds.recall import GRADES

KIND = Question.Kind
TYPED_LENGTH = 300


class AnswerForm(forms.Form):
    """`shown` is the stored copy; subclasses say how its fields are called and read."""

    def __init__(self, data=None, *, shown):
        super().__init__(data)
        self.shown = shown
        self.options = [option for option in shown["options"] if option["text"]]
        self.add_fields()

    def add_fields(self):
        raise NotImplementedError

    @property
    def error_links(self):
        """[{target, message}]: the end of the id of the control that each message is about."""
        first = self.options[0]["id"] if self.options else "answer"
        return [
            {"target": self.target_of(name, first), "message": message}
            for name, messages in self.errors.items()
            for message in messages
        ]

    def target_of(self, name, first):
        return first

    @property
    def given(self):
        return self.cleaned_data["answer"]

    @property
    def draft(self):
        """What there is of an answer, or None; asks nothing of a learner who moves on."""
        return self.given if self.is_valid() else None


class ChoiceForm(AnswerForm):
    def add_fields(self):
        self.fields["answer"] = forms.ChoiceField(
            choices=[(option["id"], option["text"]) for option in self.options],
            error_messages={
                "required": "Choose an answer, or skip the question",
                "invalid_choice": "Choose one of the answers shown, or skip the question",
            },
        )


class SeveralForm(AnswerForm):
    def add_fields(self):
        self.fields["answer"] = forms.MultipleChoiceField(
            choices=[(option["id"], option["text"]) for option in self.options],
            error_messages={
                "required": "Choose at least one answer, or skip the question",
                "invalid_choice": "Choose from the answers shown, or skip the question",
            },
        )

    @property
    def given(self):
        return sorted(set(self.cleaned_data["answer"]), key=lambda key: (len(key), key))


class TypedForm(AnswerForm):
    def add_fields(self):
        self.fields["answer"] = forms.CharField(
            max_length=TYPED_LENGTH,
            error_messages={
                "required": "Type an answer, or skip the question",
                "max_length": f"Use at most {TYPED_LENGTH} characters",
            },
        )


class MatchForm(AnswerForm):
    """One menu an option, named after it; what is given are the chosen texts by option id."""

    def add_fields(self):
        for option in self.options:
            self.fields[f"pair-{option['id']}"] = forms.ChoiceField(
                choices=[(choice["id"], choice["text"]) for choice in self.shown["choices"]],
                error_messages={
                    "required": f"Choose a match for {option['text']}",
                    "invalid_choice": f"Choose one of the matches shown for {option['text']}",
                },
            )

    def target_of(self, name, first):
        return name

    @property
    def given(self):
        texts = {choice["id"]: choice["text"] for choice in self.shown["choices"]}
        chosen = {option["id"]: self.cleaned_data.get(f"pair-{option['id']}") for option in self.options}
        return {key: texts[choice] for key, choice in chosen.items() if choice}

    @property
    def draft(self):
        self.is_valid()
        return self.given or None


class OrderForm(AnswerForm):
    """One place an option; every place is given once."""

    def add_fields(self):
        places = [(str(place), str(place)) for place in range(1, len(self.options) + 1)]
        for option in self.options:
            self.fields[f"place-{option['id']}"] = forms.ChoiceField(
                choices=places,
                error_messages={
                    "required": f"Give a place to: {option['text']}",
                    "invalid_choice": f"Give a place from 1 to {len(places)} to: {option['text']}",
                },
            )

    def clean(self):
        given = self.given
        if not self.errors and len(set(given.values())) < len(given):
            raise forms.ValidationError("Two events have the same place. Give each its own.")
        return self.cleaned_data

    def target_of(self, name, first):
        return f"place-{first}" if name == NON_FIELD_ERRORS else name

    @property
    def given(self):
        places = {option["id"]: self.cleaned_data.get(f"place-{option['id']}") for option in self.options}
        return {key: int(place) for key, place in places.items() if place}

    @property
    def draft(self):
        """The menus come filled in, so an order that was never touched is no answer."""
        untouched = {option["id"]: place for place, option in enumerate(self.options, start=1)}
        return self.given if self.is_valid() and self.given != untouched else None


class RecallForm(AnswerForm):
    """First what was said, which may be nothing; then the learner's own grade. Both may come empty."""

    def add_fields(self):
        self.fields["said"] = forms.CharField(max_length=TYPED_LENGTH, required=False)
        self.fields["grade"] = forms.ChoiceField(choices=[(key, key) for key in GRADES], required=False)

    @property
    def given(self):
        return {"said": self.cleaned_data["said"], "grade": self.cleaned_data["grade"] or None}

    @property
    def draft(self):
        return None


FORMS = {
    KIND.SINGLE: ChoiceForm,
    KIND.TRUE_FALSE: ChoiceForm,
    KIND.EVIDENCE: ChoiceForm,
    KIND.MULTIPLE: SeveralForm,
    KIND.TYPED: TypedForm,
    KIND.MATCH: MatchForm,
    KIND.ORDER: OrderForm,
    DraftKind.RECALL: RecallForm,
}


def answer_form(shown, data=None):
    """The form for this kind of question, bound to what was sent."""
    return FORMS[shown["kind"]](data, shown=shown)


class ProofForm(forms.Form):
    """Which of the sentences shown proves the answer."""

    proof = forms.ChoiceField(
        error_messages={
            "required": "Choose the sentence that proves your answer",
            "invalid_choice": "Choose one of the sentences shown",
        }
    )

    def __init__(self, data=None, *, shown):
        super().__init__(data)
        self.fields["proof"].choices = [(proof["id"], proof["text"]) for proof in shown["proofs"]]


def sureness(data):
    """Whether the learner said that they are sure (True), unsure (False) or nothing (None)."""
    return {"yes": True, "no": False}.get(data.get("sure"))
