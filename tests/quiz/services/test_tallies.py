"""A tally follows from the answers: made with the finish, made anew with a correction."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import call_command
from django.utils import timezone

from quiz.models import Attempt
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.correcting import correct
from quiz.services.self_tests import start_self_test
from quiz.services.tallies import cells_of, first_tallies, keep_tallies, tallies_of
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def quiz():
    briefing = make_briefing()
    return make_quiz(briefing, questions=[make_question(briefing, stem=f"Question {n}?") for n in range(3)])


def take(quiz, rights):
    """A new learner answers in order: right for a 1, wrong for a 0; what is not answered stays open."""
    attempt = start_attempt(learner=make_learner(), quiz=quiz, at=NOW)
    for answer, right in zip(attempt.answers.order_by("question"), rights, strict=False):
        wanted = next(
            option["id"] for option in answer.shown["options"] if option["is_key"] == (right == "1")
        )
        save_answer(answer=answer, given=wanted, at=NOW)
    return attempt


def kept(attempt):
    return Attempt.objects.get(pk=attempt.pk).tally


def test_tally_comes_with_the_last_answer_or_the_finish(quiz):
    a, b, c = quiz.questions.order_by("pk").values_list("pk", flat=True)
    whole, part = take(quiz, "101"), take(quiz, "1")
    assert (kept(whole), kept(part)) == (f"{a}=1 {b}=0 {c}=1", "")

    finish(attempt=part, at=NOW)

    assert kept(part) == f"{a}=1 {b}=0 {c}=0"


def test_correction_makes_the_tallies_anew(quiz):
    attempts = [take(quiz, rights) for rights in ("101", "000")]
    question = quiz.questions.order_by("pk")[1]

    correct(question, remedy="credit", by=make_instructor(), at=NOW)

    assert {one.pk: kept(one) for one in attempts} == tallies_of([one.pk for one in attempts])
    assert all(f"{question.pk}=1" in kept(attempt) for attempt in attempts)


def test_correction_makes_no_tally_of_what_is_no_quiz(quiz):
    test = start_self_test(learner=make_learner(), at=NOW, count=3)
    finish(attempt=test, at=NOW)
    question = quiz.questions.order_by("pk")[1]

    correct(question, remedy="credit", by=make_instructor(), at=NOW)

    assert test.answers.filter(credit__isnull=False).count() == 1
    assert kept(test) == ""


def test_rebuilding_mends_what_is_off_and_nothing_else(quiz, capsys):
    attempt = take(quiz, "110")
    was = kept(attempt)
    assert keep_tallies([attempt.pk]) == 0

    Attempt.objects.update(tally="1=1")
    call_command("rebuild_progress")

    assert kept(attempt) == was
    assert capsys.readouterr().out.splitlines()[1].startswith("1 tally")


def test_migration_fills_what_was_finished_before(quiz):
    attempts = [take(quiz, rights) for rights in ("110", "1")]
    was = [kept(attempt) for attempt in attempts]
    Attempt.objects.update(tally="")

    import_module("quiz.migrations.0011_tallies_of_attempts").fill_tallies(apps, None)

    assert [kept(attempt) for attempt in attempts] == was


def test_attempts_alike_are_one_row_of_the_sum(quiz):
    a, b, c = quiz.questions.order_by("pk").values_list("pk", flat=True)
    for rights in ("100", "100", "010"):
        take(quiz, rights)

    found = first_tallies(quiz=quiz)

    assert found == {(quiz.pk, f"{a}=1 {b}=0 {c}=0"): 2, (quiz.pk, f"{a}=0 {b}=1 {c}=0"): 1}
    assert cells_of({tally: count for (_, tally), count in found.items()}) == {
        (a, 1, 1, 3): 2, (b, 0, 1, 3): 2, (c, 0, 1, 3): 3, (a, 0, 1, 3): 1, (b, 1, 1, 3): 1,
    }  # fmt: skip
