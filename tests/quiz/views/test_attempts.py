"""The pages of an attempt: every kind can be asked, answered and explained, by its owner alone."""

import re

import pytest
from django.db import OperationalError, connection
from django.db.models.sql.compiler import SQLUpdateCompiler
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Question
from quiz.services.attempts import start_attempt
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user
from tests.quiz.taking import sent

pytestmark = pytest.mark.django_db
KINDS = list(Question.Kind.values)


def attempt_at(learner, kind="single", **fields):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind=kind)], **fields)
    return start_attempt(learner=learner, quiz=quiz, at=timezone.now())


def address(attempt, position=1):
    return reverse("quiz:question", args=[attempt.pk, position])


@pytest.mark.parametrize("kind", KINDS)
def test_question_right_answer_is_marked_and_explained(client, alice, kind):
    attempt = attempt_at(alice, kind)
    answer = attempt.answers.get()

    shown = client.get(address(attempt))
    reply = client.post(address(attempt), sent(answer))
    feedback = client.get(address(attempt))

    answer.refresh_from_db()
    assert (shown.status_code, reply.status_code, feedback.status_code) == (200, 302, 200)
    assert answer.mark == 1
    assert reply.url == address(attempt)
    assert "Correct" in feedback.content.decode()
    assert 'class="s is-source"' in feedback.content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_question_wrong_answer_is_told_in_words(client, alice, kind):
    attempt = attempt_at(alice, kind)
    answer = attempt.answers.get()

    client.post(address(attempt), sent(answer, right=False))
    page = client.get(address(attempt)).content.decode()

    answer.refresh_from_db()
    assert answer.mark == 0
    assert "Not quite" in page


@pytest.mark.parametrize("kind", KINDS)
def test_question_empty_answer_is_asked_for(client, alice, kind):
    attempt = attempt_at(alice, kind)

    reply = client.post(address(attempt), {})

    answer = attempt.answers.get()
    assert reply.status_code == 422
    assert 'class="errors" role="alert"' in reply.content.decode()
    assert (answer.given, answer.mark) == (None, None)


@pytest.mark.parametrize("kind", KINDS)
def test_question_page_does_not_tell_the_key_apart(client, alice, kind):
    """Whatever the key, the page is the same: swapping right and wrong in the stored copy changes no byte."""
    attempt = attempt_at(alice, kind)
    answer = attempt.answers.get()
    page = without_tokens(client.get(address(attempt)))

    for option in answer.shown["options"]:
        option["is_key"] = not option["is_key"]
        option["feedback"] = "a different reason"
        option["rank"] = option["rank"] and len(answer.shown["options"]) + 1 - option["rank"]
    pairs = [option["pair"] for option in answer.shown["options"]]
    for option, pair in zip(answer.shown["options"], pairs[::-1], strict=True):
        option["pair"] = pair
    answer.shown["answers"] = ["something else"] if kind != "typed" else ["7 million euros"]
    answer.shown["explanation"] = "Another explanation."
    answer.shown["evidence"] |= {"text": "Another sentence.", "number": 5, "key": "x", "start": 0, "end": 3}
    answer.save()

    assert without_tokens(client.get(address(attempt))) == page


def without_tokens(response):
    headers = {name: value for name, value in response.headers.items() if name != "Content-Security-Policy"}
    body = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode())
    return headers, body


@pytest.mark.parametrize("feedback", ["each", "end"])
def test_question_of_another_learner_is_not_found(client, alice, feedback):
    bob = make_learner(make_user("bob"))
    attempt = attempt_at(bob, feedback=feedback)
    fields = sent(attempt.answers.get())

    replies = [
        client.get(attempt.get_absolute_url()),
        client.get(address(attempt)),
        client.post(address(attempt), fields),
        client.post(reverse("quiz:finish", args=[attempt.pk])),
    ]

    attempt.refresh_from_db()
    assert [reply.status_code for reply in replies] == [404] * 4
    assert attempt.finished_at is None
    assert attempt.answers.get().given is None


def test_question_signed_out_says_how_to_come_back(client):
    attempt = attempt_at(make_learner(make_user("alice")))

    reply = client.post(address(attempt), {"answer": "1"})

    assert reply.status_code == 404
    assert "not saved" in reply.content.decode()
    assert f"{reverse('accounts:login')}?next={address(attempt)}" in reply.content.decode()


def test_question_number_out_of_range_is_not_found(client, alice):
    attempt = attempt_at(alice)

    assert client.get(address(attempt, 2)).status_code == 404
    assert client.get(address(attempt, 10**30)).status_code == 404


def test_question_with_feedback_at_the_end_can_be_changed_until_finished(client, alice):
    attempt = attempt_at(alice, feedback="end")
    answer = attempt.answers.get()
    wrong, right = sent(answer, right=False), sent(answer)

    client.post(address(attempt), wrong)
    page = client.get(address(attempt)).content.decode()
    client.post(address(attempt), right)
    client.post(reverse("quiz:finish", args=[attempt.pk]))
    late = client.post(address(attempt), wrong)

    answer.refresh_from_db()
    assert "Saved at" in page
    assert "Not quite" not in page
    assert answer.mark == 1
    assert late.status_code == 409
    assert "not saved" in late.content.decode()


def test_question_second_click_shows_the_same_feedback(client, alice):
    attempt = attempt_at(alice)
    fields = sent(attempt.answers.get())

    first = client.post(address(attempt), fields)
    second = client.post(address(attempt), fields)

    assert (first.status_code, first.url) == (second.status_code, second.url) == (302, address(attempt))


def test_question_other_answer_after_marking_is_refused_in_words(client, alice):
    attempt = attempt_at(alice)
    answer = attempt.answers.get()
    client.post(address(attempt), sent(answer))

    late = client.post(address(attempt), sent(answer, right=False))

    answer.refresh_from_db()
    assert late.status_code == 409
    assert answer.mark == 1


