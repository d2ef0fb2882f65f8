"""Classes: joined by a code, given quizzes with due dates, and more time for those who need it."""

from django.db import transaction
from django.db.models import Max

from quiz.class_models import Membership, SchoolClass
from quiz.models import Extension
from quiz.services.clock import extend


class JoinRefused(Exception):
    """Why nobody joined, in words for the learner."""


def class_with_code(code):
    """The open class of that code, however it was typed; raises `JoinRefused`."""
    plain = "".join(code.split()).replace("-", "").upper()
    found = SchoolClass.objects.filter(join_code=plain, is_open=True).first()
    if found is None:
        raise JoinRefused("No class can be joined with this code. Ask your teacher for it once more.")
    return found


@transaction.atomic
def join(*, learner, code, at):
    """Makes the learner a member; joining again changes nothing."""
    school_class = class_with_code(code)
    Membership.objects.get_or_create(school_class=school_class, learner=learner, defaults={"joined_at": at})
    give_extra_time(school_class)
    return school_class


@transaction.atomic
def give_extra_time(school_class):
    """Each member's extra minutes hold for every quiz of the class; of several classes the one that gives
    most counts. Fewer minutes hold for what is started later: an attempt under way is only ever prolonged.
    """
    learners = {
        member.learner_id: member.learner for member in school_class.memberships.select_related("learner")
    }
    quizzes = {quiz.pk: quiz for quiz in school_class.quizzes.all()}
    given = {(row.learner_id, row.quiz_id): row for row in extensions_of(learners, quizzes)}
    for (learner, quiz), minutes in minutes_by_class(learners, quizzes).items():
        row = given.get((learner, quiz))
        if minutes > (row.minutes if row else 0):
            attempts = row.attempts if row else 0
            extend(learner=learners[learner], quiz=quizzes[quiz], minutes=minutes, attempts=attempts)
        elif row and minutes < row.minutes:
            Extension.objects.filter(pk=row.pk).update(minutes=minutes)


def extensions_of(learners, quizzes):
    return Extension.objects.filter(learner__in=learners, quiz__in=quizzes)


def minutes_by_class(learners, quizzes):
    """{(learner, quiz): the most extra minutes that a class of theirs with this quiz gives}."""
    rows = Membership.objects.filter(learner__in=learners, school_class__assignments__quiz__in=quizzes)
    rows = rows.order_by().values_list("learner", "school_class__assignments__quiz")
    return {(learner, quiz): most for learner, quiz, most in rows.annotate(most=Max("extra_minutes"))}
