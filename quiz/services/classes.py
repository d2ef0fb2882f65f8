"""Classes: joined by a code, given quizzes with due dates, and more time for those who need it."""

from django.db import transaction

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
    """Each member's extra minutes hold for every quiz of the class; time given elsewhere is not shortened."""
    quizzes = list(school_class.quizzes.all())
    for member in school_class.memberships.filter(extra_minutes__gt=0).select_related("learner"):
        for quiz in quizzes:
            given = Extension.objects.filter(learner=member.learner_id, quiz=quiz).first()
            if given is None or given.minutes < member.extra_minutes:
                attempts = given.attempts if given else 0
                extend(learner=member.learner, quiz=quiz, minutes=member.extra_minutes, attempts=attempts)
