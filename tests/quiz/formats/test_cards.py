"""A briefing's questions in other programs: with their quote, under lasting names, without a formula."""

import csv
import io
import sqlite3
import tempfile
import zipfile
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.formats import anki
from quiz.formats.cards import cards_of
from quiz.formats.safe_csv import RISKY, as_csv, guarded, plain
from quiz.models import Question
from tests.factories import make_briefing, make_question, make_quiz

NOW = timezone.now()
KINDS = list(Question.Kind.values)


def notes_of(package, folder):
    """[(guid, fields)] of an .apkg file."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        archive.extract("collection.anki2", folder)
    with sqlite3.connect(folder / "collection.anki2") as database:
        return [
            (guid, fields.split("\x1f"))
            for guid, fields in database.execute("SELECT guid, flds FROM notes ORDER BY guid")
        ]


def read_table(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.django_db
def test_cards_tell_front_back_and_quote_of_every_kind():
    briefing = make_briefing()
    for kind in KINDS:
        make_question(briefing, kind=kind)

    cards = {card.kind: card for card in cards_of(briefing, NOW)}

    assert len(cards) == len(KINDS)
    assert cards["Single choice"].back == "a new bridge"
    assert cards["Single choice"].choices == ("a new bridge", "a new port", "a new school")
    assert cards["Several answers"].back == "Ada Brenn; Jon Halle"
    assert cards["Typed"].back == "40 million euros"
    assert cards["Match"].back == "Ada Brenn: Mayor; Jon Halle: foreign minister"
    assert cards["Order"].back.startswith("Orlin opened a new bridge; Tarvia protested")
    assert cards["True or false"].choices == ()
    assert cards["Typed"].quote_html.startswith("<b>Orlin</b> opened")


@pytest.mark.django_db
def test_cards_leave_out_drafts_and_what_a_counted_quiz_asks():
    briefing = make_briefing()
    make_question(briefing, state="draft")
    free, counted = make_question(briefing), make_question(briefing)
    make_quiz(briefing, questions=[counted], closes_at=NOW + timedelta(days=1))

    assert [card.identifier for card in cards_of(briefing, NOW)] == [f"{briefing.slug}:{free.key}"]


@pytest.mark.django_db
def test_anki_package_updates_what_it_made_before(tmp_path):
    briefing = make_briefing()
    question = make_question(briefing)
    make_question(briefing, kind="typed", stem="1 < 2 & {{Front}}?")
    first = notes_of(anki.package(briefing, cards_of(briefing, NOW)), tmp_path)

    Question.objects.filter(pk=question.pk).update(stem="What was opened?")
    second = notes_of(anki.package(briefing, cards_of(briefing, NOW)), tmp_path)

    assert [guid for guid, _fields in first] == [guid for guid, _fields in second]
    assert {fields[0] for _guid, fields in second} == {"What was opened?", "1 &lt; 2 &amp; {{Front}}?"}
    assert all("<b>Orlin</b>" in fields[3] for _guid, fields in second)


@pytest.mark.django_db
def test_anki_package_leaves_nothing_in_the_temporary_folder(tmp_path, monkeypatch):
    briefing = make_briefing()
    make_question(briefing)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    anki.package(briefing, cards_of(briefing, NOW))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db
def test_cards_are_served_as_files(client, tmp_path):
    briefing = make_briefing()
    make_question(briefing, stem="=HYPERLINK(1)?")

    package = client.get(reverse("quiz:anki", args=[briefing.slug]))
    table = client.get(reverse("quiz:cards", args=[briefing.slug]))

    rows = read_table(table.content.decode())
    assert package["Content-Disposition"] == f'attachment; filename="{briefing.slug}.apkg"'
    assert len(notes_of(package.content, tmp_path)) == 1
    assert table["Content-Type"] == "text/csv; charset=utf-8"
    assert [row[2] for row in rows] == ["question", "'=HYPERLINK(1)?"]


@settings(max_examples=1000, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40))
def test_no_cell_is_a_formula_and_every_text_comes_back(text):
    cell = read_table(as_csv(["text", "end"], [[text, "x"]]))[1][0]

    assert plain(cell) == text
    assert not cell.startswith(RISKY)
    assert guarded(None) == ""
