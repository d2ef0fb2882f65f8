import pytest

from briefing.analysis.insertions import insertion_end
from briefing.analysis.tagging import tag_text
from tests.briefing.analysis.readings import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marlo, which the council annexed in the 1950s, had resisted it.",
            [
                ("main", "Marlo", "had resisted"),
                ("relative", "the council", "annexed"),
            ],
        ),
        (
            "The board, which may sell the pier as it lacks crews, confirmed in May that it had no plan.",
            [
                ("main", "The board", "confirmed"),
                ("content", "it", "had"),
                ("relative", "The board", "may sell"),
            ],
        ),
        (
            "The Tarn Union, while praising the crews, said the port had closed.",
            [
                ("main", "The Tarn Union", "said"),
                ("content", "the port", "had closed"),
            ],
        ),
        (
            "A group of nurses, alarmed that the council is closing wards, is urging the mayor to resign.",
            [
                (
                    "main",
                    "A group of nurses , alarmed that the council is closing wards ,",
                    "is urging",
                )
            ],
        ),
        (
            "Judge Karl Berg, who has clashed with Lee, at first tried to stop it.",
            [
                ("main", "Judge Karl Berg", "tried"),
                ("relative", "Judge Karl Berg", "has clashed"),
            ],
        ),
        (
            "The mayor, Ann Lee, on Friday raised the prospect of a sale.",
            [("main", "The mayor , Ann Lee ,", "raised")],
        ),
        ("The pier, meanwhile, sank.", [("main", "The pier", "sank")]),
        ("The pier, by contrast, sank.", [("main", "The pier", "sank")]),
    ],
)
def test_clause_whose_subject_is_parted_from_its_verb_by_commas(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan, she said, would fail.",
            [("reporting", "she", "said"), ("content", "The plan", "would fail")],
        ),
        (
            "The plan, Ann Lee said on Friday, would fail.",
            [("reporting", "Ann Lee", "said"), ("content", "The plan", "would fail")],
        ),
        ("The plan, says Lee, is bold.", [("reporting", "Lee", "says"), ("content", "The plan", "is")]),
        (
            "Because the bay was so flat, Lee said, the water moved slowly.",
            [("reporting", "Lee", "said"), ("cause", "the bay", "was"), ("content", "the water", "moved")],
        ),
        (
            "In May, Lee told reporters, the ferry sank.",
            [("reporting", "Lee", "told"), ("content", "the ferry", "sank")],
        ),
        (
            "The mayor, Ann Lee, said boats can sink.",
            [("main", "The mayor , Ann Lee ,", "said"), ("content", "boats", "can sink")],
        ),
    ],
)
def test_report_between_subject_and_verb_tells_who_says_it(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The pier, which sank.",
        'The pier, "which sank, was old.',
        "The pier, a ruin, sank.",
        "The pier, in Marlo: it sank, said Lee.",
    ],
)
def test_comma_that_inserts_nothing_before_a_verb_has_no_end(text):
    assert insertion_end(tag_text(text), 2, 12) == 0


def test_speaker_is_no_subject_of_what_is_said_behind_the_same_verb():
    assert read("Tarn, which has ten ports, said the council's plan was bold.") == [
        ("main", "Tarn", "said"),
        ("content", "the council 's plan", "was"),
        ("relative", "Tarn", "has"),
    ]
