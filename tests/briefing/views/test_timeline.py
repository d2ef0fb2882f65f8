"""The dates on a line, and the handout on paper."""

import pytest
from django.urls import reverse

from tests.briefing.views.stories import BARE, MANY_DATES
from tests.factories import make_briefing

pytestmark = pytest.mark.django_db


def test_timeline_has_every_date_with_its_sentence(client):
    briefing = make_briefing()

    page = client.get(reverse("briefing:timeline", args=[briefing.slug])).content.decode()

    assert page.count('<p class="when">') == 3
    assert "<mark>3 May 2024</mark>" in page
    assert page.count("Still to come when it was written") == 1


def test_timeline_does_not_claim_to_hold_each_year_told_in_passing(client):
    page = client.get(make_briefing().get_absolute_url()).content.decode()

    assert "What the text dates, in order of time." in page
    assert "Every date" not in page


@pytest.mark.parametrize("story", [BARE, MANY_DATES], ids=["none", "many"])
def test_timeline_stands_for_any_number_of_dates(client, django_assert_max_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_max_num_queries(8):
        page = client.get(reverse("briefing:timeline", args=[briefing.slug])).content.decode()

    assert ("No dates in this text" in page) == (story is BARE)


def test_handout_has_all_sections_the_glossary_and_the_dates(client, django_assert_max_num_queries):
    briefing = make_briefing(source_url="https://example.org/bridge")

    with django_assert_max_num_queries(10):
        page = client.get(reverse("briefing:handout", args=[briefing.slug])).content.decode()

    assert page.count('class="s" id=') == 6
    assert page.index("Who is who") < page.index("Ada Brenn</dt>") < page.index("<b>3 May 2024</b>")
    assert "Source: https://example.org/bridge" in page
    assert 'class="actor"' not in page
