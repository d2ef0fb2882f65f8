"""One part behind the verb is said whole or not at all."""

from tests.quiz.questions.asked import asked


def test_part_that_breaks_off_is_left_out():
    text = "Norway was sued by Iceland in 2021 because of its stance on what it sees as theft."

    assert [stem for stem, _ in asked(text, "when")] == ["In which year was Norway sued by Iceland?"]
