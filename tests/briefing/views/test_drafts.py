"""A draft is there for its owner and for nobody else."""

import pytest
from django.urls import reverse

from briefing.models import Actor
from tests.briefing.views.stories import section_of
from tests.factories import make_briefing, make_instructor, make_user

pytestmark = pytest.mark.django_db


def test_draft_is_not_there_for_others(client):
    briefing = make_briefing(is_public=False, owner=make_instructor("ivo"))
    client.force_login(make_instructor("ines"))

    addresses = [
        briefing.get_absolute_url(),
        section_of(briefing).get_absolute_url(),
        reverse("briefing:actors", args=[briefing.slug]),
        reverse("briefing:sentence", args=[briefing.slug, 1]),
        reverse("briefing:actor", args=[Actor.objects.get(name="Tarvia").slug]),
    ]

    assert [client.get(address).status_code for address in addresses] == [404] * 5


def test_draft_opens_to_its_owner(client):
    ines = make_instructor("ines")
    briefing = make_briefing(is_public=False, owner=ines)
    client.force_login(ines)

    page = client.get(briefing.get_absolute_url()).content.decode()

    assert "Draft, not published" in page


def test_own_draft_stays_closed_to_somebody_who_is_no_instructor(client):
    alice = make_user("alice")
    briefing = make_briefing(is_public=False, owner=alice)
    client.force_login(alice)

    assert client.get(briefing.get_absolute_url()).status_code == 404
