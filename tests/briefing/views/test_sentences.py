"""Every sentence has an address that lasts."""

import pytest
from django.urls import reverse

from tests.briefing.views.stories import section_of
from tests.factories import make_briefing

pytestmark = pytest.mark.django_db


def test_sentence_leads_to_its_place(client):
    briefing = make_briefing()

    answer = client.get(reverse("briefing:sentence", args=[briefing.slug, 5]))

    assert answer.url == section_of(briefing, 2).get_absolute_url() + "#s5"


@pytest.mark.parametrize("number", [0, 7, 10**30])
def test_sentence_that_is_not_there(client, number):
    briefing = make_briefing()

    assert client.get(f"/briefings/{briefing.slug}/s/{number}/").status_code == 404


def test_sentence_is_found_by_its_key_wherever_it_stands(client):
    briefing = make_briefing()
    row = briefing.sentences.get(number=5)

    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key])).url.endswith("#s5")
    briefing.sentences.filter(number=6).update(number=None)
    row.number = 6
    row.save()
    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key])).url.endswith("#s6")


def test_retired_sentence_keeps_its_address_and_last_words(client):
    briefing = make_briefing()
    row = briefing.sentences.get(number=5)
    briefing.sentences.filter(pk=row.pk).update(number=None, section=None)

    page = client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, row.key]))

    assert page.status_code == 200
    assert "no longer in the text" in page.content.decode()
    assert "told Ada Brenn that the River Accord" in page.content.decode()
    assert client.get(reverse("briefing:sentence_by_key", args=[briefing.slug, "nokey"])).status_code == 404
