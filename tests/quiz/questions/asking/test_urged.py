"""Who was urged or driven to do something is asked, with who urged where the sentence tells it."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "The Baltic Council urged Norway to close its fishing port in Bergen.",
            "Which country was urged by the Baltic Council to close its fishing port in Bergen?",
            "Norway",
        ),
        (
            "The storm has sunk many boats and led the mayor, Ann Lee, to skip a boat fair in Bergen.",
            "Who skipped a boat fair in Bergen?",
            "Ann Lee",
        ),
        (
            "The storm has sunk many boats and asked the mayor, Ann Lee, to skip a boat fair in Bergen.",
            "Who was asked to skip a boat fair in Bergen?",
            "Ann Lee",
        ),
        (
            "A long quarrel over fish led Norway to refer Denmark to the Baltic Council.",
            "Which country referred Denmark to the Baltic Council?",
            "Norway",
        ),
        (
            "Crews cheered after US allowed Norway to use a fishing port in Maine.",
            "Which country was allowed by the US to use a fishing port in Maine?",
            "Norway",
        ),
        (
            "The Baltic Council ordered Norway to pay back $40 million and fined it a further $2 million.",
            "Which country was ordered by the Baltic Council to pay back $40 million?",
            "Norway",
        ),
        (
            "The Baltic Council urged Norway to not close a port in Bergen, which angered its crews.",
            "Which country was urged by the Baltic Council to not close a port in Bergen?",
            "Norway",
        ),
    ],
)
def test_who_was_brought_to_do_something_is_asked(text, stem, answer):
    assert asked(text, "urged") == [(stem, answer)]


@pytest.mark.parametrize(
    "text",
    [
        "The Baltic Council did not urge Norway to close a port in Bergen.",
        "Nobody ever told Norway to close its old port in Bergen.",
        "Nobody in Riga sank boats and told Norway to close its old port in Bergen.",
        "Few in Riga ever told Norway to close its old port in Bergen.",
        "Officials denied that the Baltic Council told Norway to close its old port in Bergen.",
        "Officials doubt that the Baltic Council told Norway to close its old port in Bergen.",
        "The Baltic Council may urge Norway to close a port in Bergen.",
        "The Baltic Council urged Norway and Denmark to close a port in Bergen.",
        "The Baltic Council urged crews of Norway to close a port in Bergen.",
        "The Baltic Council urged Norway to leave.",
        "Denmark allowed Norway to use its fishing port in Bergen.",
        "The Baltic Council urged Norway to sell ships, boats and nets in Bergen.",
        "It urged Norway to close that.",
    ],
)
def test_what_was_not_done_or_is_of_others_or_half_told_is_not_asked(text):
    assert asked(text, "urged") == []
