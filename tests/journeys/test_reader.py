"""What a reader does: reads, looks up an actor, answers, sees the evidence, signs up, finds the record."""

import pytest

from quiz.models import Answer, Learner, Quiz

pytestmark = pytest.mark.browser


def answer_shown_question(page, form):
    """Answers one question in its form, whatever its kind, with what lies first."""
    check = form.get_by_role("button", name="Check answer")
    check.wait_for()
    if form.locator("select").count():
        menus = form.locator("select")
        for index in range(menus.count()):
            menus.nth(index).select_option(
                index=min(index + 1, menus.nth(index).locator("option").count() - 1)
            )
    elif form.locator("input[type=text], textarea").count():
        form.locator("input[type=text], textarea").first.fill("something")
    else:
        form.locator("input[type=radio], input[type=checkbox]").first.check(force=True)
    check.click()


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_visitor_reads_answers_and_keeps_the_record_on_sign_up(visit, briefing, javascript):
    visitor = visit(javascript=javascript)
    page = visitor.page
    sections = list(briefing.sections.all())

    visitor.open("/")
    page.get_by_role("main").get_by_role("link", name=briefing.title).first.click()
    assert page.get_by_role("heading", level=1).inner_text() == briefing.title

    page.get_by_role("main").get_by_role("link", name=sections[0].heading).first.click()
    page.locator("#s1").wait_for()
    assert page.locator(".s").count() == sections[0].sentences.count()

    page.locator("button.actor").first.click()
    card = page.locator("[popover]:popover-open")
    assert card.is_visible()
    card.get_by_role("link", name="Full entry").click()
    page.wait_for_url("**/actors/**")
    assert page.locator(".quotes li").count() >= 1
    page.go_back()

    form = page.locator("form.mini").first
    answer_shown_question(page, form)
    if not javascript:
        page.get_by_role("heading", name="Keep a record in this browser?").wait_for()
        page.get_by_role("button", name="Check answer").click()
    page.locator("#check-1 .is-source").wait_for()
    assert page.locator("#check-1 .is-source strong").count() == 1

    page.get_by_role("button", name="Mark as read").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == sections[1].heading

    quiz = Quiz.objects.get(briefing=briefing, purpose=Quiz.Purpose.WHOLE)
    visitor.open(quiz.get_absolute_url())
    page.get_by_role("button", name="Start").click()
    asked = quiz.questions.count()
    for _ in range(asked):
        answer_shown_question(page, page.locator("form#question"))
        page.locator(".verdict .is-source").wait_for()
        page.locator(".actions .btn.big").click()
    page.get_by_role("heading", name="Every question").wait_for()

    visitor.open("/accounts/signup/")
    page.get_by_label("Name", exact=False).first.fill("alice")
    page.locator("input[type=password]").first.fill("a long enough password")
    page.get_by_role("button", name="Create account").click()
    page.get_by_role("link", name="Progress").click()
    page.get_by_role("main").get_by_role("link", name=briefing.title).first.wait_for()

    learner = Learner.objects.get(user__username="alice")
    assert Answer.objects.filter(attempt__learner=learner).marked().count() == asked + 1
    assert learner.sections_read.count() == 1
    assert visitor.outside == []
    assert visitor.errors == []


def pages_of(briefing):
    section = briefing.sections.all()[0]
    actor = briefing.appearances.all()[0].actor
    quiz = Quiz.objects.get(briefing=briefing, purpose=Quiz.Purpose.WHOLE)
    return {
        "library": "/",
        "search": "/?q=Armenia",
        "overview": briefing.get_absolute_url(),
        "section": section.get_absolute_url(),
        "actors": f"{briefing.get_absolute_url()}actors/",
        "all actors": "/actors/",
        "actor": actor.get_absolute_url(),
        "quiz": quiz.get_absolute_url(),
        "progress": "/me/",
        "sign in": "/accounts/login/",
        "sign up": "/accounts/signup/",
        "not found": "/no-such-page/",
    }


def test_every_page_is_clean_at_every_size_and_theme(visit, briefing):
    visitor = visit()

    faults = {}
    for name, path in pages_of(briefing).items():
        visitor.open(path)
        faults[name] = visitor.looks()

    assert faults == {name: {} for name in faults}
    assert visitor.outside == []


def test_open_actor_card_and_settings_are_clean(visit, briefing):
    visitor = visit()
    visitor.open(briefing.sections.all()[0].get_absolute_url())

    visitor.page.locator("button.actor").first.click()
    card = visitor.looks()
    assert visitor.page.locator(".card-pop:popover-open").count() == 1
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("button", name="reading settings").click()
    settings = visitor.looks()
    assert visitor.page.locator("#settings:popover-open").count() == 1

    assert (card, settings) == ({}, {})


def test_no_page_scrolls_sideways_at_320_pixels(visit, briefing):
    visitor = visit(width=320)

    overflow = {}
    for name, path in pages_of(briefing).items():
        visitor.open(path)
        overflow[name] = max(0, visitor.overflow())

    assert overflow == dict.fromkeys(overflow, 0)
