"""The builders themselves: what other tests stand on."""

import pytest

from quiz.models import Question
from tests.factories import (
    make_briefing,
    make_instructor,
    make_learner,
    make_question,
    make_quiz,
    make_user,
    story_of,
)

pytestmark = pytest.mark.django_db


def test_make_briefing_writes_a_whole_one():
    briefing = make_briefing()

    assert [section.slug for section in briefing.sections.all()] == ["section-1", "section-2"]
    assert [sentence.number for sentence in briefing.sentences.all()] == [1, 2, 3, 4, 5, 6]
    assert [str(appearance) for appearance in briefing.appearances.all()] == [
        "Orlin", "Ada Brenn", "Tarvia", "Jon Halle", "River Accord", "Lenna Council",
    ]  # fmt: skip
    assert briefing.timeline_events.count() == 3
    assert briefing.key_points.count() == 2
    for sentence in briefing.sentences.all():
        assert briefing.article[sentence.start : sentence.end] == sentence.text


def test_make_briefing_of_any_length():
    briefing = make_briefing(story=story_of(20, sentences_each=2), is_public=False)

    assert briefing.sections.count() == 20
    assert briefing.sentences.count() == 40
    assert briefing.public_since is None


@pytest.mark.parametrize("kind", Question.Kind.values)
def test_make_question_of_each_kind(kind):
    question = make_question(make_briefing(), kind=kind)

    assert Question.objects.published().get() == question


def test_make_quiz_of_a_section():
    briefing = make_briefing()
    section = briefing.sections.last()

    quiz = make_quiz(briefing, section=section, purpose="section")

    assert [question.sentence.number for question in quiz.questions.order_by("places__position")] == [4, 5, 6]


def test_people():
    alice = make_learner(make_user())
    ines = make_instructor()

    assert str(alice) == "alice"
    assert ines.has_perm("briefing.change_briefing")
    assert not ines.has_perm("quiz.view_answer")
