"""Answering in a real browser: by keyboard, with arrows, without script, and while the site is away."""

import re

import pytest

from quiz.models import Answer, Attempt, Question, Quiz
from tests.factories import make_briefing, make_question, make_quiz

pytestmark = pytest.mark.browser
KINDS = list(Question.Kind.values)
# Where the title behind the first check question stands, seen from the question's own words.
PLACES = """(() => {
  const title = document.querySelector(".mini .of-article"), words = document.createRange()
  words.selectNode(title.previousSibling)
  const asked = words.getBoundingClientRect(), box = title.getBoundingClientRect()
  return box.top >= asked.bottom && Math.abs(box.left - asked.left) < 1
    ? "below, from the same edge" : `${box.left - asked.left} across, ${box.top - asked.bottom} down`
})()"""


@pytest.fixture
def quiz(transactional_db):
    briefing = make_briefing()
    return make_quiz(
        briefing, questions=[make_question(briefing, kind=kind) for kind in KINDS], purpose="own"
    )


@pytest.fixture
def short_quiz(transactional_db):
    return make_quiz(make_briefing(), purpose="own")


def begin(visitor, quiz, feedback="each"):
    Quiz.objects.filter(pk=quiz.pk).update(feedback=feedback)
    visitor.open(quiz.get_absolute_url())
    visitor.page.get_by_role("button", name="Start").click()
    visitor.page.wait_for_url("**/attempts/**")
    return Attempt.objects.get()


def give_the_key(page, answer):
    """Fills the form in with the right answer, as the stored copy has it."""
    shown = answer.shown
    if shown["kind"] == "typed":
        page.fill("input[name=answer]", shown["answers"][0])
    for option in shown["options"]:
        if shown["kind"] == "match":
            page.select_option(f"[name=pair-{option['id']}]", label=option["pair"])
        elif option["is_key"]:
            page.check(f"input[name=answer][value='{option['id']}']")
    if shown["kind"] == "order":
        for option in sorted(shown["options"], key=lambda option: option["rank"]):
            page.select_option(f"[name=place-{option['id']}]", str(option["rank"]))


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_all_seven_kinds_score_the_same_with_and_without_script(visit, quiz, javascript):
    """The answers at the end, on a phone; after each question: `test_by_hand`."""
    visitor = visit(javascript=javascript, width=360)
    page, attempt = visitor.page, begin(visitor, quiz, "end")

    for answer in attempt.answers.order_by("position"):
        page.wait_for_url(f"**/{answer.position}/")
        give_the_key(page, answer)
        page.locator("form#question .btn.big").click()
    page.get_by_role("button", name="Finish and see your results").click()

    page.wait_for_selector(".score")
    assert page.locator("h1").text_content() == "7 of 7. Your first attempt"
    assert visitor.errors == []
    assert visitor.outside == []


def test_lit_sentence_stands_clear_of_the_button_below_it(visit, short_quiz):
    visitor = visit(width=360)
    page, attempt = visitor.page, begin(visitor, short_quiz)
    give_the_key(page, attempt.answers.get(position=1))

    page.locator("form#question .btn.big").click()
    page.wait_for_selector(".verdict")
    page.wait_for_function("scrollY > 0")

    def box(part):
        return page.locator(part).bounding_box()

    lit, heading, dock = box(".is-source"), box(".verdict h2"), box(".dock")
    assert heading["y"] >= 0
    assert lit["y"] + lit["height"] <= dock["y"]


def test_keys_choose_check_flag_and_go_on(visit, short_quiz):
    visitor = visit()
    page, attempt = visitor.page, begin(visitor, short_quiz)
    first = attempt.answers.get(position=1)

    page.keyboard.press("f")
    page.get_by_role("button", name="Take the flag away").wait_for()
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    page.wait_for_selector(".verdict")
    page.keyboard.press("Enter")
    page.wait_for_url("**/2/")

    first.refresh_from_db()
    assert (first.given, first.is_flagged, first.marked_at is not None) == ("2", True, True)


def test_keys_do_nothing_when_switched_off(visit, short_quiz):
    visitor = visit()
    page = visitor.page
    begin(visitor, short_quiz)

    page.get_by_role("button", name="Reading settings").click()
    page.locator("#set-keys-off").check()
    page.keyboard.press("Escape")
    page.locator("#question").focus()
    page.keyboard.press("1")

    assert page.locator(".opts input:checked").count() == 0


def test_arrows_put_events_in_order_and_keep_the_focus(visit, transactional_db):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind="order")], purpose="own")
    visitor = visit()
    page, attempt = visitor.page, begin(visitor, quiz)
    ids = [option["id"] for option in attempt.answers.get().shown["options"]]

    down = page.locator(".orderlist li").first.locator("[data-move=down]")
    down.focus()
    page.keyboard.press("Enter")

    assert page.locator("[data-order-status]").inner_text() == "Now place 2 of 3"
    assert page.evaluate("document.activeElement.dataset.move") == "down"
    page.get_by_role("button", name="Check answer").click()
    page.wait_for_selector(".verdict")
    assert attempt.answers.get().given == {ids[1]: 1, ids[0]: 2, ids[2]: 3}


