"""`import_article`: what it takes, what it says, and how it refuses."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from briefing.models import Briefing
from tests.analyses import ferry_analysis
from tests.factories import make_question

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_questions")]


@pytest.fixture
def ferry(tmp_path, reads):
    reads(ferry_analysis())
    path = tmp_path / "ferry.txt"
    path.write_text("Orlin bought a ferry.")
    return path


def run(*arguments):
    out = StringIO()
    call_command("import_article", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_import_says_what_it_made_and_where(ferry):
    said = run(ferry)

    assert said == (
        "Made “The ferry”: 2 sections, 5 sentences, 3 actors, 1 date.\n"
        "  0 questions, 0 of them published, in 0 quizzes\n"
        "  /briefings/the-ferry/  (a draft: only its makers see it; --publish shows it to learners)\n"
    )


def test_published_import_is_public(ferry):
    assert run(ferry, "--publish").endswith("  /briefings/the-ferry/\n")
    assert Briefing.objects.public().count() == 1


def test_same_file_again_is_unchanged(ferry):
    run(ferry, "--publish")

    assert run(ferry, "--publish") == "“The ferry” is unchanged.\n  /briefings/the-ferry/\n"


def test_options_are_the_details(ferry, reads):
    asked = reads(ferry_analysis())

    run(ferry, "--title", "A ferry", "--author", "Mira", "--source", "The Post", "--url", "https://example.org/",
        "--published-on", "2024-05-20")  # fmt: skip

    row = Briefing.objects.get()
    assert (row.author, row.source_name, row.source_url) == ("Mira", "The Post", "https://example.org/")
    assert (asked[0].title, asked[0].published_on) == ("A ferry", date(2024, 5, 20))


def test_option_beats_the_front_matter(tmp_path, reads):
    reads(ferry_analysis())
    path = tmp_path / "ferry.md"
    path.write_text("---\nauthor: Mira\nsource: The Post\n---\nOrlin bought a ferry.")

    run(path, "--author", "Ada")

    row = Briefing.objects.get()
    assert (row.author, row.source_name) == ("Ada", "The Post")


def test_made_up_title_is_told(ferry, reads):
    reads(ferry_analysis(title_is_automatic=True))

    assert "  It came without a title, so this one was made up; --title gives another.\n" in run(ferry)


def test_revised_briefing_is_named_with_what_went(ferry, reads):
    run(ferry)
    reads(ferry_analysis((("A ferry for Orlin", (("Orlin bought a ferry on 3 May 2024.",),)),)))
    ferry.write_text("Shorter.")

    said = run(ferry, "--briefing", "the-ferry")

    assert said.startswith("Revised “The ferry”: 1 section, 1 sentence,")
    assert "  No longer there: The ferry carries 200 people.\n" in said


def test_revised_briefing_is_told_with_the_questions_that_are_asked_no_more(ferry, reads):
    run(ferry)
    sentence = Briefing.objects.get().sentences.get(text="The ferry carries 200 people.")
    make_question(sentence.briefing, sentence=sentence, stem="How many does it carry?")
    reads(ferry_analysis((("A ferry for Orlin", (("Orlin bought a ferry on 3 May 2024.",),)),)))
    ferry.write_text("Shorter.")

    said = run(ferry, "--briefing", "the-ferry")

    assert "; 1 went stale\n  No longer asked: How many does it carry?\n" in said


def test_refused_file_does_not_hold_up_the_others(ferry, tmp_path):
    out = StringIO()
    with pytest.raises(CommandError) as error:
        call_command("import_article", str(tmp_path / "missing.md"), str(ferry), stdout=out)

    assert str(error.value).startswith("1 of 2 files were not imported.\n")
    assert "Made “The ferry”" in out.getvalue()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.md"], "missing.md cannot be read: No such file or directory."),
        (
            ["a.md", "b.md", "--title", "x"],
            "--title and --briefing belong to one article; name one file with them.",
        ),
        (["a.md", "--published-on", "May"], "“May” is no date; write it as 2025-05-30."),
        (["a.md", "--briefing", "none"], "There is no briefing at the address “none”."),
    ],
)
def test_errors_are_sentences(arguments, words):
    with pytest.raises(CommandError) as error:
        run(*arguments)

    assert str(error.value) == words


def test_database_without_tables_is_told_in_a_sentence(monkeypatch):
    monkeypatch.setattr(connection.introspection, "table_names", list)

    with pytest.raises(CommandError, match="no tables yet. Run “manage.py migrate” first"):
        call_command("import_article", "fair.txt")
