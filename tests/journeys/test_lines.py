"""How things stand beside each other: words on one line, edges on one column, no letter on its own."""

import pytest
from django.urls import reverse

from briefing.models import Actor
from quiz.models import Question
from tests.briefing.views.stories import learner_with_marked_check
from tests.factories import make_briefing, make_question, make_quiz, make_user

pytestmark = pytest.mark.browser

# An empty box stands with its foot on the line of the words behind it.
FEET = """pairs => pairs.flatMap(pair => [...document.querySelectorAll(pair)]).map(element => {
    const foot = document.createElement("span");
    foot.className = "glyph";
    foot.style.cssText = "display: inline-block; inline-size: 1px; block-size: 1px; vertical-align: baseline";
    element.prepend(foot);
    const bottom = foot.getBoundingClientRect().bottom;
    foot.remove();
    return Math.round(bottom);
})"""
LEFT_EDGES = """selector => [...document.querySelectorAll(selector)].map(element => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return Math.round(words.getBoundingClientRect().left);
})"""
LINES = """selector => [...document.querySelectorAll(selector)].map(element => {
    const text = [...element.childNodes].find(node => node.nodeType === 3 && node.data.trim());
    const lines = new Map(), words = document.createRange();
    for (let at = 0; at < text.data.length; at++) {
        words.setStart(text, at);
        words.setEnd(text, at + 1);
        const top = words.getBoundingClientRect().top;
        lines.set(top, (lines.get(top) || "") + text.data[at]);
    }
    return [...lines.values()].map(line => line.trim()).filter(Boolean);
})"""
ROWS_OF_CELLS = """() => {
    const rows = new Map();
    for (const cell of document.querySelectorAll(".qstrip li")) {
        const top = cell.getBoundingClientRect().top;
        rows.set(top, (rows.get(top) || 0) + 1);
    }
    return [...rows.values()];
}"""


def test_links_stand_on_the_line_of_the_words_beside_them(visit, transactional_db):
    visitor = visit()
    visitor.open(make_briefing(source_url="https://example.org/bridge").get_absolute_url())

    named = visitor.page.evaluate(FEET, [".glance dt:has(+ dd > a:only-child)"])
    linked = visitor.page.evaluate(FEET, [".glance dt + dd > a:only-child"])
    foot = visitor.page.evaluate(FEET, [".foot p", ".foot a"])

    assert len(named) >= 2
    assert linked == named
    assert len(set(foot)) == 1


def test_underlined_buttons_begin_where_the_column_does(visit, transactional_db):
    visitor = visit(width=360)
    visitor.sign_in(learner_with_marked_check(make_briefing()).user)
    visitor.open("/me/")

    (edge,) = visitor.page.evaluate(LEFT_EDGES, "h1")

    assert edge in visitor.page.evaluate(LEFT_EDGES, ".btn.plain")
    assert min(visitor.page.evaluate(LEFT_EDGES, ".btn.plain")) == edge


def test_rules_of_a_password_stay_inside_the_column(visit, transactional_db):
    visitor = visit(width=360)
    visitor.sign_in(make_user())
    visitor.open(reverse("accounts:password_change"))

    lefts = visitor.page.evaluate(LEFT_EDGES, "h1, .hint li")

    assert len(lefts) == 4
    # The dot of a list stands before its words.
    assert min(lefts[1:]) >= lefts[0] + 12


@pytest.mark.parametrize("width", [320, 360])
def test_no_name_breaks_within_a_word_where_it_can_be_helped(visit, transactional_db, width):
    learner = learner_with_marked_check(make_briefing())
    Actor.objects.filter(name="Orlin").update(name="Westmorlanders’ Confederation")
    for question in Question.objects.all():
        question.actors.add(Actor.objects.get(name="Westmorlanders’ Confederation"))
    visitor = visit(width=width)
    visitor.sign_in(learner.user)
    visitor.open("/me/")

    lines = visitor.page.evaluate(LINES, ".who a")

    assert lines in ([["Westmorlanders’ Confederation"]], [["Westmorlanders’", "Confederation"]])
    assert visitor.overflow() == 0


def open_attempt(visitor, size):
    """The window shows the first question of a quiz of that size."""
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing) for _ in range(size)], purpose="own")
    visitor.open(quiz.get_absolute_url())
    visitor.page.get_by_role("button", name="Start").click()
    visitor.page.wait_for_url("**/attempts/**")


def test_no_cell_of_the_strip_stands_alone_in_a_row(visit, transactional_db):
    visitor = visit(width=360)
    open_attempt(visitor, 12)

    assert visitor.page.evaluate(ROWS_OF_CELLS) == [6, 6]


def test_few_cells_of_the_strip_stand_side_by_side_on_a_wide_screen(visit, transactional_db):
    visitor = visit(width=1280)
    open_attempt(visitor, 4)

    cells = [visitor.page.locator(".qstrip li").nth(index).bounding_box() for index in range(4)]

    assert {cell["y"] for cell in cells} == {cells[0]["y"]}
    assert all(
        right["x"] - left["x"] - left["width"] < 8 for left, right in zip(cells, cells[1:], strict=False)
    )


NAME_AND_TOOLS = """() => ["#content > h2", ".object-tools"].map(
    selector => document.querySelector(selector).getBoundingClientRect()
).map(box => [box.top, box.bottom])"""


def test_links_of_a_row_at_the_desk_leave_its_name_alone(desk, transactional_db):
    briefing = make_briefing(title="A bridge between two towns, its price and the neighbours who protest")
    visitor = desk()
    visitor.open(reverse("admin:briefing_briefing_change", args=[briefing.pk]))

    (_, end_of_name), (top_of_tools, _) = visitor.page.evaluate(NAME_AND_TOOLS)

    assert visitor.page.locator(".object-tools a").count() >= 7
    assert top_of_tools >= end_of_name


@pytest.mark.parametrize("width", [360, 1280])
def test_titles_have_room_in_the_lists_of_the_desk(desk, transactional_db, width):
    make_quiz(make_briefing(title="A bridge between two towns, its price and the neighbours who protest"))
    visitor = desk(width=width)

    rooms = {}
    for name in ("briefing_briefing", "quiz_quiz", "quiz_question"):
        visitor.open(reverse(f"admin:{name}_changelist"))
        rooms[name] = visitor.page.locator(".results tbody th").first.bounding_box()["width"] >= 190

    assert rooms == dict.fromkeys(rooms, True)
