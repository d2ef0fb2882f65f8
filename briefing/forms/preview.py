"""What may be put right beside the text before it is published: one small form a row, one page for all.

Rows are named by what outlives a new reading: a section by its first sentence, an actor by its row. A row
that a stale page does not send is left as it is.
"""

from django import forms

from briefing.forms.cleaning import CleanForm, CleanPlainForm
from briefing.models import Actor, ActorEdit, Briefing, SectionEdit
from briefing.services.editing import DETAILS, ActorChange, Changes, SectionChange


class DetailsForm(CleanForm):
    source_url = forms.URLField(label="Source address", required=False, max_length=500, assume_scheme="https")

    class Meta:
        model = Briefing
        fields = list(DETAILS)
        widgets = {"standfirst": forms.Textarea(attrs={"rows": 3})}
        help_texts = {"published_on": "As 2026-03-14. Leave empty if you do not know: no date is guessed."}

    @property
    def changes(self):
        return {name: self.cleaned_data[name] for name in self.changed_data}


class SectionRow(CleanPlainForm):
    """A section: its heading, whether it stands by itself, where it is cut in two."""

    heading = forms.CharField(max_length=200)
    place = forms.ChoiceField(choices=[("own", "Its own section"), ("join", "Joined to the one before")])
    split = forms.ChoiceField(required=False)

    def __init__(self, *args, section, starts, **kwargs):
        self.section, self.starts, self.first = section, {str(row.pk): row for row in starts[1:]}, starts[0]
        super().__init__(
            *args,
            prefix=f"section-{self.first.pk}",
            initial={"heading": section.heading, "place": "own"},
            **kwargs,
        )
        self.fields["split"].choices = [
            ("", "Not split"),
            *((pk, f"Before {row.number}: {row.text[:50]}") for pk, row in self.starts.items()),
        ]
        self.fields["heading"].widget.attrs["aria-label"] = f"Heading of section {section.position}"
        self.fields["place"].widget.attrs["aria-label"] = f"Section {section.position} is"
        self.fields["split"].widget.attrs["aria-label"] = f"Split section {section.position}"

    @property
    def change(self):
        """The change this row asks for, None where it asks for none."""
        if not self.has_changed():
            return None
        given = self.cleaned_data
        return SectionChange(
            self.first,
            heading=given["heading"] if "heading" in self.changed_data else None,
            is_joined=given["place"] == "join",
            split_at=self.starts.get(given["split"]),
        )


class ActorRow(CleanPlainForm):
    """An actor: kept or not, its name and kind, further wordings, or another that it is one with."""

    keep = forms.BooleanField(required=False)
    name = forms.CharField(max_length=200)
    kind = forms.ChoiceField(choices=Actor.Kind.choices)
    also = forms.CharField(required=False, max_length=500)
    same_as = forms.CharField(required=False, max_length=200)

    def __init__(self, *args, appearance, actors, **kwargs):
        self.appearance, self.actor, self.actors = appearance, appearance.actor, actors
        super().__init__(
            *args,
            prefix=f"actor-{self.actor.pk}",
            initial={"keep": True, "name": self.actor.name, "kind": self.actor.kind},
            **kwargs,
        )
        labels = {
            "keep": "Keep {}", "name": "Name of {}", "kind": "Kind of {}",
            "also": "Further wordings of {}", "same_as": "{} is the same as",
        }  # fmt: skip
        for field, label in labels.items():
            self.fields[field].widget.attrs["aria-label"] = label.format(self.actor.name)
        self.fields["same_as"].widget.attrs["list"] = "actor-names"

    def clean_same_as(self):
        name = self.cleaned_data["same_as"].strip()
        if not name:
            return None
        other = self.actors.get(name.casefold())
        if other is None or other == self.actor:
            raise forms.ValidationError(f"No other actor here is called “{name}”.")
        return other

    @property
    def other_names(self):
        """The wordings that stand in the article, apart from the name itself."""
        return ", ".join(alias for alias in self.appearance.aliases if alias != self.actor.name)

    @property
    def wordings(self):
        parts = (part.strip() for part in self.cleaned_data["also"].split(";"))
        return tuple(part for part in parts if part)

    @property
    def change(self):
        if not self.has_changed():
            return None
        given = self.cleaned_data
        return ActorChange(
            self.actor, given["keep"], given["name"], given["kind"], self.wordings, given["same_as"]
        )


class PreviewForms:
    """All forms of the page. `rows` are the actors shown, `actors` all of them by name."""

    def __init__(self, briefing, *, sections, rows, data=None):
        self.briefing = briefing
        self.details = DetailsForm(data, instance=briefing)
        actors = {a.actor.name.casefold(): a.actor for a in briefing.appearances.for_lists()}
        self.actor_names = sorted(actor.name for actor in actors.values())
        self.sections = [
            SectionRow(self.sent(data, f"section-{starts[0].pk}-heading"), section=section, starts=starts)
            for section, starts in sections
        ]
        self.actors = [
            ActorRow(self.sent(data, f"actor-{a.actor_id}-name"), appearance=a, actors=actors) for a in rows
        ]
        self.lines = list(briefing.set_aside_lines.all())
        self.edits = [*briefing.section_edits.all(), *briefing.actor_edits.all(), *briefing.kept_lines.all()]
        self.data = data

    @staticmethod
    def sent(data, name):
        """The data, if the page that sent it had this row."""
        return data if data is not None and name in data else None

    def is_valid(self):
        rows = [row for row in (*self.sections, *self.actors) if row.is_bound]
        return all([self.details.is_valid(), *(row.is_valid() for row in rows)])

    @property
    def errors(self):
        """(id of the field, its words) of everything that is wrong, for the summary."""
        forms = [self.details, *self.sections, *self.actors]
        return [
            (form[name].id_for_label, words)
            for form in forms
            if form.is_bound
            for name, found in form.errors.items()
            for words in found
        ]

    @property
    def changes(self):
        return Changes(
            details=self.details.changes,
            sections=tuple(row.change for row in self.sections if row.is_bound and row.change),
            actors=tuple(row.change for row in self.actors if row.is_bound and row.change),
            kept_lines=tuple(line.text for line in self.lines if f"line-{line.pk}" in self.data),
            undone=tuple(edit for edit in self.edits if undo_name(edit) in self.data),
        )


def undo_name(edit):
    """The name of the box that takes an edit back."""
    names = {SectionEdit: "section", ActorEdit: "actor"}
    return f"undo-{names.get(type(edit), 'line')}-{edit.pk}"
