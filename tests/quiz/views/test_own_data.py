"""A learner takes their data along, and has it erased: their own, all of it, and nobody else's."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from axes.models import AccessAttempt, AccessLog
from django.apps import apps
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner, SchoolClass
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
    assert (data["account"]["username"], data["account"]["email"]) == ("alice", "alice@example.com")
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


@pytest.mark.parametrize("name", ["export", "export_answers", "export_tables"])
def test_export_of_a_stranger_leads_to_progress(client, name):
    page = client.get(reverse(f"quiz:{name}"), follow=True)

    assert page.redirect_chain == [(reverse("quiz:progress"), 302)]
    assert "Nothing is recorded about you yet." in page.content.decode()


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


# Where the export keeps what belongs to a learner: a new kind of row fails here until it has its place.
EXPORTED_AS = {
    "attempts": "attempts",
    "extensions": "extensions",
    "highlights": "notes",
    "memberships": "classes",
    "memories": "reviews",
    "places": "places",
    "reports": "reports",
    "sections_read": "sections_read",
}


def everything_about(learner):
    """One row at least of every kind that belongs to a learner."""
    attempt = Attempt.objects.get()
    finish(attempt=attempt, at=NOW)
    answer = attempt.answers.get(position=4)
    report_question(learner=learner, answer=answer, reason="wording", at=NOW, words="Eh?")
    extend(learner=learner, quiz=attempt.quiz, minutes=5)
    sentence = attempt.quiz.briefing.sentences.first()
    learner.highlights.create(sentence=sentence, note="Look again", created_at=NOW, updated_at=NOW)
    learner.places.create(briefing=sentence.briefing, sentence=sentence, seen_at=NOW)
    room = SchoolClass.objects.create(name="2b", owner=make_user("otto"))
    learner.memberships.create(school_class=room, joined_at=NOW)
    seen = {"username": "alice", "ip_address": "203.0.113.9", "user_agent": "A browser", "path_info": "/"}
    AccessLog.objects.create(**seen)
    AccessAttempt.objects.create(**seen, failures_since_start=1)


def rows_of(learner):
    """{accessor: how many rows}, asked of the models and not of the export."""
    related = [one for one in Learner._meta.related_objects if one.one_to_many]
    return {
        one.get_accessor_name(): one.related_model.objects.filter(learner=learner.pk).count()
        for one in related
    }


def test_export_has_a_place_for_every_row_there_is(client, alice):
    everything_about(alice)

    data = client.get(reverse("quiz:export")).json()
    counts = rows_of(alice)

    assert min(counts.values()) > 0
    assert {name: len(data[EXPORTED_AS[name]]) for name in counts} == counts
    assert data["sign_ins"][-1]["ip_address"] == "203.0.113.9"


def test_tables_hold_the_same_rows_as_the_export(client, alice):
    everything_about(alice)

    data = client.get(reverse("quiz:export")).json()
    reply = client.get(reverse("quiz:export_tables"))
    with ZipFile(BytesIO(reply.content)) as folder:
        tables = {name: folder.read(name).decode("utf-8-sig") for name in folder.namelist()}

    rows = {name: len(list(csv.DictReader(StringIO(text)))) for name, text in tables.items()}
    parts = {f"{name}.csv": len(part) if isinstance(part, list) else 1 for name, part in data.items()}
    assert rows == {**parts, "answers.csv": 7}
    assert "alice" in tables["account.csv"]
    assert "Look again" in tables["notes.csv"]


def test_delete_leaves_no_row_and_no_trace_of_the_name(client, alice):
    everything_about(alice)

    client.post(reverse("quiz:delete"), {"sure": "yes"})

    assert set(rows_of(alice).values()) == {0}
    assert list(AccessLog.objects.all()) == list(AccessAttempt.objects.all()) == []
    for model in apps.get_models():
        for row in model.objects.values():
            assert "alice" not in str(row), model


def test_delete_keeps_the_account_of_somebody_who_owns_a_class(client, alice):
    SchoolClass.objects.create(name="2b", owner=alice.user)

    reply = client.post(reverse("quiz:delete"), {"sure": "yes"})

    assert reply.status_code == 302
    assert get_user_model().objects.filter(username="alice").exists()
    assert Attempt.objects.count() == 0
