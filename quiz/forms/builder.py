"""The builder of a quiz: the blueprint, what is chosen from the bank, and the order by numbers."""

from django import forms

from quiz.models import Question
from quiz.questions.blueprint import Blueprint
from quiz.questions.blueprint_words import said

DIFFICULTIES = {"": (0.0, 1.0), "easy": (0.0, 0.34), "medium": (0.2, 0.67), "hard": (0.5, 1.0)}
MOST = 100


class BlueprintForm(forms.Form):
    words = forms.CharField(
        label="In words",
        max_length=300,
        required=False,
        help_text="Such as: 2 per section, 1 order, none on hedged claims. It goes before the fields below.",
    )
    total = forms.IntegerField(
        label="Questions in all",
        min_value=0,
        max_value=MOST,
        required=False,
        help_text="0: as many as asked for below.",
    )
    per_section = forms.IntegerField(
        label="At least in each section", min_value=0, max_value=20, required=False
    )
    difficulty = forms.ChoiceField(
        choices=[("", "Any"), ("easy", "Easy"), ("medium", "Medium"), ("hard", "Hard")], required=False
    )
    no_hedged = forms.BooleanField(
        label="None on hedged claims", required=False,
        help_text="Leaves out what the article only reports, thinks possible or quotes.",
    )  # fmt: skip
    actor = forms.ModelChoiceField(
        queryset=None, required=False, label="Only about", empty_label="Anybody and anything"
    )

    def __init__(self, *args, actors, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["actor"].queryset = actors
        for value, label in Question.Kind.choices:
            self.fields[f"kind_{value}"] = forms.IntegerField(
                label=f"At least: {label.lower()}", min_value=0, max_value=MOST, required=False
            )

    def clean(self):
        """What the words say takes the place of the fields about the same."""
        cleaned = super().clean()
        found = said(cleaned.get("words") or "")
        for clause in found.unknown:
            self.add_error("words", f"“{clause}” is not understood. {self.fields['words'].help_text}")
        kinds = {f"kind_{kind}": count for kind, count in found.kinds.items()}
        for name, value in {"total": found.total, "per_section": found.per_section, **kinds}.items():
            if value is not None:
                cleaned[name] = min(value, self.fields[name].max_value)
        cleaned["difficulty"] = found.difficulty or cleaned.get("difficulty", "")
        cleaned["no_hedged"] = found.no_hedged or cleaned.get("no_hedged", False)
        return cleaned

    @property
    def blueprint(self):
        given = self.cleaned_data
        easiest, hardest = DIFFICULTIES[given["difficulty"]]
        kinds = ((value, given[f"kind_{value}"] or 0) for value in Question.Kind.values)
        return Blueprint(
            total=given["total"] or 0,
            per_section=given["per_section"] or 0,
            kinds=tuple((kind, count) for kind, count in kinds if count),
            easiest=easiest,
            hardest=hardest,
            takes_hedged=not given["no_hedged"],
            actors=frozenset({given["actor"].pk} if given["actor"] else ()),
        )


def initial_of(blueprint):
    """What the form shows for a blueprint."""
    span = (blueprint.easiest, blueprint.hardest)
    return {
        "total": blueprint.total,
        "per_section": blueprint.per_section,
        "difficulty": next((name for name, one in DIFFICULTIES.items() if one == span), ""),
        "no_hedged": not blueprint.takes_hedged,
        "actor": next(iter(blueprint.actors), None),
        **{f"kind_{kind}": count for kind, count in blueprint.kinds},
    }


class BankFilter(forms.Form):
    """Which part of the bank is shown; sent by GET."""

    section = forms.ModelChoiceField(queryset=None, required=False, empty_label="Every section")
    kind = forms.ChoiceField(choices=[("", "Every kind"), *Question.Kind.choices], required=False)
    actor = forms.ModelChoiceField(queryset=None, required=False, empty_label="Every actor")
    difficulty = forms.ChoiceField(
        choices=[("", "Any difficulty"), ("easy", "Easy"), ("medium", "Medium"), ("hard", "Hard")],
        required=False,
    )
    uncovered = forms.BooleanField(label="Only sentences not asked yet", required=False)

    def __init__(self, *args, sections, actors, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["section"].queryset, self.fields["actor"].queryset = sections, actors

    def narrowed(self, bank, chosen):
        """The bank's questions that pass; `chosen` are questions already in the quiz."""
        if not self.is_valid():
            return bank
        given = self.cleaned_data
        if given["section"]:
            bank = bank.filter(sentence__section=given["section"])
        if given["kind"]:
            bank = bank.filter(kind=given["kind"])
        if given["actor"]:
            bank = bank.filter(actors=given["actor"])
        if given["difficulty"]:
            bank = bank.filter(difficulty__range=DIFFICULTIES[given["difficulty"]])
        if given["uncovered"]:
            bank = bank.exclude(sentence__in=[question.sentence_id for question in chosen])
        return bank


def order_from(data, chosen):
    """Ids of the questions by the numbers typed beside them, or moved by a button; some are taken out."""
    kept = [pk for pk in chosen if f"out-{pk}" not in data]
    numbers = {pk: _number(data.get(f"place-{pk}"), index) for index, pk in enumerate(kept, start=1)}
    ordered = sorted(kept, key=lambda pk: (numbers[pk], kept.index(pk)))
    move, _, moved = data.get("move", "").partition("-")
    if moved.isdigit() and int(moved) in ordered:
        index = ordered.index(int(moved))
        other = index + {"up": -1, "down": 1}.get(move, 0)
        if 0 <= other < len(ordered):
            ordered[index], ordered[other] = ordered[other], ordered[index]
    return ordered


def _number(text, otherwise):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 5 else otherwise


def added_from(data, bank):
    """Ids of the bank's questions that were ticked."""
    return [question.pk for question in bank if f"add-{question.pk}" in data]
