"""An instructor's hour: from a pasted article to a class that has learned it, in a real browser."""

import pytest
from django.utils import timezone

from briefing.models import Briefing
from quiz.models import Answer, Attempt, Credit, Quiz
from quiz.services.attempts import save_answer, start_attempt
from tests.factories import PASSWORD, make_instructor, make_learner

pytestmark = pytest.mark.browser

ARTICLE = """# The harbour that Lindau wants

Germany opened a new ferry terminal at Lindau on 3 May 2024. The terminal cost 40 million euros, and
Austria paid a third of the price. Chancellor Olaf Scholz called it a promise kept.

The terminal is the largest on Lake Constance. It can handle 1,200 cars a day. Switzerland had asked
for a smaller one, because its towns fear the traffic.

## What the neighbours say

Austrian Foreign Minister Alexander Schallenberg said on 7 May 2024 that Vienna would send two
ferries in June 2024. The ferries carry 300 people each and were built in Bregenz.

Switzerland demanded talks after the first week. President Viola Amherd met Scholz in Berlin on 12
May 2024 and asked him to limit night traffic. Scholz refused but offered to pay for quieter
engines.

## The trains

The Vorarlberg railway bought twelve new trains in April 2024. Each train seats 270 people. The
first of them left Bregenz for Lindau on 2 June 2024.

Bavaria pays for a new station hall. Its transport minister, Christian Bernreiter, opened the works
on 15 April 2024. The hall costs 25 million euros. Passengers will reach the ferries through a
tunnel of 90 metres.

The Swiss Federal Railways run eight trains a day between Zurich and Munich. They asked for ten in
January 2024.

## Who pays

The European Union supports the project. Its transport fund gave 8 million euros in March 2024 after
Germany and Austria had signed the Lindau Agreement in Vienna. The agreement obliges both countries
to run ten ferries a day.

Fishermen from Friedrichshafen protested on 20 May 2024. Their union says that catches have fallen
by 30 percent since the works began. The Swiss bank UBS has offered to finance a terminal of its own
in Romanshorn.
"""


@pytest.fixture
def desk(visit, transactional_db):
    """Ines at the admin, signed in."""
    make_instructor()

    def opened(**window):
        visitor = visit(**window)
        visitor.open("/admin/login/")
        visitor.page.fill("#id_username", "ines")
        visitor.page.fill("#id_password", PASSWORD)
        visitor.page.click("input[type=submit]")
        return visitor

    return opened


def press(page, name):
    page.click(f"input[name={name}]")
    page.wait_for_load_state()


def clean_page(visitor, faults, name, javascript=True):
    """Notes what axe finds; it is a script itself, so without scripts it never answers."""
    if javascript:
        faults[name] = (visitor.violations(), max(0, visitor.overflow()))


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_from_a_pasted_article_to_what_a_class_missed(desk, javascript):
    visitor, faults = desk(javascript=javascript), {}
    page = visitor.page

    visitor.open("/admin/briefing/briefing/import/")
    page.fill("#id_text", ARTICLE)
    page.select_option("#id_form", "markdown")
    page.fill("#id_published_on", "2024-06-01")
    page.click("input[value='Read and preview']")
    page.wait_for_url("**/preview/")
    briefing = Briefing.objects.get()

    page.get_by_label("Heading of section 2").fill("Vienna and Bern")
    page.get_by_label("UBS is the same as").fill("Switzerland")
    press(page, "_save")
    assert briefing.sections.get(position=2).heading == "Vienna and Bern"
    assert not briefing.appearances.filter(actor__name="UBS").exists()

    press(page, "_questions")
    accepted = page.locator("input[value=accepted]:checked")
    names = [accepted.nth(index).get_attribute("name") for index in range(2)]
    for name in names:
        page.locator(f"input[name={name}][value=dropped]").check(force=True)
    press(page, "_publish")
    briefing.refresh_from_db()
    assert briefing.is_public
    dropped = briefing.questions.filter(decision="dropped").count()
    assert dropped == 2

    visitor.open("/admin/quiz/quiz/add/")
    page.select_option("#id_briefing", str(briefing.pk))
    page.fill("#id_title", "Ten on the harbour")
    page.fill("#id_slug", "ten-on-the-harbour")
    page.locator("#id_is_published").check()
    press(page, "_save")
    page.wait_for_url("**/build/")
    page.fill("#id_total", "10")
    page.fill("#id_per_section", "2")
    press(page, "_fill")
    quiz = Quiz.objects.get(title="Ten on the harbour")
    assert quiz.questions.count() == 10
    clean_page(visitor, faults, "builder", javascript)

    visitor.open(f"/admin/quiz/quiz/{quiz.pk}/preview/")
    assert page.locator("form.mini").count() == 10
    assert Attempt.objects.count() == 0

    missed = five_learners_take(quiz)
    visitor.open(f"/admin/quiz/question/{missed}/correct/")
    page.locator("input[value=credit]").check()
    press_submit(page, "Correct it and mark all answers again")
    assert Credit.objects.filter(answer__question=missed).count() == 5

    visitor.open(f"/admin/quiz/question/of/{briefing.pk}/revise/")
    page.fill("#id_source", ARTICLE.replace("cost 40 million euros", "cost about 45 million euros"))
    press(page, "_compare")
    assert "about 45" in page.locator("ins").first.inner_text()
    clean_page(visitor, faults, "revise", javascript)
    press(page, "_save")
    assert briefing.sentences.standing().filter(text__contains="about 45 million").exists()
    assert Answer.objects.count() == 50

    visitor.open(f"/admin/quiz/quiz/of/{briefing.pk}/heat/")
    assert page.locator("[class^=heat-]:not(.heat-0) .share").count() >= 1
    clean_page(visitor, faults, "heat map", javascript)

    assert faults == {name: ([], 0) for name in faults}
    assert visitor.outside == []
    # axe itself puts a style into the page, which the site's policy refuses.
    assert [error for error in visitor.errors if "inline style" not in error] == []


def press_submit(page, value):
    page.click(f"input[value='{value}']")
    page.wait_for_load_state()


def five_learners_take(quiz):
    """Everybody leaves everything wrong; returns a question that they missed."""
    for _ in range(5):
        now = timezone.now()
        attempt = start_attempt(learner=make_learner(), quiz=quiz, at=now)
        for answer in attempt.answers.all():
            save_answer(answer=answer, given="nonsense", at=now)
    return Answer.objects.filter(mark=0).order_by("position").first().question_id


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
    "new class": "/admin/quiz/schoolclass/add/",
}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_every_page_of_the_desk_is_clean(desk, briefing, width, scheme):
    visitor = desk(width=width, scheme=scheme)
    quiz = Quiz.objects.get(briefing=briefing, purpose=Quiz.Purpose.WHOLE)
    missed = five_learners_take(quiz)
    rows = {"briefing": briefing.pk, "quiz": quiz.pk, "question": missed}

    faults = {}
    for name, path in ADMIN_PAGES.items():
        assert visitor.open(path.format(**rows)).status == 200
        clean_page(visitor, faults, name)

    assert faults == {name: ([], 0) for name in faults}
    assert visitor.outside == []
