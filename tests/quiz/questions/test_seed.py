"""What must hold of the questions on every article, tried on the one that is shipped."""

from datetime import date
from pathlib import Path

import frontmatter
import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article, Form
from quiz.questions import write_questions
from quiz.questions.drafts import Kind
from quiz.questions.marking import mark, right_answer
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.md"))


@pytest.fixture(scope="module", params=SEEDS, ids=lambda path: path.stem)
def analysis(request):
    _, text = frontmatter.parse(request.param.read_text(encoding="utf-8"))
    return analyse(Article(text, published_on=date(2025, 5, 30), form=Form.MARKDOWN))


@pytest.fixture(scope="module")
def published(analysis):
    return [draft for draft in write_questions(analysis).questions if draft.is_published]


def test_there_are_enough_questions_of_several_kinds(published):
    assert len(published) >= 20
    assert len({draft.kind for draft in published}) >= 5


def test_the_key_is_not_in_the_stem(published):
    for draft in published:
        if draft.kind in (Kind.SINGLE, Kind.TYPED, Kind.MULTIPLE):
            assert not any(contains_words(draft.stem, answer) for answer in draft.answers)


def test_the_deciding_words_stand_in_the_sentence(analysis, published):
    for draft in published:
        assert analysis.sentence(draft.sentence).text[draft.answer_start : draft.answer_end].strip()


def test_one_key_marks_one_and_every_other_option_nothing(published):
    for draft in published:
        shown = Shown.from_draft(draft)
        assert mark(shown, right_answer(shown)) == 1
        if draft.kind in (Kind.SINGLE, Kind.TRUE_FALSE, Kind.EVIDENCE):
            assert sum(mark(shown, option.id) for option in shown.options) == 1


def test_options_differ_once_levelled(published):
    for draft in published:
        texts = [plain(option.text) for option in draft.options]
        assert len(set(texts)) == len(texts)


def test_about_half_of_the_statements_are_false(published):
    truths = [draft.answers == ("True",) for draft in published if draft.kind is Kind.TRUE_FALSE]

    assert abs(2 * sum(truths) - len(truths)) <= 2


def test_same_article_same_questions(analysis):
    assert write_questions(analysis, seed=3) == write_questions(analysis, seed=3)
