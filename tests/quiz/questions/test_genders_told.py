"""Who is a woman and who a man, as names or the article's pronouns tell."""

import pytest

from quiz.questions.genders_told import gender_told
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Zarla Vik said that rain fell. She added that snow fell in Oslo.", "f"),
        ("Zarla Vik said that rain fell. He added that snow fell in Oslo.", "m"),
        ("Zarla Vik said that rain fell.", ""),
        ("Eilidh Vik said that rain fell.", "f"),
    ],
)
def test_gender_is_told_by_name_or_pronoun(text, gender):
    assert gender_told(ground_of(text), 0) == gender
