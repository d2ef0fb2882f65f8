"""Forecasts of a service are not asked by who gave them."""

import pytest

from tests.quiz.questions.vetting_of import turned_away

LEAD = "The Tarn Storm Center watched the sea on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Environmental conditions could support slow growth of the system near the Isle of Marlo,” the "
            "Tarn Storm Center said.",
            ["forecast of a service"],
        ),
        (
            "“The old harbour of Marlo could lose its boats to the new bridge,” the Tarn Storm Center said.",
            [None],
        ),
        (
            "“Environmental conditions could support growth of nets near the Isle of Marlo,” Ann Lee said.",
            [None],
        ),
    ],
)
def test_forecast_is_not_asked_by_the_service_that_gives_it(text, expected):
    assert [rule for _, rule in turned_away(LEAD + text, "quotation")] == expected
