"""Pages in their other states: a learner in the midst of it, the longest briefing, the barest one."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Learner
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.notes import mark_sentence
from quiz.services.places import keep_place
from quiz.services.reading import mark_read
from tests.factories import Named, Story, make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.browser
PEOPLE = [f"Envoy {first}{second}" for first in "ABCDEFGHI" for second in ("al", "en", "id", "os", "um")]
TOWNS = [
    f"Port {first}{second}" for first in "KLMNPRSTV" for second in ("anda", "enna", "illa", "orra", "ussa")
]


def long_story():
    """Twenty sections, sixty dates, ninety actors."""
    sentences = [
        f"On {1 + n % 28} May {1960 + n} {PEOPLE[n % 45]} met {PEOPLE[(n + 1) % 45]} in {TOWNS[n % 45]}."
        for n in range(60)
    ]
    headings = [f"What {PEOPLE[n]} and all the others wanted from {TOWNS[n]}" for n in range(20)]
    return Story(
        sections=tuple((headings[n], (tuple(sentences[3 * n : 3 * n + 3]),)) for n in range(20)),
        actors=(*(Named(name, "person") for name in PEOPLE), *(Named(name, "place") for name in TOWNS)),
        events=tuple(
            (
                n + 1,
                f"{1 + n % 28} May {1960 + n}",
                date(1960 + n, 5, 1 + n % 28),
                f"{PEOPLE[n % 45]} met others",
            )
            for n in range(60)
        ),
    )


BARE = Story(sections=(("One", (("Orlin sleeps.",),)), ("Two", (("So does the river.",),))))


@pytest.fixture
def midway(transactional_db):
    """Alice has read a section, answered its check a month ago, begun a quiz, marked sentences."""
    briefing = make_briefing(title="The bridge & its <price>")
    section = briefing.sections.first()
    alice, now = make_learner(make_user("alice")), timezone.now()
    before = now - timedelta(days=30)
    quiz = make_quiz(briefing, section=section, purpose="section")
    for question in quiz.questions.all():
        question.actors.add(briefing.appearances.first().actor)
    check = start_attempt(learner=alice, quiz=quiz, at=before)
    for answer, given in zip(check.answers.order_by("position"), "121", strict=True):
        save_answer(answer=answer, given=given, at=before, is_final=True)
    finish(attempt=check, at=before)
    start_attempt(learner=alice, quiz=make_quiz(briefing), at=now)
    mark_read(learner=alice, section=section, at=now)
    mark_sentence(learner=alice, sentence=section.sentences.get(number=2), note="Too much?", at=now)
    keep_place(learner=alice, sentence=section.sentences.get(number=3), at=now)
    return alice, briefing


LARGE = "document.documentElement.dataset.size = 'large'"
# The spacing that readers may set for themselves (WCAG 2.2, 1.4.12).
SPACED = """{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}"""


RUNNING_OUT = """[...document.querySelectorAll(".table-wrap, .rows > li, .mastery")]
    .filter(one => one.scrollWidth > one.clientWidth).map(one => one.outerHTML.slice(0, 100))"""


def pages_of(briefing):
    section = briefing.sections.first()
    found = {
        "overview": briefing.get_absolute_url(),
        "section": section.get_absolute_url(),
        "actors": reverse("briefing:actors", args=[briefing.slug]),
        "timeline": reverse("briefing:timeline", args=[briefing.slug]),
        "handout": reverse("briefing:handout", args=[briefing.slug]),
    }
    if appearance := briefing.appearances.first():
        found["actor"] = f"{appearance.actor.get_absolute_url()}?briefing={briefing.slug}"
    return found


def pages_of_a_learner(briefing):
    own = {"library": "/", "found": "/?q=Orlin", "found nothing": "/?q=zebra", "notes": reverse("quiz:notes")}
    lost = {
        "marking": f"{briefing.sections.first().get_absolute_url()}?notes=1",
        "not found": "/lost/",
        "lost part": f"{briefing.get_absolute_url()}lost/",
    }
    return {**pages_of(briefing), **own, **lost}


def faults_of(visitor, pages):
    faults = {}
    for name, path in pages.items():
        visitor.open(path)
        visitor.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        faults[name] = visitor.looks()
        visitor.page.set_viewport_size({"width": 320, "height": 640})
        for setting in (LARGE, SPACED):
            visitor.page.evaluate(setting)
            if overflow := visitor.overflow():
                faults[name][setting] = overflow
    return faults


def test_pages_of_a_learner_midway_are_clean(visit, midway):
    alice, briefing = midway
    visitor = visit()
    visitor.sign_in(alice.user)

    faults = faults_of(visitor, pages_of_a_learner(briefing))

    assert faults == {name: {} for name in faults}
    assert visitor.outside == []


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_of_the_progress_page_runs_out_of_its_place(visit, midway, width):
    alice, _briefing = midway
    visitor = visit(width=width)
    visitor.sign_in(alice.user)

    visitor.open(reverse("quiz:progress"))

    assert visitor.page.locator("table").count() > 0
    assert visitor.page.evaluate(RUNNING_OUT) == []


def test_library_overview_section_and_actor_know_the_learner(visit, midway):
    alice, briefing = midway
    visitor = visit()
    page = visitor.page
    visitor.sign_in(alice.user)

    visitor.open("/")
    assert page.get_by_role("heading", name="Due for review").is_visible()
    assert page.get_by_role("heading", name="Quizzes you have begun").is_visible()
    page.get_by_role("link", name=briefing.title).first.click()
    assert page.get_by_text("1 of 2 read.").is_visible()
    page.get_by_role("link", name="Go back to sentence 3").click()
    page.wait_for_url("**#s3")
    assert page.locator(".mini.is-marked").count() == 3
    assert page.locator("#s2.is-mine").count() == 1
    visitor.open(pages_of(briefing)["actor"])
    assert page.locator(".facts .mastery").count() == 1
    assert visitor.errors == []


@pytest.mark.parametrize("story", [long_story(), BARE], ids=["long", "bare"])
def test_briefing_of_any_length_is_clean(visit, transactional_db, story):
    briefing = make_briefing(story=story, standfirst="", author="", source_name="", published_on=None)
    visitor = visit()

    faults = faults_of(visitor, pages_of(briefing))

    assert faults == {name: {} for name in faults}


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_speaks_without_script(visit, midway, width):
    alice, briefing = midway
    visitor = visit(javascript=False, width=width)
    visitor.sign_in(alice.user)

    seen = {}
    for name, path in pages_of_a_learner(briefing).items():
        visitor.open(path)
        page = visitor.page
        seen[name] = (
            page.get_by_role("heading", level=1).count(),
            page.locator(".js-only").locator("visible=true").count(),
            max(0, visitor.overflow()),
        )

    assert seen == dict.fromkeys(seen, (1, 0, 0))


STOP = """() => {
  const one = document.activeElement
  if (!one || one === document.body) return null
  const ring = style => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
  const rings = [getComputedStyle(one), getComputedStyle(one, "::after"),
                 ...(one.closest("label") ? [getComputedStyle(one.closest("label"))] : [])]
  const box = one.getClientRects()[0]
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const near = one.closest("label") || one
  const order = [...document.querySelectorAll("*")].indexOf(one)
  return { order, ring: rings.some(ring), seen: Boolean(top && (near.contains(top) || top.contains(near))),
           html: one.outerHTML.slice(0, 100) }
}"""


@pytest.mark.parametrize("width", [360, 1280])
def test_tab_goes_through_every_page_in_order_and_in_sight(visit, midway, width):
    alice, briefing = midway
    visitor = visit(width=width)
    page = visitor.page
    visitor.sign_in(alice.user)

    lost = {}
    for name, path in pages_of_a_learner(briefing).items():
        visitor.open(path)
        stops = []
        for _ in range(200):
            page.keyboard.press("Tab")
            if (stop := page.evaluate(STOP)) is None or stop["order"] == (stops or [{}])[0].get("order"):
                break
            stops.append(stop)
        orders = [stop["order"] for stop in stops]
        unseen = [stop["html"] for stop in stops if not (stop["ring"] and stop["seen"])]
        lost[name] = (orders == sorted(orders) and len(orders) > 5, unseen)

    assert lost == dict.fromkeys(lost, (True, []))


def test_section_is_read_by_keyboard_alone(visit, briefing):
    first, second = briefing.sections.all()[:2]
    number = first.sentences.all()[2].number
    visitor = visit(width=360)
    page = visitor.page
    visitor.open(first.get_absolute_url())

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.locator("button.actor").first.focus()
    page.keyboard.press("Enter")
    card = page.locator(".card-pop:popover-open")
    card.wait_for()
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.className") == "actor"
    page.locator(f"#s{number} .s-n").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#s{number}")
    assert page.locator(f"#s{number}:target").count() == 1
    page.get_by_role("button", name="Mark as read").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{second.get_absolute_url()}")

    assert Learner.objects.get().sections_read.get().section == first
    assert visitor.errors == []
