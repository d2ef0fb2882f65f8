"""Which learner a request belongs to. Asking never writes; the first change makes the learner."""

from datetime import timedelta
from importlib import import_module

from django.conf import settings
from django.contrib.sessions.backends.base import CreateError
from django.db import transaction
from django.db.models import BooleanField
from django.db.models.expressions import RawSQL
from django.utils import timezone
from django.utils.crypto import salted_hmac

from quiz.models import Learner

SESSION_KEY = "learner"
TWO_CLICKS = timedelta(seconds=30)
# Parts of the query that every page of a learner asks, written by hand: put together by Django they take
# longer than all the rest of it. Wherever they stand, the learner's table goes by its own name.
HAS_DUE = """EXISTS(SELECT 1 FROM quiz_memory memory
    WHERE memory.learner_id = quiz_learner.id AND memory.due_on <= %s)"""
HAS_NEWS = """EXISTS(SELECT 1 FROM quiz_credit credit
    JOIN quiz_answer answer ON answer.id = credit.answer_id
    JOIN quiz_attempt attempt ON attempt.id = answer.attempt_id
    WHERE attempt.learner_id = quiz_learner.id AND credit.told_at IS NULL)"""


def learner_of(request):
    """The request's learner, or None where nothing was ever recorded for this account or visitor."""
    if not hasattr(request, "_learner"):
        request._learner = _find_learner(request)
    return request._learner


def reader_of(context):
    """The learner for whom a template is rendered; None on pages without a request (500) as well."""
    request = context.get("request")
    return learner_of(request) if hasattr(request, "session") else None


def ensure_learner(request):
    """The request's learner, made if need be."""
    learner = learner_of(request)
    if learner is None:
        if request.user.is_authenticated:
            learner = Learner.objects.get_or_create(user=request.user)[0]
        else:
            learner = _make_visitor(request)
        request._learner = learner
    return learner


def visitor_in(session):
    """The learner without an account that a session carries, or None."""
    pk = session.get(SESSION_KEY)
    return _with_waiting(Learner.objects.filter(pk=pk, user=None)).first() if pk else None


def _find_learner(request):
    # An anonymous reader without a session cookie costs no query.
    if settings.SESSION_COOKIE_NAME not in request.COOKIES and not request.session.session_key:
        return None
    if request.user.is_authenticated:
        return _learner_of_account(request.user)
    return visitor_in(request.session)


def _learner_of_account(user):
    """`quiz.backends` brings the learner along with the account; just signed in, it is still to be found."""
    if not hasattr(user, "has_due"):
        return _with_waiting(Learner.objects.filter(user=user)).first()
    learner = getattr(user, "learner", None)
    if learner:
        learner.has_due, learner.has_news = user.has_due, user.has_news
    return learner


def _with_waiting(learners):
    return learners.annotate(**waiting(timezone.localdate()))


def waiting(today):
    """Whether a memory of the learner is due by today, and whether a correction raised a score of theirs and
    they were not told yet: as parts of a query, so that pages ask for more only where there is any.
    """
    return {
        "has_due": RawSQL(HAS_DUE, [today], BooleanField()),
        "has_news": RawSQL(HAS_NEWS, [], BooleanField()),
    }


def _make_visitor(request):
    """A visitor's first change makes their session and their learner together, once.

    Two clicks on "Start" arrive as two requests that both carry no session. Both carry the same CSRF cookie,
    so the key of the new session is derived from it (with the server's secret): the second request finds the
    row that the first one made instead of starting a second record.
    """
    secret = request.META.get("CSRF_COOKIE")
    if request.session.session_key is None and secret:
        request.session = _shared_session(secret)
    learner = visitor_in(request.session)
    if learner is None:
        learner = Learner.objects.create()
        request.session[SESSION_KEY] = learner.pk
        request.session.save()
    request.session.modified = True
    return learner


def _shared_session(secret):
    """The session that belongs to this CSRF cookie: made with its learner, or found if made just now."""
    store = import_module(settings.SESSION_ENGINE).SessionStore
    key = salted_hmac("quiz.learners.session", secret, algorithm="sha256").hexdigest()[:32]
    session = store()
    try:
        with transaction.atomic():
            session[SESSION_KEY] = Learner.objects.create().pk
            session._session_key = key
            session.save(must_create=True)
    except CreateError:
        session = store(session_key=key)
        learner = visitor_in(session)
        # Further apart than two clicks the cookie proves nothing: a cache may have handed it round.
        if learner is None or timezone.now() - learner.created_at > TWO_CLICKS:
            return store()
    return session


def forget_visitor(request, learner):
    """The visitor's record has moved: the session names it no more, the request is the account's."""
    request.session.pop(SESSION_KEY, None)
    request._learner = learner
