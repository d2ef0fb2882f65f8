"""In a company shares are bought; in a body of no known sort nothing happens."""

from tests.quiz.questions.asked import asked


def test_body_is_asked_for_behind_in_where_its_sort_is_told():
    text = "Norway bought shares in the Tarnox {}."

    assert [asked(text.format(sort), "preposition") for sort in ("Company", "Association")] == [
        [("In which company did Norway buy shares?", "Tarnox Company")],
        [],
    ]
