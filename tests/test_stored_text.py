"""What is stored can be stored anywhere: no NUL, no lone surrogate, no control, no turned writing."""

import re
from itertools import chain

import pytest
from django.apps import apps
from django.db import models
from django.utils import timezone

from briefing.services import ArticleRefused, import_article, import_file
from quiz.formats.file_text import cleaned
from quiz.formats.question_files import read_file
from quiz.services.question_import import import_questions
from tests.factories import make_briefing, make_instructor
from tests.nasty_articles import characters, files
from tests.nasty_articles.article import PARAGRAPH

pytestmark = pytest.mark.django_db

UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
ODD = "A\x00 brid\ud800ge\u202e of\x1b[31m\x85 \u2067two\ufeff\x9f"
SUFFIXES = {"plain": ".txt", "markdown": ".md", "html": ".html"}


def stored_texts():
    """(model, field, text) of everything in our apps, structured values written out."""
    for model in chain(*(apps.get_app_config(label).get_models() for label in ("briefing", "quiz"))):
        fields = [
            field.name
            for field in model._meta.fields
            if isinstance(field, models.CharField | models.TextField | models.JSONField)
        ]
        for row in model.objects.values(*fields) if fields else ():
            yield from ((model.__name__, name, told(value)) for name, value in row.items())


def told(value):
    """The text in a value; strings in lists and mappings as they are, not as JSON would escape them."""
    if isinstance(value, dict):
        return " ".join(told(one) for pair in value.items() for one in pair)
    return " ".join(map(told, value)) if isinstance(value, list) else str(value)


def unwanted():
    return [(model, name) for model, name, text in stored_texts() if UNWANTED.search(text)]


@pytest.mark.parametrize(
    "maker", [characters.odd_characters, files.odd_encodings], ids=lambda one: one.__name__
)
def test_odd_articles_leave_nothing_odd_in_any_row(tmp_path, maker):
    taken = 0
    for number, article in enumerate(maker()):
        path = tmp_path / f"{number}{SUFFIXES[article.form.value]}"
        path.write_bytes(article.data)
        try:
            import_file(path, title=f"Article {number}")
        except ArticleRefused:
            continue
        taken += 1

    assert taken >= 10
    assert unwanted() == []


ODD_FILES = {
    "gift": f"// [id:{ODD}]\n::x::{ODD}{{=40 million\x1f euros#{ODD} ~{ODD}\n####{ODD}}}",
    "moodle": (
        "<quiz><question type='multichoice'><questiontext format='html'><text>&amp;#8238;"
        f"{ODD}&amp;#2;</text></questiontext><idnumber>{ODD}</idnumber>"
        "<answer fraction='100'><text>40 million euros&#x202E;</text></answer>"
        f"<answer fraction='0'><text>{ODD}</text></answer></question></quiz>"
    ),
    "aiken": f"{ODD}\nA. 40 million\u2066 euros\nB. \x07one\x9f\nANSWER: A",
    "csv": f"question,option 1,right 1,option 2,identifier\n{ODD},40 million euros,x,{ODD},{ODD}",
}


@pytest.mark.parametrize("form", ODD_FILES)
def test_odd_questions_leave_nothing_odd_in_any_row(form):
    ines = make_instructor()
    briefing = make_briefing(owner=ines)
    text = cleaned(ODD_FILES[form])

    import_questions(briefing=briefing, found=read_file(text, form=form), by=ines, at=timezone.now())

    assert briefing.questions.count() == 1
    assert unwanted() == []


def test_odd_details_leave_nothing_odd_in_any_row():
    import_article(
        source=f"{PARAGRAPH}\n\n{ODD}",
        title=ODD,
        standfirst=ODD,
        author=ODD,
        source_name=ODD,
        key_points=[ODD],
    )

    assert unwanted() == []
