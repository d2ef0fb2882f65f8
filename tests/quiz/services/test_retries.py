"""Which attempts are retries of what was missed, and so neither pass nor are a best."""

import pytest

from quiz.models import Question
from tests.factories import make_briefing, make_quiz
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db


def test_retry_of_everything_is_a_whole_attempt_and_a_retry_of_a_retry_is_none(alice):
    quiz = make_quiz(make_briefing())
    nothing = taken(alice, quiz, 0)
    again = taken(alice, quiz, 2, missed_in=nothing)
    retry = taken(alice, quiz, 0, missed_in=again)
    once_more = taken(alice, quiz, 1, missed_in=retry)

    kept = [attempt.is_retry for attempt in (nothing, again, retry, once_more)]

    assert kept == [False, False, True, True]


def test_repeat_of_everything_is_whole_although_a_question_was_dropped_since(alice):
    quiz = make_quiz(make_briefing())
    nothing = taken(alice, quiz, 0)
    Question.objects.filter(places__position=1).update(state="dropped")

    again = taken(alice, quiz, 2, missed_in=nothing)

    assert (again.answers.count(), again.is_retry) == (2, False)


def test_retry_is_one_although_the_quiz_was_shortened_to_what_was_missed(alice):
    quiz = make_quiz(make_briefing(), purpose="own")
    first = taken(alice, quiz, 1)
    quiz.places.get(position=1).delete()

    assert taken(alice, quiz, 2, missed_in=first).is_retry
