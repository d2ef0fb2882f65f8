"""The lists of the admin: odd addresses get the list, real errors stay errors."""

import pytest
from django.contrib.admin.views.main import ChangeList
from django.db import DataError, ProgrammingError
from django.urls import reverse

from quiz.admin import QuestionAdmin
from quiz.models import Question
from tests.factories import make_briefing, make_question, make_user

pytestmark = pytest.mark.django_db
LIST = reverse("admin:quiz_question_changelist")


@pytest.fixture
def chosen(client):
    """What is sent to publish a draft."""
    client.force_login(make_user("root", is_staff=True, is_superuser=True))
    draft = make_question(make_briefing(), state=Question.State.DRAFT)
    return {"action": "publish_selected", "_selected_action": draft.pk}


@pytest.mark.parametrize("error", [OverflowError, DataError])
@pytest.mark.parametrize("address", [LIST, f"{LIST}?e=1", f"{LIST}?state__exact=draft"])
def test_error_of_an_action_is_not_taken_for_an_odd_address(client, chosen, monkeypatch, error, address):
    def fail(*args):
        raise error("too large a sum")

    monkeypatch.setattr(QuestionAdmin, "decide", fail)

    with pytest.raises(error, match="too large a sum"):
        client.post(address, chosen)


def test_table_without_its_column_is_no_odd_lookup(client, chosen, monkeypatch):
    def fail(*args):
        raise ProgrammingError("no such column")

    monkeypatch.setattr(ChangeList, "get_results", fail)

    with pytest.raises(ProgrammingError, match="no such column"):
        client.get(LIST, {"q": "bridge"})


def test_error_that_lasts_without_odd_values_is_told(client, chosen, monkeypatch):
    def fail(*args):
        raise DataError("it lasts")

    monkeypatch.setattr(ChangeList, "get_results", fail)

    assert client.get(LIST, {"q": "bridge"}).url == f"{LIST}?e=1"
    with pytest.raises(DataError, match="it lasts"):
        client.get(LIST, {"e": "1"})
    with pytest.raises(DataError, match="it lasts"):
        client.get(LIST)


def test_action_at_an_odd_address_does_nothing(client, chosen):
    """SQLite can't look the number up, and PostgreSQL finds no row."""
    reply = client.post(f"{LIST}?briefing={'9' * 30}", chosen)

    assert reply.status_code == 302
    assert Question.objects.get().state == Question.State.DRAFT


def test_odd_address_that_was_sent_to_the_list_before_is_no_server_error(client, chosen):
    assert client.get(LIST, {"briefing": "9" * 30, "e": "1"}, follow=True).status_code == 200


@pytest.mark.parametrize(
    "lookup",
    [
        {"title__regex": "("},
        {"title__contains": "a" * 60_000},
        {"published_on__year": "99999"},
        {"q": "a " * 1000},
    ],
    ids=["pattern", "length", "year", "words"],
)
def test_lookup_that_no_database_answers_gets_the_list(client, chosen, lookup):
    reply = client.get(reverse("admin:briefing_briefing_changelist"), lookup, follow=True)

    assert reply.status_code == 200
    assert "Select briefing to change" in reply.content.decode()
