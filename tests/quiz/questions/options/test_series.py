"""Beside a ship of a series stand its like alone, where there are two."""

import pytest

from quiz.questions.asking import subjects
from quiz.questions.options.actors import rivals
from tests.quiz.questions.asked import ground_of

KEY = "HMS Rigia will carry 40 crews to Bergen"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("HMS Marlia left Riga. HMS Keldia left Riga", ["HMS Keldia", "HMS Marlia"]),
        ("HMS Marlia left Riga. MV Keldia left Riga", ["HMS Marlia", "MV Keldia", "USS Tarnia"]),
    ],
)
def test_ship_of_another_series_is_no_rival(told, expected):
    ground = ground_of(f"{KEY}.\n\n{told}. USS Tarnia left Riga.")
    candidate = next(one for one in subjects.ask(ground) if one.sentence == 1)

    assert sorted(one.text for one in rivals(ground, candidate, 0)) == expected
