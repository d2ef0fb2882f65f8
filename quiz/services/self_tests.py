"""Tests that learners make for themselves, as many as they like.

They can raise what is known and never lower it (`quiz.services.progress`), and they ask nothing that a quiz
with limited attempts or a closing date still asks.
"""

import hashlib
import json
import random
import secrets
from dataclasses import asdict, dataclass

from django.db import transaction

from briefing.models import Briefing
from quiz.models import Answer, Attempt, Question, Quiz
from quiz.questions.form_codes import SEEDS
from quiz.services.attempts import lock_learner, write_attempt
from quiz.services.drawing import copies_of
from quiz.services.refusals import NothingToAsk

MOST_QUESTIONS = 50
USUAL_COUNT = 10
PAIR_COUNT = 8
ALL, MISSED, UNSEEN = "all", "missed", "unseen"


@dataclass(frozen=True)
class Choice:
    """What a self-test draws on, as ids; nothing chosen means all. `which` is all, missed or unseen."""

    briefings: tuple[int, ...] = ()
    sections: tuple[int, ...] = ()
    actors: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    which: str = ALL
    count: int = USUAL_COUNT

    @property
    def scope(self):
        """The same choice has the same fingerprint, whatever the order of its parts."""
        parts = {name: sorted(v) if isinstance(v, tuple) else v for name, v in asdict(self).items()}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def start_self_test(
    *, learner, at, briefings=(), sections=(), actors=(), kinds=(), which=ALL, count=USUAL_COUNT,
    title="Self-test", feedback=Quiz.Feedback.EACH, asks_confidence=False, seed=None,
):  # fmt: skip
    """The learner's open self-test with this choice, or a new one. Rows or ids may be given."""
    choice = Choice(
        _ids(briefings), _ids(sections), _ids(actors), tuple(kinds), which, min(max(count, 1), MOST_QUESTIONS)
    )
    attempt = Attempt(
        learner=learner,
        purpose=Attempt.Purpose.SELF_TEST,
        title=title[:200],
        scope=choice.scope,
        number=1,
        seed=secrets.randbelow(SEEDS) if seed is None else seed,
        feedback=feedback,
        asks_confidence=asks_confidence,
        started_at=at,
    )
    return _start(attempt, lambda: spread(candidates(learner, choice, at), choice.count, attempt.seed))


def start_before(*, learner, briefing, at):
    """The first half of a pair: questions on a briefing before it is read, answered without being told."""
    attempt = Attempt(
        learner=learner,
        purpose=Attempt.Purpose.BEFORE,
        title=f"Before reading: {briefing.title}"[:200],
        scope=str(briefing.pk),
        number=1,
        seed=secrets.randbelow(SEEDS),
        feedback=Quiz.Feedback.END,
        started_at=at,
    )
    choice = Choice(briefings=(briefing.pk,), count=PAIR_COUNT)
    return _start(attempt, lambda: spread(candidates(learner, choice, at), PAIR_COUNT, attempt.seed))


def start_after(*, before, at):
    """The second half: the same questions, their options in a new order, with the answers at the end."""
    attempt = Attempt(
        learner=before.learner,
        purpose=Attempt.Purpose.AFTER,
        title=before.title.replace("Before reading", "After reading", 1),
        scope=str(before.pk),
        before=before,
        number=1,
        seed=secrets.randbelow(SEEDS),
        feedback=Quiz.Feedback.END,
        started_at=at,
    )
    asked = Question.objects.published().filter(given_answers__attempt=before)
    return _start(attempt, lambda: list(asked.order_by("given_answers__position").for_drawing()))


@dataclass(frozen=True)
class Pair:
    """A briefing's latest before and after: `gain` is None until both are finished.

    `may_begin`: whether it has questions for a new pair.
    """

    briefing: Briefing
    before: Attempt | None = None
    after: Attempt | None = None
    may_begin: bool = True

    @property
    def gain(self):
        if self.before is None or self.after is None or self.after.finished_at is None:
            return None
        return self.after.points - self.before.points


def pairs_of(learner, briefings, at):
    """[Pair] for these briefings that have one, or questions for one, in their order; three queries."""
    attempts = Attempt.objects.of(learner).with_score().order_by("started_at", "pk")
    befores = {row.scope: row for row in attempts.filter(purpose=Attempt.Purpose.BEFORE)}
    afters = {row.before_id: row for row in attempts.filter(purpose=Attempt.Purpose.AFTER)}
    asked = set(practised(at).filter(briefing__in=briefings).order_by().values_list("briefing", flat=True))
    pairs = []
    for briefing in briefings:
        before = befores.get(str(briefing.pk))
        after = afters.get(before.pk) if before else None
        pairs.append(Pair(briefing, before, after, briefing.pk in asked))
    return [pair for pair in pairs if pair.before or pair.may_begin]


def practised(at):
    """The questions that self-tests ask."""
    return Question.objects.published().in_public().open_to_practice(at)


def candidates(learner, choice, at):
    """The questions that fit the choice, with all that drawing needs."""
    questions = practised(at)
    for field, values in (
        ("briefing__in", choice.briefings),
        ("sentence__section__in", choice.sections),
        ("kind__in", choice.kinds),
    ):
        if values:
            questions = questions.filter(**{field: values})
    if choice.actors:
        linked = Question.actors.through.objects.filter(actor__in=choice.actors)
        questions = questions.filter(pk__in=linked.values("question"))
    if choice.which != ALL:
        seen = last_marks(learner)
        wanted = [pk for pk, mark in seen.items() if mark < 1]
        questions = (
            questions.filter(pk__in=wanted) if choice.which == MISSED else questions.exclude(pk__in=seen)
        )
    return list(questions.for_drawing().order_by("pk"))


def spread(questions, count, seed):
    """So many of the questions, drawn by chance: first one of each sentence, then their seconds."""
    drawn = list(questions)
    random.Random(seed).shuffle(drawn)
    met, firsts, seconds = set(), [], []
    for question in drawn:
        (seconds if question.sentence_id in met else firsts).append(question)
        met.add(question.sentence_id)
    return (firsts + seconds)[:count]


def last_marks(learner):
    """{question id: mark of its latest answer}; questions left open say nothing."""
    answers = Answer.objects.of(learner).marked().given().order_by("marked_at", "pk")
    return dict(answers.values_list("question_id", "mark"))


@transaction.atomic
def _start(attempt, draw):
    lock_learner(attempt.learner)
    own = Attempt.objects.filter(learner=attempt.learner_id, purpose=attempt.purpose, scope=attempt.scope)
    if already_open := own.open().first():
        return already_open
    questions = draw()
    if not questions:
        raise NothingToAsk("No question fits this choice at the moment. Choose more, and start again.")
    return write_attempt(attempt, copies_of(questions, seed=attempt.seed))


def _ids(rows):
    return tuple(getattr(row, "pk", row) for row in rows)
