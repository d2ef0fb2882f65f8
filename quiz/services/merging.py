"""A visitor's record moves into their account on sign-up or sign-in: once, whole, without losing work."""

from django.db import transaction
from django.db.models import Max

from quiz.models import Extension, Highlight, Learner, Report, SectionRead
from quiz.services.attempts import finish
from quiz.services.memory import rebuild
from quiz.services.places import keep_place

SETTINGS = ("theme", "size", "shows_numbers", "uses_shortcuts")


@transaction.atomic
def move_into_account(*, visitor, user, at):
    """The account's learner, which then holds all that the visitor did; doing it twice changes nothing."""
    visitor = Learner.objects.select_for_update().filter(pk=visitor.pk, user=None).first()
    account = Learner.objects.select_for_update().filter(user=user).first()
    if visitor is None:
        return account
    if account is None:
        visitor.user = user
        visitor.save(update_fields=["user"])
        return visitor
    _move_attempts(visitor, account, at)
    _move_readings(visitor, account)
    _move_notes(visitor, account)
    _move_places(visitor, account)
    _move_reports(visitor, account)
    _move_memberships(visitor, account)
    _move_extensions(visitor, account)
    _move_settings(visitor, account)
    visitor.delete()
    rebuild(account.pk)
    return account


def _move_attempts(visitor, account, at):
    """Attempts are numbered on; of two open ones at the same quiz the one used last stays open."""
    for attempt in visitor.attempts.order_by("started_at", "pk"):
        own = account.attempts.filter(quiz=attempt.quiz_id, purpose=attempt.purpose, scope=attempt.scope)
        both_open = attempt.finished_at is None and own.open().exists()
        if both_open and not _settle(attempt, own.open().get(), at):
            continue
        attempt.refresh_from_db()
        attempt.learner = account
        if attempt.quiz_id:
            attempt.number = (own.aggregate(Max("number"))["number__max"] or 0) + 1
        attempt.save(update_fields=["learner", "number"])


def _move_memberships(visitor, account):
    """Only an account joins a class, but one that lost its user may have."""
    standing = account.memberships.values("school_class")
    visitor.memberships.exclude(school_class__in=standing).update(learner=account)


def _move_extensions(visitor, account):
    """More time stays more time: of two at one quiz the larger counts."""
    known = {row.quiz_id: row for row in account.extensions.all()}
    for row in visitor.extensions.all():
        own = known.get(row.quiz_id)
        if own is None:
            Extension.objects.filter(pk=row.pk).update(learner=account)
        else:
            more = {name: max(getattr(own, name), getattr(row, name)) for name in ("minutes", "attempts")}
            Extension.objects.filter(pk=own.pk).update(**more)


def _settle(attempt, other, at):
    """Closes the one of two open attempts left earlier; False if the visitor's was empty and is gone."""
    if not _was_touched(attempt):
        attempt.delete()
        return False
    if not _was_touched(other):
        other.delete()
    else:
        finish(attempt=min(attempt, other, key=_last_used), at=at)
    return True


def _was_touched(attempt):
    return attempt.answers.given().exists() or attempt.answers.filter(is_flagged=True).exists()


def _last_used(attempt):
    return attempt.answers.aggregate(Max("saved_at"))["saved_at__max"] or attempt.started_at


def _move_readings(visitor, account):
    """A section counts as read since the earlier of the two days."""
    known = {row.section_id: row for row in account.sections_read.all()}
    for row in visitor.sections_read.all():
        own = known.get(row.section_id)
        if own is None:
            SectionRead.objects.filter(pk=row.pk).update(learner=account)
        elif row.read_at < own.read_at:
            SectionRead.objects.filter(pk=own.pk).update(read_at=row.read_at)


def _move_notes(visitor, account):
    """A sentence that both have marked keeps both notes, the account's first."""
    known = {row.sentence_id: row for row in account.highlights.all()}
    for row in visitor.highlights.all():
        own = known.get(row.sentence_id)
        if own is None:
            Highlight.objects.filter(pk=row.pk).update(learner=account)
        elif row.note and row.note != own.note:
            note = f"{own.note}\n{row.note}".strip()[: Highlight.LONGEST_NOTE]
            Highlight.objects.filter(pk=own.pk).update(note=note, updated_at=row.updated_at)


def _move_places(visitor, account):
    """In each briefing the place seen last counts."""
    for row in visitor.places.select_related("sentence__briefing"):
        own = account.places.filter(briefing=row.briefing_id).first()
        if own is None or own.seen_at < row.seen_at:
            keep_place(learner=account, sentence=row.sentence, at=row.seen_at)


def _move_reports(visitor, account):
    """Of two open reports that say the same the account's stays."""
    known = {(row.question_id, row.reason) for row in account.reports.filter(state=Report.State.OPEN)}
    for row in visitor.reports.all():
        if row.state != Report.State.OPEN or (row.question_id, row.reason) not in known:
            Report.objects.filter(pk=row.pk).update(learner=account)


def _move_settings(visitor, account):
    """The account's own choices stay; where it has none, the visitor's are taken over."""
    for name in SETTINGS:
        if getattr(account, name) == Learner._meta.get_field(name).default:
            setattr(account, name, getattr(visitor, name))
    account.save(update_fields=SETTINGS)
