"""The daily review: what enters, what is asked, and what never meets."""

from datetime import datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from quiz.models import Attempt, Memory, Question
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.memory import rebuild
from quiz.services.recall_cards import can_be_recalled
from quiz.services.refusals import NothingToAsk
from quiz.services.reviews import (
    DAILY_LIMIT,
    come_back_on,
    coming_days,
    due_today,
    grades_of,
    open_session,
    start_review,
)
from tests.factories import (
    make_briefing,
    make_question,
    make_quiz,
    story_of,
)

pytestmark = pytest.mark.django_db
NOON = timezone.make_aware(datetime(2026, 3, 2, 12))
DAY = timedelta(days=1)
TODAY = NOON.date()


@pytest.fixture
def briefing():
    return make_briefing()


def reply_to(answer, *, right):
    """What a learner gives to this copy, right or wrong."""
    if answer.shown["kind"] == "recall":
        return {"said": "", "grade": "2" if right else "1"}
    return next(option["id"] for option in answer.shown["options"] if option["is_key"] == right)


def answer_all(attempt, *, at, right=True):
    for answer in attempt.answers.order_by("position"):
        save_answer(answer=answer, given=reply_to(answer, right=right), at=at, is_final=True)


def answered_quiz(learner, questions, *, at, right=True):
    quiz = make_quiz(questions[0].briefing, questions=questions)
    answer_all(start_attempt(learner=learner, quiz=quiz, at=at), at=at, right=right)


def questions_of(briefing, count):
    return [make_question(briefing, sentence=row) for row in briefing.sentences.order_by("number")[:count]]


def test_every_answered_question_enters_and_only_those(alice, briefing):
    first, second = questions_of(briefing, 2)
    quiz = make_quiz(briefing, questions=[first, second])
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOON)
    answer = attempt.answers.get(question=first)
    save_answer(answer=answer, given=reply_to(answer, right=True), at=NOON)
    finish(attempt=attempt, at=NOON)

    assert list(alice.memories.values_list("question", flat=True)) == [first.pk]
    assert come_back_on(alice.pk, [first.pk]) == {first.pk: TODAY + 2 * DAY}
    assert come_back_on(alice.pk, [second.pk]) == {}


def test_nothing_is_due_on_the_day_of_the_answer(alice, briefing):
    answered_quiz(alice, questions_of(briefing, 3), at=NOON, right=False)

    assert due_today(alice, TODAY) == []
    with pytest.raises(NothingToAsk, match="Nothing is due"):
        start_review(learner=alice, at=NOON)


def test_misses_come_first(alice, briefing):
    known, missed = questions_of(briefing, 2)
    answered_quiz(alice, [known], at=NOON - 9 * DAY)
    answered_quiz(alice, [missed], at=NOON - DAY, right=False)

    assert due_today(alice, TODAY) == [missed.pk, known.pk]


def test_two_questions_of_a_sentence_never_meet_in_a_session(alice, briefing):
    sentence = briefing.sentences.first()
    twins = [make_question(briefing, sentence=sentence) for _ in range(3)]
    answered_quiz(alice, twins, at=NOON - DAY, right=False)

    assert len(due_today(alice, TODAY)) == 1


def test_two_questions_of_a_sentence_never_meet_on_consecutive_days(alice, briefing):
    twins = [make_question(briefing, sentence=briefing.sentences.first()) for _ in range(2)]
    answered_quiz(alice, twins, at=NOON - DAY, right=False)
    answer_all(start_review(learner=alice, at=NOON), at=NOON)
    asked = Attempt.objects.get(purpose="review").answers.get().question_id

    tomorrow, day_after = due_today(alice, TODAY + DAY), due_today(alice, TODAY + 2 * DAY)

    other = next(twin.pk for twin in twins if twin.pk != asked)
    assert tomorrow == []
    assert other in day_after


def test_backlog_is_worked_off_in_portions(alice):
    briefing = make_briefing(story=story_of(10, 5))
    answered_quiz(alice, questions_of(briefing, 50), at=NOON - 30 * DAY, right=False)

    portions = []
    for days in range(3):
        at = NOON + days * DAY
        answer_all(start_review(learner=alice, at=at), at=at)
        portions.append(len(due_today(alice, at.date())))
        assert (
            Attempt.objects.filter(purpose="review").order_by("-started_at")[0].answers.count() <= DAILY_LIMIT
        )

    assert portions == [0, 0, 0]
    assert Memory.objects.filter(days_answered=2).count() == 50


def test_session_of_today_is_resumed_and_an_old_one_is_left(alice, briefing):
    answered_quiz(alice, questions_of(briefing, 3), at=NOON - 2 * DAY, right=False)

    first = start_review(learner=alice, at=NOON - DAY)
    again = start_review(learner=alice, at=NOON - DAY)
    today = start_review(learner=alice, at=NOON)

    first.refresh_from_db()
    assert first == again
    assert (first.finished_at, today.pk != first.pk) == (NOON, True)
    assert open_session(alice, TODAY) == today
    assert Memory.objects.filter(days_answered=1).count() == 3


