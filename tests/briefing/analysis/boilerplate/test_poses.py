"""The words under a picture are told by their present in a text of the past, without a day or a place."""

import pytest

from tests.briefing.analysis.boilerplate.article import BODY, MORE, reasons

PAST = BODY.replace("can now unload", "unloaded")
PAYS, LIFTS = "The port pays its crews by the day.", "Its cranes lift forty tons."
PRESENT = f"{PAYS}\n{LIFTS}\nThe town lives from fish and tourists.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Low celebrates winning the regatta of Tarn for the third time.",
        "Bo Ek hugs his daughter after the storm had passed over the islands.",
        "Ada Van Low waves to the crowd that had waited for her ship.",
    ],
)
def test_who_does_something_in_a_picture_is_a_caption(line):
    assert reasons(PAST + line + "\n" + MORE) == {line: "caption"}


@pytest.mark.parametrize(
    "line",
    [
        "Ada Low owns the regatta of Tarn and most of its ships.",
        "Ada Low celebrated winning the regatta of Tarn for the third time.",
        "The mayor celebrates winning the regatta of Tarn for the third time.",
        "Ada Low celebrates winning the regatta of Tarn. She had trained for nine years.",
    ],
)
def test_what_is_not_seen_or_goes_on_is_told(line):
    assert reasons(PAST + line + "\n" + MORE) == {}


def test_text_of_the_present_tells_what_people_do():
    line = "Ada Low celebrates winning the regatta of Tarn for the third time."

    assert reasons(PRESENT + line + "\nNo ship of the town carries grain.\n") == {}