def test_question_skip_keeps_the_choice_and_goes_on(client, alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=timezone.now())
    answer = attempt.answers.get(position=1)

    reply = client.post(address(attempt), sent(answer) | {"skip": "1"})

    answer.refresh_from_db()
    assert reply.url == address(attempt, 2)
    assert (answer.given, answer.mark) == (sent(answer)["answer"], None)


def test_question_flag_can_be_set_and_taken_away(client, alice):
    attempt = attempt_at(alice)

    client.post(address(attempt), {"flag": "1"})
    flagged = attempt.answers.get().is_flagged
    client.post(address(attempt), {"flag": "0"})

    assert flagged
    assert not attempt.answers.get().is_flagged


def test_question_untouched_order_is_no_answer_when_skipped(client, alice):
    attempt = attempt_at(alice, "order")
    options = attempt.answers.get().shown["options"]
    untouched = {f"place-{option['id']}": place for place, option in enumerate(options, start=1)}

    client.post(address(attempt), untouched | {"skip": "1"})

    assert attempt.answers.get().given is None


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
@pytest.mark.parametrize("feedback", ["each", "end"])
def test_question_that_can_not_be_written_is_told_in_words(client, alice, monkeypatch, accept, feedback):
    """Marked at once it fails at the commit; without, the one statement that keeps it is a commit itself."""
    attempt = attempt_at(alice, feedback=feedback)
    fields = sent(attempt.answers.get())

    def full_disk(*args, **kwargs):
        raise OperationalError("database or disk is full")

    if feedback == "each":
        monkeypatch.setattr(connection, "commit", full_disk)
    else:
        monkeypatch.setattr(SQLUpdateCompiler, "execute_sql", full_disk)
    reply = client.post(address(attempt), fields, headers={"Accept": accept})
    monkeypatch.undo()

    assert reply.status_code == 503
    assert "Not saved" in reply.content.decode()
    assert attempt.answers.get().given is None


def test_question_sent_empty_by_script_after_marking_is_told_where_to_go(client, alice):
    attempt = attempt_at(alice)
    client.post(address(attempt), sent(attempt.answers.get()))

    reply = client.post(address(attempt), {}, headers={"Accept": "application/json"})

    assert reply.json() == {"next": address(attempt)}


def test_question_saved_by_script_is_told_where_to_go(client, alice):
    attempt = attempt_at(alice)
    fields = sent(attempt.answers.get())

    reply = client.post(address(attempt), fields, headers={"Accept": "application/json"})

    assert reply.json() == {"next": address(attempt)}


@pytest.mark.parametrize("given", ["0", "999", "<script>", "\x00", "١", ["1", "2"]])
def test_question_odd_value_is_asked_again(client, alice, given):
    attempt = attempt_at(alice)

    reply = client.post(address(attempt), {"answer": given})

    assert reply.status_code in (302, 422)
    assert attempt.answers.get().mark in (None, 0, 1)


def test_question_extra_fields_have_no_effect(client, alice):
    attempt = attempt_at(alice)
    answer = attempt.answers.get()
    extra = {
        "mark": "1",
        "score": "9",
        "is_key": "1",
        "finished_at": "2020-01-01",
        "learner": "9",
        "number": "7",
    }

    client.post(address(attempt), sent(answer, right=False) | extra)

    answer.refresh_from_db()
    assert answer.mark == 0
    assert Attempt.objects.get().number == 1


def test_attempt_open_goes_on_at_the_first_open_question(client, alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=timezone.now())
    client.post(address(attempt), sent(attempt.answers.get(position=1)))

    reply = client.get(attempt.get_absolute_url())

    assert reply.url == address(attempt, 2)


def test_attempt_with_feedback_at_the_end_goes_on_at_the_first_unanswered_question(client, alice):
    quiz = make_quiz(make_briefing(), feedback="end")
    attempt = start_attempt(learner=alice, quiz=quiz, at=timezone.now())

    addresses = [client.get(attempt.get_absolute_url()).url]
    for answer in attempt.answers.order_by("position"):
        addresses.append(client.post(address(attempt, answer.position), sent(answer)).url)

    assert addresses == [
        address(attempt, 1),
        address(attempt, 2),
        address(attempt, 3),
        f"{attempt.get_absolute_url()}?summary=1",
    ]


def test_attempt_before_the_finish_lists_what_is_open(client, alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing(), feedback="end"), at=timezone.now())

    page = client.get(attempt.get_absolute_url() + "?summary=1").content.decode()

    assert "3 of 3 questions are not answered yet" in page


def test_attempt_pages_are_private_and_not_stored(client, alice):
    attempt = attempt_at(alice)

    for page in (
        address(attempt),
        attempt.get_absolute_url() + "?summary=1",
        attempt.quiz.get_absolute_url(),
    ):
        assert "no-store" in client.get(page)["Cache-Control"]
        assert "private" in client.get(page)["Cache-Control"]


def test_finish_by_get_closes_nothing_and_leads_to_where_the_attempt_stands(client, alice):
    attempt = attempt_at(alice)

    reply = client.get(reverse("quiz:finish", args=[attempt.pk]))

    attempt.refresh_from_db()
    assert (reply.url, attempt.finished_at) == (attempt.get_absolute_url(), None)


def test_finish_twice_shows_the_same_result(client, alice):
    attempt = attempt_at(alice, feedback="end")
    client.post(address(attempt), sent(attempt.answers.get()))

    replies = [client.post(reverse("quiz:finish", args=[attempt.pk])) for _ in range(2)]

    assert [reply.url for reply in replies] == [attempt.get_absolute_url()] * 2
    assert attempt.answers.get().mark == 1
