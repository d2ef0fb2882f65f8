"""Every page of the instructor's desk, wide and narrow, light and dark: axe finds no fault."""

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from quiz.models import Answer, Assignment, Learner, Quiz, SchoolClass
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.classes import join
from tests.factories import make_learner

pytestmark = pytest.mark.browser


def five_learners_take(quiz):
    """Everybody leaves everything wrong; returns a question that they missed."""
    for _ in range(5):
        now = timezone.now()
        attempt = start_attempt(learner=make_learner(), quiz=quiz, at=now)
        for answer in attempt.answers.all():
            save_answer(answer=answer, given="nonsense", at=now)
    return Answer.objects.filter(mark=0).order_by("position").first().question_id


def class_with(quiz):
    """A class of those who took the quiz, which is due."""
    now = timezone.now()
    school_class = SchoolClass.objects.create(name="Year 9", owner=get_user_model().objects.get())
    Assignment.objects.create(school_class=school_class, quiz=quiz, due_at=now)
    for learner in Learner.objects.all():
        join(learner=learner, code=school_class.join_code, at=now)
    return school_class


ADMIN_PAGES = {
    "index": "/admin/",
    "import": "/admin/briefing/briefing/import/",
    "briefings": "/admin/briefing/briefing/",
    "preview": "/admin/briefing/briefing/{briefing}/preview/",
    "briefing": "/admin/briefing/briefing/{briefing}/change/",
    "drafts": "/admin/quiz/question/of/{briefing}/",
    "write": "/admin/quiz/question/of/{briefing}/write/",
    "question": "/admin/quiz/question/{question}/change/",
    "correct": "/admin/quiz/question/{question}/correct/",
    "reports": "/admin/quiz/question/reports/",
    "quiz": "/admin/quiz/quiz/{quiz}/change/",
    "builder": "/admin/quiz/quiz/{quiz}/build/",
    "items": "/admin/quiz/quiz/{quiz}/items/",
    "item": "/admin/quiz/quiz/{quiz}/items/{question}/",
    "heat map": "/admin/quiz/quiz/of/{briefing}/heat/",
    "revise": "/admin/quiz/question/of/{briefing}/revise/",
    "new question": "/admin/quiz/question/add/?briefing={briefing}&sentence={sentence}",
    "questions": "/admin/quiz/question/",
    "new quiz": "/admin/quiz/quiz/add/",
    "new class": "/admin/quiz/schoolclass/add/",
    "class": "/admin/quiz/schoolclass/{school_class}/change/",
    "gradebook": "/admin/quiz/schoolclass/{school_class}/gradebook/",
}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_every_page_of_the_desk_is_clean(desk, briefing, width, scheme):
    visitor = desk(width=width, scheme=scheme)
    quiz = Quiz.objects.get(briefing=briefing, purpose=Quiz.Purpose.WHOLE)
    missed = five_learners_take(quiz)
    rows = {
        "briefing": briefing.pk,
        "quiz": quiz.pk,
        "question": missed,
        "sentence": briefing.sentences.standing().first().pk,
        "school_class": class_with(quiz).pk,
    }

    faults = {}
    for name, path in ADMIN_PAGES.items():
        assert visitor.open(path.format(**rows)).status == 200
        faults[name] = (visitor.violations(), max(0, visitor.overflow()))

    assert {name: found for name, found in faults.items() if found != ([], 0)} == {}
    assert visitor.outside == []


def test_warnings_follow_what_is_typed_and_words_are_picked_from_the_sentence(desk, briefing):
    sentence = briefing.sentences.standing().first()
    visitor = desk()
    page = visitor.page
    visitor.open(f"/admin/quiz/question/add/?briefing={briefing.pk}&sentence={sentence.pk}")

    page.fill("#id_stem", "What does the first sentence tell of Armenia?")
    page.locator("#doubts", has_text="Not complete: Give at least two options.").wait_for()
    page.fill("#id_options-0-text", "this")
    page.check("#id_options-0-is_key")
    page.fill("#id_options-1-text", "that")
    page.locator("#doubts", has_text="No deciding words are marked").wait_for()
    page.evaluate(
        """() => {
            const text = document.getElementById("evidence").firstChild, chosen = getSelection();
            chosen.setBaseAndExtent(text, 0, text, 10);
        }"""
    )
    page.locator("#doubts", has_text="No deciding words").wait_for(state="detached")

    assert page.input_value("#id_deciding_words") == sentence.text[:10].strip()
    assert briefing.questions.filter(stem__startswith="What does the first").count() == 0
    assert visitor.errors == []


def test_revision_that_was_not_looked_at_is_shown_again(desk, briefing):
    visitor = desk(width=360)
    page = visitor.page
    visitor.open(f"/admin/quiz/question/of/{briefing.pk}/revise/")

    for last, button in (("Nobody objected.", "_compare"), ("Everybody objected.", "_save")):
        page.fill("#id_source", f"{briefing.article.replace('20 May', '19 May')}\n\n{last}")
        page.click(f"input[name={button}]")
        page.wait_for_load_state()
        assert page.locator(".draft-item .warnline").count()
        assert visitor.looks() == {}

    assert page.evaluate("document.activeElement.className") == "errornote"
    assert not briefing.sentences.filter(text__contains="objected").exists()


ROW = """[...document.querySelectorAll("#options-0 :is(input, textarea)")]
    .map(one => [one.name.split("-").pop(), one.getBoundingClientRect()])
    .filter(([_, box]) => box.width > 0)
    .map(([name, box]) => box.right <= document.documentElement.clientWidth ? name : `${name} cut off`)"""


@pytest.mark.parametrize("width", [360, 1280])
def test_options_ask_for_what_their_kind_needs_and_nothing_is_cut_off(desk, briefing, width):
    question = briefing.questions.filter(kind="single").first()
    visitor = desk(width=width)
    visitor.open(f"/admin/quiz/question/{question.pk}/change/")
    rows = {}

    for kind in ("single", "match", "order"):
        visitor.page.select_option("#id_kind", kind)
        rows[kind] = visitor.page.evaluate(ROW)

    assert rows == {
        "single": ["position", "text", "is_key", "feedback", "DELETE"],
        "match": ["position", "text", "is_key", "pair", "feedback", "DELETE"],
        "order": ["position", "text", "is_key", "rank", "feedback", "DELETE"],
    }


def test_fault_in_an_option_shows_whatever_the_kind(desk, briefing):
    question = briefing.questions.filter(kind="single").first()
    visitor = desk()
    visitor.open(f"/admin/quiz/question/{question.pk}/change/")
    page = visitor.page
    page.select_option("#id_kind", "order")
    page.evaluate("document.getElementById('id_options-0-rank').type = 'text'")
    page.fill("#id_options-0-rank", "first")
    page.select_option("#id_kind", "single")

    page.get_by_role("button", name="Save", exact=True).click()

    page.locator(".field-rank .errorlist", has_text="Enter a whole number.").wait_for()
    assert page.locator("#id_options-0-rank").is_visible()
