"""What pages of both apps ask about the learner who reads them."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone

from quiz.models import Learner
from quiz.services.attempts import start_attempt
from quiz.services.reading import mark_read
from tests.factories import make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def render(client):
    def rendered(source, learner=None, **context):
        request = RequestFactory().get("/")
        request.session, request.user, request._learner = client.session, AnonymousUser(), learner
        return Template("{% load quiz_tags %}" + source).render(Context({"request": request, **context}))

    return rendered


SETTINGS = "{% reading_settings as s %}{{ s.theme }} {{ s.size }} {{ s.numbers }} {{ s.keys }}"
READING = "{% reading_of briefing.sections.all as r %}{{ r.count }} {{ r.next }}"
QUIZZES = (
    "{% quizzes_of briefing as quizzes %}"
    "{% for quiz in quizzes %}{{ quiz.question_count }} {{ quiz.open_attempt }};{% endfor %}"
)
RESUMABLE = "{% resumable as all %}{% for a in all %}{{ a.quiz.title }} {{ a.answered_count }};{% endfor %}"


def test_reading_settings_of_a_stranger_are_the_defaults(render):
    assert render(SETTINGS) == "auto regular on on"


def test_reading_settings_of_a_learner_are_theirs(render):
    learner = make_learner(theme="dark", shows_numbers=False)

    assert render(SETTINGS, learner) == "dark regular off on"


def test_reading_settings_work_without_a_request():
    assert Template("{% load quiz_tags %}" + SETTINGS).render(Context()) == "auto regular on on"


def test_reading_of_a_briefing(render):
    learner, briefing = make_learner(), make_briefing()
    first, second = briefing.sections.all()
    mark_read(learner=learner, section=first, at=NOW)

    assert render(READING, briefing=briefing) == f"0 {first}"
    assert render(READING, learner, briefing=briefing) == f"1 {second}"


def test_quizzes_of_leaves_out_checks_drafts_and_empty_ones(render):
    learner, briefing = make_learner(), make_briefing()
    quiz = make_quiz(briefing)
    make_quiz(briefing, section=briefing.sections.first(), purpose="section")
    make_quiz(briefing, is_published=False)
    make_quiz(briefing, questions=[])
    attempt = start_attempt(learner=learner, quiz=quiz, at=NOW)

    assert render(QUIZZES, briefing=briefing) == "3 None;"
    assert render(QUIZZES, learner, briefing=briefing) == f"3 {attempt};"


def test_resumable_are_the_learners_own_open_attempts(render):
    alice, bob = make_learner(make_user("alice")), make_learner(make_user("bob"))
    quiz, withdrawn = make_quiz(make_briefing(), title="Open"), make_quiz(make_briefing(is_public=False))
    for learner in (alice, bob):
        start_attempt(learner=learner, quiz=quiz, at=NOW)
    start_attempt(learner=alice, quiz=withdrawn, at=NOW)

    assert render(RESUMABLE, alice) == "Open 0;"
    assert render(RESUMABLE) == ""


def test_tags_never_make_a_learner(render):
    briefing = make_briefing()
    make_quiz(briefing, section=briefing.sections.first(), purpose="section")

    render(SETTINGS + READING + QUIZZES + RESUMABLE, briefing=briefing)

    assert Learner.objects.count() == 0
