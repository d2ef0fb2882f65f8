"""Stems that end on a word which leans on the next are cut short."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway sold 12 boats in Riga.", "Which country sold 12?", "clause cut short"),
        ("Norway sold boats in 1999 and 2003.", "Which country sold boats in 1999?", "clause cut short"),
        ("Norway sold boats in 1999 and left Riga.", "Which country sold boats in 1999?", None),
        ("Norway sold boats in 1999 – it left Riga.", "Which country sold boats in 1999?", None),
        (
            "Norway asked in May whether the grey and Danish boats leaked.",
            "Which country asked in May whether the grey?",
            "clause cut short",
        ),
        ("Norway sold a mix of old and new boats.", "Which country sold a mix of old?", "clause cut short"),
        ("Norway sold the old and Riga wept.", "Which country sold the old?", None),
        (
            "Norway sold boats until 2022/23 in Riga.",
            "Which country sold boats until 2022?",
            "clause cut short",
        ),
        ("Norway lost R4bn of its savings.", "Which country lost R4bn?", "clause cut short"),
        ("Norway lost Rs 500 of its savings.", "Which country lost Rs 500?", "clause cut short"),
        ("Norway sold 12 boats in Riga.", "Which country sold 12 boats?", None),
        (
            "Norway sold boats about 100 yards from the quay.",
            "Which country sold boats about 100 yards?",
            "clause cut short",
        ),
        (
            "Norway announced in 2017 its sale of boats.",
            "Which country announced in 2017?",
            "clause cut short",
        ),
        ("Norway sold the old boats in Riga.", "Which country sold the old?", "clause cut short"),
        ("Norway ended fishing and sailing rules.", "Which country ended fishing?", "clause cut short"),
        ("Norway ended fishing and left the port.", "Which country ended fishing?", None),
        (
            "Norway passed a law that made private, slow trade a crime.",
            "Which country passed a law that made private?",
            "clause cut short",
        ),
        ("Norway kept the port private, and ships left.", "Which country kept the port private?", None),
    ],
)
def test_last_word_does_not_lean_on_the_next(text, stem, expected):
    assert rule_for(text, stem, "Norway", AnswerType.ACTOR, "subject") == expected


@pytest.mark.parametrize(("end", "expected"), [(" inches over", "clause cut short"), (" over Oslo", None)])
def test_stem_keeps_the_particle_that_ends_its_clause(end, expected):
    text = f"Mayor Jon Vik sank two boats before dawn, while a red boat flew{end}."

    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


def test_stem_that_stops_before_the_way_of_further_is_refused():
    text = "Norway sold boats to crews in the Tarn Sea further north."

    assert rule_for(text, "Which country sold boats in the Tarn Sea further?", "Norway") == "clause cut short"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway sold boats that Iceland did not pay for.",
            "Which country sold boats that Iceland did not pay?",
        ),
        ("Norway found leaks in all but two.", "Which country found leaks in all?"),
    ],
)
def test_end_leans_on_its_preposition_and_on_what_is_excepted(text, stem):
    assert rule_for(text, stem, "Norway", AnswerType.ACTOR) == "clause cut short"
