"""The start page, the progress page and the settings."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Learner, Question, Quiz
from quiz.services.attempts import finish, save_answer, start_attempt
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def test_start_page_says_what_the_quiz_covers(client):
    briefing = make_briefing()
    sections = briefing.sections.all()
    asked = [make_question(briefing, sentence=section.sentences.first()) for section in sections]

    page = client.get(make_quiz(briefing, questions=asked).get_absolute_url()).content.decode()

    assert "2 questions from all sections" in page
    assert "<dt>Usual time</dt><dd>2 min</dd>" in page
    assert "none yet" in page


def test_start_page_says_how_many_sections_have_a_question(client):
    briefing = make_briefing()
    sections = briefing.sections.all()
    first, second = (make_question(briefing, sentence=section.sentences.first()) for section in sections)
    quiz = make_quiz(briefing, questions=[first, make_question(briefing), second])
    Question.objects.filter(pk=second.pk).update(state="stale")

    page = client.get(quiz.get_absolute_url()).content.decode()

    assert "2 questions from 1 of 2 sections" in page


@pytest.mark.parametrize(("limit", "rule"), [(1, "1 minute,"), (5, "5 minutes,")])
def test_start_page_tells_the_minutes(client, limit, rule):
    page = client.get(make_quiz(make_briefing(), time_limit=limit).get_absolute_url()).content.decode()

    assert f"<li>{rule} counted by the site." in page


def test_start_page_tells_the_pass_mark(client):
    quiz = make_quiz(make_briefing(), pass_mark=60)

    page = client.get(quiz.get_absolute_url()).content.decode()

    assert "<dt>Needed to pass</dt><dd>60%</dd>" in page


def test_start_page_offers_to_go_on(client, alice):
    quiz = make_quiz(make_briefing())
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)

    page = client.get(quiz.get_absolute_url()).content.decode()
    reply = client.post(quiz.get_absolute_url())

    assert "have answered 0 of 3" in page
    assert reply.url == attempt.get_absolute_url()


@pytest.mark.parametrize("field", ["is_published", "is_public"])
def test_start_of_an_unpublished_quiz_is_not_found(client, field):
    quiz = make_quiz(make_briefing())
    row = quiz if field == "is_published" else quiz.briefing
    setattr(row, field, False)
    row.save()

    replies = [client.get(quiz.get_absolute_url()), client.post(quiz.get_absolute_url())]

    assert [reply.status_code for reply in replies] == [404, 404]
    assert Learner.objects.count() == 0


def test_start_of_a_quiz_without_questions_says_so(client):
    quiz = make_quiz(make_briefing(), questions=[])

    page = client.get(quiz.get_absolute_url()).content.decode()
    reply = client.post(quiz.get_absolute_url(), follow=True)

    assert "no questions at the moment" in page
    assert reply.status_code == 200
    assert Attempt.objects.count() == 0


def test_start_with_feedback_at_the_end_is_kept(client, alice):
    client.post(make_quiz(make_briefing()).get_absolute_url(), {"feedback": "end"})

    assert Attempt.objects.get().feedback == "end"


def test_start_of_an_instructors_quiz_keeps_their_choice_of_feedback(client, alice):
    owned = make_quiz(make_briefing(), owner=make_user("ines"), feedback="end")
    own = make_quiz(make_briefing(), purpose="own", feedback="end")

    pages = [client.get(quiz.get_absolute_url()).content.decode() for quiz in (owned, own)]
    for quiz in (owned, own):
        client.post(quiz.get_absolute_url(), {"feedback": "each"})

    assert ["The answers come at the end" in page for page in pages] == [True, True]
    assert ['name="feedback"' in page for page in pages] == [False, False]
    assert set(Attempt.objects.values_list("feedback", flat=True)) == {"end"}


@pytest.mark.parametrize("number", ["0", "9", "x", "-1", "1" * 40, "١"])
def test_retry_of_an_attempt_that_is_not_there_asks_everything(client, alice, number):
    client.post(make_quiz(make_briefing()).get_absolute_url(), {"missed_in": number})

    assert Attempt.objects.get().answers.count() == 3


def test_retry_asks_only_what_was_missed(client, alice):
    quiz = make_quiz(make_briefing())
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    first = attempt.answers.get(position=1)
    key = next(option["id"] for option in first.shown["options"] if option["is_key"])
    save_answer(answer=first, given=key, at=NOW)
    finish(attempt=attempt, at=NOW)

    client.post(quiz.get_absolute_url(), {"missed_in": "1"})

    assert Attempt.objects.open().get().answers.count() == 2


@pytest.mark.parametrize("count", [1, 3])
def test_start_page_takes_the_same_queries_for_any_history(client, alice, count, django_assert_num_queries):
    quiz = make_quiz(make_briefing())
    for _ in range(count):
        finish(attempt=start_attempt(learner=alice, quiz=quiz, at=NOW), at=NOW)

    with django_assert_num_queries(4):
        client.get(quiz.get_absolute_url())


def test_start_page_looks_once_for_further_time_and_goes(client, alice, django_assert_num_queries):
    quiz = make_quiz(make_briefing(), time_limit=10, attempts_allowed=3)

    with django_assert_num_queries(5):
        client.get(quiz.get_absolute_url())


def test_progress_of_a_new_visitor_says_where_to_begin(client):
    page = client.get(reverse("quiz:progress")).content.decode()

    assert "Your progress starts with one section" in page


def test_progress_shows_own_attempts_only(client, alice):
    bob = make_learner(make_user("bob"))
    own, other = (make_quiz(make_briefing(), title=title) for title in ("Mine", "Not mine"))
    finish(attempt=start_attempt(learner=alice, quiz=own, at=NOW), at=NOW)
    finish(attempt=start_attempt(learner=bob, quiz=other, at=NOW), at=NOW)

    page = client.get(reverse("quiz:progress")).content.decode()

    assert "Mine" in page
    assert "Not mine" not in page


def test_settings_are_saved_and_shown_on_every_page(client, alice):
    fields = {"theme": "dark", "size": "large", "numbers": "off", "keys": "off", "next": "/actors/"}

    reply = client.post(reverse("quiz:settings"), fields)
    page = client.get("/").content.decode()

    assert reply.url == "/actors/"
    assert 'data-theme="dark" data-size="large" data-numbers="off" data-keys="off"' in page


def test_settings_not_sent_stay_as_they_are(client, alice):
    client.post(reverse("quiz:settings"), {"theme": "dark", "numbers": "off"})
    client.post(reverse("quiz:settings"), {"size": "small"})

    alice.refresh_from_db()
    assert (alice.theme, alice.size, alice.shows_numbers, alice.uses_shortcuts) == (
        "dark",
        "small",
        False,
        True,
    )


def test_settings_unknown_are_refused(client, alice):
    reply = client.post(reverse("quiz:settings"), {"theme": "<script>"})

    alice.refresh_from_db()
    assert reply.status_code == 400
    assert alice.theme == "auto"


def test_settings_never_lead_off_the_site(client):
    reply = client.post(reverse("quiz:settings"), {"theme": "dark", "next": "https://evil.example/"})

    assert reply.url == "/"


def test_start_page_tells_the_best_whole_attempt_beside_what_is_needed(client, alice):
    quiz = make_quiz(make_briefing(), pass_mark=50)
    first = taken(alice, quiz, 1)
    taken(alice, quiz, 2, missed_in=first)

    page = client.get(quiz.get_absolute_url()).content.decode()

    assert "<dt>Best so far</dt><dd>1 of 3</dd>" in page
    assert "<dt>Needed to pass</dt><dd>50%</dd>" in page


def test_progress_page_names_a_retry_and_counts_it_for_no_score(client, alice):
    quiz = make_quiz(make_briefing())
    first = taken(alice, quiz, 1)
    taken(alice, quiz, 2, missed_in=first)
    taken(alice, quiz, 2)

    page = client.get(reverse("quiz:progress")).content.decode()

    assert "Quiz scores: 67% last time, 67% at best" in page
    assert page.count("a retry</span>") == 1


@pytest.mark.parametrize(("hours_left", "is_offered"), [(1, True), (-1, False)])
def test_start_page_of_a_closed_quiz_goes_on_with_an_attempt_until_its_time_is_over(
    client, alice, hours_left, is_offered
):
    quiz, now = make_quiz(make_briefing()), timezone.now()
    start_attempt(learner=alice, quiz=quiz, at=now)
    Attempt.objects.update(deadline=now + timedelta(hours=hours_left))
    Quiz.objects.update(closes_at=now - timedelta(hours=2))

    page = client.get(quiz.get_absolute_url()).content.decode()

    assert ("Nothing is lost." in page, "This quiz closed on" in page) == (is_offered, not is_offered)
