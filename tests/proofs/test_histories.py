"""A thousand random histories: what is live equals what the answers say, and nothing is lost on the way.

The oracle here is written anew, in the plainest way, and shares no code with the services.
"""

import random
from collections import defaultdict
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from quiz.models import Answer, Attempt, Memory, Question
from quiz.questions.marking import mark, right_answer
from quiz.services.attempts import close_if_over, finish, save_answer, start_attempt
from quiz.services.mastery import Level, level_of
from quiz.services.memory import rebuild
from quiz.services.progress import progress_of
from quiz.services.refusals import AttemptRefused
from quiz.services.reviews import start_review
from quiz.services.schedule import Grade, answered
from quiz.services.self_tests import start_after, start_before, start_self_test
from tests.factories import make_briefing, make_learner, make_question, make_quiz

NOON = timezone.make_aware(datetime(2026, 3, 2, 12))
DAY = timedelta(days=1)
STEPS = 7
COLUMNS = ("question_id", "stability", "difficulty", "last_on", "due_on", "was_missed", "days_answered")


class History:
    """One learner's random doings over some weeks; notes every answer as it was acknowledged."""

    def __init__(self, seed, quizzes):
        self.rng = random.Random(seed)
        self.quizzes, self.learner = quizzes, make_learner()
        self.at, self.acknowledged, self.levels = NOON, {}, []

    def live(self):
        for _ in range(STEPS):
            self.at += self.rng.choice([timedelta(hours=1), DAY, 3 * DAY, 9 * DAY])
            try:
                self.answer_some(self.begin())
            except AttemptRefused:
                continue
            self.levels.append(progress_of(self.learner, timezone.localdate(self.at)))

    def begin(self):
        quiz = self.rng.choice(self.quizzes)
        return self.rng.choice(
            [
                lambda: start_attempt(learner=self.learner, quiz=quiz, at=self.at),
                lambda: start_attempt(learner=self.learner, quiz=quiz, at=self.at, feedback="end"),
                lambda: start_self_test(learner=self.learner, at=self.at, count=4),
                lambda: start_review(learner=self.learner, at=self.at),
                lambda: self.pair(quiz.briefing),
            ]
        )()

    def pair(self, briefing):
        first = start_before(learner=self.learner, briefing=briefing, at=self.at)
        return start_after(before=first, at=self.at) if first.finished_at else first

    def answer_some(self, attempt):
        attempt = close_if_over(attempt=attempt, at=self.at)
        for answer in attempt.answers.unmarked().order_by("position"):
            for _ in range(self.rng.choice([0, 1, 1, 1, 2])):
                self.answer(answer)
        if self.rng.random() < 0.7:
            finish(attempt=attempt, at=self.at)

    def answer(self, answer):
        self.at += timedelta(seconds=self.rng.choice([5, 40, 400]))
        given = self.given_to(answer.shown)
        is_sure = self.rng.choice([None, True, False])
        try:
            row = save_answer(answer=answer, given=given, at=self.at, is_sure=is_sure)
        except AttemptRefused:
            return
        self.acknowledged[row.pk] = row.given

    def given_to(self, shown):
        if shown["kind"] == "recall":
            return {"said": "", "grade": self.rng.choice("123")}
        if self.rng.random() < 0.6:
            return right_answer(shown)
        if shown["kind"] == "typed":
            return "something else"
        if shown["kind"] == "match":
            pairs = [option["pair"] for option in shown["options"]]
            return dict(zip([option["id"] for option in shown["options"]], pairs[::-1], strict=True))
        if shown["kind"] == "order":
            return {option["id"]: place for place, option in enumerate(shown["options"], start=1)}
        wrong = [option["id"] for option in shown["options"] if not option["is_key"]]
        return wrong[:1] if shown["kind"] == "multiple" else wrong[0]


def town():
    """Two briefings with questions of all kinds, a plain quiz and a timed one."""
    quizzes = []
    for time_limit in (None, 5):
        briefing = make_briefing()
        sentences = list(briefing.sentences.order_by("number"))
        questions = [
            make_question(briefing, kind=kind, sentence=sentences[place % len(sentences)])
            for place, kind in enumerate(Question.Kind.values)
        ]
        questions.append(make_question(briefing, stem="Who opened it?", answers=["Orlin"]))
        quizzes.append(make_quiz(briefing, questions=questions, time_limit=time_limit, feedback="each"))
    return quizzes


