"""What the database itself holds to, whoever writes."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from quiz.models import Answer, Attempt, Extension, Membership, Option, Question, Quiz, SchoolClass
from quiz.quiz_models import MOST_MINUTES
from quiz.services.clock import extend
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db


def make_answer(**fields):
    quiz = make_quiz(make_briefing())
    attempt = Attempt.objects.create(
        learner=make_learner(), quiz=quiz, number=1, seed=1, started_at=timezone.now()
    )
    values = {"position": 1, "shown": {"stem": "What?"}, "given": "1", **fields}
    return Answer.objects.create(attempt=attempt, question=quiz.questions.first(), **values)


def make_marked_answer():
    return make_answer(mark=1.0, marked_at=timezone.now())


def refused(change):
    with pytest.raises(IntegrityError), transaction.atomic():
        change()
    return True


@pytest.mark.parametrize(
    "change",
    [
        {"given": "2"},
        {"given": None},
        {"shown": {"stem": "Who?"}},
        {"mark": 0.0},
        {"mark": None, "marked_at": None},
        {"position": 2},
    ],
)
def test_marked_answer_never_changes(change):
    answer = make_marked_answer()

    assert refused(lambda: Answer.objects.filter(pk=answer.pk).update(**change))


def test_marked_answer_keeps_its_day_question_and_attempt():
    answer = make_marked_answer()
    row = Answer.objects.filter(pk=answer.pk)
    other_question = make_question(answer.question.briefing)
    other_attempt = Attempt.objects.create(
        learner=make_learner(), quiz=answer.attempt.quiz, number=1, seed=1, started_at=timezone.now()
    )

    assert refused(lambda: row.update(marked_at=timezone.now() + timedelta(days=1)))
    assert refused(lambda: row.update(question=other_question))
    assert refused(lambda: row.update(attempt=other_attempt))


def test_marked_answer_is_safe_from_plain_sql():
    answer = make_marked_answer()

    with pytest.raises(IntegrityError, match="A marked answer never changes"), transaction.atomic():
        connection.cursor().execute("UPDATE quiz_answer SET mark = 0 WHERE id = %s", [answer.pk])


def test_marked_answer_may_be_flagged_and_saved_as_it_is():
    answer = make_marked_answer()
    answer.refresh_from_db()

    answer.is_flagged = True
    answer.save()

    assert Answer.objects.get().is_flagged


def test_open_answer_changes_until_it_is_marked():
    answer = make_answer()
    row = Answer.objects.filter(pk=answer.pk)

    row.update(given="3")
    row.update(given="2", mark=0.5, marked_at=timezone.now())

    assert (row.get().given, row.get().mark) == ("2", 0.5)


def test_attempt_with_marked_answers_moves_to_another_learner():
    answer = make_marked_answer()
    bob = make_learner()

    Attempt.objects.update(learner=bob)

    assert Answer.objects.get().attempt.learner == bob
    assert answer.mark == 1.0


@pytest.mark.parametrize(
    "fields", [{"mark": 1.0}, {"marked_at": timezone.now()}, {"mark": 1.5, "marked_at": timezone.now()}]
)
def test_half_a_mark_is_refused(fields):
    assert refused(lambda: make_answer(**fields))


def test_one_answer_for_a_question_of_an_attempt():
    answer = make_answer()

    assert refused(
        lambda: Answer.objects.create(attempt=answer.attempt, question=answer.question, position=2, shown={})
    )


def test_one_open_attempt_for_a_learner_and_quiz():
    attempt = make_answer().attempt
    again = {
        "learner": attempt.learner,
        "quiz": attempt.quiz,
        "number": 2,
        "seed": 1,
        "started_at": timezone.now(),
    }

    assert refused(lambda: Attempt.objects.create(**again))
    assert Attempt.objects.create(**again, finished_at=timezone.now())


def test_no_question_without_a_sentence():
    briefing = make_briefing()

    assert refused(lambda: Question.objects.create(briefing=briefing, key="x", stem="What?"))


def test_options_of_a_question_differ_but_empty_ones():
    question = make_question(make_briefing(), kind="match")

    assert refused(lambda: Option.objects.create(question=question, position=8, text="Ada Brenn"))
    Option.objects.create(question=question, position=8, text="", pair="Baker")
    Option.objects.create(question=question, position=9, text="", pair="Miller")


@pytest.mark.parametrize(
    ("model", "field"), [(Quiz, "time_limit"), (Extension, "minutes"), (Membership, "extra_minutes")]
)
def test_minutes_are_a_day_at_most(model, field):
    quiz, learner, now = make_quiz(make_briefing()), make_learner(), timezone.now()
    extend(learner=learner, quiz=quiz, minutes=5)
    school_class = SchoolClass.objects.create(name="Year 9", owner=make_instructor())
    school_class.memberships.create(learner=learner, joined_at=now)

    model.objects.update(**{field: MOST_MINUTES})

    assert refused(lambda: model.objects.update(**{field: MOST_MINUTES + 1}))
