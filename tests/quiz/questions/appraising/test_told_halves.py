from dataclasses import replace

import pytest

from quiz.questions.appraising.told_halves import is_half_told
from quiz.questions.drafts import Kind, QuestionDraft

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
    assert is_half_told(None, replace(DRAFT, **changes)) is is_told