def memory_by_hand(learner):
    """{question: (due, days)} from the raw answers, one by one."""
    states, days = {}, defaultdict(set)
    rows = Answer.objects.filter(attempt__learner=learner, marked_at__isnull=False, given__isnull=False)
    for row in rows.select_related("attempt").order_by("marked_at", "pk"):
        on = timezone.localdate(row.marked_at)
        if row.attempt.purpose == "before" or on in days[row.question_id]:
            continue
        days[row.question_id].add(on)
        if row.shown["kind"] == "recall":
            grade = {"1": Grade.MISSED, "2": Grade.KNEW, "3": Grade.EASY}[row.given["grade"]]
        elif row.mark < 1:
            grade = Grade.MISSED
        else:
            grade = Grade.UNSURE if row.is_sure is False else Grade.KNEW
        states[row.question_id] = answered(states.get(row.question_id), grade, on)
    return {question: (state.due_on, state.days_answered) for question, state in states.items()}


def check(history):
    """Everything derived, recomputed; everything acknowledged, found again."""
    learner = history.learner
    for row in Answer.objects.filter(attempt__learner=learner).marked():
        assert row.mark == mark(row.shown, row.given)
    points = {attempt.pk: attempt.points for attempt in Attempt.objects.of(learner).with_score()}
    for pk, live in points.items():
        marks = Answer.objects.filter(attempt=pk).values_list("mark", flat=True)
        assert live == pytest.approx(sum(mark or 0 for mark in marks))
    stored = dict(Answer.objects.filter(pk__in=history.acknowledged).values_list("pk", "given"))
    assert stored == history.acknowledged
    live = list(Memory.objects.filter(learner=learner).order_by("question").values_list(*COLUMNS))
    assert {row[0]: (row[4], row[6]) for row in live} == memory_by_hand(learner)
    assert rebuild(learner.pk) == (len(live), 0)


def run(seeds):
    quizzes = town()
    for seed in seeds:
        history = History(seed, quizzes)
        history.live()
        check(history)
    return quizzes


@pytest.mark.django_db
def test_random_histories_equal_their_recomputation():
    run(range(15))


@pytest.mark.slow
@pytest.mark.django_db
def test_thousand_random_histories_equal_their_recomputation():
    run(range(1000))


@pytest.mark.django_db
def test_past_attempts_outlive_every_edit():
    quizzes = run(range(100, 110))
    columns = ("pk", "shown", "given", "mark", "marked_at", "position", "is_sure", "proof")
    before = list(Answer.objects.marked().order_by("pk").values_list(*columns))
    scores = list(Attempt.objects.with_score().order_by("pk").values_list("pk", "points", "finished_at"))

    for question in Question.objects.all():
        question.stem, question.answers, question.version = "Edited?", ["edited"], question.version + 1
        question.save()
        question.options.update(feedback="edited", is_key=False)
    for quiz in quizzes:
        quiz.places.all().delete()
        quiz.briefing.sentences.update(text="Edited away.", number=None)

    assert list(Answer.objects.marked().order_by("pk").values_list(*columns)) == before
    assert (
        list(Attempt.objects.with_score().order_by("pk").values_list("pk", "points", "finished_at")) == scores
    )


@pytest.mark.django_db
@pytest.mark.parametrize("seed", range(30))
def test_level_falls_only_by_a_miss_outside_self_tests(seed):
    """The printed rule: right answers never lower a level; a miss sets it back to learning."""
    rng = random.Random(seed)
    history, before = [], Level.NEW
    at = NOON
    for _ in range(40):
        at += rng.choice([timedelta(minutes=5), DAY, 8 * DAY])
        history.append((at, float(rng.random() < 0.8)))
        level = level_of(history)
        assert level >= before or (history[-1][1] < 1 and level == Level.LEARNING)
        before = level
