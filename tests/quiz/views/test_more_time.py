"""The clock on the page: more time at a click, with script or without, and what counts when it runs out."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt
from quiz.services.attempts import start_attempt
from quiz.services.clock import extend
from tests.factories import make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db
BUTTON = "data-more-time"
JSON = {"Accept": "application/json"}


def begun(learner, **fields):
    quiz = make_quiz(make_briefing(), **{"time_limit": 10, "lets_extend": True, "feedback": "end", **fields})
    return start_attempt(learner=learner, quiz=quiz, at=timezone.now())


def question(attempt, position=1):
    return reverse("quiz:question", args=[attempt.pk, position])


def take(client, attempt, headers=None, **fields):
    address = f"{reverse('quiz:more_time', args=[attempt.pk])}?position=1"
    return client.post(address, {"more_time": "0", **fields}, headers=headers or {})


@pytest.mark.parametrize(
    ("fields", "offered"), [({}, True), ({"lets_extend": False}, False), ({"time_limit": None}, False)]
)
def test_more_time_is_offered_where_the_quiz_gives_it(client, alice, fields, offered):
    attempt = begun(alice, **fields)

    pages = [client.get(question(attempt)), client.get(attempt.get_absolute_url() + "?summary=1")]

    assert [BUTTON in page.content.decode() for page in pages] == [offered, offered]


def test_more_time_without_script_keeps_the_choice_on_the_page(client, alice):
    attempt = begun(alice)

    reply = take(client, attempt, answer="2")
    page = client.get(reply.url).content.decode()

    attempt.refresh_from_db()
    assert reply.url == question(attempt)
    assert attempt.times_extended == 1
    assert attempt.deadline == attempt.started_at + timedelta(minutes=13)
    assert 'id="question-2" checked' in page


def test_more_time_by_script_sends_a_new_clock_and_leaves_the_choice_alone(client, alice):
    attempt = begun(alice)

    clock = take(client, attempt, JSON, answer="2").json()["clock"]

    assert 'data-seconds-left="780"' in clock
    assert 'name="more_time" value="1"' in clock
    assert attempt.answers.get(position=1).given is None


@pytest.mark.parametrize("sent", ["", "x", "-1", "99999999999", "\u0661"])
def test_odd_number_takes_no_time(client, alice, sent):
    attempt = begun(alice)

    reply = take(client, attempt, more_time=sent)

    attempt.refresh_from_db()
    assert (reply.status_code, attempt.times_extended) == (302, 0)


def test_more_time_that_is_not_given_is_refused_in_words(client, alice):
    attempt = begun(alice, lets_extend=False)

    page = client.get(take(client, attempt, JSON).json()["next"]).content.decode()

    assert "There is no more time to take at this quiz." in page


def test_more_time_of_another_learner_is_not_found(client, alice):
    attempt = begun(make_learner(make_user("bob")))

    assert take(client, attempt).status_code == 404


def test_start_page_tells_a_learner_of_their_further_minutes(client, alice):
    quiz = begun(make_learner(make_user("bob"))).quiz
    extend(learner=alice, quiz=quiz, minutes=5)

    page = client.get(quiz.get_absolute_url()).content.decode()

    assert "You may take more time while you answer. You have 5 more than others." in page


@pytest.mark.parametrize("proving", [False, True])
def test_choice_on_the_page_counts_when_the_clock_runs_out(client, alice, proving):
    attempt = begun(alice, asks_evidence=proving)
    Attempt.objects.update(deadline=timezone.now() - timedelta(seconds=2))

    reply = client.post(question(attempt), {"answer": "2", "time_up": "1"})
    page = client.get(reply.url).content.decode()

    attempt.refresh_from_db()
    answer = attempt.answers.get(position=1)
    assert (answer.given, answer.marked_at is not None) == ("2", True)
    assert attempt.finished_at == attempt.deadline
    assert reply.url == attempt.get_absolute_url()
    assert "Time was up." in page


def test_sentence_picked_when_the_clock_runs_out_counts(client, alice):
    attempt = begun(alice, asks_evidence=True, feedback="each")
    client.post(question(attempt), {"answer": "2"})
    Attempt.objects.update(deadline=timezone.now() - timedelta(seconds=2))

    client.post(question(attempt), {"proof": "1", "time_up": "1"})

    assert attempt.answers.get(position=1).proof == "1"


def test_page_whose_clock_runs_ahead_closes_nothing(client, alice):
    attempt = begun(alice)

    reply = client.post(question(attempt), {"answer": "2", "time_up": "1"})

    attempt.refresh_from_db()
    assert (attempt.finished_at, attempt.answers.get(position=1).given) == (None, "2")
    assert reply.url == question(attempt)


def test_choice_that_comes_after_the_grace_is_not_kept(client, alice):
    attempt = begun(alice)
    Attempt.objects.update(deadline=timezone.now() - timedelta(seconds=12))

    reply = client.post(question(attempt), {"answer": "2", "time_up": "1"})

    assert attempt.answers.get(position=1).given is None
    assert reply.url == attempt.get_absolute_url()
