"""Dates that belong to a noun."""

from tests.quiz.questions.asked import asked


def test_body_that_acted_does_not_take_place():
    text = "Norway left a union founded by the Bergen Congress in 1775."

    assert [stem for stem, _ in asked(text, "when") if "take place" in stem] == []
