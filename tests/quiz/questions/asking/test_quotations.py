"""A quotation is asked for its speaker where it is a whole sentence that can be understood alone."""

import pytest

from tests.quiz.questions.asked import asked

SAID = "“The old bridge at Bergen will never carry trains again,”"
STEM = "Who said: “The old bridge at Bergen will never carry trains again”?"


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID} said Mayor Jon Vik.",
        f"{SAID} Mayor Jon Vik said in Oslo.",
        f"{SAID} said Mayor Jon Vik. “The river is wide,” said Aino Laine.",
    ],
)
def test_whole_sentence_is_asked_for_its_speaker(text):
    assert asked(text, "quotation") == [(STEM, "Jon Vik")]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is closed,” said Mayor Jon Vik.",
        "“It will never carry heavy trains across Bergen again,” said Mayor Jon Vik.",
        "“They say the old bridge at Bergen will never carry trains,” said Mayor Jon Vik.",
        "“Jon Vik will never see trains on the old bridge again,” said Mayor Jon Vik.",
        f"{SAID} the ministry said.",
        f"{SAID} said Mayor Jon Vik and Senator Aino Laine.",
    ],
)
def test_short_pointing_or_unnamed_quotation_is_not_asked(text):
    assert asked(text, "quotation") == []
