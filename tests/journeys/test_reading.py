"""Around the text: timeline, notes, an actor's quiz, paper; each page clean at every size and theme."""

import pytest
from django.urls import reverse

from briefing.models import Actor
from quiz.models import Attempt, Highlight, Learner, Place, Quiz
from tests.factories import PASSWORD, make_instructor

pytestmark = pytest.mark.browser


def pages_of(briefing):
    section = briefing.sections.all()[3]
    retired = briefing.sentences.create(key="gone:1", text="It was said once.", start=0, end=17)
    actor = Actor.objects.get(name="Azerbaijan")
    return {
        "timeline": reverse("briefing:timeline", args=[briefing.slug]),
        "handout": reverse("briefing:handout", args=[briefing.slug]),
        "marking": f"{section.get_absolute_url()}?notes=1",
        "lit sentence": f"{section.get_absolute_url()}#s24",
        "note": reverse("quiz:note", args=[briefing.slug, 24]),
        "notes": reverse("quiz:notes"),
        "first change": reverse("quiz:mark_read", args=[briefing.slug, section.slug]),
        "retired": reverse("briefing:sentence_by_key", args=[briefing.slug, retired.key]),
        "actor of one": f"{actor.get_absolute_url()}?briefing={briefing.slug}",
        "unanswered": f"{section.get_absolute_url()}?unanswered=1",
    }


def test_every_page_is_clean_at_every_size_and_theme(visit, briefing):
    visitor = visit()

    faults = {}
    for name, path in pages_of(briefing).items():
        visitor.open(path)
        faults[name] = visitor.looks()

    assert faults == {name: {} for name in faults}
    # The data block for search engines is no script to the browser: the policy has nothing to say about it.
    assert [error for error in visitor.errors if "Content Security Policy" in error] == []


def test_no_page_scrolls_sideways_at_320_pixels(visit, briefing):
    visitor = visit(width=320)

    overflow = {}
    for name, path in pages_of(briefing).items():
        visitor.open(path)
        overflow[name] = max(0, visitor.overflow())

    assert overflow == dict.fromkeys(overflow, 0)


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_reader_marks_a_sentence_and_finds_the_note_again(visit, briefing, javascript):
    visitor = visit(javascript=javascript)
    page, section = visitor.page, briefing.sections.all()[3]

    visitor.open(section.get_absolute_url())
    page.get_by_role("link", name="Mark sentences").click()
    page.get_by_role("link", name="Mark sentence 26").click()
    page.get_by_label("Your note").fill("No apology")
    page.get_by_role("button", name="Mark it").click()
    page.wait_for_url("**#s26")
    assert page.locator("#s26.is-mine").count() == 1

    visitor.open("/me/")
    page.get_by_role("link", name="Your notes").click()
    assert page.locator(".own-note").inner_text() == "No apology"
    faults = visitor.violations() if javascript else []
    page.get_by_role("link", name="Change").click()
    page.get_by_role("button", name="Take the mark away").click()
    page.wait_for_url("**#s26")

    assert Highlight.objects.count() == 0
    assert faults == []


def test_marking_and_noting_work_by_keyboard_alone(visit, briefing):
    visitor = visit()
    page, section = visitor.page, briefing.sections.all()[3]
    visitor.open(f"{section.get_absolute_url()}?notes=1")

    page.get_by_role("link", name="Mark sentence 26").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/note/")
    for _ in range(40):
        if page.evaluate("document.activeElement.name") == "note":
            break
        page.keyboard.press("Tab")
    page.keyboard.type("No apology")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#s26")

    assert Highlight.objects.get().note == "No apology"


@pytest.mark.parametrize("javascript", [True, False], ids=["with script", "without script"])
def test_actor_page_starts_a_quiz_about_the_actor(visit, briefing, javascript):
    visitor = visit(javascript=javascript)
    page = visitor.page
    visitor.open(f"{Actor.objects.get(name='Azerbaijan').get_absolute_url()}?briefing={briefing.slug}")

    page.get_by_role("button", name="Quiz me on Azerbaijan").click()
    if not javascript:
        page.get_by_role("heading", name="Keep a record in this browser?").wait_for()
        page.get_by_role("button", name="Quiz me on Azerbaijan").click()
    page.wait_for_url("**/attempts/**")

    attempt = Attempt.objects.get()
    assert attempt.name == "About Azerbaijan"
    asked = attempt.answers.filter(question__actors__name="Azerbaijan").count()
    assert asked == attempt.answers.count() > 0


