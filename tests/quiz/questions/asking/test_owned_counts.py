"""How many somebody has is asked with what those do that are counted."""

from tests.quiz.questions.vetting_of import turned_away


def test_owner_of_what_is_counted_stays_in_the_question():
    made = turned_away(
        "The port of Kelda has seven cranes that carry old boats to the bay of Marlo.", "how many"
    )

    assert dict(made) == {
        "How many cranes carry old boats to the bay of Marlo?": "owner of the counted",
        "How many cranes does the port of Kelda have that carry old boats to the bay of Marlo?": None,
        "How many cranes does the port of Kelda have?": "count of restricted ones",
    }
