"""What is shown when something is amiss: in words, and where need be without a database."""

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

from briefing.error_pages import bad_request, server_error
from briefing.models import Briefing
from tests.factories import make_briefing


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
def test_not_found_offers_to_search_for_the_words_of_the_address(client):
    page = client.get("/briefings/the-rīver_accord-2024/").content.decode()

    assert 'name="q" value="the rīver accord"' in page


@pytest.mark.django_db
@pytest.mark.parametrize("part", ["an-old-heading/", "s/99/", "s/gone/"])
def test_lost_part_of_a_briefing_shows_what_it_holds_today(client, part):
    briefing, draft = make_briefing(), make_briefing(is_public=False)

    page = client.get(f"{briefing.get_absolute_url()}{part}")
    hidden = client.get(f"{draft.get_absolute_url()}{part}")

    assert (page.status_code, hidden.status_code) == (404, 404)
    assert [row.get_absolute_url() in page.content.decode() for row in briefing.sections.all()] == [
        True,
        True,
    ]
    assert draft.title not in hidden.content.decode()


@pytest.mark.django_db
def test_form_without_its_token_is_told_in_words(client):
    client.handler.enforce_csrf_checks = True

    page = client.post("/me/settings/")

    assert page.status_code == 403
    assert "This form had grown too old" in page.content.decode()


FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/accounts/login/", "/me/settings/", "/admin/login/", "/nowhere/"])
@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        (f"{FORM}; charset=utf-16", b"a=b", 400),
        (MULTIPART, b"a=b", 400),
        (FORM, b"a=" + b"b" * 3_000_000, 413),
        (FORM, b"a&" * 2_000, 413),
    ],
    ids=["other charset", "no boundary", "too large", "too many fields"],
)
def test_form_that_cannot_be_read_is_told_in_words(path, content_type, body, status):
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.get("/accounts/login/")

    page = client.generic("POST", path, body, content_type=content_type)

    assert page.status_code == status
    assert ("That could not be read" if status == 400 else "That is too large") in page.content.decode()


@pytest.mark.django_db
def test_server_error_after_an_unreadable_form_still_shows_its_page(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("what went wrong")

    monkeypatch.setattr("briefing.error_pages.defaults.page_not_found", broken)
    client.get("/accounts/login/")
    client.raise_request_exception = False

    page = client.generic("POST", "/nowhere/", b"a=b", content_type=f"{FORM}; charset=utf-16")

    assert page.status_code == 500
    assert b"Your last saved answer is safe." in page.content


@pytest.mark.django_db
def test_server_error_hides_what_went_wrong(client, monkeypatch):
    def broken(*args):
        raise RuntimeError("what went wrong")

    monkeypatch.setattr(type(Briefing.objects.all()), "for_cards", broken)
    client.raise_request_exception = False

    page = client.get("/")

    assert page.status_code == 500
    assert b"what went wrong" not in page.content
