"""What the title rounds stands beside numbers that it rounds as well."""

from dataclasses import replace

import pytest

from quiz.questions.asking import amounts
from quiz.questions.ground import Ground
from quiz.questions.options.amounts import rivals
from quiz.questions.options.rounded_in_title import number_rounding, steps_beside
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("written", "title", "expected"),
    [
        ("5,871", "Nearly 6,000 boats sink", "6,000"),
        ("5,871", "Over 5,000 boats sink", ""),
        ("$5.73bn", "A profit of $5.7bn", "5.7"),
        ("9", "Ten of 10 boats sink", ""),
        ("2,019", "Boats that sank in 2020", ""),
        ("6,000", "Nearly 6,000 boats sink", ""),
        ("10 to 20", "Nearly 21 boats sink", ""),
    ],
)
def test_number_of_the_title_rounds_one_near_by(written, title, expected):
    assert number_rounding(written, title) == expected


def test_steps_beside_are_such_as_the_title_may_stand_for():
    assert steps_beside("5,871 boats", "6,000") == [
        "5,716 boats",
        "5,956 boats",
        "5,786 boats",
        "5,636 boats",
    ]
    assert steps_beside("$5.73bn", "5.7") == ["$5.71bn", "$5.74bn", "$5.72bn"]


def test_amount_that_the_title_rounds_stands_beside_no_other():
    ground = ground_of("Norway sold 5,871 old ships. Iceland bought 8,500 old ships.")
    told = Ground(replace(ground.analysis, title="Norway sells nearly 6,000 ships"))
    asked = next(iter(amounts.ask(told)))

    assert [one.text for one in rivals(told, asked, 0)] == ["5,716", "5,956", "5,786", "5,636"]
