"""What has come about so far is asked as of the month of its article."""

import pytest

from tests.quiz.questions.asked import candidates


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "Timber for northern ships has been sold in 11 states and the Baltic region.",
            "how many",
            "As of June 2024, in how many states had timber for northern ships been sold?",
        ),
        (
            "The Tarnox Company has sold 40 old ships to Norway.",
            "how many",
            "As of June 2024, how many old ships had the Tarnox Company sold to Norway?",
        ),
        (
            "The Tarnox Company has sold 40 old ships to Norway.",
            "gap",
            "Fill the gap: As of June 2024, the Tarnox Company had sold _____ old ships to Norway.",
        ),
        (
            "Norway has sold 40 old ships to Iceland since 2012.",
            "how many",
            "How many old ships has Norway sold to Iceland since 2012?",
        ),
        (
            "Norway has won a case in Oslo by blocking the planned sale of 40 old ships.",
            "gap",
            "Fill the gap: Norway has won a case in Oslo by blocking the planned sale of _____ old ships.",
        ),
        (
            "Norway has said it will sell 40 ships of its old fleet.",
            "gap",
            "Fill the gap: Norway has said it will sell _____ ships of its old fleet.",
        ),
    ],
)
def test_figure_so_far_is_dated_by_its_article(text, rule, expected):
    assert expected in [one.whole_stem for one in candidates(text, rule)]
