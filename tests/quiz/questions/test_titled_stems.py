"""A title goes behind a stem and off it again, where there is room for it and it keeps the secret."""

import pytest

from quiz.questions.titled_stems import can_carry, carries, with_title, without_title


def test_title_goes_on_with_single_marks_and_off_again():
    stem = with_title("Who said: “Stay”?", 'The “old" quarrel')

    assert stem == "Who said: “Stay”? (“The ‘old' quarrel”)"
    assert without_title(stem) == "Who said: “Stay”?"


@pytest.mark.parametrize(
    ("stem", "title", "secret", "expected"),
    [
        ("Who left?", "The old quarrel", ["Ann Lee"], True),
        ("Who left?", "Why Lee left", ["Ann Lee"], False),
        ("Who left?", "The old quarrel", ["the king"], True),
        ("How many left?", "The 40 ships", ["40"], False),
        ("How much was lost?", "Tarn lost $5.8B", ["$5.8 billion"], False),
        ("How much was lost?", "Tarn’s 5.8-billion loss", ["5.8bn euros"], False),
        ("How much was lost?", "Tarn lost 6K boats", ["6,000"], False),
        ("How much was lost?", "Tarn lost $5.8M", ["$5.8 billion"], True),
        ("Which country left?", "U.S. goes home", ["United States", "U.S."], False),
        ("What left?", "Herrings return", ["a herring"], False),
        ("Who left " * 20, "The old quarrel", ["Ann Lee"], False),
        (f"Who said: “{'We left ' * 18}”?", "The old quarrel", ["Ann Lee"], True),
        (f"Who said: “{'We left ' * 25}”?", "The old quarrel", ["Ann Lee"], False),
    ],
)
def test_title_needs_room_and_keeps_the_secret(stem, title, secret, expected):
    assert can_carry(stem, title, secret) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who left? (“The ‘old’ quarrel of Riga”)", True),
        ("Who left? (“The ‘old’ quarrel …”)", True),
        ("What is meant by the word (“froth”)", False),
        ("Who left?", False),
    ],
)
def test_stem_carries_a_title_or_a_part_of_it(stem, expected):
    assert carries(stem, "The “old” quarrel of Riga") is expected
