"""Reports that say by whom they were passed on, or but half of what was told, are nothing to ask."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "Ann Lee of Riga was a singer. Ann Lee died at home in Riga on Monday, her agent Jon Vik said.",
            "death by voice",
        ),
        (
            "Ann Lee of Riga was a singer. Ann Lee died at home in Riga on Monday, Mayor Jon Vik said.",
            None,
        ),
        ("Jon Vik reported that the Riga club will be fined for its old boats.", "reporter as witness"),
        ("Biologist Jon Vik reported that the Riga club will be fined for its old boats.", None),
        (
            "Columnist Jon Vik reported that the Riga club will be fined for its old boats.",
            "reporter as witness",
        ),
        ("Jon Vik warned that the Riga club will be fined for its old boats.", None),
        ("Mayor Jon Vik said their talk in Riga began with an old song of the sea.", "theirs untold"),
        ("Mayor Jon Vik said that 40 crews now sail from the port of Riga.", "figure of one day"),
        ("Mayor Jon Vik said that 40 crews sail from the port of Riga.", None),
        (
            "Mayor Jon Vik said harbour drills were aimed at helping Riga and its crews respond to storms.",
            "helped by halves",
        ),
        ("Mayor Jon Vik said the harbour drills of May were aimed at helping Riga.", None),
    ],
)
def test_report_is_asked_only_whole_and_of_its_maker(text, rule):
    assert {by for _, by in turned_away(text, "report")} == {rule}
