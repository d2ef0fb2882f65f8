"""What hands do: the keyboard alone through every kind, clicks that come twice, and the back button."""

import pytest

from quiz.models import Attempt, Question
from tests.factories import make_briefing, make_question, make_quiz

pytestmark = pytest.mark.browser
MOST_TABS = 80
# One question is chosen, and another before that one is there.
CHANGE_OF_MIND = """wait => {
    const [one, other] = document.querySelectorAll(".qstrip a");
    one.click();
    setTimeout(() => other.click(), wait);
}"""


@pytest.fixture
def quiz(transactional_db):
    briefing = make_briefing()
    questions = [make_question(briefing, kind=kind) for kind in Question.Kind.values]
    return make_quiz(briefing, questions=questions, purpose="own")


class Keyboard:
    """Finds its way by Tab alone, and sees that the focus is never lost or covered on the way."""

    def __init__(self, page):
        self.page, self.press = page, page.keyboard.press

    def reach(self, selector):
        for _ in range(MOST_TABS):
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                assert self.page.evaluate(COVERED) is False, selector
                return
            self.press("Tab")
        raise AssertionError(f"no way to {selector} by Tab")

    def follow(self, selector):
        self.reach(selector)
        self.press("Enter")

    def choose_in_menu(self, selector, index):
        self.reach(selector)
        self.press("Home")
        for _ in range(index):
            self.press("ArrowDown")

    def give_the_key(self, shown):
        options = shown["options"]
        if shown["kind"] == "typed":
            self.reach("input[name=answer]")
            self.page.keyboard.type(shown["answers"][0])
        elif shown["kind"] == "match":
            places = {choice["text"]: place for place, choice in enumerate(shown["choices"], start=1)}
            for option in options:
                self.choose_in_menu(f"[name=pair-{option['id']}]", places[option["pair"]])
        elif shown["kind"] == "order":
            for option in sorted(options, key=lambda option: option["rank"]):
                self.choose_in_menu(f"[name=place-{option['id']}]", option["rank"] - 1)
        elif shown["kind"] == "multiple":
            for option in options:
                if option["is_key"]:
                    self.reach(f"input[name=answer][value='{option['id']}']")
                    self.press("Space")
        else:
            self.reach("input[name=answer]")
            self.press("Space")
            for _ in range(next(place for place, option in enumerate(options) if option["is_key"])):
                self.press("ArrowDown")


# Whether something else lies over the middle of what has the focus.
COVERED = """() => {
    const box = document.activeElement.getBoundingClientRect();
    const on_top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const near = document.activeElement.closest("label") ?? document.activeElement;
    return !(on_top && (near.contains(on_top) || on_top.contains(document.activeElement)));
}"""


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_all_seven_kinds_by_keyboard_alone(visit, quiz, javascript):
    visitor = visit(javascript=javascript)
    page = visitor.page
    keyboard = Keyboard(page)
    visitor.open(quiz.get_absolute_url())

    keyboard.follow("main form .btn.big")
    page.wait_for_url("**/attempts/**")
    for answer in Attempt.objects.get().answers.order_by("position"):
        page.wait_for_url(f"**/{answer.position}/")
        page.locator("form#question").wait_for()
        keyboard.give_the_key(answer.shown)
        keyboard.follow("form#question .btn.big")
        assert page.locator(".verdict h2").inner_text() == "Correct"
        keyboard.follow(".dock .btn")

    page.wait_for_selector(".score")
    assert page.locator("h1").text_content() == "7 of 7. Your first attempt"
    assert visitor.errors == []


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_clicks_that_come_twice_do_everything_once(visit, quiz, javascript):
    visitor = visit(javascript=javascript)
    page = visitor.page
    visitor.open(quiz.get_absolute_url())

    page.get_by_role("button", name="Start").dblclick()
    page.locator("form#question").wait_for()
    page.locator("input[name=answer]").first.check()
    page.get_by_role("button", name="Check answer").dblclick()
    page.locator(".verdict").wait_for()
    attempt = Attempt.objects.get()
    page.goto(visitor.base + attempt.get_absolute_url() + "?summary=1")
    page.get_by_role("button", name="Finish and see your results").dblclick()
    page.wait_for_selector(".score")

    attempt.refresh_from_db()
    assert attempt.finished_at is not None
    assert attempt.answers.given().count() == 1
    assert [error for error in visitor.errors if "favicon" not in error] == []


def test_back_button_after_the_finish_never_leads_to_a_live_form(visit, quiz):
    quiz.feedback = "end"
    quiz.save()
    visitor = visit()
    page = visitor.page
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    page.locator("form#question").wait_for()
    page.get_by_role("link", name="Look over and finish").click()
    page.get_by_role("button", name="Finish and see your results").click()
    page.wait_for_selector(".score")

    seen = []
    for _ in range(2):
        page.go_back()
        seen.append((page.locator("form#question").count(), page.locator("form[action$='/finish/']").count()))

    assert page.url.endswith("/1/")
    assert page.locator(".verdict h2").inner_text() == "Not answered"
    assert seen == [(0, 0), (0, 0)]


def test_leaving_a_page_while_it_still_fades_in_is_no_script_error(visit, quiz):
    visitor = visit()
    page = visitor.page
    page.emulate_media(reduced_motion="no-preference")
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    page.wait_for_url("**/attempts/**")

    for wait in range(0, 90, 4):
        page.evaluate(CHANGE_OF_MIND, wait)
        page.wait_for_timeout(250)
        page.locator(".qstrip a").first.wait_for()

    assert visitor.errors == []
