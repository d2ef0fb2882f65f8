"""Learning that lasts, in a browser: review, recall, self-test, proof and clock, with and without script."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Memory
from tests.factories import PASSWORD, make_briefing, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.browser


@pytest.fixture
def alice(transactional_db):
    return make_learner(make_user("alice"))


def sign_in(visitor):
    visitor.open(reverse("accounts:login"))
    visitor.page.fill("[name=username]", "alice")
    visitor.page.fill("[name=password]", PASSWORD)
    visitor.page.get_by_role("main").get_by_role("button", name="Sign in").click()
    visitor.page.wait_for_url("**/me/")


def due(learner, question):
    """A memory of the question that is due today."""
    today = timezone.localdate()
    Memory.objects.create(
        learner=learner, question=question, stability=2, difficulty=5,
        last_on=today - timedelta(days=3), due_on=today - timedelta(days=1), was_missed=True,
    )  # fmt: skip


def two_due(learner):
    briefing = make_briefing()
    first, second = briefing.sentences.order_by("number")[:2]
    due(learner, make_question(briefing, sentence=first, stem="Who opened a new bridge?", answers=["Orlin"]))
    due(learner, make_question(briefing, sentence=second, kind="true_false"))


def faults(visitor):
    return visitor.violations(), max(0, visitor.overflow())


@pytest.mark.parametrize(("javascript", "scheme"), [(True, "light"), (True, "dark"), (False, "light")])
def test_review_from_the_masthead_to_its_end(visit, alice, javascript, scheme):
    two_due(alice)
    visitor = visit(javascript=javascript, width=360, scheme=scheme)
    page, seen = visitor.page, {}
    look = (lambda name: seen.__setitem__(name, faults(visitor))) if javascript else (lambda name: None)
    sign_in(visitor)

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Review 2 due").click()
    start = page.get_by_role("main").get_by_role("button", name="Start")
    start.wait_for()
    look("due")
    start.click()
    for _ in range(2):
        page.locator("form#question").wait_for()
        if page.locator("#recall").count():
            look("card")
            assert "Ada" not in page.content()
            page.get_by_role("button", name="Show the answer").click()
            page.locator(".grades").wait_for()
            look("turned")
            page.get_by_role("button", name="Knew it").click()
        else:
            page.check("input[name=answer][value='1']")
            page.check("input[name=sure][value=yes]")
            page.get_by_role("button", name="Check answer").click()
            page.locator(".verdict").wait_for()
            look("verdict")
            page.locator(".dock .btn").click()
    page.get_by_role("heading", name="of 2 known").wait_for()
    look("done")

    assert seen == {name: ([], 0) for name in seen}
    assert Answer.objects.marked().given().count() == 2
    assert visitor.errors == []
    assert visitor.outside == []


def test_recall_card_by_keyboard_alone(visit, alice):
    briefing = make_briefing()
    due(alice, make_question(briefing, stem="Who opened a new bridge?", answers=["Orlin"]))
    visitor = visit()
    page = visitor.page
    sign_in(visitor)
    visitor.open(reverse("quiz:review"))

    page.get_by_role("main").get_by_role("button", name="Start").focus()
    page.keyboard.press("Enter")
    page.locator("#recall").wait_for()
    page.locator("#recall").focus()
    page.keyboard.type("Orlin")
    page.keyboard.press("Enter")
    page.locator(".grades").wait_for()
    page.keyboard.press("3")
    page.get_by_role("heading", name="1 of 1 known").wait_for()

    assert Answer.objects.get().given == {"said": "Orlin", "grade": "3"}


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_self_test_is_put_together_and_taken(visit, transactional_db, javascript, width):
    briefing = make_briefing(title="The bridge")
    for sentence in briefing.sentences.all():
        make_question(briefing, sentence=sentence)
    visitor = visit(javascript=javascript, width=width)
    page = visitor.page

    visitor.open(reverse("quiz:self_test"))
    page.get_by_label("The bridge").check()
    page.get_by_role("button", name="Choose sections and actors").click()
    page.locator("#choose-section").wait_for()
    built = faults(visitor) if javascript else ([], 0)
    page.get_by_label("1. A bridge over the Lenna").check()
    page.fill("#choose-count", "2")
    page.get_by_role("button", name="Start", exact=True).click()
    for _ in range(2):
        page.locator("form#question input[name=answer]").first.check()
        page.get_by_role("button", name="Check answer").click()
        page.locator(".dock .btn").click()
    page.get_by_role("heading", name="Every question").wait_for()
    results = faults(visitor) if javascript else ([], 0)

    attempt = Attempt.objects.get()
    assert (built, results) == (([], 0), ([], 0))
    assert attempt.finished_at is not None
    assert attempt.title == "Self-test on A bridge over the Lenna"
    assert visitor.errors == []


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_prove_it_under_a_clock(visit, transactional_db, javascript):
    quiz = make_quiz(make_briefing(), asks_evidence=True, asks_confidence=True, time_limit=2)
    visitor = visit(javascript=javascript, width=360)
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    start = faults(visitor) if javascript else ([], 0)
    page.get_by_role("button", name="Start").click()
    page.locator(".clock").wait_for()
    answer = Attempt.objects.get().answers.get(position=1)
    key = next(option["id"] for option in answer.shown["options"] if option["is_key"])

    page.check(f"input[name=answer][value='{key}']")
    asked = faults(visitor) if javascript else ([], 0)
    page.get_by_role("button", name="Check answer").click()
    page.get_by_text("Which sentence proves it?").wait_for()
    proving = faults(visitor) if javascript else ([], 0)
    page.locator("input[name=proof]").first.check()
    page.get_by_role("button", name="This one proves it").click()
    page.locator(".verdict").wait_for()
    page.get_by_role("link", name="Report a problem").click()
    page.get_by_label("What is wrong?").wait_for()
    report = faults(visitor) if javascript else ([], 0)

    answer.refresh_from_db()
    assert (start, asked, proving, report) == (([], 0),) * 4
    assert (answer.mark, answer.proof) == (1, "1")
    assert visitor.errors == []


def test_enter_in_a_typed_answer_checks_it(visit, transactional_db):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind="typed")])
    visitor = visit(javascript=False)
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()

    page.locator("input[name=answer]").fill("40 million euros")
    page.keyboard.press("Enter")
    page.locator(".verdict").wait_for()

    assert Answer.objects.get().mark == 1


def test_clock_speaks_up_and_the_server_closes(visit, transactional_db):
    quiz = make_quiz(make_briefing(), time_limit=1, feedback="end")
    visitor = visit()
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    page.locator(".clock").wait_for()
    Attempt.objects.update(deadline=timezone.now() + timedelta(seconds=24))
    page.reload()
    page.get_by_text("Twenty seconds left.").wait_for(state="attached")
    Attempt.objects.update(deadline=timezone.now() - timedelta(seconds=30))

    page.check("input[name=answer][value='1']")
    page.get_by_role("button", name="Save and go on").click()
    page.get_by_text("Time is up").first.wait_for()

    assert Attempt.objects.get().finished_at is not None
    assert Answer.objects.given().count() == 0


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_progress_with_everything_on_it_is_clean(visit, alice, width, scheme):
    from quiz.services.attempts import save_answer, start_attempt

    quiz = make_quiz(make_briefing())
    for days in (3, 2, 1):
        at = timezone.now() - timedelta(days=days)
        attempt = start_attempt(learner=alice, quiz=quiz, at=at)
        for answer in attempt.answers.all():
            save_answer(answer=answer, given=str(days), at=at, is_sure=days > 1)
    visitor = visit(width=width, scheme=scheme)
    sign_in(visitor)

    visitor.open(reverse("quiz:progress"))

    assert visitor.page.locator("svg.plot").count() == 3
    assert visitor.page.get_by_role("heading", name="Do you know what you know?").is_visible()
    assert faults(visitor) == ([], 0)


def test_more_time_is_one_key_away_and_leaves_the_choice_alone(visit, transactional_db):
    quiz = make_quiz(make_briefing(), time_limit=4, lets_extend=True)
    visitor = visit(width=360)
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    page.locator(".clock").wait_for()
    Attempt.objects.update(deadline=timezone.now() + timedelta(seconds=22))
    page.reload()
    page.check("input[name=answer][value='2']")

    page.get_by_text("Twenty seconds left. Press T or the button for more.").wait_for()
    warned = faults(visitor)
    page.keyboard.press("t")
    page.locator("[data-more-time][value='1']").wait_for()

    attempt = Attempt.objects.get()
    assert warned == faults(visitor) == ([], 0)
    assert attempt.deadline == attempt.started_at + timedelta(minutes=5)
    assert page.locator("input[name=answer][value='2']").is_checked()
    assert page.evaluate("'moreTime' in document.activeElement.dataset")
    assert visitor.errors == []


@pytest.mark.parametrize("proving", [False, True])
def test_choice_on_the_page_counts_when_time_runs_out(visit, transactional_db, proving):
    quiz = make_quiz(make_briefing(), time_limit=1, feedback="end", asks_evidence=proving)
    visitor = visit()
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    page.locator(".clock").wait_for()
    Attempt.objects.update(deadline=timezone.now() + timedelta(seconds=3))
    page.reload()
    page.check("input[name=answer][value='2']")

    page.get_by_text("Time was up.").wait_for()

    attempt = Attempt.objects.get()
    assert attempt.finished_at == attempt.deadline
    assert attempt.answers.get(position=1).given == "2"
    assert visitor.errors == []