def test_first_change_with_script_takes_no_extra_page(visit, briefing):
    visitor = visit()
    page, section = visitor.page, briefing.sections.all()[0]
    visitor.open(section.get_absolute_url())
    assert page.context.cookies() == []

    page.get_by_role("button", name="Mark as read").click()
    page.wait_for_url(f"**{briefing.sections.all()[1].get_absolute_url()}")

    assert Learner.objects.get().sections_read.get().section == section
    assert {cookie["name"] for cookie in page.context.cookies()} == {"csrftoken", "sessionid"}


def test_settings_of_a_fresh_visitor_are_saved_and_stay(visit, briefing):
    visitor = visit()
    page = visitor.page
    visitor.open(briefing.get_absolute_url())

    page.get_by_role("button", name="reading settings").click()
    page.locator("label", has=page.locator("#set-theme-dark")).click()
    page.get_by_role("button", name="Save for next time").click()
    page.get_by_text("Saved for next time.").wait_for()
    visitor.open("/")

    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_place_in_the_text_is_remembered(visit, briefing):
    visitor = visit()
    page, section = visitor.page, briefing.sections.all()[3]
    visitor.open(section.get_absolute_url())
    page.get_by_role("button", name="Mark as read").click()
    page.wait_for_url(f"**{briefing.sections.all()[4].get_absolute_url()}")

    visitor.open(section.get_absolute_url())
    page.wait_for_timeout(300)
    # The place is sent while the page is being left; the next one may be there first.
    for _ in range(20):
        visitor.open(briefing.get_absolute_url())
        if Place.objects.exists():
            break
    visitor.open(briefing.get_absolute_url())

    place = Place.objects.get()
    assert place.sentence.section == section
    page.get_by_role("link", name=f"Go back to sentence {place.sentence.number}").wait_for()


def test_sentence_number_lights_the_sentence_in_its_place(visit, briefing):
    visitor = visit()
    visitor.open(reverse("briefing:timeline", args=[briefing.slug]))

    number = visitor.page.locator(".quotes .ref").first
    wanted = number.inner_text()
    number.click()
    visitor.page.wait_for_url(f"**#s{wanted}")

    colour = visitor.page.locator(f"#s{wanted}").evaluate("e => getComputedStyle(e).backgroundColor")
    assert colour == "rgb(228, 240, 107)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_and_key_are_clean_and_print_without_controls(visit, briefing, scheme):
    make_instructor("ines")
    quiz = Quiz.objects.get(briefing=briefing, purpose=Quiz.Purpose.WHOLE)
    visitor = visit(width=360, scheme=scheme)
    page = visitor.page
    visitor.open("/accounts/login/")
    page.fill("[name=username]", "ines")
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/me/")

    faults = {}
    for name in ("quiz:paper", "quiz:paper_key"):
        visitor.open(reverse(name, args=[quiz.slug]))
        faults[name] = (visitor.violations(), max(0, visitor.overflow()))
        page.emulate_media(media="print")
        assert page.locator(".masthead, .foot, .btn").locator("visible=true").count() == 0
        page.emulate_media(media="screen")

    assert faults == {name: ([], 0) for name in faults}


def test_handout_prints_text_and_glossary_without_controls(visit, briefing):
    visitor = visit()
    visitor.open(reverse("briefing:handout", args=[briefing.slug]))

    visitor.page.emulate_media(media="print")

    assert visitor.page.locator(".masthead, .foot, .btn, button").locator("visible=true").count() == 0
    assert visitor.page.get_by_role("heading", name="Who is who").is_visible()
    assert visitor.page.locator(".s").count() == briefing.sentences.standing().count()
