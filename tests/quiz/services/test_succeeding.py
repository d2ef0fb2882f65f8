"""Which question goes on as which draft, where several might."""

from types import SimpleNamespace

import pytest

from briefing.models import Sentence
from quiz.models import Question
from quiz.questions.drafts import Kind
from quiz.services.succeeding import successions

OLD, NEW = "Orlin bought a ferry on 3 May 2024.", "Orlin bought a ferry on 4 May 2024."


def row(pk, stem, sentence, **fields):
    given = {"kind": "single", "rule": "object", "answers": ["a ferry"], "state": "published", **fields}
    return Question(pk=pk, key=f"row {pk}", stem=stem, sentence=sentence, **given)


def draft(key, stem):
    return SimpleNamespace(
        key=key, stem=stem, sentence=1, kind=Kind.SINGLE, rule="object", answers=("a ferry",)
    )


def heirs(rows, drafts):
    found = successions(
        {one.key: one for one in rows}, {one.key: one for one in drafts}, {7: 1, 8: 1}, {1: NEW}
    )
    return [(one.pk, other.key) for one, other in found]


@pytest.fixture
def old():
    return Sentence(pk=7, text=OLD)


def test_question_that_is_most_like_the_draft_goes_on_as_it(old):
    rows = [row(1, "What did Orlin get on 3 May?", old), row(2, "What did Orlin buy on 3 May?", old)]

    assert heirs(rows, [draft("new", "What did Orlin buy on 4 May?")]) == [(2, "new")]


def test_question_that_was_put_on_the_new_sentence_goes_before_those_of_the_old(old):
    moved = row(1, "What did Orlin get on 3 May?", Sentence(pk=8, text=NEW))
    rows = [moved, row(2, "What did Orlin get on 4 May?", old)]

    assert heirs(rows, [draft("new", "What did Orlin get on 4 May?")]) == [(1, "new")]


@pytest.mark.parametrize("fields", [{"author_id": 3}, {"state": "stale"}, {"rule": "place"}])
def test_question_of_another_hand_state_or_rule_does_not_go_on(old, fields):
    rows = [row(1, "What did Orlin buy on 3 May?", old, **fields)]

    assert heirs(rows, [draft("new", "What did Orlin buy on 4 May?")]) == []
