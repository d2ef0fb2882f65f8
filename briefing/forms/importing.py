"""An article as it comes in: pasted, or in one file or several."""

from django import forms
from django.core.exceptions import ValidationError

from briefing.analysis.limits import MAX_BYTES
from briefing.analysis.results import Form
from briefing.forms.cleaning import CleanPlainForm
from briefing.services import ArticleRefused
from briefing.services.article_files import FORMS, form_of
from briefing.services.word_files import MAX_FILE_BYTES

MOST_FILES = 30
ACCEPT = ",".join(FORMS)


class ManyFilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """All chosen files, each with an ending that can be read and of a size that may be."""

    widget = ManyFilesInput(attrs={"accept": ACCEPT})

    def clean(self, data, initial=None):
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if len(files) > MOST_FILES:
            raise ValidationError(f"Choose at most {MOST_FILES} files at once.")
        for file in files:
            check_file(file)
        return files


def check_file(file):
    """Raises a `ValidationError` that names the file and says what to do."""
    try:
        form_of(file.name)
    except ArticleRefused as refused:
        raise ValidationError(str(refused)) from refused
    most = MAX_FILE_BYTES if file.name.lower().endswith(".docx") else MAX_BYTES
    if file.size > most:
        raise ValidationError(f"{file.name} is larger than {most:,} bytes; cut it into parts.")


class ImportForm(CleanPlainForm):
    text = forms.CharField(
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 14}),
        help_text="Paste the words only, with an empty line between paragraphs. Bylines, captions, adverts "
        "and notes about the author are set aside, and you can bring them back.",
    )
    form = forms.ChoiceField(
        label="The text is",
        choices=[
            (Form.PLAIN.value, "plain text"),
            (Form.MARKDOWN.value, "Markdown"),
            (Form.HTML.value, "HTML"),
        ],
        initial=Form.PLAIN.value,
        required=False,
    )
    files = ManyFilesField(
        label="Or files",
        required=False,
        help_text=f"One or several: .txt, .md, .html or .docx, at most {MOST_FILES}.",
    )
    title = forms.CharField(
        max_length=300, required=False, help_text="Leave empty for the article's own, or a suggestion."
    )
    author = forms.CharField(max_length=200, required=False)
    source_name = forms.CharField(label="Source", max_length=200, required=False)
    source_url = forms.URLField(label="Source address", max_length=500, required=False, assume_scheme="https")
    published_on = forms.DateField(
        label="Published on",
        required=False,
        help_text="As 2026-03-14. “Last month” and “May 20” are worked out from it.",
    )

    def clean(self):
        cleaned = super().clean()
        text, files = (cleaned.get("text") or "").strip(), cleaned.get("files") or []
        if text and files:
            self.add_error("files", "Paste a text or choose files, not both.")
        elif not text and not files and not self.errors:
            self.add_error("text", "Paste an article, or choose a file.")
        if len(files) > 1 and cleaned.get("title"):
            self.add_error("title", "A title belongs to one article; leave it empty for several.")
        return cleaned

    @property
    def about(self):
        """The fields that say where the article comes from."""
        return [self[name] for name in ("title", "author", "source_name", "source_url", "published_on")]

    @property
    def summary(self):
        """(id of the field, its words) of everything that is wrong."""
        return [(self[name].id_for_label, words) for name, found in self.errors.items() for words in found]

    @property
    def details(self):
        """What was said about the article, for the import."""
        names = ("title", "author", "source_name", "source_url", "published_on")
        return {name: self.cleaned_data[name] for name in names if self.cleaned_data.get(name)}
