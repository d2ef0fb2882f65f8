"""A blueprint in words: what is understood, and what is handed back as it stands."""

import pytest

from quiz.questions.blueprint_words import Said, said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "2 per section, 1 order, none on hedged claims",
            Said(per_section=2, kinds={"order": 1}, no_hedged=True),
        ),
        ("Ten questions in all and two in each section.", Said(total=10, per_section=2)),
        ("12 questions", Said(total=12)),
        ("at least 3 typed questions; one true or false", Said(kinds={"typed": 3, "true_false": 1})),
        ("2 single choice, 1 several answers", Said(kinds={"single": 2, "multiple": 1})),
        ("one match, 1 find the sentence", Said(kinds={"match": 1, "evidence": 1})),
        ("hard ones only, no hedged claims", Said(difficulty="hard", no_hedged=True)),
        ("", Said()),
        ("2 per section, a cake", Said(per_section=2, unknown=("a cake",))),
        ("not 2 per section", Said(unknown=("not 2 per section",))),
        ("٣ per section", Said(unknown=("٣ per section",))),
        ("9999 questions", Said(unknown=("9999 questions",))),
    ],
)
def test_words_are_read_or_handed_back(words, expected):
    assert said(words) == expected
