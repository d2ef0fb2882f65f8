"""Forms of the question bank: deciding words as words, lists as lines, parts that can be put in order."""

import uuid

from django import forms
from django.contrib.admin.widgets import ForeignKeyRawIdWidget
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils.html import format_html, format_html_join

from briefing.analysis.decoding import clean
from config.keys import may_be_key
from quiz.models import Option, Question, QuizQuestion
from quiz.questions.drafts import Kind
from quiz.questions.own import NEEDS
from quiz.services.own_questions import fault_of

# Further than any list is long; what stands at the last place still moves within PostgreSQL's small integer.
OUT_OF_THE_WAY = 10_000
LAST_PLACE = 2 * OUT_OF_THE_WAY


class CleanForm(forms.ModelForm):
    """Text that is typed in is cleaned like the text of an article."""

    def clean(self):
        cleaned = super().clean()
        return {name: clean(value) if isinstance(value, str) else value for name, value in cleaned.items()}


class NumberWidget(ForeignKeyRawIdWidget):
    """A row chosen by its number; its words are not shown before the form has found that one may see it."""

    def label_and_url_for_value(self, value):
        return "", ""


class LinesField(forms.CharField):
    """A list of texts, one on each line."""

    widget = forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"})

    def prepare_value(self, value):
        return "\n".join(map(str, value)) if isinstance(value, list) else value

    def to_python(self, value):
        lines = clean(super().to_python(value)).split("\n")
        return [line.strip() for line in lines if line.strip()]

    def has_changed(self, initial, data):
        return list(initial or []) != self.to_python(data)


