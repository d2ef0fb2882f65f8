"""Names that may fairly be typed for an actor, and no others."""

import pytest

from briefing.analysis.gazetteer import names_in_tables
from quiz.questions.actor_names import answer_for
from quiz.questions.candidates import AnswerType
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Baku signed a treaty. Azerbaijani ships left.", "Azerbaijan", ()),
        ("The UK signed a treaty with Norway.", "United Kingdom", ("UK", "U.K.", "Britain", "Great Britain")),
        ("Jon Vik signed a treaty.", "Jon Vik", ("Vik",)),
        ("Maria Clara Souza signed a treaty.", "Maria Clara Souza", ("Souza", "Clara Souza", "Maria Souza")),
        ("Jon Vik Jr. signed a treaty.", "Jon Vik Jr.", ("Vik",)),
        ("Kim Jong Un signed a treaty.", "Kim Jong Un", ("Kim",)),
        ("Stanmore University opened a hall.", "Stanmore University", ("Stanmore",)),
        ("The Supreme Court opened a hall.", "Supreme Court", ()),
        ("Bergen University opened a hall.", "Bergen University", ()),
    ],
)
def test_accepted_names(text, name, expected):
    ground = ground_of(text)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == name)

    assert answer_for(ground, index, 0, 0, AnswerType.ACTOR).accept == expected


@pytest.mark.parametrize(
    ("name", "known", "unknown"),
    [
        ("United Kingdom", "Britain", "London"),
        ("Azerbaijan", "Azerbaijan", "Baku"),
        ("World Health Organization", "WHO", "World Health"),
    ],
)
def test_names_in_tables_leave_capitals_and_demonyms_out(name, known, unknown):
    assert known in names_in_tables(name)
    assert unknown not in names_in_tables(name)


def test_unknown_name_has_no_other():
    assert names_in_tables("Norland") == ()
