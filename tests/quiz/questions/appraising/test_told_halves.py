from dataclasses import replace

import pytest

from quiz.questions.appraising.told_halves import is_half_told
from quiz.questions.drafts import Kind, QuestionDraft
from tests.quiz.questions.asked import ground_of

DRAFT = QuestionDraft(
    "k", Kind.TYPED, "thing told", "For what do the boats pay?", 1, 6, 13, ("fishing rights",)
)


@pytest.mark.parametrize(
    ("changes", "is_told"),
    [
        ({}, False),
        ({"stem": "For what do the boats pay? (“Tarn boats pay to fish”)"}, True),
        ({"stem": "What needs more wells than likely gas?", "answers": ("unlikely gas finds",)}, True),
        ({"stem": "What needs more wells than ions?", "answers": ("union rules",)}, False),
        ({"answers": ("5G",)}, False),
        ({"stem": "What did the boats of Rightstone pay for?"}, False),
        ({"stem": "Who wants to fish?", "rule": "subject"}, False),
        ({"stem": "For what do the old boats pay?", "answers": ("old rights",)}, False),
        ({"stem": "For what does the EU pay?", "answers": ("EU rights",)}, False),
    ],
)
def test_half_of_the_answer_is_told(changes, is_told):
    ground = ground_of("They all pay for fishing rights.")

    assert is_half_told(ground, replace(DRAFT, **changes)) is is_told


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Norway safe if it bought U.K. weaponry", True),
        ("Norway urged to buy British hardware", True),
        ("U.K. navy praises Norway", False),
        ("Norway, urged by us, buys nets", False),
    ],
)
def test_object_of_the_verb_in_the_title_tells_the_answer(title, is_told):
    text = "Norway was praised for buying U.K. military hardware."
    stem = f"What was Norway praised for buying? (“{title}”)"
    start = text.index("U.K.")
    draft = QuestionDraft(
        "k", Kind.TYPED, "inner told", stem, 1, start, len(text) - 1, ("U.K. military hardware",)
    )

    assert is_half_told(ground_of(text), draft) is is_told