def test_answer_given_while_the_site_is_away_is_kept_and_sent_again(visit, short_quiz):
    visitor = visit()
    page, attempt = visitor.page, begin(visitor, short_quiz)
    address = re.compile(r"/attempts/.*/1/$")
    away = {"is": True}
    page.route(address, lambda route: route.abort() if away["is"] else route.continue_())

    page.check("input[name=answer][value='2']")
    page.get_by_role("button", name="Check answer").click()
    page.get_by_text("Not saved yet").wait_for(timeout=2000)
    assert Answer.objects.filter(given__isnull=False).count() == 0

    away["is"] = False
    page.reload()
    page.wait_for_selector(".verdict")

    assert attempt.answers.get(position=1).given == "2"
    assert page.evaluate("localStorage.length") == 0


def test_signed_out_in_another_tab_finds_the_answer_again_after_sign_in(visit, short_quiz):
    from tests.factories import PASSWORD, make_user

    make_user("alice")
    visitor = visit()
    page = visitor.page
    visitor.open("/accounts/login/")
    page.fill("[name=username]", "alice")
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/me/")
    attempt = begin(visitor, short_quiz)

    session = next(cookie for cookie in page.context.cookies() if cookie["name"] == "sessionid")
    page.context.clear_cookies(name="sessionid")
    page.check("input[name=answer][value='2']")
    page.get_by_role("button", name="Check answer").click()
    page.get_by_role("heading", name="There is no attempt of yours here").wait_for()
    assert Answer.objects.filter(given__isnull=False).count() == 0

    page.get_by_role("main").get_by_role("link", name="Sign in").click()
    page.fill("[name=username]", "alice")
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.wait_for_selector(".verdict")

    assert session
    assert attempt.answers.get(position=1).given == "2"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_of_a_question_is_clean(visit, quiz, scheme):
    visitor = visit(width=360, scheme=scheme)
    page, attempt = visitor.page, begin(visitor, quiz)

    faults = {}
    for answer in attempt.answers.order_by("position"):
        kind = answer.shown["kind"]
        if kind != "order":
            page.locator("form#question .btn.big").click()
            page.wait_for_selector(".errors")
            faults[kind, "error"] = (visitor.violations(), max(0, visitor.overflow()))
        give_the_key(page, answer)
        faults[kind, "asked"] = (visitor.violations(), max(0, visitor.overflow()))
        page.locator("form#question .btn.big").click()
        page.wait_for_selector(".verdict")
        faults[kind, "marked"] = (visitor.violations(), max(0, visitor.overflow()))
        page.locator(".dock .btn").click()
    page.wait_for_selector(".score")
    faults["results"] = (visitor.violations(), max(0, visitor.overflow()))

    assert faults == {state: ([], 0) for state in faults}


def test_two_tabs_keep_different_answers_and_of_one_question_the_newest(visit, short_quiz):
    visitor = visit()
    first, attempt = visitor.page, begin(visitor, short_quiz, "end")
    second = first.context.new_page()
    second.goto(first.url)

    second.check("input[name=answer][value='1']")
    second.get_by_role("button", name="Save and go on").click()
    second.wait_for_url("**/2/")
    second.check("input[name=answer][value='3']")
    second.get_by_role("button", name="Save and go on").click()
    second.wait_for_url("**/3/")
    first.check("input[name=answer][value='2']")
    first.get_by_role("button", name="Save and go on").click()
    first.wait_for_url("**/3/")

    given = dict(attempt.answers.values_list("position", "given"))
    assert given == {1: "2", 2: "3", 3: None}


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_tab_left_open_after_the_finish_is_told_and_changes_nothing(visit, short_quiz, javascript):
    visitor = visit(javascript=javascript)
    first, attempt = visitor.page, begin(visitor, short_quiz, "end")
    second = first.context.new_page()
    second.goto(visitor.base + attempt.get_absolute_url() + "?summary=1")
    second.get_by_role("button", name="Finish and see your results").click()
    second.wait_for_selector(".score")

    first.check("input[name=answer][value='2']")
    first.get_by_role("button", name="Save and go on").click()
    first.get_by_text("This attempt is finished. Your new answer was not saved").wait_for()

    assert attempt.answers.given().count() == 0
    assert first.evaluate("localStorage.length") == 0
    first.get_by_role("link", name="See the result").click()
    first.wait_for_selector(".score")


@pytest.mark.parametrize("kind", ["single", "typed"])
@pytest.mark.parametrize("width", [360, 1280])
def test_title_behind_a_check_question_stands_below_it(visit, transactional_db, kind, width):
    briefing = make_briefing()
    section = briefing.sections.first()
    stem = "What did Orlin open over the Lenna on 3 May 2024? (“Orlin and Tarvia part ways”)"
    question = make_question(briefing, kind=kind, stem=stem)
    make_quiz(briefing, questions=[question], section=section, purpose="section")
    visitor = visit(width=width)
    visitor.open(section.get_absolute_url())
    asked = visitor.page.evaluate(PLACES)

    field = visitor.page.locator(".mini input[name=answer]").first
    field.fill("a new bridge") if kind == "typed" else field.check()
    visitor.page.get_by_role("button", name="Check answer").click()
    visitor.page.locator(".mini.is-marked").wait_for()

    assert asked == visitor.page.evaluate(PLACES) == "below, from the same edge"
