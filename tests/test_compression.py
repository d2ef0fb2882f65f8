"""What is sent compressed: the desk, whose pages are long, and nothing that learners read."""

import gzip

import pytest
from django.urls import reverse

from tests.factories import make_briefing, story_of

pytestmark = pytest.mark.django_db
BROWSER = {"Accept-Encoding": "gzip, br"}


def test_desk_sends_a_long_article_in_a_fifth_of_its_bytes(client, ines):
    briefing = make_briefing(owner=ines, story=story_of(20, sentences_each=20))

    page = client.get(reverse("admin:briefing_briefing_preview", args=[briefing.pk]), headers=BROWSER)

    assert page.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in page.headers["Vary"]
    whole = gzip.decompress(page.content)
    assert b"</html>" in whole
    assert len(page.content) * 5 < len(whole)


def test_desk_sends_plain_bytes_to_whoever_asks_for_them(client, ines):
    page = client.get(reverse("admin:briefing_briefing_import"), headers={"Accept-Encoding": "identity"})

    assert "Content-Encoding" not in page.headers
    assert b"</html>" in page.content


def test_pages_of_learners_cost_no_compressing(client):
    page = client.get(make_briefing().get_absolute_url(), headers=BROWSER)

    assert "Content-Encoding" not in page.headers
