"""Questions that name their briefing follow its title."""

import pytest

from quiz.services.retitling import retitle_questions
from tests.factories import make_briefing, make_question

pytestmark = pytest.mark.django_db

OLD = "A bridge"


@pytest.mark.parametrize(
    ("stem", "answers", "expected"),
    [
        (f"Who opened it? (“{OLD}”)", ["Tarvia"], "Who opened it? (“The ‘Lenna’ question”)"),
        (f"What was opened? (“{OLD}”)", ["the Lenna bridge"], "What was opened?"),
        (f"{'Who then ' * 20}? (“{OLD}”)", ["Tarvia"], f"{'Who then ' * 20}?"),
        ("Who opened it?", ["Tarvia"], "Who opened it?"),
        ("What is meant by the word (“froth”)", ["Tarvia"], "What is meant by the word (“froth”)"),
    ],
)
def test_new_title_stands_where_the_old_one_stood_unless_it_tells_the_answer_or_is_too_long(
    stem, answers, expected
):
    briefing = make_briefing(title="The “Lenna” question")
    question = make_question(briefing, stem=stem, answers=answers)

    retitle_questions(briefing, OLD)

    question.refresh_from_db()
    assert question.stem == expected
    assert question.version == 1 + (stem != expected)


def test_new_title_may_not_hold_what_the_sentence_has_for_the_answer():
    briefing = make_briefing(title="The ferries of Orlin")
    question = make_question(briefing, stem=f"It did. (“{OLD}”)", answers=["True"], answer_end=5)

    retitle_questions(briefing, OLD)

    question.refresh_from_db()
    assert question.stem == "It did."
