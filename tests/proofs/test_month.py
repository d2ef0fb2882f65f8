"""A month of simulated learners: the limit of a day holds, and the memory model foretells who recalls what.

Each question has a hidden stability that scatters around what the model expects of it, so the model can be
wrong about every single one and must be right on the whole.
"""

import math
import random
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from quiz.models import Attempt, Memory
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.refusals import NothingToAsk
from quiz.services.reviews import DAILY_LIMIT, start_review
from quiz.services.schedule import Remembered, chance_of_recall
from tests.factories import make_briefing, make_learner, make_question, make_quiz, story_of

DAYS = 30
LEARNERS = 4
NEW_A_DAY = 6
SCATTER = 0.35
MORNING = timezone.make_aware(datetime(2026, 3, 2, 8))
COLUMNS = ("stability", "difficulty", "last_on", "due_on", "was_missed", "days_answered")


def courses():
    """A quiz a day, each on a briefing of its own, one question a sentence."""
    quizzes = []
    for _ in range(DAYS):
        briefing = make_briefing(story=story_of(2, NEW_A_DAY // 2))
        questions = [make_question(briefing, sentence=row) for row in briefing.sentences.all()]
        quizzes.append(make_quiz(briefing, questions=questions))
    return quizzes


class Student:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.learner = make_learner()
        self.foretold, self.recalled, self.a_day = [], [], []

    def study(self, quiz, at):
        attempt = start_attempt(learner=self.learner, quiz=quiz, at=at)
        for answer in attempt.answers.all():
            self.reply(answer, at, knows=self.rng.random() < 0.7)

    def review(self, at):
        today = timezone.localdate(at)
        try:
            session = start_review(learner=self.learner, at=at)
        except NothingToAsk:
            self.a_day.append(0)
            return
        rows = list(session.answers.all())
        for answer in rows:
            values = Memory.objects.values(*COLUMNS).get(learner=self.learner, question=answer.question_id)
            state = Remembered(**values)
            foretold = chance_of_recall(state, today)
            knows = self.rng.random() < self.true_chance(foretold)
            self.foretold.append(foretold)
            self.recalled.append(knows)
            self.reply(answer, at, knows=knows)
        self.a_day.append(len(rows))

    def true_chance(self, foretold):
        """What the hidden stability makes of it: the model's odds, scattered for this question."""
        odds = math.log(foretold / (1 - foretold)) + self.rng.gauss(0, SCATTER)
        return 1 / (1 + math.exp(-odds))

    def reply(self, answer, at, *, knows):
        options = answer.shown["options"]
        given = next(option["id"] for option in options if option["is_key"] is knows)
        save_answer(answer=answer, given=given, at=at)


@pytest.mark.slow
@pytest.mark.django_db
def test_month_of_simulated_learners_stays_within_the_limit_and_as_foretold():
    quizzes, students = courses(), [Student(seed) for seed in range(LEARNERS)]

    for day, quiz in enumerate(quizzes):
        for student in students:
            at = MORNING + timedelta(days=day, minutes=student.rng.randrange(600))
            student.review(at)
            student.study(quiz, at + timedelta(hours=2))

    foretold = [chance for student in students for chance in student.foretold]
    recalled = [knows for student in students for knows in student.recalled]
    assert max(max(student.a_day) for student in students) <= DAILY_LIMIT
    assert len(recalled) > 500
    assert abs(sum(foretold) / len(foretold) - sum(recalled) / len(recalled)) < 0.05
    for session in Attempt.objects.filter(purpose="review"):
        sentences = session.answers.values_list("question__sentence", flat=True)
        assert len(sentences) == len(set(sentences))
