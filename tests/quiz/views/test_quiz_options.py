"""What an instructor may settle for a quiz: the clock, the form, the proof, the sureness; and reports."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, Question, Report
from quiz.questions.form_codes import code_of, seed_of
from quiz.services.attempts import start_attempt
from quiz.services.reporting import accept, decline
from tests.factories import make_briefing, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db


def begun(learner, **fields):
    quiz = make_quiz(make_briefing(), **fields)
    return start_attempt(learner=learner, quiz=quiz, at=timezone.now())


def address(attempt, position=1):
    return reverse("quiz:question", args=[attempt.pk, position])


def key_of(answer):
    return next(option["id"] for option in answer.shown["options"] if option["is_key"])


def test_clock_is_told_and_a_late_answer_refused_in_words(client, alice):
    attempt = begun(alice, time_limit=10)
    page = client.get(address(attempt)).content.decode()
    Attempt.objects.update(deadline=timezone.now() - timedelta(minutes=1))

    late = client.post(
        address(attempt), {"answer": "1", "started_at": "2099-01-01", "deadline": "2099-01-01"}
    )

    attempt.refresh_from_db()
    assert "Ends at" in page
    assert attempt.finished_at == attempt.deadline
    assert attempt.answers.get(position=1).given is None
    assert late.status_code == 409
    assert "not saved" in late.content.decode().lower()


def test_visit_closes_an_attempt_whose_time_is_over(client, alice):
    attempt = begun(alice, time_limit=10)
    Attempt.objects.update(deadline=timezone.now() - timedelta(minutes=1))

    page = client.get(attempt.get_absolute_url()).content.decode()

    attempt.refresh_from_db()
    assert attempt.finished_at == attempt.deadline
    assert "0 of 3. " in page


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"opens_at": timezone.now() + timedelta(days=1)}, "opens on"),
        ({"closes_at": timezone.now() - timedelta(days=1)}, "closed on"),
    ],
)
def test_start_page_outside_its_days_offers_no_start(client, alice, fields, words):
    quiz = make_quiz(make_briefing(), **fields)

    page = client.get(quiz.get_absolute_url()).content.decode()
    client.post(quiz.get_absolute_url())

    assert words in page
    assert "Start" not in page.split("<main", 1)[1]
    assert not Attempt.objects.exists()


def test_start_page_says_when_no_attempt_is_left(client, alice):
    quiz = make_quiz(make_briefing(), attempts_allowed=1)
    attempt = start_attempt(learner=alice, quiz=quiz, at=timezone.now())
    client.post(reverse("quiz:finish", args=[attempt.pk]))

    assert "you have used all of them" in client.get(quiz.get_absolute_url()).content.decode()


def test_form_code_rebuilds_the_same_paper(client, alice):
    quiz = make_quiz(make_briefing())
    first = start_attempt(learner=make_learner(), quiz=quiz, at=timezone.now())

    client.post(quiz.get_absolute_url(), {"form_code": first.form_code.lower()})

    second = Attempt.objects.get(learner=alice)
    paper = [list(a.answers.values_list("position", "question", "shown")) for a in (first, second)]
    assert paper[0] == paper[1]
    assert first.form_code in client.get(address(second)).content.decode()


@pytest.mark.parametrize("code", ["", "  ", "!!", "U" * 40, "١٢٣"])
def test_form_code_that_is_none_starts_any_paper(client, alice, code):
    quiz = make_quiz(make_briefing())

    client.post(quiz.get_absolute_url(), {"form_code": code})

    assert Attempt.objects.count() == 1


@pytest.mark.parametrize("seed", [0, 1, 31, 32, 2**30 - 1, 2**56, 2**62])
def test_form_code_and_seed_go_both_ways(seed):
    assert seed_of(code_of(seed)) == seed
    assert seed_of(code_of(seed).lower().replace("0", "o")) == seed


def test_prove_it_shows_the_sentences_only_after_the_answer(client, alice):
    attempt = begun(alice, asks_evidence=True)
    answer = attempt.answers.get(position=1)
    evidence = answer.shown["evidence"]["text"]

    asked = client.get(address(attempt)).content.decode()
    client.post(address(attempt), {"answer": key_of(answer)})
    proving = client.get(address(attempt)).content.decode()
    changed = client.post(address(attempt), {"answer": "9" if key_of(answer) != "9" else "8"})

    answer.refresh_from_db()
    assert evidence not in asked
    assert evidence in proving
    assert "Your answer stands" in proving
    assert (answer.mark, changed.status_code) == (None, 422)


@pytest.mark.parametrize("is_proved", [True, False])
def test_prove_it_tells_a_right_answer_with_a_wrong_sentence_apart(client, alice, is_proved):
    attempt = begun(alice, asks_evidence=True)
    answer = attempt.answers.get(position=1)
    number = answer.shown["evidence"]["number"]
    proof = next(p["id"] for p in answer.shown["proofs"] if (p["number"] == number) is is_proved)

    client.post(address(attempt), {"answer": key_of(answer)})
    client.post(address(attempt), {"proof": proof})
    page = client.get(address(attempt)).content.decode()

    answer.refresh_from_db()
    assert (answer.mark, answer.proof) == (1, proof)
    assert ("Correct, but another sentence proves it" in page) is not is_proved


def test_prove_it_without_a_sentence_is_asked_again(client, alice):
    attempt = begun(alice, asks_evidence=True)
    answer = attempt.answers.get(position=1)
    client.post(address(attempt), {"answer": key_of(answer)})

    reply = client.post(address(attempt), {"proof": "77"})

    assert reply.status_code == 422
    assert "Choose one of the sentences shown" in reply.content.decode()


def test_answer_can_not_be_changed_once_its_sentences_were_shown(client, alice):
    attempt = begun(alice, asks_evidence=True, feedback="end")
    answer = attempt.answers.get(position=1)
    other = next(option["id"] for option in answer.shown["options"] if not option["is_key"])
    client.post(address(attempt), {"answer": key_of(answer)})

    reply = client.post(address(attempt), {"answer": other})

    answer.refresh_from_db()
    assert reply.status_code == 409
    assert answer.given == key_of(answer)


def test_sureness_is_kept_and_optional(client, alice):
    attempt = begun(alice, asks_confidence=True)

    page = client.get(address(attempt)).content.decode()
    for position, sent in enumerate(({"sure": "yes"}, {"sure": "no"}, {}), start=1):
        client.post(address(attempt, position), {"answer": "1", **sent})

    assert 'name="sure"' in page
    assert list(attempt.answers.values_list("is_sure", flat=True)) == [True, False, None]


def typed_miss(client, learner, given="forty millions"):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing, kind="typed")])
    attempt = start_attempt(learner=learner, quiz=quiz, at=timezone.now())
    client.post(address(attempt), {"answer": given})
    return attempt


def test_i_was_right_waits_for_the_instructor_and_counts_from_then_on(client, alice):
    attempt = typed_miss(client, alice)
    report_address = reverse("quiz:report", args=[attempt.pk, 1])

    page = client.get(address(attempt)).content.decode()
    client.post(report_address, {"reason": "mine"})
    client.post(report_address, {"reason": "mine"})
    report = Report.objects.get()
    accept(report=report)
    accept(report=report)

    question = Question.objects.get()
    assert "I was right" in page
    assert (question.accept, question.version) == (["forty millions"], 2)
    assert attempt.answers.get().mark == 0
    assert Report.objects.get().state == "accepted"


def test_declined_report_changes_nothing(client, alice):
    attempt = typed_miss(client, alice)
    client.post(reverse("quiz:report", args=[attempt.pk, 1]), {"reason": "mine"})

    decline(report=Report.objects.get())
    accept(report=Report.objects.get())

    assert Question.objects.get().accept == []
    assert Report.objects.get().state == "declined"


@pytest.mark.parametrize("reason", ["", "mine", "no such reason"])
def test_report_without_a_reason_that_fits_is_asked_again(client, alice, reason):
    attempt = begun(alice)
    client.post(address(attempt), {"answer": "1"})

    reply = client.post(reverse("quiz:report", args=[attempt.pk, 1]), {"reason": reason})

    assert reply.status_code == 422
    assert not Report.objects.exists()


def test_report_of_a_question_not_answered_yet_is_not_found(client, alice):
    attempt = begun(alice)

    assert client.get(reverse("quiz:report", args=[attempt.pk, 1])).status_code == 404


def test_eleventh_report_of_a_day_is_refused_in_words(client, alice):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing) for _ in range(11)])
    attempt = start_attempt(learner=alice, quiz=quiz, at=timezone.now())
    client.post(reverse("quiz:finish", args=[attempt.pk]))

    for position in range(1, 12):
        last = client.post(
            reverse("quiz:report", args=[attempt.pk, position]),
            {"reason": "wording", "words": " unclear "},
            follow=True,
        )

    assert Report.objects.count() == 10
    assert "Nothing was sent" in last.content.decode()
    assert set(Report.objects.values_list("words", flat=True)) == {"unclear"}
