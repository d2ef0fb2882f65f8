import pytest

from briefing.analysis.counted import counted


@pytest.mark.parametrize(("count", "words"), [(0, "0 questions"), (1, "1 question"), (3, "3 questions")])
def test_counted_is_one_of_a_thing_or_several(count, words):
    assert counted(count, "question") == words


def test_counted_takes_a_plural_of_its_own():
    assert [counted(count, "quiz", "quizzes") for count in (1, 2)] == ["1 quiz", "2 quizzes"]
