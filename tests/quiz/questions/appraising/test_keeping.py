"""A gap that begins behind the opening of its sentence may hang on what is left out."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.keeping import is_gap_of_later_part
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
