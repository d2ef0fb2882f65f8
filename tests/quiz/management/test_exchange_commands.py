"""Questions leave and arrive by command, with the report of the desk."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from quiz.models import Question
from tests.factories import make_briefing, make_instructor, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def briefing():
    return make_briefing(owner=make_instructor(), slug="a-bridge")


def run(*arguments):
    out, told = StringIO(), StringIO()
    call_command(*arguments, stdout=out, stderr=told)
    return out.getvalue(), told.getvalue()


def test_export_writes_a_file_and_says_what_it_cannot_hold(briefing, tmp_path):
    make_question(briefing)
    make_question(briefing, kind="match")
    path = tmp_path / "bridge.txt"

    _, told = run("export_questions", "a-bridge", "--format", "aiken", "--output", str(path))

    assert path.read_text() == (
        "What did Orlin open on 3 May 2024?\nA. a new bridge\nB. a new port\nC. a new school\nANSWER: A\n"
    )
    assert told.splitlines() == [
        "1. changed: What did Orlin open on 3 May 2024?: "
        "Aiken has no place for: feedback on options, identifier, quote.",
        "2. skipped: Who is who?: Aiken holds only questions with one right option.",
        "1 changed, 1 skipped.",
    ]


def test_export_takes_a_quiz_and_prints_without_a_file(briefing, capfdbinary):
    make_question(briefing)
    asked = make_question(briefing, stem="What is asked?")
    make_quiz(briefing, questions=[asked], slug="monday")

    run("export_questions", "a-bridge", "--quiz", "monday")

    printed = capfdbinary.readouterr().out.decode()
    assert ("What is asked?" in printed, printed.count("::[plain]")) == (True, 1)


def test_import_looks_first_and_then_brings_in(briefing, tmp_path):
    path = tmp_path / "bridge.gift"
    path.write_text("What did the bridge cost?{=40 million euros ~3 million euros}\n")
    arguments = ("import_questions", str(path), "--briefing", "a-bridge", "--by", "ines")

    looked, _ = run(*arguments, "--look")
    count = Question.objects.count()
    done, _ = run(*arguments)

    assert (looked, count, Question.objects.get().state) == (done, 0, "draft")
    assert done.splitlines()[-1] == "1 changed."
    assert done.startswith("1. changed: What did the bridge cost? It quotes nothing: put on sentence 2,")


INTO = ("--briefing", "a-bridge", "--by")
REFUSED = (
    (("export_questions", "nowhere"), "There is no briefing at “nowhere”."),
    (("export_questions", "a-bridge", "--quiz", "x"), "This briefing has no quiz at “x”."),
    (("export_questions", "a-bridge", "--output", "/nowhere/x"), "/nowhere/x cannot be written"),
    (("export_questions", "a-bridge", "--quiz", "x", "--drafts"), "not allowed with argument --quiz"),
    (("import_questions", "/nowhere/x", *INTO, "ines"), "/nowhere/x cannot be read"),
    (("import_questions", "x", *INTO, "alice"), "“alice” is no instructor here."),
    (("import_questions", "x", *INTO, "otto"), "otto has no briefing at “a-bridge”."),
)


@pytest.mark.parametrize(("arguments", "words"), REFUSED)
def test_what_cannot_be_done_is_told(briefing, arguments, words):
    make_user("alice")
    make_instructor("otto")

    with pytest.raises(CommandError, match=words.replace(".", r"\.")):
        run(*arguments)


def test_broken_file_is_named(briefing, tmp_path):
    path = tmp_path / "bridge.xml"
    path.write_text("<quiz>")

    with pytest.raises(CommandError, match="bridge.xml: The XML is broken at line 1; export it again."):
        run("import_questions", str(path), "--briefing", "a-bridge", "--by", "ines")
