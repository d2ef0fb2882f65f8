"""Others who do as the one told of before: asked with that one's deed, where it is sure what they do."""

import pytest

from quiz.questions.drafts import Kind
from quiz.questions.writing import write_questions
from tests.quiz.questions.asked import asked, ground_of

LISTED = "Iceland, Denmark and Sweden"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            f"Norway is also courting Latvia, as a visit showed. Others in the queue include {LISTED}.",
            "Besides Norway, which of these countries are in the queue of those who are courting Latvia?",
        ),
        (
            f"Norway is also courting Tarn Steel.\n\nOthers include {LISTED}.",
            "Besides Norway, which of these countries are also courting Tarn Steel?",
        ),
        (
            f"Norway has joined the Baltic Council. Also on the list are {LISTED}.",
            "Besides Norway, which of these countries are on the list of those who have joined "
            "the Baltic Council?",
        ),
        (
            f"Norway is bidding for the port of Riga. Other bidders include {LISTED}.",
            "Besides Norway, which of these countries are also bidding for the port of Riga?",
        ),
        (
            f"Norway also buys fish from Tarn Steel. Others are {LISTED}.",
            "Besides Norway, which of these countries also buy fish from Tarn Steel?",
        ),
        (
            "Norway is also courting Latvia. The Norwegian government sent Latvia a ferry.\n\n"
            f"Others in the queue include {LISTED}.",
            "Besides Norway, which of these countries are in the queue of those who are courting Latvia?",
        ),
    ],
)
def test_others_are_asked_for_with_the_deed_told_before(text, stem):
    assert asked(text, "list") == [(stem, "Iceland; Denmark; Sweden")]


def test_groups_of_states_are_asked_for_beside_countries():
    text = "Norway is courting Latvia. Others in the queue include Iceland, Sweden, and the Gulf states."

    assert asked(text, "list") == [
        (
            "Besides Norway, which of these countries and groups of states are in the queue of those who are "
            "courting Latvia?",
            "Iceland; Sweden; Gulf states",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is sitting in Tarn Hall. Others in the hall include Jon Vik, Eva Low and Kari Nordby.",
        f"Norway courted Latvia in 2018. Others in the queue include {LISTED}.",
        f"Norway is not courting Latvia. Others in the queue include {LISTED}.",
        f"Norway may be courting Latvia. Others in the queue include {LISTED}.",
        f"Norway is being courted by Latvia. Others in the queue include {LISTED}.",
        f"Mayor Ann Lee said Norway is courting Latvia. Others in the queue include {LISTED}.",
        f"Norway is courting Latvia. Others include {LISTED}.",
        f"Norway is also courting Latvia. Others include {LISTED}.",
        f"Norway also buys fish from Latvia. Others are {LISTED}.",
        f"Lee wrote a list of ports. Norway is courting Latvia. Others on the list include {LISTED}.",
        f"Norway is playing Latvia in Riga. Others in the group include {LISTED}.",
        f"Norway is expanding its fleet. Others in the queue include {LISTED}.",
        f"Norway is courting Latvia. Other buyers include {LISTED}.",
        f"Norway is courting Latvia. Others in the queue include {LISTED} and Norway.",
        f"Norway is courting Latvia. Estonia sent it a ferry.\n\nOthers in the queue include {LISTED}.",
        f"Norway is courting Latvia. The Norwegian fleet grew.\n\nOthers in the queue include {LISTED}.",
        "Norway is courting Latvia. Others in the queue include Ann Lee, Jon Vik and Eva Low.",
    ],
)
def test_others_of_whom_it_is_not_sure_what_they_do_are_not_asked(text):
    assert asked(text, "list") == []


ELSEWHERE = "Finland closed its airports. Estonia bought a ferry. Germany sold cod to Poland in May."


def kept(text):
    found = write_questions(ground_of(text).analysis).questions
    return [
        (one.kind, {option.text for option in one.options if not option.is_key})
        for one in found
        if "courting" in one.stem and one.kind is Kind.MULTIPLE
    ]


def test_whoever_deals_with_the_one_courted_is_no_wrong_option():
    asked_so = f"Norway is also courting Latvia. Others in the queue include {LISTED}."

    wrong = kept(f"{ELSEWHERE} Finland met Latvian officials in Riga.\n\n{asked_so}")

    assert [kind for kind, _ in wrong] == [Kind.MULTIPLE]
    assert "Finland" not in wrong[0][1]


def test_with_one_wrong_option_nothing_is_asked():
    asked_so = f"Norway is also courting Latvia. Others in the queue include {LISTED}."

    assert kept(f"Finland closed its airports.\n\n{asked_so}") == []
