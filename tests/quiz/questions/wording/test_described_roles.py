"""A role stands with the article it needs."""

import pytest

from quiz.questions.wording.described_roles import is_owned_with_the


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Greens’ leader", True),
        ("Woods’ caddie", False),
        ("European Union’s envoy", True),
        ("UN’s envoy", True),
        ("NFC’s clerk", True),
        ("NATO’s envoy", False),
        ("Norway’s envoy", False),
        ("Tarn Council’s clerk", True),
        ("Marlo’s clerk", False),
        ("the Greens’ leader", False),
    ],
)
def test_body_that_owns_takes_its_article_and_a_person_takes_none(role, expected):
    assert is_owned_with_the(role) is expected
