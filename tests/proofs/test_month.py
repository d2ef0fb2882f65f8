"""A month of simulated learners: the limit of a day holds, and the memory model foretells who recalls what.

What a learner truly remembers is kept apart from the site: a memory of the hour, not of the day, that also
learns from cramming, whose strength scatters from question to question. So the model can be wrong about every
single one and must be right on the whole, and at every height of its forecasts.
"""

import math
import random
from collections import defaultdict
from copy import copy
from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from django.utils import timezone

from quiz.models import Answer, Attempt, Memory
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.refusals import NothingToAsk
from quiz.services.reviews import DAILY_LIMIT, start_review
from quiz.services.schedule import Remembered, chance_of_recall
from quiz.services.self_tests import start_self_test
from tests.factories import make_briefing, make_learner, make_question, make_quiz, story_of

DAYS = 30
NEW_A_DAY = 6
SCATTER = 0.35
MORNING = timezone.make_aware(datetime(2026, 3, 2, 8))
DAY = timedelta(days=1)
COLUMNS = ("stability", "difficulty", "last_on", "due_on", "was_missed", "days_answered")
TRUTH = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
# Whether a learner turns up on a day: always, not at weekends, not for a week and a half, and a crammer.
HABITS = {
    "daily": lambda day: True,
    "weekdays": lambda day: day % 7 < 5,
    "away": lambda day: not 9 <= day < 19,
    "crammer": lambda day: True,
}


def courses():
    """A quiz a day, each on a briefing of its own; its first sentence is asked about twice."""
    quizzes = []
    for _ in range(DAYS):
        briefing = make_briefing(story=story_of(2, NEW_A_DAY // 2))
        sentences = list(briefing.sentences.order_by("number"))
        questions = [make_question(briefing, sentence=row) for row in sentences]
        questions.append(make_question(briefing, sentence=sentences[0], kind="true_false"))
        quizzes.append(make_quiz(briefing, questions=questions))
    return quizzes


class TrueMemory:
    """What one learner has of one question."""

    def __init__(self, rng):
        self.card, self.strength = None, math.exp(rng.gauss(0, SCATTER))

    def chance(self, at):
        if self.card is None:
            return 0.7
        card = copy(self.card)
        card.stability *= self.strength
        return TRUTH.get_card_retrievability(card, at.astimezone(UTC))

    def learn(self, knew, at):
        rating = fsrs.Rating.Good if knew else fsrs.Rating.Again
        card = self.card or fsrs.Card(card_id=1)
        self.card, _log = TRUTH.review_card(card, rating, at.astimezone(UTC))


class Student:
    def __init__(self, habit, seed):
        self.habit, self.rng = habit, random.Random(seed)
        self.learner, self.memories = make_learner(), {}
        self.foretold, self.recalled, self.a_day = [], [], []

    def live(self, day, quiz):
        at = MORNING + day * DAY + timedelta(minutes=self.rng.randrange(600))
        if not HABITS[self.habit](day):
            return
        self.a_day.append(self.review(at) + self.review(at + timedelta(hours=1)))
        self.answer(start_attempt(learner=self.learner, quiz=quiz, at=at), at + timedelta(hours=2))
        if self.habit == "crammer" and day % 5 == 4:
            for hours in (3, 4):
                later = at + timedelta(hours=hours)
                self.answer(start_self_test(learner=self.learner, at=later, count=8), later)

    def review(self, at):
        """How many cards were reviewed; what the model foretold of them is noted first."""
        try:
            session = start_review(learner=self.learner, at=at)
        except NothingToAsk:
            return 0
        rows = list(session.answers.all())
        for row in rows:
            values = Memory.objects.values(*COLUMNS).get(learner=self.learner, question=row.question_id)
            self.foretold.append(chance_of_recall(Remembered(**values), timezone.localdate(at)))
            self.recalled.append(self.reply(row, at))
        return len(rows)

    def answer(self, attempt, at):
        for row in attempt.answers.unmarked():
            self.reply(row, at)
        finish(attempt=attempt, at=at)

    def reply(self, row, at):
        memory = self.memories.setdefault(row.question_id, TrueMemory(self.rng))
        knew = self.rng.random() < memory.chance(at)
        given = next(option["id"] for option in row.shown["options"] if option["is_key"] is knew)
        save_answer(answer=row, given=given, at=at)
        memory.learn(knew, at)
        return knew


@pytest.mark.slow
@pytest.mark.django_db
def test_month_of_simulated_learners_stays_within_the_limit_and_as_foretold():
    quizzes, students = courses(), [Student(habit, seed) for seed, habit in enumerate(HABITS)]

    for day, quiz in enumerate(quizzes):
        for student in students:
            student.live(day, quiz)

    pairs = [pair for one in students for pair in zip(one.foretold, one.recalled, strict=True)]
    everyone = off_by(pairs)
    by_height = [off_by([pair for pair in pairs if low <= pair[0] < low + 0.1]) for low in (0.8, 0.9)]
    print({"reviews": len(pairs), "off by": round(everyone, 3), "by height": by_height})  # noqa: T201
    assert max(max(student.a_day) for student in students) == DAILY_LIMIT
    assert len(pairs) > 500
    assert everyone < 0.05
    assert max(by_height) < 0.05
    assert_sentences_kept_apart()


def off_by(pairs):
    """The distance between the recall that was foretold and the recall there was."""
    assert len(pairs) > 100
    return abs(sum(foretold for foretold, _ in pairs) - sum(knew for _, knew in pairs)) / len(pairs)


def assert_sentences_kept_apart():
    """Never two questions of one sentence in a session, nor on days that follow each other."""
    days = defaultdict(lambda: defaultdict(set))
    reviewed = Answer.objects.filter(attempt__purpose=Attempt.Purpose.REVIEW).given()
    for row in reviewed.select_related("attempt", "question"):
        on = timezone.localdate(row.attempt.started_at)
        days[row.attempt.learner_id, row.question.sentence_id][on].add(row.question_id)
    met = [asked[on] | asked.get(on + DAY, set()) for asked in days.values() for on in list(asked)]
    assert any(len(set().union(*asked.values())) == 2 for asked in days.values())
    assert [together for together in met if len(together) > 1] == []
