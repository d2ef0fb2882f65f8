"""The daily review: which questions come back today, and the session that asks them.

What was missed comes first. Two questions of one sentence never meet in one session or on days that follow
each other: the first would give the second away. A day has a limit, so a backlog is worked off in portions.
"""

import secrets
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.db.models import Count, Min, OuterRef, Subquery
from django.utils import timezone
from django.utils.formats import date_format

from quiz.models import Answer, Attempt, Memory, Question, Quiz
from quiz.questions.form_codes import SEEDS
from quiz.questions.kinds import recall
from quiz.services.attempts import finish, lock_learner, write_attempt
from quiz.services.drawing import copies_of
from quiz.services.feedback import feedback_on
from quiz.services.memory import histories_of
from quiz.services.recall_cards import as_recall_card
from quiz.services.refusals import NothingToAsk
from quiz.services.schedule import answered, grade_of, remembered

DAILY_LIMIT = 20
DAY = timedelta(days=1)
DAYS_AHEAD = 7
GRADE_WORDS = {recall.MISSED: "Missed it", recall.KNEW: "Knew it", recall.EASY: "Easy"}


def due_today(learner, today):
    """Ids of the questions that today's review still asks, in order."""
    if learner is None:
        return []
    due = (
        _due(learner).filter(due_on__lte=today).order_by("-was_missed", "due_on", "stability", "question_id")
    )
    due = list(due.values_list("question_id", "question__sentence_id"))
    if not due:
        return []
    asked, done = _asked_lately(learner, today)
    return _without_meetings(due, asked)[: max(DAILY_LIMIT - done, 0)]


def coming_days(learner, today):
    """[(day, count)] of what comes due today and on the days after; what is overdue counts for today."""
    counts = defaultdict(int)
    if learner is None:
        return []
    rows = _due(learner).filter(due_on__lt=today + DAYS_AHEAD * DAY)
    for due_on, count in rows.values_list("due_on").annotate(count=Count("pk")).order_by("due_on"):
        counts[max(due_on, today)] += count
    return [(day, counts[day]) for day in (today + step * DAY for step in range(DAYS_AHEAD))]


def open_session(learner, today):
    """Today's session if one is under way; one left over from an earlier day is no more."""
    attempt = Attempt.objects.of(learner).open().filter(purpose=Attempt.Purpose.REVIEW).first()
    is_of_today = attempt and timezone.localdate(attempt.started_at) == today
    return attempt if is_of_today else None


@transaction.atomic
def start_review(*, learner, at):
    """Today's session: the one under way, or a new one of what is due."""
    lock_learner(learner)
    today = timezone.localdate(at)
    if session := open_session(learner, today):
        return session
    for left in Attempt.objects.of(learner).open().filter(purpose=Attempt.Purpose.REVIEW):
        finish(attempt=left, at=at)
    order = due_today(learner, today)
    if not order:
        raise NothingToAsk("Nothing is due today.")
    found = Question.objects.filter(pk__in=order).for_drawing().prefetch_related("actors").in_bulk()
    attempt = Attempt(
        learner=learner,
        purpose=Attempt.Purpose.REVIEW,
        title=f"Review of {date_format(today, 'j F')}",
        scope="review",
        number=1,
        seed=secrets.randbelow(SEEDS),
        feedback=Quiz.Feedback.EACH,
        asks_confidence=True,
        started_at=at,
    )
    drawn = copies_of([found[pk] for pk in order], seed=attempt.seed)
    return write_attempt(attempt, [(row, as_recall_card(row, copy)) for row, copy in drawn])


def come_back_on(learner, question_ids):
    """{question id: the day on which it is asked again}, without those that no review will ask."""
    rows = _due(learner).filter(question__in=question_ids)
    return dict(rows.values_list("question_id", "due_on"))


def first_days_by_section(learner):
    """{section id: the day on which the first question on it comes back}."""
    if learner is None:
        return {}
    rows = _due(learner).order_by().values_list("question__sentence__section")
    return dict(rows.annotate(first=Min("due_on")))


def return_day(learner_id):
    """The same for one answer's question, as part of a query for answers."""
    return Subquery(_due(learner_id).filter(question=OuterRef("question")).values("due_on")[:1])


def with_return_days(learner_id, answers, told):
    """What was told of these answers, {answer id: Feedback}, each with the day on which it comes back."""
    days = come_back_on(learner_id, {answer.question_id for answer in answers})
    return {row.pk: replace(told[row.pk], returns_on=days.get(row.question_id)) for row in answers}


def _due(learner):
    """The learner's memories of what can still be asked."""
    return Memory.objects.filter(
        learner=learner,
        question__state=Question.State.PUBLISHED,
        question__sentence__number__isnull=False,
        question__briefing__is_public=True,
    )


def _asked_lately(learner, today):
    """({sentence id: ids of its questions reviewed yesterday or today}, how many were reviewed today)."""
    midnight = timezone.make_aware(datetime.combine(today - DAY, time.min))
    answers = Answer.objects.of(learner).marked().given()
    answers = answers.filter(attempt__purpose=Attempt.Purpose.REVIEW, marked_at__gte=midnight)
    asked, done = defaultdict(set), 0
    for question, sentence, at in answers.values_list("question_id", "question__sentence_id", "marked_at"):
        asked[sentence].add(question)
        done += timezone.localdate(at) == today
    return asked, done


def _without_meetings(due, asked):
    """Leaves out a question while another one of its sentence was asked lately or comes before it."""
    chosen = {}
    for question, sentence in due:
        if sentence not in chosen and not asked[sentence] - {question}:
            chosen[sentence] = question
    return list(chosen.values())


@dataclass(frozen=True)
class OfferedGrade:
    """One of the three buttons under a recall card, and the day on which the card would come back."""

    key: str
    word: str
    returns_on: date


def grades_of(learner_id, question_id, today):
    """The three grades with the dates they lead to."""
    history = histories_of(learner_id, [question_id]).get(question_id, ())
    state = remembered(history)
    return [
        OfferedGrade(key, word, answered(state, grade_of(0.0, own=key), today).due_on)
        for key, word in GRADE_WORDS.items()
    ]


def session_results(attempt, today):
    """The context of the page at the end of a session."""
    answers = list(attempt.answers.select_related("credit").order_by("position"))
    told = with_return_days(attempt.learner_id, answers, feedback_on(answers))
    given = [told[answer.pk] for answer in answers if answer.given is not None]
    return {
        "items": given,
        "right_count": sum(item.is_right for item in given),
        "due": due_today(attempt.learner, today),
        "days": coming_days(attempt.learner, today),
        "today": today,
    }
