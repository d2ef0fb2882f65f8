"""Who may keep which page, and for how long."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from briefing.services import unpublish
from tests.factories import make_briefing, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def memory(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()
    yield
    cache.clear()


def addresses_of(briefing):
    return [
        reverse("briefing:library"),
        reverse("briefing:all_actors"),
        briefing.get_absolute_url(),
        briefing.sections.first().get_absolute_url(),
        reverse("briefing:actors", args=[briefing.slug]),
        briefing.appearances.first().actor.get_absolute_url(),
    ]


def test_visitor_without_cookies_gets_a_page_that_anybody_may_keep(client):
    for address in addresses_of(make_briefing()):
        page = client.get(address)

        assert page.headers["Cache-Control"] == "public, max-age=0, must-revalidate", address
        assert page.headers["Vary"] == "Cookie"
        assert not page.cookies
        assert b"csrfmiddlewaretoken" not in page.content


def test_page_that_did_not_change_is_not_sent_again(client):
    for address in addresses_of(make_briefing()):
        tag = client.get(address).headers["ETag"]

        again = client.get(address, headers={"If-None-Match": tag})

        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag), address


def test_page_that_changed_is_sent_again(client):
    briefing = make_briefing()
    address = briefing.get_absolute_url()
    tag = client.get(address).headers["ETag"]
    briefing.title = "Another bridge"
    briefing.save()

    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_learner_gets_a_page_of_their_own(client):
    briefing = make_briefing()
    client.force_login(make_user())

    for address in addresses_of(briefing):
        page = client.get(address)

        assert "private" in page.headers["Cache-Control"]
        assert "Cookie" in page.headers["Vary"]
        assert "ETag" not in page.headers


def test_kept_page_takes_one_query_and_is_the_same(client, memory, django_assert_num_queries):
    address = make_briefing().sections.first().get_absolute_url()
    made = client.get(address)

    with django_assert_num_queries(1):
        kept = client.get(address)

    assert (kept.content, kept.headers) == (made.content, made.headers)


def test_kept_page_goes_with_every_change_and_with_withdrawal(client, memory):
    briefing = make_briefing()
    section = briefing.sections.first()
    client.get(section.get_absolute_url())

    section.heading = "Changed words"
    section.save()
    changed = client.get(section.get_absolute_url())
    unpublish(briefing)
    withdrawn = client.get(section.get_absolute_url())

    assert b"Changed words" in changed.content
    assert withdrawn.status_code == 404


def test_kept_page_is_not_the_learners(client, memory):
    address = make_briefing().sections.first().get_absolute_url()
    client.get(address)
    client.force_login(make_user("alice"))

    assert b"alice" in client.get(address).content


def test_filtered_page_is_not_kept(client, memory):
    address = reverse("briefing:actors", args=[make_briefing().slug])
    whole = client.get(address).content

    assert client.get(address, {"kind": "country"}).content != whole
    assert client.get(address).content == whole


def test_draft_is_kept_for_nobody(client, memory):
    assert client.get(make_briefing(is_public=False).get_absolute_url()).status_code == 404
