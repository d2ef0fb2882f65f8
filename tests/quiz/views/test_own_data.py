"""A learner takes their data along, and has it erased: their own, all of it, and nobody else's."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.clock import extend
from quiz.services.reading import mark_read
from quiz.services.reporting import report_question
from quiz.services.self_tests import start_before
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()
KINDS = ["single", "multiple", "true_false", "typed", "match", "order", "evidence"]


@pytest.fixture
def alice(client):
    user = make_user("alice", email="alice@example.com")
    client.force_login(user)
    learner = make_learner(user)
    briefing = make_briefing()
    quiz = make_quiz(
        briefing,
        questions=[make_question(briefing, kind=kind) for kind in KINDS],
        purpose="own",
        feedback="end",
    )
    mark_read(learner=learner, section=briefing.sections.first(), at=NOW)
    attempt = start_attempt(learner=learner, quiz=quiz, at=NOW)
    save_answer(answer=attempt.answers.get(position=4), given="40 million euros", at=NOW)
    return learner


def test_export_holds_the_record_and_no_key_before_its_time(client, alice):
    reply = client.get(reverse("quiz:export"))

    data = reply.json()
    answers = data["attempts"][0]["answers"]
    assert 'filename="briefed-my-data.json"' in reply["Content-Disposition"]
    assert data["account"] == {"username": "alice", "email": "alice@example.com"}
    assert len(data["sections_read"]) == 1
    assert [answer["yours"] for answer in answers] == [[], [], [], ["40 million euros"], [], [], []]
    assert all("right" not in answer for answer in answers)


def test_export_holds_reviews_reports_and_further_time(client, alice):
    attempt = Attempt.objects.get()
    finish(attempt=attempt, at=NOW)
    report_question(
        learner=alice, answer=attempt.answers.get(position=4), reason="wording", at=NOW, words="Eh?"
    )
    extend(learner=alice, quiz=attempt.quiz, minutes=5)

    data = client.get(reverse("quiz:export")).json()

    assert [row["question"] for row in data["reviews"]] == ["What did the bridge cost?"]
    assert [(row["reason"], row["words"]) for row in data["reports"]] == [("The wording is unclear", "Eh?")]
    assert [row["minutes"] for row in data["extensions"]] == [5]


def test_export_tells_no_right_answer_of_a_test_before_reading(client, alice):
    attempt = start_before(learner=alice, briefing=Attempt.objects.get().quiz.briefing, at=NOW)
    finish(attempt=attempt, at=NOW)

    data = client.get(reverse("quiz:export")).json()

    before = next(row for row in data["attempts"] if row["purpose"] == "before")
    assert all("right" not in answer for answer in before["answers"])


def test_export_of_answers_is_a_table_without_formulas(client, alice):
    attempt = Attempt.objects.get()
    save_answer(answer=attempt.answers.get(position=4), given="=1+1", at=NOW)

    reply = client.get(reverse("quiz:export_answers"))

    lines = reply.content.decode().splitlines()
    assert len(lines) == 8
    assert ",'=1+1," in lines[4]
    assert "answers.csv" in reply["Content-Disposition"]


def test_export_of_a_stranger_leads_to_progress(client):
    assert client.get(reverse("quiz:export")).url == reverse("quiz:progress")


def test_delete_asks_first(client, alice):
    page = client.get(reverse("quiz:delete")).content.decode()
    unsure = client.post(reverse("quiz:delete"))

    assert "It can&#x27;t be undone" in page or "It can't be undone" in page
    assert "Tick the box" in unsure.content.decode()
    assert Learner.objects.count() == 1


def test_delete_erases_record_and_account_and_no_other(client, alice):
    bob = make_learner(make_user("bob"))
    start_attempt(learner=bob, quiz=Attempt.objects.get().quiz, at=NOW)

    reply = client.post(reverse("quiz:delete"), {"sure": "yes"})

    assert reply.url == reverse("briefing:library")
    assert list(get_user_model().objects.values_list("username", flat=True)) == ["bob"]
    assert {attempt.learner for attempt in Attempt.objects.all()} == {bob}
    assert Answer.objects.count() == 7


def test_delete_keeps_an_instructors_account(client):
    ines = make_instructor("ines")
    client.force_login(ines)
    make_learner(ines)

    client.post(reverse("quiz:delete"), {"sure": "yes"})

    assert get_user_model().objects.filter(username="ines").exists()
    assert Learner.objects.count() == 0
