"""What quiz does when something happens elsewhere in the house."""

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.utils import timezone

from briefing.signals import Note, briefing_coming, briefing_refreshed, briefing_retitled
from quiz.learners import forget_visitor, visitor_in
from quiz.services.merging import move_into_account
from quiz.services.retitling import retitle_questions
from quiz.services.seeding import questions_of, seed_questions


@receiver(briefing_coming, dispatch_uid="quiz.prepare")
def prepare_questions(sender, *, analysis, prepared, **kwargs):
    """Writes the questions while others may still save their answers; a long article's take a while."""
    prepared["questions"] = questions_of(analysis)


@receiver(briefing_refreshed, dispatch_uid="quiz.seed")
def seed_on_import(sender, *, briefing, analysis, prepared, **kwargs):
    """Stores the questions of a new or revised briefing; the note goes to whoever imported it."""
    made = prepared.get("questions") or questions_of(analysis)
    rows = {name: kwargs[name] for name in ("sections", "sentences", "actors", "replaced")}
    report = seed_questions(briefing, made, **rows)
    return Note(str(report), report.lost)


@receiver(briefing_retitled, dispatch_uid="quiz.retitle")
def retitle_behind_stems(sender, *, briefing, old, **kwargs):
    """Questions that name their briefing name it as it is called now."""
    retitle_questions(briefing, old)


@receiver(user_logged_in, dispatch_uid="quiz.move_into_account")
def keep_what_the_visitor_did(sender, request, user, **kwargs):
    """Signing up or in, by whichever page, moves the visitor's record into the account."""
    visitor = visitor_in(request.session)
    if visitor:
        forget_visitor(request, move_into_account(visitor=visitor, user=user, at=timezone.now()))
