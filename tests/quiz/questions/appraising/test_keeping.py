"""A gap that begins behind the opening of its sentence, or a small part of it, may hang on what is lost."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.keeping import is_gap_of_later_part, is_small_part
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground

TEXT = (
    "Shops in Kelda were shut for the storm, and the harbour, which ships had left, closed on May 3. "
    "Marlo Steel sold 40 boats to Norway, which paid for them in gold that came from a mine in Tarn."
)
LATER = QuestionDraft(
    "k", Kind.TYPED, "gap", "Fill the gap: The harbour closed on _____.", 1, 0, 0, ("May 3",)
)
FRONT = QuestionDraft("k", Kind.TYPED, "gap", "Fill the gap: Marlo Steel sold _____.", 2, 0, 0, ("40 boats",))


@pytest.fixture(scope="module")
def ground():
    return Ground(analyse(Article(TEXT, title="Storm")))


def test_later_part_alone_is_doubted(ground):
    assert is_gap_of_later_part(ground, LATER)


def test_sentence_may_lose_its_end(ground):
    assert not is_gap_of_later_part(ground, FRONT)


def test_opening_may_go_where_little_else_does(ground):
    stem = "Fill the gap: For the storm the harbour, which ships had left, was shut and closed on _____."
    assert not is_gap_of_later_part(ground, replace(LATER, stem=stem))


def test_gap_for_a_name_does_not_hang_so(ground):
    asked = replace(LATER, answers=("Kelda",), actors=tuple(range(len(ground.analysis.actors))))
    assert "Kelda" in {actor.name for actor in ground.analysis.actors}
    assert not is_gap_of_later_part(ground, asked)


def test_other_rules_ask_for_a_part(ground):
    assert not is_gap_of_later_part(ground, replace(LATER, rule="when", stem="When did the harbour close?"))


@pytest.mark.parametrize(
    ("rule", "stem", "is_small"),
    [
        ("preposition", "To which country did Marlo Steel sell boats?", True),
        (
            "preposition",
            "To which country did Marlo Steel sell 40 boats paid for in gold that came from Tarn?",
            False,
        ),
        ("subject", "To which country did Marlo Steel sell boats?", False),
    ],
)
def test_small_part_is_doubted_of_rules_that_ask_for_one(ground, rule, stem, is_small):
    assert is_small_part(ground, replace(FRONT, rule=rule, stem=stem, answers=("Norway",))) is is_small


@pytest.mark.parametrize(
    ("goal", "is_small"), [("in order to win the race", False), ("with a net of gold", True)]
)
def test_what_it_was_done_for_may_be_left_out(goal, is_small):
    ground = Ground(analyse(Article(f"Marlo Steel sold 40 boats to Norway {goal} of the summer of ships.")))
    asked = "To which country did Marlo Steel sell 40 boats?"

    assert (
        is_small_part(ground, replace(FRONT, rule="preposition", sentence=1, stem=asked, answers=("Norway",)))
        is is_small
    )
