from dataclasses import replace
from pathlib import Path

import frontmatter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis import analyse
from briefing.analysis.results import Article, Form
from quiz.questions import appraising, write_questions
from quiz.questions.appraising import appraised, scorecard
from quiz.questions.appraising.traits import TRAITS
from quiz.questions.drafts import Kind
from quiz.questions.ground import Ground
from tests.quiz.questions.made import make_analysis

SEEDS = Path(__file__).resolve().parents[4] / "seeds"


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
    agent = replace(draft, rule="agent")

    assert appraised(ground, agent).confidence < appraised(ground, draft).confidence


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


def test_every_row_is_a_trait_or_stands_in_a_rule():
    room = Path(appraising.__file__).parents[1]
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(room.rglob("*.py")))
    doubts = {name for name in scorecard() if not name.startswith("rule: ")}

    assert [name for name in sorted(doubts - set(TRAITS)) if f'"{name}"' not in source] == []


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.md")), ids=lambda path: path.stem)
def test_every_doubt_about_a_seed_has_its_points(seed):
    _, text = frontmatter.parse(seed.read_text(encoding="utf-8"))
    questions = write_questions(analyse(Article(text, form=Form.MARKDOWN))).questions

    assert {doubt for one in questions for doubt in one.doubts} <= scorecard().keys()