class QuestionForm(CleanForm):
    """A question with its deciding words, which must stand in its sentence."""

    deciding_words = forms.CharField(
        required=False, help_text="The words of the sentence that settle the question, as they stand there."
    )
    answers = LinesField(
        required=False,
        help_text="Only where the answer is typed, or True or False; else tick the right options below.",
    )
    accept = LinesField(
        required=False, help_text="Other spellings of a typed answer that count as right, one on each line."
    )

    class Meta:
        model = Question
        fields = [
            "briefing",
            "sentence",
            "kind",
            "stem",
            "answers",
            "accept",
            "explanation",
            "difficulty",
            "state",
        ]
        widgets = {name: forms.Textarea(attrs={"rows": 3}) for name in ("stem", "explanation")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        row = self.instance
        if "kind" in self.fields:
            self.fields["kind"].help_text = needs_of_kinds()
        if row.sentence_id and "deciding_words" in self.fields:
            self.initial["deciding_words"] = row.sentence.text[row.answer_start : row.answer_end]

    def is_valid(self):
        """A check is looked at and never saved."""
        return super().is_valid() and "_check" not in self.data

    def picked_sentence(self):
        """The sentence that a new question was begun with, if it is one of those that may be asked about."""
        picked = str(self.data.get("sentence") or self.initial.get("sentence") or "")
        if "sentence" not in self.fields or not may_be_key(picked):
            return None
        return self.fields["sentence"].queryset.filter(pk=picked).first()

    def clean(self):
        cleaned = super().clean()
        sentence = cleaned.get("sentence") or (self.instance.sentence if self.instance.sentence_id else None)
        briefing = cleaned.get("briefing") or (self.instance.briefing if self.instance.briefing_id else None)
        if sentence and briefing and sentence.briefing_id != briefing.pk:
            self.add_error("sentence", "This sentence is not in the question's briefing.")
        words = cleaned.get("deciding_words", "")
        if sentence and words and words not in sentence.text:
            self.add_error("deciding_words", "These words do not stand in the sentence.")
        return cleaned

    def save(self, commit=True):
        row, words = self.instance, self.cleaned_data.get("deciding_words", "")
        if {"deciding_words", "sentence"} & set(self.changed_data):
            row.answer_start = row.sentence.text.index(words) if words else 0
            row.answer_end = row.answer_start + len(words)
        row.key = row.key or f"own-{uuid.uuid4().hex}"
        return super().save(commit)


def needs_of_kinds():
    """What to give for each kind, below the choice of kinds."""
    return format_html_join(
        format_html("{}<br>", ""),
        "{}: {}.",
        ((Question.Kind(kind).label, NEEDS[kind]) for kind in Kind if kind in NEEDS),
    )


class PlaceForm(CleanForm):
    """A row with a place among its neighbours; the formset sees to it that each place is taken once."""

    def validate_unique(self):
        pass

    def validate_constraints(self):
        pass


class OrderedFormSet(forms.BaseInlineFormSet):
    """Rows that are put in order by their numbers: saved, they are numbered from 1 on, whatever was typed.

    A unique constraint holds at every step, so the standing rows are first moved out of the way.
    """

    distinct_field = ""
    related: tuple[str, ...] = ()

    def clean(self):
        super().clean()
        seen, added_since = set(), self.values_unseen()
        for form in self.kept_forms():
            value = form.cleaned_data.get(self.distinct_field)
            if value in seen and value != "":
                raise ValidationError(f"“{value}” is in this list twice.")
            if value in added_since:
                raise ValidationError(
                    f"“{value}” has come into this list since the page was opened. Open the page again."
                )
            seen.add(value)

    def values_unseen(self):
        """What the rows say that another tab has added, or that the page sent back no longer holds."""
        if not self.instance.pk:
            return set()
        shown = [form.instance.pk for form in self.forms if form.instance.pk]
        rows = self.rows().exclude(pk__in=shown).select_related(*self.related)
        return {getattr(row, self.distinct_field) for row in rows}

    def rows(self):
        return self.model._base_manager.filter(**{self.fk.name: self.instance})

    def kept_forms(self):
        """Forms that stay, by their numbers; those that share one keep their order on the page."""
        filled = [
            form for form in self.forms if form not in self.deleted_forms and hasattr(form, "cleaned_data")
        ]
        filled = [form for form in filled if form.instance.pk or form.has_changed()]
        return sorted(filled, key=lambda form: form.cleaned_data.get("position") or OUT_OF_THE_WAY)

    def save(self, commit=True):
        if commit and self.instance.pk and self.has_changed():
            rows = self.rows()
            rows.filter(pk__in=[form.instance.pk for form in self.deleted_forms if form.instance.pk]).delete()
            rows.update(position=F("position") + OUT_OF_THE_WAY)
            kept = self.kept_forms()
            for position, form in enumerate(kept, start=1):
                form.instance.position = position
                if form.instance.pk:
                    form.instance.save()
            # Rows that another tab has added since the page was opened come last.
            unseen = rows.exclude(pk__in=[form.instance.pk for form in kept if form.instance.pk])
            for position, row in enumerate(unseen.order_by("position"), start=len(kept) + 1):
                rows.filter(pk=row.pk).update(position=position)
        return super().save(commit)


class OptionFormSet(OrderedFormSet):
    """The options of a question, which must be enough to ask it."""

    distinct_field = "text"

    def clean(self):
        super().clean()
        if fault := fault_of(self.instance, [form.instance for form in self.kept_forms()]):
            raise ValidationError(fault)


class PlaceFormSet(OrderedFormSet):
    distinct_field = "question"
    related = ("question",)

    def clean(self):
        super().clean()
        asked = [form.cleaned_data.get("question") for form in self.kept_forms()]
        if any(question and question.briefing_id != self.instance.briefing_id for question in asked):
            raise ValidationError("A quiz asks only about its own briefing.")


class OptionForm(PlaceForm):
    """An option; without a number it comes last."""

    position = forms.IntegerField(min_value=0, max_value=LAST_PLACE, required=False)

    class Meta:
        model = Option
        fields = ["position", "text", "is_key", "pair", "rank", "feedback"]
        widgets = {"feedback": forms.Textarea(attrs={"rows": 1, "cols": 30})}


class QuizPlaceForm(PlaceForm):
    class Meta:
        model = QuizQuestion
        fields = ["position", "question"]
