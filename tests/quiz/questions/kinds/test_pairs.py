"""Two to be typed where too few stand beside them: both are asked for, in any order."""

import pytest

from quiz.questions.drafts import Kind
from quiz.questions.typed_answers import is_same_answer
from quiz.questions.writing import write_questions
from tests.quiz.questions.asked import ground_of

CROWD = [
    f"{first}{last}"
    for first in "BDFGHKLM"
    for last in ("ad", "eld", "ik", "orn", "und", "yr", "ast", "ers", "om")
]
SALE = "The old ferry company of Tarn sold its ten ships to Iceland and Denmark in 2018."


def pair_of(text: str, title: str = "A short text"):
    made = write_questions(ground_of(text, title).analysis)
    return next((one for one in made.questions if one.rule == "list" and one.kind is Kind.TYPED), None)


def test_two_without_rivals_are_typed():
    found = pair_of(SALE)

    assert found.stem.startswith(
        "To which two countries did the old ferry company of Tarn sell its ten ships in 2018?"
    )
    assert found.answers == ("Iceland and Denmark",)
    assert found.accept == ("Denmark and Iceland",)


def test_each_of_two_is_typed_by_any_of_its_short_names():
    found = pair_of(SALE.replace("Iceland", "Britain"))

    assert {"UK and Denmark", "Denmark and UK", "Britain and Denmark"} <= set(found.accept)
    assert all(is_same_answer(given, "UK and Denmark") for given in ("the UK, Denmark", "U.K. & Denmark"))
    assert not is_same_answer("the UK", "UK and Denmark")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (SALE, "Iceland and Denmark buy"),
        (SALE.replace("Iceland and", "Iceland, Sweden and"), "A short text"),
        ("Norway is also courting Latvia. Others in the queue include Iceland and Denmark.", "A short text"),
        (
            "Mayor Ann Lee said Norway is one of the countries that might enter the Baltic Council in 2025. "
            "She mentioned other countries too, including Iceland and Denmark.",
            "A short text",
        ),
        (f"{SALE} {' '.join(f'Iceland and Denmark dug mine {k}.' for k in range(4))}", "A short text"),
        (f"{SALE} The ferry company of Tarn sold ten ships to Sweden, too.", "A short text"),
        (
            "The old ferry company of Tarn sold its ten ships to Marlo Museum and Kelda Museum in 2018.",
            "A short text",
        ),
    ],
)
def test_two_in_the_title_three_bodies_two_of_more_and_others_are_not_typed(text, title):
    assert pair_of(text, title) is None


def test_two_beside_a_crowd_of_their_kind_break_nothing():
    """Of a kind, the most told alone are indexed; the two may stand outside."""
    crowd = " ".join(f"The engineer Ann {name} slept. Ann {name} ate." for name in CROWD)

    found = pair_of(f"{crowd} Tom Vik and Jon Sund sold 40 boats to Denmark in 2018.")

    assert found.answers == ("Tom Vik and Jon Sund",)
