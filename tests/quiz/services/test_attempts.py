"""What must always hold of attempts: one open, marked once, the score recomputed from the answers."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import given as hypothesis_given
from hypothesis import strategies as st

from quiz.models import Answer, Attempt, Question
from quiz.questions.marking import mark
from quiz.services.attempts import (
    AlreadyFinished,
    AlreadyMarked,
    NothingToAsk,
    finish,
    save_answer,
    start_attempt,
)
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def quiz():
    briefing = make_briefing()
    questions = [make_question(briefing, kind=kind) for kind in Question.Kind.values]
    return make_quiz(briefing, questions=questions)


def key_of(answer):
    return next(option["id"] for option in answer.shown["options"] if option["is_key"])


def test_start_twice_is_one_attempt(alice, quiz):
    attempts = [start_attempt(learner=alice, quiz=quiz, at=NOW) for _ in range(2)]

    assert attempts[0] == attempts[1]
    assert Attempt.objects.count() == 1
    assert attempts[0].answers.count() == 7


def test_second_open_attempt_is_refused_by_the_database(alice, quiz):
    start_attempt(learner=alice, quiz=quiz, at=NOW)

    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.create(learner=alice, quiz=quiz, number=2, seed=1, started_at=NOW)


def test_start_after_a_finish_is_numbered_on(alice, quiz):
    finish(attempt=start_attempt(learner=alice, quiz=quiz, at=NOW), at=NOW)

    assert start_attempt(learner=alice, quiz=quiz, at=NOW).number == 2


def test_start_draws_only_what_is_published_and_stands(alice):
    briefing = make_briefing()
    draft = make_question(briefing, state=Question.State.DRAFT)
    retired = make_question(briefing, sentence=briefing.sentences.get(number=6))
    asked = make_question(briefing)
    quiz = make_quiz(briefing, questions=[draft, retired, asked])
    briefing.sentences.filter(number=6).update(number=None, section=None)

    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)

    assert [answer.question for answer in attempt.answers.all()] == [asked]


def test_start_of_an_empty_quiz_is_refused_in_words(alice):
    quiz = make_quiz(make_briefing(), questions=[])

    with pytest.raises(NothingToAsk, match="no questions"):
        start_attempt(learner=alice, quiz=quiz, at=NOW)


def test_start_with_one_seed_draws_the_same(quiz):
    alice, bob = make_learner(make_user("alice")), make_learner(make_user("bob"))

    drawn = [start_attempt(learner=who, quiz=quiz, at=NOW, seed=7) for who in (alice, bob)]

    assert [list(a.answers.values_list("position", "shown")) for a in drawn][0] == list(
        drawn[1].answers.values_list("position", "shown")
    )


def test_start_never_shows_an_order_already_solved(quiz):
    for seed in range(30):
        learner = make_learner()
        attempt = start_attempt(learner=learner, quiz=quiz, at=NOW, seed=seed)
        shown = attempt.answers.get(question__kind="order").shown
        ranks = [option["rank"] for option in shown["options"]]
        assert ranks != sorted(ranks)


def test_retry_asks_what_was_missed(alice):
    quiz = make_quiz(make_briefing())
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    first = attempt.answers.get(position=1)
    save_answer(answer=first, given=key_of(first), at=NOW)
    finish(attempt=attempt, at=NOW)

    retry = start_attempt(learner=alice, quiz=quiz, at=NOW, missed_in=attempt)

    missed = set(attempt.answers.exclude(position=1).values_list("question", flat=True))
    assert set(retry.answers.values_list("question", flat=True)) == missed


def test_save_newest_wins_until_marked(alice):
    quiz = make_quiz(make_briefing(), feedback="end")
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    answer = attempt.answers.get(position=1)

    for given in ("1", "2", key_of(answer)):
        save_answer(answer=answer, given=given, at=NOW)
    finish(attempt=attempt, at=NOW)

    answer.refresh_from_db()
    assert (answer.given, answer.mark) == (key_of(answer), 1)
    with pytest.raises(AlreadyFinished, match="not saved"):
        save_answer(answer=answer, given="other", at=NOW)


def test_save_the_same_again_is_no_error_another_is_refused(alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=NOW)
    answer = attempt.answers.get(position=1)
    save_answer(answer=answer, given="1", at=NOW)

    again = save_answer(answer=answer, given="1", at=NOW + timedelta(days=1))

    assert again.saved_at == NOW
    with pytest.raises(AlreadyMarked, match="first answer counts"):
        save_answer(answer=answer, given="2", at=NOW)


@pytest.mark.parametrize("feedback", ["each", "end"])
def test_save_writes_the_answer_once(alice, quiz, feedback):
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW, feedback=feedback)

    with CaptureQueriesContext(connection) as queries:
        save_answer(answer=attempt.answers.get(position=1), given="1", at=NOW)

    assert sum(query["sql"].startswith('UPDATE "quiz_answer"') for query in queries) == 1


def test_save_that_a_finish_overtook_is_refused_and_keeps_what_counted(alice, quiz):
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW, feedback="end")
    read_before_the_finish = attempt.answers.select_related("attempt").get(position=1)
    save_answer(answer=attempt.answers.get(position=1), given="1", at=NOW)
    finish(attempt=attempt, at=NOW)

    with pytest.raises(AlreadyFinished, match="the result stands"):
        save_answer(answer=read_before_the_finish, given="2", at=NOW)

    assert attempt.answers.get(position=1).given == "1"
    assert read_before_the_finish.given is None


def test_last_answer_closes_the_attempt(alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=NOW)

    for answer in attempt.answers.all():
        save_answer(answer=answer, given="1", at=NOW)

    attempt.refresh_from_db()
    assert attempt.finished_at == NOW


def test_finish_again_a_day_later_changes_nothing(alice, quiz):
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    finish(attempt=attempt, at=NOW)
    before = list(attempt.answers.values())

    finish(attempt=attempt, at=NOW + timedelta(days=1))

    attempt.refresh_from_db()
    assert attempt.finished_at == NOW
    assert list(attempt.answers.values()) == before


def test_marked_answer_is_locked_by_the_database(alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=NOW)
    answer = attempt.answers.get(position=1)
    save_answer(answer=answer, given="1", at=NOW)

    with pytest.raises(DatabaseError), transaction.atomic():
        Answer.objects.filter(pk=answer.pk).update(mark=0.5)


def test_edit_afterwards_changes_no_stored_byte(alice, quiz):
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    finish(attempt=attempt, at=NOW)
    before = list(attempt.answers.values("shown", "given", "mark"))

    for question in quiz.questions.all():
        question.stem, question.version = "Edited?", 2
        question.options.update(feedback="Edited.")
        question.save()
    quiz.briefing.sentences.update(text="Edited.")
    quiz.places.all().delete()

    assert list(attempt.answers.values("shown", "given", "mark")) == before


# What a form lets through: it refuses the NUL, which PostgreSQL could not store.
LETTERS = st.characters(exclude_characters="\0", exclude_categories=["Cs"])
ANYTHING = st.one_of(
    st.none(),
    st.text(LETTERS, max_size=4),
    st.sampled_from(["1", "2", "3", "40 million euros"]),
    st.lists(st.sampled_from(["1", "2", "3"]), max_size=3),
    st.dictionaries(st.sampled_from(["1", "2", "3"]), st.sampled_from(["Mayor", "foreign minister"])),
    st.dictionaries(st.sampled_from(["1", "2", "3"]), st.integers(1, 3)),
)
STEP = st.tuples(st.integers(1, 7), ANYTHING, st.sampled_from(["save", "draft", "finish"]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@hypothesis_given(steps=st.lists(STEP, max_size=14), feedback=st.sampled_from(["each", "end"]))
def test_score_is_what_the_answers_give(quiz, steps, feedback):
    """Over any history of saves, drafts and finishes the points equal a recomputation from stored answers."""
    attempt = start_attempt(learner=make_learner(), quiz=quiz, at=NOW, feedback=feedback)
    kept = {}
    for position, given, verb in steps:
        answer = attempt.answers.get(position=position)
        if verb == "finish":
            finish(attempt=attempt, at=NOW)
            continue
        try:
            save_answer(answer=answer, given=given, at=NOW, is_final=False if verb == "draft" else None)
            kept[position] = given
        except (AlreadyMarked, AlreadyFinished):
            assert answer.given != given
    finish(attempt=attempt, at=NOW)

    rows = list(attempt.answers.order_by("position"))
    points = Attempt.objects.with_score().get(pk=attempt.pk).points
    assert {row.position: row.given for row in rows if row.position in kept} == kept
    assert [row.mark for row in rows] == [mark(row.shown, row.given) for row in rows]
    assert points == pytest.approx(sum(row.mark for row in rows))
