"""Who of a class has read, done and mastered what: one row a learner, in a fixed number of queries."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q, Sum
from django.db.models.functions import Coalesce

from briefing.models import Section
from quiz.models import Answer, Attempt, Question, SectionRead
from quiz.services.passing import percent_of

PASSED, FAILED = "passed", "not passed"


@dataclass(frozen=True)
class Grade:
    """A learner's best finished attempt at one quiz, in per cent; None where there is none yet."""

    percent: int | None = None
    attempts: int = 0
    first_done: datetime | None = None
    is_late: bool = False
    verdict: str = ""


@dataclass(frozen=True)
class Row:
    membership: object
    name: str
    read: int
    mastered: int
    grades: tuple[Grade, ...]


@dataclass(frozen=True)
class Gradebook:
    assignments: tuple
    rows: tuple[Row, ...]
    section_count: int
    question_count: int


def gradebook_of(school_class):
    assignments = school_class.assignments.select_related("quiz__briefing").defer("quiz__briefing__article")
    assignments = tuple(assignments.order_by("due_at", "pk"))
    members = list(school_class.memberships.select_related("learner__user"))
    members.sort(key=lambda one: (name_of(one).casefold(), one.pk))
    learners = [member.learner_id for member in members]
    quizzes = [one.quiz_id for one in assignments]
    briefings = {one.quiz.briefing_id for one in assignments}
    best = best_attempts(learners, quizzes)
    read = counts(
        SectionRead.objects.filter(learner__in=learners, section__briefing__in=briefings), "learner"
    )
    asked = Question.objects.published().filter(quizzes__in=quizzes).distinct()
    mastered = known_questions(learners, asked)
    rows = tuple(
        Row(
            member,
            name_of(member),
            read[member.learner_id],
            mastered[member.learner_id],
            tuple(grade(one, best[member.learner_id, one.quiz_id]) for one in assignments),
        )
        for member in members
    )
    sections = Section.objects.filter(briefing__in=briefings)
    return Gradebook(assignments, rows, sections.count(), asked.count())


def name_of(membership):
    user = membership.learner.user
    return (user.get_full_name() or user.get_username()) if user else f"Visitor {membership.learner_id}"


def counts(rows, field):
    found = rows.order_by().values_list(field).annotate(n=Count("pk"))
    return defaultdict(int, dict(found))


def best_attempts(learners, quizzes):
    """{(learner, quiz): finished attempts as (percent, finished at)}, without retries of what was missed."""
    found = defaultdict(list)
    rows = (
        Attempt.objects.filter(learner__in=learners, quiz__in=quizzes)
        .whole()
        .finished()
        .order_by("finished_at", "pk")
    )
    rows = rows.annotate(
        points=Coalesce(Sum(Coalesce("answers__credit__mark", "answers__mark")), 0.0), asked=Count("answers")
    )
    for learner, quiz, at, points, asked in rows.values_list(
        "learner", "quiz", "finished_at", "points", "asked"
    ):
        found[learner, quiz].append((percent_of(points, asked), at))
    return found


def known_questions(learners, asked):
    """{learner: how many of the questions they answered right when they last did}."""
    answers = Answer.objects.filter(attempt__learner__in=learners, question__in=asked).marked()
    latest = answers.order_by().values("attempt__learner", "question").annotate(last=Max("marked_at"))
    found = defaultdict(int)
    right = answers.filter(Q(mark__gte=1) | Q(credit__mark__gte=1)).distinct()
    right = set(right.values_list("attempt__learner", "question", "marked_at"))
    for row in latest:
        if (row["attempt__learner"], row["question"], row["last"]) in right:
            found[row["attempt__learner"]] += 1
    return found


def grade(assignment, finished):
    if not finished:
        return Grade()
    percent, first = max(one for one, _ in finished), finished[0][1]
    pass_mark = assignment.quiz.pass_mark
    verdict = "" if pass_mark is None else PASSED if percent >= pass_mark else FAILED
    is_late = bool(assignment.due_at and first > assignment.due_at)
    return Grade(percent, len(finished), first, is_late, verdict)
