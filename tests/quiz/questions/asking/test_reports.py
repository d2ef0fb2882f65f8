"""A report before its speaker is asked for the speaker, where it can be understood alone."""

import pytest

from tests.quiz.questions.asked import asked

TOLD = "heavy trains will damage the old bridge at Bergen"


@pytest.mark.parametrize(
    "text, stem",
    [
        ("Heavy trains will damage the old bridge at Bergen, said Mayor Jon Vik.", f"Who said that {TOLD}?"),
        (
            "But now, heavy trains will damage the old bridge at Bergen, Mayor Jon Vik warned.",
            f"Who warned that {TOLD}?",
        ),
        (
            "Heavy trains will damage the old bridge at Bergen, Mayor Jon Vik added.",
            f"Who said that {TOLD}?",
        ),
        (
            "Heavy trains will damage the old bridge at Bergen, according to Mayor Jon Vik.",
            f"Who said that {TOLD}?",
        ),
        (
            "According to Mayor Jon Vik, heavy trains will damage the old bridge at Bergen.",
            f"Who said that {TOLD}?",
        ),
        (
            "Mayor Jon Vik spoke in Oslo. Heavy trains will damage the old bridge at Bergen, he said.",
            f"Who said that {TOLD}?",
        ),
        (
            "Heavy trains will shake the bridges of Bergen until they fall, said Mayor Jon Vik.",
            "Who said that heavy trains will shake the bridges of Bergen until they fall?",
        ),
        (
            'Trains will give Bergen\'s old bridge "a good hard shake," said Mayor Jon Vik.',
            'Who said that trains will give Bergen\'s old bridge "a good hard shake"?',
        ),
    ],
)
def test_report_is_asked_for_its_speaker(text, stem):
    assert asked(text, "report") == [(stem, "Jon Vik")]


def test_body_that_reports_is_asked_for_by_its_kind():
    text = "Heavy trains will damage the old bridge at Bergen, according to the Baltic Council."

    assert asked(text, "report") == [(f"Which organisation said that {TOLD}?", "Baltic Council")]


@pytest.mark.parametrize(
    "text",
    [
        "Those trains will damage the old bridge at Bergen, said Mayor Jon Vik.",
        "They will damage the old bridge at Bergen by May, said Mayor Jon Vik.",
        "The bridge will fall, said Mayor Jon Vik.",
        "Heavy trains will damage the old bridge at Bergen, experts said.",
        "Heavy trains will damage the old bridge at Bergen, according to Mayor Jon Vik and his deputies.",
        "Aino Laine sang. Mayor Jon Vik spoke. Heavy trains will damage the old bridge at Bergen, she said.",
    ],
)
def test_report_that_hangs_or_is_of_many_is_not_asked(text):
    assert asked(text, "report") == []


@pytest.mark.parametrize(
    "text",
    [
        "Heavy trains will fall, said Mayor Jon Vik.",
        "Trains will give Bergen's old bridge a good \"hard shake, said Mayor Jon Vik.",
        f"Trains and {'ships and ' * 20}cranes will shake the old bridge at Bergen, said Mayor Jon Vik.",
    ],
)
def test_report_too_short_too_long_or_with_a_lone_mark_is_not_asked(text):
    assert asked(text, "report") == []


def test_what_is_added_is_asked_as_said():
    text = "Mayor Jon Vik added that heavy trains will damage the old bridge at Bergen."

    assert asked(text, "subject") == [(f"Who said that {TOLD}?", "Jon Vik")]


def test_what_is_added_to_a_thing_is_asked_as_added():
    text = "Jon Vik added a new hall to the old harbour of Bergen."

    assert asked(text, "subject") == [("Who added a new hall to the old harbour of Bergen?", "Jon Vik")]
