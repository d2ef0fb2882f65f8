"""Questions leave for another program and come back, in a real browser, with and without JavaScript."""

import pytest
from django.urls import reverse

from quiz.models import Question
from tests.factories import PASSWORD, make_briefing, make_instructor, make_question, make_quiz

pytestmark = pytest.mark.browser


@pytest.fixture
def ines(transactional_db):
    return make_instructor()


def sign_in(visitor):
    visitor.open("/admin/")
    visitor.page.get_by_label("Username").fill("ines")
    visitor.page.get_by_label("Password").fill(PASSWORD)
    visitor.page.get_by_role("button", name="Log in").click()


def check(visitor, has_scripts=True):
    """axe is a script itself, so without scripts it never answers."""
    if has_scripts:
        assert (visitor.violations(), max(0, visitor.overflow())) == ([], 0)


@pytest.mark.parametrize("window", [{}, {"javascript": False}, {"width": 320, "scheme": "dark"}])
def test_questions_go_out_and_come_back(visit, ines, tmp_path, window):
    briefing = make_briefing(owner=ines)
    for kind in Question.Kind.values:
        make_question(briefing, kind=kind)
    make_quiz(briefing)
    visitor = visit(**window)
    page = visitor.page
    has_scripts = window.get("javascript", True)
    sign_in(visitor)

    visitor.open(reverse("admin:quiz_question_export", args=[briefing.pk]))
    page.get_by_label("Format").select_option("GIFT")
    page.get_by_role("button", name="Look what it holds").click()
    page.get_by_role("heading", name="What this format holds").wait_for()
    check(visitor, has_scripts)
    page.get_by_text("Tick questions one by one").click()
    check(visitor, has_scripts)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the file").click()
    path = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(path)
    Question.objects.filter(kind="single").update(stem="What?")
    Question.objects.filter(kind="typed").delete()

    visitor.open(reverse("admin:quiz_question_import", args=[briefing.pk]))
    page.get_by_text("How a table is laid out").click()
    check(visitor, has_scripts)
    page.get_by_label("File").set_input_files(path)
    page.get_by_role("button", name="Look what would happen").click()
    page.get_by_role("heading", name="What would happen: 1 taken, 4 updated, 5 unchanged").wait_for()
    check(visitor, has_scripts)
    page.get_by_role("button", name="Bring them in").click()
    page.get_by_role("heading", name="Brought in: 1 taken, 4 updated, 5 unchanged").wait_for()
    check(visitor, has_scripts)
    page.get_by_role("link", name="Accept or drop them").click()

    heading = page.get_by_role("heading", name="What did the bridge cost?")
    heading.wait_for()
    assert heading.count() == 1
    assert Question.objects.filter(kind="typed").get().state == "draft"
    assert visitor.outside == []


def test_refusal_is_read_out_beside_the_file(visit, ines):
    briefing = make_briefing(owner=ines)
    visitor = visit()
    sign_in(visitor)
    visitor.open(reverse("admin:quiz_question_import", args=[briefing.pk]))

    visitor.page.get_by_label("Or paste it").fill("<html></html>")
    visitor.page.get_by_role("button", name="Bring them in").click()

    alert = visitor.page.get_by_role("alert")
    assert "This XML is not Moodle's" in alert.inner_text()
    check(visitor)
