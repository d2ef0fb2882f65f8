"""Which attempts are retries of what was missed, and so neither pass nor are a best."""

import pytest

from tests.factories import make_briefing, make_learner, make_quiz, make_user
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice():
    return make_learner(make_user("alice"))


def test_retry_of_everything_is_a_whole_attempt_and_a_retry_of_a_retry_is_none(alice):
    quiz = make_quiz(make_briefing())
    nothing = taken(alice, quiz, 0)
    again = taken(alice, quiz, 2, missed_in=nothing)
    retry = taken(alice, quiz, 0, missed_in=again)
    once_more = taken(alice, quiz, 1, missed_in=retry)

    kept = [attempt.is_retry for attempt in (nothing, again, retry, once_more)]

    assert kept == [False, False, True, True]
