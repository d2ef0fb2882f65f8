"""Others of a group that the sentence before tells of: the group is asked for with the one it names."""

import pytest

from tests.quiz.questions.asked import asked

OTHERS = "including Iceland, Denmark and Sweden"
FOUNDER = "Norway is one of the founders of the Baltic Council."


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Mayor Ann Lee said Norway is one of the countries that might enter the Baltic Council in 2025. "
            f"She mentioned other countries too, {OTHERS}.",
            "According to Mayor Ann Lee, which of these countries besides Norway might enter the Baltic "
            "Council in 2025?",
        ),
        (
            f"{FOUNDER} Others include Iceland, Denmark and Sweden.",
            "Besides Norway, which of these countries are among the founders of the Baltic Council?",
        ),
        (
            f"{FOUNDER} Other founders are Iceland, Denmark and Sweden.",
            "Besides Norway, which of these countries are among the founders of the Baltic Council?",
        ),
        (
            "Norway was among the countries that signed the Tarn Treaty in 1962. "
            "The others were Iceland, Denmark and Sweden.",
            "Besides Norway, which of these countries signed the Tarn Treaty in 1962?",
        ),
    ],
)
def test_others_are_asked_for_as_members_of_the_group_told_before(text, stem):
    assert asked(text, "list") == [(stem, "Iceland; Denmark; Sweden")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway bought a ferry. Others include Iceland, Denmark and Sweden.",
        f"{FOUNDER} Others in the queue include Iceland, Denmark and Sweden.",
        f"{FOUNDER} Other buyers include Iceland, Denmark and Sweden.",
        f"{FOUNDER} Others include Oslo, Bergen and Riga.",
        f"{FOUNDER} Mayor Jon Vik mentioned others, {OTHERS}.",
        "Norway was among the first countries to ban seine nets. Others include Iceland, Denmark and Sweden.",
        "Norway is one of the buyers of cod in Riga. Others include Iceland, Denmark and Sweden.",
        "Norway may be among the countries that signed it. Others include Iceland, Denmark and Sweden.",
        "Norway is among the countries. Others include Iceland, Denmark and Sweden.",
    ],
)
def test_others_of_no_group_or_of_another_are_not_asked(text):
    assert asked(text, "list") == []
