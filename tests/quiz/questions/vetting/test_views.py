"""Who believes it is not asked of what another speaks of as well."""

import pytest

from tests.quiz.questions.vetting_of import turned_away

ASKED = "Jon Vik believes the habit of felling old trees is a major reason for the floods in Marlo."


@pytest.mark.parametrize(
    ("before", "asked", "expected"),
    [
        ("The habit of felling trees harms every valley, Ann Lee said.", ASKED, "view of another"),
        ("The habit of felling trees harms every valley, Jon Vik said.", ASKED, None),
        ("The habit of planting trees helps every valley, Ann Lee said.", ASKED, None),
        ("Felling trees harms every valley, Ann Lee said.", ASKED.replace("believes", "said"), None),
    ],
)
def test_view_on_what_another_speaks_of_is_turned_away(before, asked, expected):
    found = turned_away(f"Jon Vik and Ann Lee live in Marlo. {before} {asked}", "report")

    assert [rule for stem, rule in found if "major reason" in stem] == [expected]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Ann Lee said the charge is plainly false.", "verdict of another"),
        ("Jon Vik said the charge is plainly false.", None),
        ("Ann Lee said the charge is old.", None),
    ],
)
def test_verdict_that_another_gives_is_turned_away(other, expected):
    told = "Jon Vik said the claims of the Tarn harbour ministry about felling old trees are false."
    found = turned_away(f"Jon Vik and Ann Lee live in Marlo. {other} {told}", "report")

    assert [rule for stem, rule in found if "claims" in stem] == [expected]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("“The ferries of Tarn are good ferries,” said Jon Vik.", "verdict told otherwise"),
        ("“The ferries of Tarn are red ferries,” said Jon Vik.", None),
        ("“The ferries of Tarn are safe ferries,” said Jon Vik.", None),
        ("“The ferries of Tarn are good ferries,” said Ann Lee.", None),
        ("“The crews of Tarn are good crews,” said Jon Vik.", None),
    ],
)
def test_verdict_of_which_the_speaker_gives_another_is_turned_away(other, expected):
    told = "Jon Vik said the ferries of Tarn are “truly safe”."
    found = turned_away(f"Jon Vik, a sailor, and Ann Lee live in Marlo. {other} {told}", "verdict")

    assert [rule for stem, rule in found if "ferries" in stem][-1:] == [expected]


@pytest.mark.parametrize(
    ("telling", "expected"),
    [
        (" as an example of the harm of old tales", "example of another"),
        (" as proof of the harm of old tales", "example of another"),
        ("", None),
    ],
)
def test_example_that_somebody_cites_is_not_told_as_part_of_it(telling, expected):
    fact = f"a third of Norwegian crews believe that salt can be used as a cure{telling}"
    text = f"Danish clerks cited the fact that {fact}."

    assert [rule for stem, rule in turned_away(text, "how many") if "share" in stem] == [expected]
