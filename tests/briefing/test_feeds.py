"""What feed readers, search engines and link previews are told."""

import re
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from django.urls import reverse

from tests.factories import make_briefing

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
SITE = "http://testserver"


def test_feed_lists_what_is_public_newest_first(client):
    make_briefing(title="Older", standfirst="It was.", public_since=datetime(2024, 5, 1, tzinfo=UTC))
    newer = make_briefing(title="Newer", standfirst="", public_since=datetime(2024, 6, 1, tzinfo=UTC))
    make_briefing(title="Draft", is_public=False)

    feed = ElementTree.fromstring(client.get(reverse("briefing:feed")).content)

    told = [
        tuple(entry.findtext(f"a:{name}", namespaces=ATOM) for name in ("title", "summary"))
        for entry in feed.findall("a:entry", ATOM)
    ]
    assert told == [("Newer", newer.key_points.first().text), ("Older", "It was.")]


@pytest.mark.parametrize("name", ["briefing:feed", "briefing:sitemap"])
def test_feed_and_sitemap_are_sent_once(client, name):
    make_briefing()
    first = client.get(reverse(name))

    assert client.get(reverse(name), headers={"if-none-match": first["ETag"]}).status_code == 304
    make_briefing(title="Another")
    assert client.get(reverse(name), headers={"if-none-match": first["ETag"]}).status_code == 200


def test_sitemap_lists_briefings_sections_and_actors_that_are_public(client):
    shown, draft = make_briefing(), make_briefing(is_public=False)

    page = client.get(reverse("briefing:sitemap")).content.decode()

    actors = [row.actor for row in shown.appearances.all()]
    listed = {f"{SITE}{row.get_absolute_url()}" for row in (shown, *shown.sections.all(), *actors)}
    assert set(re.findall(r"<loc>([^<]+)</loc>", page)) == listed
    assert draft.slug not in page


def test_robots_keep_out_of_what_is_a_learners(client):
    page = client.get("/robots.txt").content.decode()

    assert "Disallow: /me/" in page
    assert f"Sitemap: {SITE}/sitemap.xml" in page


def test_link_previews_have_a_title_words_picture_and_address(client):
    section = make_briefing().sections.first()
    section.standfirst = "A bridge is open."
    section.save()

    page = client.get(section.get_absolute_url()).content.decode()

    told = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', page))
    assert told == {
        "site_name": "Briefed",
        "title": "A bridge over the Lenna",
        "description": "A bridge is open.",
        "type": "article",
        "url": f"{SITE}{section.get_absolute_url()}",
        "image": f"{SITE}/static/briefing/share.png",
    }
    assert f'<link rel="canonical" href="{SITE}{section.get_absolute_url()}">' in page
