"""A learner reports a question, or says that a typed answer was right. Instructors find it in the admin."""

from datetime import timedelta

from django.db import transaction

from quiz.models import Question, Report
from quiz.services.attempts import lock_learner

MOST_A_DAY = 10


class ReportRefused(Exception):
    """Why nothing was sent, in words that may be shown to the learner."""


@transaction.atomic
def report_question(*, learner, answer, reason, at, words=""):
    """Keeps the report; the same one again is no second one."""
    lock_learner(learner)
    same = Report.objects.filter(
        learner=learner, question=answer.question_id, reason=reason, state=Report.State.OPEN
    )
    if standing := same.first():
        return standing
    if Report.objects.filter(learner=learner, created_at__gt=at - timedelta(days=1)).count() >= MOST_A_DAY:
        raise ReportRefused("You have sent ten reports today. Nothing was sent; try again tomorrow.")
    return Report.objects.create(
        learner=learner,
        question_id=answer.question_id,
        answer=answer,
        reason=reason,
        words=words.strip(),
        created_at=at,
    )


def can_claim(answer):
    """Whether the learner may say "I was right": a typed answer that was marked wrong."""
    return answer.shown["kind"] == Question.Kind.TYPED and answer.mark == 0 and answer.given is not None


@transaction.atomic
def accept(*, report):
    """The instructor agrees. What was typed counts from now on; past answers keep their marks."""
    report = Report.objects.select_for_update().get(pk=report.pk)
    if report.state != Report.State.OPEN:
        return report
    if report.reason == Report.Reason.MINE and report.answer and isinstance(report.answer.given, str):
        _accept_form(
            Question.objects.select_for_update().get(pk=report.question_id), report.answer.given.strip()
        )
    report.state = Report.State.ACCEPTED
    report.save(update_fields=["state"])
    return report


@transaction.atomic
def decline(*, report):
    Report.objects.filter(pk=report.pk, state=Report.State.OPEN).update(state=Report.State.DECLINED)


def _accept_form(question, form):
    if form and form not in question.accept:
        question.accept = [*question.accept, form]
        question.version += 1
        question.save(update_fields=["accept", "version"])
