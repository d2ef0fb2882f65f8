"""Questions that name their briefing follow its title."""

import pytest

from quiz.services.retitling import retitle_questions
from tests.factories import make_briefing, make_question

pytestmark = pytest.mark.django_db

OLD = "(“A bridge”)"


@pytest.mark.parametrize(
    ("stem", "answers", "expected"),
    [
        (f"Who opened it? {OLD}", ["Orlin"], "Who opened it? (“The ‘Lenna’ question”)"),
        (f"What was opened? {OLD}", ["the Lenna bridge"], "What was opened?"),
        (f"{'Who then ' * 14}? {OLD}", ["Orlin"], f"{'Who then ' * 14}?"),
        ("Who opened it?", ["Orlin"], "Who opened it?"),
    ],
)
def test_new_title_stands_where_the_old_one_stood_unless_it_tells_the_answer_or_is_too_long(
    stem, answers, expected
):
    briefing = make_briefing(title="The “Lenna” question")
    question = make_question(briefing, stem=stem, answers=answers)

    retitle_questions(briefing)

    question.refresh_from_db()
    assert question.stem == expected
