"""Attempts of before are marked as retries where they can't be anything else."""

from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone

from quiz.models import Attempt, Question
from quiz.services.attempts import start_attempt
from tests.factories import make_briefing, make_learner, make_quiz, make_user
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice():
    return make_learner(make_user("alice"))


def retries_found():
    """The numbers of the attempts that the migration takes for retries."""
    Attempt.objects.update(is_retry=False)
    import_module("quiz.migrations.0016_retries_are_known").find_retries(apps, None)
    return list(Attempt.objects.filter(is_retry=True).order_by("number").values_list("number", flat=True))


def test_migration_finds_the_retries_of_before(alice):
    quiz = make_quiz(make_briefing())
    first = taken(alice, quiz, 1)
    retry = taken(alice, quiz, 0, missed_in=first)
    taken(alice, quiz, 1, missed_in=retry)
    taken(alice, quiz, 3)

    assert retries_found() == [2, 3]


@pytest.mark.parametrize("rights", [0, 1, 2])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_whole_attempt_at_a_quiz_that_lost_a_question_before_is_no_retry(alice, rights, place):
    quiz = make_quiz(make_briefing(), purpose="own")
    taken(alice, quiz, rights)
    quiz.places.get(position=place).delete()
    taken(alice, quiz, 2)

    assert retries_found() == []


def test_whole_attempt_while_a_question_was_dropped_is_no_retry(alice):
    quiz = make_quiz(make_briefing())
    nothing = taken(alice, quiz, 0)
    Question.objects.filter(places__position=1).update(state="dropped")
    taken(alice, quiz, 2, missed_in=nothing)
    Question.objects.update(state="published")

    assert retries_found() == []


def test_attempt_that_is_still_open_is_looked_at_too(alice):
    quiz = make_quiz(make_briefing())
    start_attempt(learner=alice, quiz=quiz, at=timezone.now(), missed_in=taken(alice, quiz, 1))

    assert retries_found() == [2]
