"""Questions in a file: which file or text comes in, and what goes out in which format."""

from django import forms
from django.core.exceptions import ValidationError

from quiz.formats.file_text import MAX_BYTES, FileRefused, cleaned, text_of
from quiz.formats.question_files import FORMS, READABLE, form_of, read_file

ACCEPT = ".gift,.txt,.xml,.csv,.tsv"
# What a page sends back must fit into one request, whose every line end counts double.
MOST_CARRIED = 1_900_000
TICKED = "ticked"


def named(forms_by_name):
    return [(name, form.NAME) for name, form in forms_by_name.items()]


class QuestionFileForm(forms.Form):
    """A file or a pasted text; where both come, the file counts. `found` is what stands in it."""

    file = forms.FileField(
        required=False,
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text=f"GIFT, Moodle XML, Aiken or CSV, at most {MAX_BYTES:,} bytes.",
    )
    text = forms.CharField(
        label="Or paste it",
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14, "class": "vLargeTextField", "spellcheck": "false"}),
    )
    form = forms.ChoiceField(
        label="Format", required=False, choices=[("", "as the file looks"), *named(READABLE)]
    )

    def clean(self):
        cleaned_data = super().clean()
        if not self.errors:
            place = "file" if cleaned_data["file"] else "text"
            try:
                self.read(cleaned_data)
            except FileRefused as refused:
                self.add_error(place, str(refused))
        return cleaned_data

    def read(self, data):
        file = data["file"]
        self.source = text_of(file.read(MAX_BYTES + 1)) if file else cleaned(data["text"])
        self.chosen = data["form"] or form_of(self.source, file.name if file else "")
        self.found = read_file(self.source, form=self.chosen)

    def carried(self):
        """A form that holds what this one read, so that it can be put right and sent again."""
        fits = len(self.source.encode()) + self.source.count("\n") < MOST_CARRIED
        return QuestionFileForm(initial={"text": self.source if fits else "", "form": self.chosen})

    @property
    def summary(self):
        """(id of the field, its words) of everything that is wrong."""
        return [(self[name].id_for_label, words) for name, found in self.errors.items() for words in found]


class ExportForm(forms.Form):
    """A format, and which of the briefing's questions go out: all, a quiz's, or those ticked one by one."""

    form = forms.ChoiceField(label="Format", choices=named(FORMS), initial="gift")
    which = forms.ChoiceField(label="Questions")

    def __init__(self, data=None, *, quizzes, questions, asked):
        """`asked` is what a link asks for: a quiz or some questions."""
        self.wanted = set((data if data is not None else asked).getlist("question"))
        which = f"quiz-{asked.get('quiz')}" if asked.get("quiz") else TICKED if self.wanted else "published"
        super().__init__(data, initial={"which": which})
        self.questions = questions
        self.quizzes = {f"quiz-{quiz.pk}": quiz for quiz in quizzes}
        self.fields["which"].choices = [
            ("published", "All that are published"),
            ("drafts", "All, with drafts"),
            *((name, f"Quiz: {quiz.title}") for name, quiz in self.quizzes.items()),
            (TICKED, "Those ticked below"),
        ]

    def clean(self):
        cleaned_data = super().clean()
        if cleaned_data.get("which") == TICKED and not self.ticked:
            raise ValidationError("Tick the questions that you want, or choose all.")
        return cleaned_data

    @property
    def ticked(self):
        """The questions of the page that were ticked, in the order of the text."""
        return [question for question in self.questions if str(question.pk) in self.wanted]
