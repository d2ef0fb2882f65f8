"""The first thing a visitor changes: pages to read carry no token, so it is asked for."""

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import Learner, SectionRead
from tests.factories import make_briefing, make_quiz

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser():
    """Checks tokens, as a real site does."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def section():
    briefing = make_briefing()
    make_quiz(briefing, section=briefing.sections.first(), purpose="section")
    return briefing.sections.first()


def test_forms_of_a_fresh_visitor_are_sent_by_get(browser, section):
    page = browser.get(section.get_absolute_url()).content.decode()

    assert page.count("data-first=") == page.count("<form") == 5
    assert 'method="post"' not in page


def test_forms_of_a_visitor_with_a_cookie_are_sent_at_once(browser, section):
    browser.get(reverse("quiz:token"))

    page = browser.get(section.get_absolute_url()).content.decode()

    assert page.count('method="post"') == page.count("csrfmiddlewaretoken") == page.count("<form") == 5


def test_without_script_a_page_asks_first_and_sends_the_same_fields(browser, section):
    address = reverse("quiz:mark_read", args=[section.briefing.slug, section.slug])

    asking = browser.get(address, {"theme": '"><b>dark'})
    assert Learner.objects.count() == 0
    page = asking.content.decode()
    assert 'name="theme" value="&quot;&gt;&lt;b&gt;dark"' in page
    token = asking.context["csrf_token"]
    browser.post(address, {"csrfmiddlewaretoken": str(token)})

    assert SectionRead.objects.get().section == section


def test_with_script_the_token_comes_with_its_cookie(browser, section):
    address = reverse("quiz:mark_read", args=[section.briefing.slug, section.slug])

    token = browser.get(reverse("quiz:token")).json()["token"]
    browser.post(address, {"csrfmiddlewaretoken": token})

    assert SectionRead.objects.count() == 1


def test_change_without_a_token_is_refused(browser, section):
    address = reverse("quiz:mark_read", args=[section.briefing.slug, section.slug])

    assert browser.post(address).status_code == 403
    assert Learner.objects.count() == 0


def test_token_is_kept_by_nobody(browser):
    assert "no-store" in browser.get(reverse("quiz:token")).headers["Cache-Control"]


@pytest.mark.parametrize("section_slug", ["nowhere", "x" * 300])
def test_nothing_is_asked_about_what_is_not_there(browser, section, section_slug):
    address = f"/briefings/{section.briefing.slug}/{section_slug}/read/"

    assert browser.get(address).status_code == 404
