"""A briefing's first page: key points, sections, dates and actors."""

import re

import pytest
from django.urls import reverse

from tests.briefing.views.stories import BARE, MANY_ACTORS, MANY_DATES
from tests.factories import make_briefing, story_of

pytestmark = pytest.mark.django_db


def test_overview_shows_key_points_sections_dates_and_actors(client):
    briefing = make_briefing()

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "In one minute" in page
    assert "What the neighbours say" in page
    assert "Three dates, 2024" in page
    assert "6 named" in page
    assert "Start reading" in page


@pytest.mark.parametrize(
    "story", [BARE, MANY_DATES, MANY_ACTORS, story_of(20)], ids=["bare", "dates", "actors", "sections"]
)
def test_overview_and_sections_stand_for_any_briefing(client, story):
    briefing = make_briefing(story=story, standfirst="", author="", source_name="", published_on=None)

    pages = [client.get(briefing.get_absolute_url())]
    pages += [client.get(section.get_absolute_url()) for section in briefing.sections.all()]
    pages.append(client.get(reverse("briefing:actors", args=[briefing.slug])))

    assert [page.status_code for page in pages] == [200] * len(pages)


@pytest.mark.parametrize("story", [story_of(1), story_of(3), MANY_ACTORS], ids=["one", "three", "many"])
def test_overview_asks_at_most_eight_queries(client, django_assert_max_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_max_num_queries(8):
        client.get(briefing.get_absolute_url())


def test_overview_of_many_dates_draws_twelve_and_lists_all(client):
    briefing = make_briefing(story=MANY_DATES)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "12 of the 60 dates" in page
    assert page.count("<li><b>") == 60


def test_overview_without_a_date_says_so(client):
    briefing = make_briefing(published_on=None)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "Not stated; last event 12 June 2024" in page


def test_overview_escapes_what_the_article_says(client):
    briefing = make_briefing(title="<b>&", standfirst='"><script>alert(1)</script>')

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "<script>alert" not in page
    assert "&lt;b&gt;&amp;" in page


def test_foreign_passages_say_their_language_and_direction(client):
    briefing = make_briefing(title="The word مرحبا in Orlin")

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert '<h1>The word <span lang="ar" dir="rtl">مرحبا</span> in Orlin</h1>' in page


def test_overview_says_nothing_twice_of_a_section(client):
    briefing = make_briefing()
    point = briefing.key_points.first()
    point.text = "A bridge is open, and the talks are over."
    point.save()
    first, second, *_ = briefing.sections.all()
    first.standfirst, second.standfirst = "A bridge is open.", "What the neighbours make of it."
    first.save()
    second.save()

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert re.findall('<span class="d">(.*?)</span>', page) == ["What the neighbours make of it."]
