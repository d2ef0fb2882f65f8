"""What is shown when something is amiss: in words, and where need be without a database."""

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.views.defaults import bad_request, server_error

from briefing.models import Briefing


def test_server_error_needs_nothing():
    page = server_error(RequestFactory().get("/"))

    assert page.status_code == 500
    assert b"Your last saved answer is safe." in page.content


def test_bad_request_needs_nothing():
    page = bad_request(RequestFactory().get("/"), Exception("what went wrong"))

    assert page.status_code == 400
    assert b"That could not be read" in page.content
    assert b"what went wrong" not in page.content


def test_too_large_needs_nothing():
    assert "That is too large" in render_to_string("413.html")


@pytest.mark.django_db
def test_not_found_says_what_may_have_happened(client):
    page = client.get("/nowhere/")

    assert page.status_code == 404
    assert "This page is not in the source" in page.content.decode()


@pytest.mark.django_db
def test_form_without_its_token_is_told_in_words(client):
    client.handler.enforce_csrf_checks = True

    page = client.post("/me/settings/")

    assert page.status_code == 403
    assert "This form had grown too old" in page.content.decode()


@pytest.mark.django_db
def test_server_error_hides_what_went_wrong(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("what went wrong")

    monkeypatch.setattr(type(Briefing.objects.all()), "for_cards", broken)
    client.raise_request_exception = False

    page = client.get("/")

    assert page.status_code == 500
    assert b"what went wrong" not in page.content
