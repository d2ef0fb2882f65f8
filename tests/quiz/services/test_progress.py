"""What the progress page is told: derived from answers and readings, in the same number of queries."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.mastery import Level
from quiz.services.progress import progress_of
from quiz.services.reading import mark_read, reading_of
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def go_through(learner, quiz, *, at, right=True):
    attempt = start_attempt(learner=learner, quiz=quiz, at=at)
    for answer in attempt.answers.all():
        key = next(option["id"] for option in answer.shown["options"] if option["is_key"] == right)
        save_answer(answer=answer, given=key, at=at)


def test_progress_of_a_stranger_is_empty():
    progress = progress_of(None)

    assert progress.is_empty
    assert progress.known.total == 0


def test_progress_counts_levels_over_days():
    alice, quiz = make_learner(make_user("alice")), make_quiz(make_briefing())
    for days in (10, 9, 1):
        go_through(alice, quiz, at=NOW - timedelta(days=days))

    progress = progress_of(alice)

    assert progress.counts == {"new": 0, "learning": 0, "familiar": 0, "solid": 3}
    assert (progress.known.level, progress.known.right, progress.known.total) == (Level.SOLID, 3, 3)


def test_progress_is_never_added_up_by_retries():
    alice, quiz = make_learner(make_user("alice")), make_quiz(make_briefing())
    for _ in range(3):
        go_through(alice, quiz, at=NOW)

    assert progress_of(alice).known.right == 3


def test_progress_takes_no_open_question_for_a_miss():
    alice, quiz = make_learner(make_user("alice")), make_quiz(make_briefing())
    finish(attempt=start_attempt(learner=alice, quiz=quiz, at=NOW), at=NOW)

    progress = progress_of(alice)

    assert progress.known.answered == 0
    assert progress.attempts[0].points == 0


def test_progress_by_section_and_what_to_read_next():
    alice, briefing = make_learner(make_user("alice")), make_briefing()
    first, second = briefing.sections.all()
    make_quiz(briefing)
    mark_read(learner=alice, section=first, at=NOW)

    row = progress_of(alice).next_reading

    assert (row.briefing, row.read_count, row.next_section) == (briefing, 1, second)
    assert [line.read_at for line in row.sections] == [NOW, None]


def test_progress_tells_the_next_review_of_a_section_and_whom_to_practise():
    alice, briefing = make_learner(make_user("alice")), make_briefing()
    question = make_question(briefing)
    question.actors.add(briefing.appearances.first().actor)
    attempt = start_attempt(learner=alice, quiz=make_quiz(briefing, questions=[question]), at=NOW)
    wrong = next(o["id"] for o in attempt.answers.get().shown["options"] if not o["is_key"])
    save_answer(answer=attempt.answers.get(), given=wrong, at=NOW)

    progress = progress_of(alice)

    tomorrow = timezone.localdate(NOW) + timedelta(days=1)
    reviews = {line.section.pk: line.next_review for line in progress.briefings[0].sections}
    asked = question.sentence.section_id
    assert reviews == {pk: tomorrow if pk == asked else None for pk in reviews}
    assert progress.to_practise == [question.actors.get()]


def test_reading_of_names_the_next_section():
    alice, briefing = make_learner(), make_briefing()
    first, second = briefing.sections.all()
    mark_read(learner=alice, section=first, at=NOW)

    reading = reading_of(alice, briefing.sections.all())

    assert (reading.read, reading.next, reading.count) == ({first.pk}, second, 1)


@pytest.mark.parametrize("count", [1, 3])
def test_progress_takes_the_same_queries_for_any_record(count, django_assert_num_queries):
    alice = make_learner(make_user("alice"))
    for _ in range(count):
        quiz = make_quiz(make_briefing())
        go_through(alice, quiz, at=NOW)
        start_attempt(learner=alice, quiz=quiz, at=NOW)

    with django_assert_num_queries(13):
        progress = progress_of(alice)
        assert len(progress.attempts) == len(progress.open_attempts) == count


def test_progress_counts_how_often_sureness_was_right():
    alice = make_learner(make_user("alice"))
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=NOW)
    for answer, is_sure, is_right in zip(
        attempt.answers.all(), (True, True, False), (True, False, True), strict=True
    ):
        given = next(o["id"] for o in answer.shown["options"] if o["is_key"] is is_right)
        save_answer(answer=answer, given=given, at=NOW, is_sure=is_sure)

    rows = progress_of(alice).calibration

    assert [(row.words, row.right, row.count, row.percent) for row in rows] == [
        ("Sure", 1, 2, 50),
        ("Not sure", 1, 1, 100),
    ]


def test_progress_tells_the_gain_since_the_last_attempt():
    alice, quiz = make_learner(make_user("alice")), make_quiz(make_briefing())
    for days, right in ((0, False), (1, True)):
        at = NOW + timedelta(days=days)
        attempt = start_attempt(learner=alice, quiz=quiz, at=at)
        for answer in attempt.answers.all():
            given = next(o["id"] for o in answer.shown["options"] if o["is_key"] is right)
            save_answer(answer=answer, given=given, at=at)

    progress = progress_of(alice)

    assert [(row.percent, row.gain) for row in progress.attempts] == [(100, 100), (0, None)]
    assert [percent for _day, percent in progress.scores] == [0, 100]
    assert progress.best_percent == 100


def test_progress_takes_no_retry_of_what_was_missed_for_a_score():
    alice, quiz = make_learner(make_user("alice")), make_quiz(make_briefing())
    first = taken(alice, quiz, 1)
    taken(alice, quiz, 2, missed_in=first)
    taken(alice, quiz, 2)

    progress = progress_of(alice)

    listed = [(row.percent, row.gain, row.is_retry) for row in progress.attempts]
    assert listed == [(67, 34, False), (100, None, True), (33, None, False)]
    assert [percent for _day, percent in progress.scores] == [33, 67]
    assert progress.best_percent == 67
