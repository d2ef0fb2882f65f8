"""A learner's history at one quiz: the best is what the gradebook takes, and no retry is."""

import pytest
from django.utils import timezone

from quiz.services.history import history_of
from tests.factories import make_briefing, make_quiz
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db


def test_best_is_no_retry_of_what_was_missed(alice):
    quiz = make_quiz(make_briefing())
    first = taken(alice, quiz, 1)
    taken(alice, quiz, 2, missed_in=first)

    history = history_of(alice, quiz, timezone.now())

    assert (history.count, history.best) == (2, first)


def test_best_has_the_largest_share_right_not_most_points(alice):
    quiz = make_quiz(make_briefing())
    longer = taken(alice, quiz, 2)
    quiz.places.get(position=3).delete()
    first_half = taken(alice, quiz, 1)
    quiz.places.get(position=2).delete()
    shortest = taken(alice, quiz, 1)

    assert history_of(alice, quiz, timezone.now()).best == shortest
    shortest.delete()
    assert history_of(alice, quiz, timezone.now()).best == longer
    longer.delete()
    assert history_of(alice, quiz, timezone.now()).best == first_half


def test_history_of_a_stranger_is_empty():
    history = history_of(None, make_quiz(make_briefing()), timezone.now())

    assert (history.count, history.best, history.open) == (0, None, None)
