from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.questions import appraising, write_questions
from quiz.questions.appraising import appraised, scorecard
from quiz.questions.appraising.traits import TRAITS
from quiz.questions.drafts import Kind
from quiz.questions.ground import Ground
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def ground():
    return Ground(make_analysis())


@pytest.fixture(scope="module")
def draft(ground):
    questions = write_questions(ground.analysis).questions
    return next(one for one in questions if (one.rule, one.sentence) == ("when", 2))


def test_each_doubt_makes_a_question_less_sure(ground, draft):
    doubted = replace(draft, doubts=(*draft.doubts, "bare month"))

    assert appraised(ground, doubted).confidence < appraised(ground, draft).confidence


def test_rule_that_readers_took_more_often_is_surer(ground, draft):
    term = replace(draft, rule="term")

    assert appraised(ground, term).confidence < appraised(ground, draft).confidence


@given(st.sets(st.sampled_from(sorted(TRAITS))), st.sampled_from(sorted(Kind)))
def test_confidence_is_a_share_and_appraising_twice_changes_nothing(ground, draft, doubts, kind):
    once = appraised(ground, replace(draft, kind=kind, doubts=tuple(doubts)))

    assert 0 < once.confidence < 1
    assert appraised(ground, once) == once


def test_words_of_a_whole_list_are_in_its_options(ground, draft):
    listed = replace(draft, kind=Kind.MULTIPLE, stem="Which of these countries went?", doubts=())

    assert appraised(ground, listed).doubts == ()


def test_every_rule_and_every_trait_has_its_points(ground):
    questions = write_questions(ground.analysis).questions

    assert {f"rule: {one.rule}" for one in questions} <= scorecard().keys()
    assert set(TRAITS) <= scorecard().keys()


def test_scorecard_names_each_thing_once():
    names = [row[0] for row in appraising.rows("scorecard")]

    assert len(names) == len(set(names))
