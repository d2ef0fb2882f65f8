"""Whom a correction gave more is told on the next page, until they have seen it; then it is on record."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Credit, Question
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.correcting import correct
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
WORDS = "Your score is higher"
URL = reverse("quiz:corrections_told")


@pytest.fixture
def question():
    return make_question(make_briefing())


@pytest.fixture
def quiz(question):
    return make_quiz(question.briefing, questions=[question], title="On the bridge")


def answered(user, quiz, text):
    now = timezone.now()
    attempt = start_attempt(learner=make_learner(user), quiz=quiz, at=now)
    for answer in attempt.answers.all():
        wanted = next(option["id"] for option in answer.shown["options"] if option["text"] == text)
        save_answer(answer=answer, given=wanted, at=now)
    return finish(attempt=attempt, at=now)


@pytest.fixture
def alice(client, quiz):
    """She missed the question, which then was corrected in favour of her answer."""
    user = make_user("alice")
    client.force_login(user)
    answered(user, quiz, "a new port")
    mend(quiz)
    return user


def mend(quiz, remedy="accept", **given):
    question = Question.objects.get(quizzes=quiz)
    return correct(question, remedy=remedy, by=None, at=timezone.now(), accepted=["a new port"], **given)


def page(client, url=None):
    return client.get(url or reverse("quiz:progress")).content.decode()


def pages_of(quiz):
    section = quiz.briefing.sections.first()
    return [
        reverse("quiz:progress"), reverse("briefing:library"), section.get_absolute_url(),
        quiz.get_absolute_url(), reverse("quiz:review"),
    ]  # fmt: skip


def test_next_page_tells_whatever_it_is(client, alice, quiz):
    attempt = alice.learner.attempts.get()

    for url in pages_of(quiz):
        shown = page(client, url)
        assert WORDS in shown and f'<a href="{attempt.get_absolute_url()}">On the bridge</a>' in shown


def test_looking_changes_nothing_and_pressing_is_on_record(client, alice, quiz):
    page(client)
    assert Credit.objects.get().told_at is None

    reply = client.post(URL, {"until": Credit.objects.get().correction_id, "next": quiz.get_absolute_url()})

    assert reply.url == quiz.get_absolute_url()
    assert Credit.objects.get().told_at is not None
    assert [WORDS in page(client, url) for url in pages_of(quiz)] == [False] * 5


def test_correction_made_meanwhile_is_told_another_time(client, alice, quiz):
    seen = Credit.objects.get().correction_id
    other = make_quiz(quiz.briefing, questions=[make_question(quiz.briefing)])
    now = timezone.now()
    attempt = start_attempt(learner=alice.learner, quiz=other, at=now)
    finish(attempt=attempt, at=now)
    mend(other, remedy="credit")

    client.post(URL, {"until": seen})

    assert Credit.objects.filter(told_at__isnull=True).get().correction_id > seen
    assert WORDS in page(client)


def test_whoever_gained_nothing_is_told_nothing(client, alice, quiz):
    bob = make_user("bob")
    client.force_login(bob)
    answered(bob, quiz, "a new bridge")
    mend(quiz, remedy="credit")

    assert WORDS not in page(client)


def test_one_cannot_say_it_for_another(client, alice):
    client.force_login(make_user("bob"))

    client.post(URL, {"until": Credit.objects.get().correction_id})

    assert Credit.objects.get().told_at is None


@pytest.mark.parametrize("until", ["", "x", "٣", "9" * 30, "-1"])
def test_odd_values_change_nothing(client, alice, until):
    assert client.post(URL, {"until": until}).status_code == 302
    assert Credit.objects.get().told_at is None


def test_hidden_briefing_is_named_without_a_link(client, alice, quiz):
    quiz.briefing.is_public = False
    quiz.briefing.save()

    shown = page(client)

    assert "On the bridge: 1 question was corrected" in shown


def test_question_pages_wait_with_it(client, alice, quiz):
    attempt = start_attempt(learner=alice.learner, quiz=quiz, at=timezone.now())

    shown = page(client, reverse("quiz:question", args=[attempt.pk, 1]))

    assert "fieldset" in shown and WORDS not in shown


def test_retry_leaves_out_what_a_correction_made_right(client, alice):
    results = page(client, alice.learner.attempts.get().get_absolute_url())

    assert "Retry the" not in results
