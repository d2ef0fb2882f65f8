"""A person is introduced by what tells who that is, and by nothing else."""

import pytest

from quiz.questions.wording.naming import introduced
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, the owner of a mill, sold a farm in Bergen.", "Ann Lee, the owner of a mill,"),
        ("Ann Lee, a trade envoy, sold a farm in Bergen.", "Ann Lee, a trade envoy,"),
        ("Ann Lee, the gifted writer, sold a farm in Bergen.", "Ann Lee"),
    ],
)
def test_person_is_introduced_by_a_role_that_tells_which(text, expected):
    ground = ground_of(text)
    person = next(actor for actor in ground.analysis.actors if actor.name == "Ann Lee")

    assert introduced(person) == expected
