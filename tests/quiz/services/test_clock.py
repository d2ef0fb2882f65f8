"""Time is the server's: deadlines, grace, extensions, days, and what becomes of a timed-out attempt."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.utils import timezone

from quiz.models import Attempt, SchoolClass
from quiz.services.attempts import close_if_over, finish, save_answer, start_attempt
from quiz.services.classes import give_extra_time
from quiz.services.clock import GRACE, deadline_of, extend, is_over
from quiz.services.more_time import take_more_time
from quiz.services.refusals import NoAttemptLeft, NoMoreTime, NotOpen, TimeIsUp
from tests.factories import make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOON = timezone.make_aware(datetime(2026, 3, 2, 12))
MINUTE, SECOND, HOUR = timedelta(minutes=1), timedelta(seconds=1), timedelta(hours=1)


def timed(**fields):
    return make_quiz(make_briefing(), **{"time_limit": 10, "feedback": "end", **fields})


@pytest.mark.parametrize(
    ("fields", "extra", "minutes"),
    [
        ({"time_limit": None}, 0, None),
        ({"time_limit": 10}, 0, 10),
        ({"time_limit": 1}, 0, 1),
        ({"time_limit": 10}, 5, 15),
        ({"time_limit": None}, 5, None),
        ({"time_limit": 10, "closes_at": NOON + 4 * MINUTE}, 0, 4),
        ({"time_limit": 10, "closes_at": NOON + 4 * MINUTE}, 5, 9),
        ({"time_limit": 10, "closes_at": NOON + 10 * MINUTE}, 0, 10),
        ({"time_limit": 10, "closes_at": NOON + HOUR}, 0, 10),
        ({"time_limit": None, "closes_at": NOON + HOUR}, 0, 60),
        ({"time_limit": None, "closes_at": NOON + HOUR}, 30, 90),
    ],
)
def test_deadline_of_an_attempt(alice, fields, extra, minutes):
    quiz = timed(**fields)
    extension = extend(learner=alice, quiz=quiz, minutes=extra) if extra else None

    assert deadline_of(quiz, NOON, extension) == (NOON + minutes * MINUTE if minutes else None)


@pytest.mark.parametrize(
    ("after", "counts"),
    [
        (-12 * HOUR, True),  # a server whose clock was set back
        (0 * SECOND, True),
        (9 * MINUTE, True),
        (10 * MINUTE, True),
        (10 * MINUTE + SECOND, True),
        (10 * MINUTE + GRACE, True),
        (10 * MINUTE + GRACE + timedelta(microseconds=1), False),
        (11 * MINUTE, False),
        (12 * HOUR, False),
    ],
)
def test_answer_counts_until_the_grace_is_over(alice, after, counts):
    attempt = start_attempt(learner=alice, quiz=timed(), at=NOON)
    answer = attempt.answers.get(position=1)

    if counts:
        save_answer(answer=answer, given="1", at=NOON + after)
    else:
        with pytest.raises(TimeIsUp, match="too late"):
            save_answer(answer=answer, given="1", at=NOON + after)

    answer.refresh_from_db()
    attempt.refresh_from_db()
    assert (answer.given, attempt.finished_at) == (("1", None) if counts else (None, NOON + 10 * MINUTE))


@pytest.mark.parametrize(("year", "month", "day"), [(2026, 3, 29), (2026, 10, 25)])
def test_clock_change_does_not_move_a_deadline(year, month, day):
    before = datetime(year, month, day, 0, 55, tzinfo=ZoneInfo("Europe/Berlin"))
    quiz = timed(time_limit=120)

    deadline = deadline_of(quiz, before.astimezone(ZoneInfo("UTC")))

    assert deadline.timestamp() - before.timestamp() == 120 * 60


def test_timed_out_attempt_keeps_what_was_saved_and_is_closed_at_its_deadline(alice):
    attempt = start_attempt(learner=alice, quiz=timed(), at=NOON)
    answer = attempt.answers.get(position=1)
    key = next(option["id"] for option in answer.shown["options"] if option["is_key"])
    save_answer(answer=answer, given=key, at=NOON + MINUTE)

    closed = close_if_over(attempt=attempt, at=NOON + 3 * HOUR)
    rows = list(attempt.answers.values_list("given", "mark", "marked_at"))
    close_if_over(attempt=attempt, at=NOON + 9 * HOUR)

    assert closed.finished_at == NOON + 10 * MINUTE
    assert rows == list(attempt.answers.values_list("given", "mark", "marked_at"))
    assert [mark for _given, mark, _at in rows] == [1, 0, 0]


def test_close_timed_out_run_twice_changes_nothing_the_second_time(alice, capsys):
    attempt = start_attempt(learner=alice, quiz=timed(), at=NOON - 400 * 24 * HOUR)

    call_command("close_timed_out")
    first = Attempt.objects.values().get(pk=attempt.pk)
    call_command("close_timed_out")

    assert capsys.readouterr().out == "1 attempt closed.\n0 attempts closed.\n"
    assert Attempt.objects.values().get(pk=attempt.pk) == first
    assert first["finished_at"] == first["deadline"]


def test_finish_in_the_grace_is_dated_at_the_deadline(alice):
    attempt = start_attempt(learner=alice, quiz=timed(), at=NOON)

    assert finish(attempt=attempt, at=NOON + 10 * MINUTE + 5 * SECOND).finished_at == NOON + 10 * MINUTE


def test_extension_reaches_the_attempt_under_way(alice):
    quiz = timed()
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOON)

    extend(learner=alice, quiz=quiz, minutes=20)

    attempt.refresh_from_db()
    assert attempt.deadline == NOON + 30 * MINUTE
    assert not is_over(attempt, NOON + 29 * MINUTE)


def test_extension_is_one_learners_alone(alice):
    quiz, bob = timed(), make_learner(make_user("bob"))
    extend(learner=alice, quiz=quiz, minutes=20)

    assert start_attempt(learner=bob, quiz=quiz, at=NOON).deadline == NOON + 10 * MINUTE


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"opens_at": NOON + SECOND}, "opens on 2 March 2026, 12:00"),
        ({"closes_at": NOON}, "closed on 2 March 2026, 12:00"),
        ({"closes_at": NOON - HOUR}, "closed on"),
    ],
)
def test_start_outside_the_days_is_refused_in_words(alice, fields, words):
    with pytest.raises(NotOpen, match=words):
        start_attempt(learner=alice, quiz=timed(**fields), at=NOON)


def test_start_beyond_the_allowed_attempts_is_refused_and_can_be_extended(alice):
    quiz = timed(attempts_allowed=1)
    finish(attempt=start_attempt(learner=alice, quiz=quiz, at=NOON), at=NOON)

    with pytest.raises(NoAttemptLeft, match="allows 1 attempt, and you have used all"):
        start_attempt(learner=alice, quiz=quiz, at=NOON)
    extend(learner=alice, quiz=quiz, attempts=1)

    assert start_attempt(learner=alice, quiz=quiz, at=NOON).number == 2


def test_start_after_a_time_out_is_a_new_attempt(alice):
    quiz = timed()
    first = start_attempt(learner=alice, quiz=quiz, at=NOON)

    second = start_attempt(learner=alice, quiz=quiz, at=NOON + HOUR)

    first.refresh_from_db()
    assert (first.finished_at, second.number) == (NOON + 10 * MINUTE, 2)


def test_learner_takes_a_quarter_of_the_minutes_ten_times(alice):
    attempt = start_attempt(learner=alice, quiz=timed(time_limit=9, lets_extend=True), at=NOON)

    ends = []
    for times in range(10):
        attempt = take_more_time(attempt=attempt, times=times, at=NOON + MINUTE)
        ends.append(attempt.deadline - NOON)

    assert ends == [(9 + 3 * times) * MINUTE for times in range(1, 11)]
    with pytest.raises(NoMoreTime, match="no more time"):
        take_more_time(attempt=attempt, times=10, at=NOON + MINUTE)


def test_second_click_on_one_page_takes_no_more_time(alice):
    attempt = start_attempt(learner=alice, quiz=timed(lets_extend=True), at=NOON)

    for _ in range(2):
        take_more_time(attempt=attempt, times=0, at=NOON + MINUTE)

    attempt.refresh_from_db()
    assert (attempt.times_extended, attempt.deadline) == (1, NOON + 13 * MINUTE)


@pytest.mark.parametrize(
    ("fields", "after", "refusal"),
    [
        ({"lets_extend": False}, MINUTE, NoMoreTime),
        ({"closes_at": NOON + 10 * MINUTE}, MINUTE, NoMoreTime),
        ({}, 10 * MINUTE + GRACE + SECOND, TimeIsUp),
    ],
    ids=["where the quiz lets nobody", "beyond the closing", "once time is up"],
)
def test_more_time_is_refused(alice, fields, after, refusal):
    attempt = start_attempt(learner=alice, quiz=timed(**{"lets_extend": True, **fields}), at=NOON)

    with pytest.raises(refusal):
        take_more_time(attempt=attempt, times=0, at=NOON + after)

    attempt.refresh_from_db()
    assert (attempt.times_extended, attempt.deadline) == (0, NOON + 10 * MINUTE)


def test_more_time_ends_at_the_closing_and_adds_to_what_the_instructor_gave(alice):
    closing = NOON + 12 * MINUTE
    attempt = start_attempt(learner=alice, quiz=timed(lets_extend=True, closes_at=closing), at=NOON)

    taken = take_more_time(attempt=attempt, times=0, at=NOON + MINUTE)
    extend(learner=alice, quiz=attempt.quiz, minutes=5)
    attempt.refresh_from_db()

    assert taken.deadline == closing
    assert attempt.deadline == closing + 5 * MINUTE


def test_more_time_for_a_class_reaches_the_attempt_under_way(alice):
    quiz = timed()
    room = SchoolClass.objects.create(name="2b", owner=make_user("ines"))
    room.assignments.create(quiz=quiz)
    room.memberships.create(learner=alice, extra_minutes=7, joined_at=NOON)
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOON)

    give_extra_time(room)

    attempt.refresh_from_db()
    assert attempt.deadline == NOON + 17 * MINUTE