def test_withdrawn_questions_are_not_due(alice, briefing):
    question = questions_of(briefing, 1)[0]
    answered_quiz(alice, [question], at=NOON - DAY, right=False)
    Question.objects.update(state=Question.State.DROPPED)

    assert due_today(alice, TODAY) == []
    assert come_back_on(alice.pk, [question.pk]) == {}


@pytest.mark.parametrize(
    ("kind", "stem", "answers", "is_card"),
    [
        ("single", "Who called the bridge a promise kept?", ["Ada Brenn"], True),
        ("typed", "Who called the bridge a promise kept?", ["Ada Brenn"], True),
        ("single", "Who called the bridge a promise kept? (“A bridge …”)", ["Ada Brenn"], True),
        ("single", "When did Tarvia protest?", ["7 May 2024"], True),
        ("single", "What did Orlin open?", ["a new bridge"], False),
        ("single", "Which of these spoke?", ["Ada Brenn"], False),
        ("single", "____ called the bridge a promise kept.", ["Ada Brenn"], False),
        ("multiple", "Who spoke?", ["Ada Brenn", "Jon Halle"], False),
        ("true_false", "Ada Brenn spoke.", ["True"], False),
    ],
)
def test_cards_to_recall_are_about_actors_and_dates(briefing, kind, stem, answers, is_card):
    question = make_question(briefing, kind=kind, stem=stem, answers=answers)
    question.actors.set(row.actor for row in briefing.appearances.all())

    assert can_be_recalled(question) is is_card


def test_card_to_recall_hides_its_options_and_counts_the_own_grade(alice, briefing):
    question = make_question(briefing, stem="Who opened the bridge?")
    answered_quiz(alice, [question], at=NOON - DAY, right=False)
    card = start_review(learner=alice, at=NOON).answers.get()
    offered = {grade.key: grade.returns_on for grade in grades_of(alice.pk, question.pk, TODAY)}

    saved = save_answer(answer=card, given={"said": "Orlin", "grade": "3"}, at=NOON)

    assert (card.shown["kind"], card.shown["options"]) == ("recall", [])
    assert saved.mark == 1
    assert come_back_on(alice.pk, [question.pk]) == {question.pk: offered["3"]}


def test_card_turned_over_and_never_graded_says_nothing(alice, briefing):
    question = make_question(briefing, stem="Who opened the bridge?")
    answered_quiz(alice, [question], at=NOON - DAY, right=False)
    session = start_review(learner=alice, at=NOON)
    save_answer(answer=session.answers.get(), given={"said": "Orlin", "grade": None}, at=NOON, is_final=False)

    finish(attempt=session, at=NOON)

    assert session.answers.get().given is None
    assert due_today(alice, TODAY) == [question.pk]


def test_grades_tell_the_days_they_lead_to(alice, briefing):
    question = questions_of(briefing, 1)[0]
    answered_quiz(alice, [question], at=NOON - 3 * DAY)

    grades = grades_of(alice.pk, question.pk, TODAY)

    days = [(grade.returns_on - TODAY).days for grade in grades]
    assert [grade.word for grade in grades] == ["Missed it", "Knew it", "Easy"]
    assert days[0] == 1
    assert days == sorted(set(days))


def test_coming_days_count_what_is_overdue_for_today(alice, briefing):
    first, second = questions_of(briefing, 2)
    answered_quiz(alice, [first], at=NOON - 20 * DAY)
    answered_quiz(alice, [second], at=NOON)

    days = coming_days(alice, TODAY)

    assert [count for _day, count in days] == [1, 0, 1, 0, 0, 0, 0]


def test_rebuild_changes_nothing_and_repairs_what_is_off(alice, briefing, capsys):
    answered_quiz(alice, questions_of(briefing, 3), at=NOON - 3 * DAY)
    answer_all(start_review(learner=alice, at=NOON), at=NOON)
    columns = ("question", "stability", "difficulty", "last_on", "due_on", "was_missed", "days_answered")
    live = list(Memory.objects.order_by("question").values_list(*columns))

    assert rebuild(alice.pk) == (3, 0)
    Memory.objects.filter(question=live[0][0]).update(stability=99, due_on=TODAY + 90 * DAY)
    call_command("rebuild_progress")

    assert (
        capsys.readouterr().out.splitlines()[0] == "3 memories rebuilt from the answers, 1 of them changed."
    )
    assert list(Memory.objects.order_by("question").values_list(*columns)) == live


@pytest.mark.parametrize("count", [1, 10])
def test_due_today_takes_two_queries(alice, count, django_assert_num_queries):
    briefing = make_briefing(story=story_of(4, 5))
    answered_quiz(alice, questions_of(briefing, count), at=NOON - DAY, right=False)

    with django_assert_num_queries(2):
        assert len(due_today(alice, TODAY)) == count
