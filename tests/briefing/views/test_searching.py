"""What a search finds and marks, and what it must not show."""

import pytest
from django.urls import reverse

from briefing.models import Actor
from tests.factories import make_briefing, story_of

pytestmark = pytest.mark.django_db


def test_search_finds_briefings_actors_and_sentences(client):
    make_briefing(title="The River Accord in danger")

    page = client.get("/", {"q": "river accord"}).content.decode()

    assert "The River Accord in danger" in page
    assert reverse("briefing:actor", args=[Actor.objects.get(name="River Accord").slug]) in page
    assert "told Ada Brenn that the <mark>River</mark> <mark>Accord</mark> had been broken." in page


def test_search_says_that_there_are_more_sentences(client):
    make_briefing(story=story_of(1, sentences_each=21))

    many, few = (client.get("/", {"q": words}).content.decode() for words in ("boat", "boat 1.7"))

    assert "These are the first 20." in many
    assert "These are the first" not in few


def test_search_leaves_drafts_out(client):
    make_briefing(title="A secret bridge", is_public=False)

    page = client.get("/", {"q": "bridge"}).content.decode()

    assert "A secret bridge" not in page
    assert "Nothing found for “bridge”" in page


@pytest.mark.parametrize("query", ["\0", "'\"<script>", "%", "ا" * 500, "a " * 5000])
def test_search_takes_whatever_is_typed(client, query):
    make_briefing()

    answer = client.get("/", {"q": query})

    assert answer.status_code == 200
    assert b"<script>" not in answer.content
