"""Ready parts look like live ones, and never outlive what they were made from."""

import re

import pytest

from briefing.models import Actor, ReadyBriefing, ReadySection
from briefing.ready_parts import make_parts
from briefing.services import import_article, publish
from tests.factories import make_briefing

pytestmark = pytest.mark.django_db
ARTICLE = "Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros."


TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"')


def pages_of(client, briefing):
    addresses = [briefing.get_absolute_url(), *(row.get_absolute_url() for row in briefing.sections.all())]
    return [TOKEN.sub(b"", client.get(address).content) for address in addresses]


def test_ready_pages_are_the_live_ones(client):
    briefing = make_briefing()

    ready = pages_of(client, briefing)
    ReadyBriefing.objects.all().delete()

    assert pages_of(client, briefing) == ready


def test_pages_of_another_edition_are_worked_out_live(client):
    briefing = make_briefing()
    ready = pages_of(client, briefing)
    ReadyBriefing.objects.update(edition="older")
    ReadySection.objects.update(text="", cards="")

    assert pages_of(client, briefing) == ready


def test_import_makes_the_parts():
    briefing = import_article(source=ARTICLE, title="A bridge", publish=True).briefing

    assert ReadyBriefing.objects.get().briefing == briefing
    assert ReadySection.objects.count() == briefing.sections.count()


def test_publishing_keeps_the_parts():
    briefing = make_briefing(is_public=False)

    publish(briefing)

    assert ReadyBriefing.objects.count() == 1


def change_heading(briefing):
    section = briefing.sections.first()
    section.heading = "Changed words"
    section.save()


def change_standfirst_of_section(briefing):
    section = briefing.sections.first()
    section.standfirst = "Changed words"
    section.save()


def change_key_point(briefing):
    point = briefing.key_points.first()
    point.text = "Changed words"
    point.save()


def change_role(briefing):
    appearance = briefing.appearances.get(actor__name="Ada Brenn")
    appearance.role = "Changed words"
    appearance.save()


def change_actor(briefing):
    actor = Actor.objects.get(name="Ada Brenn")
    actor.name = "Changed words"
    actor.save()


def change_event(briefing):
    event = briefing.timeline_events.last()
    event.label = "Changed words"
    event.save()


CHANGES = [
    change_heading,
    change_standfirst_of_section,
    change_key_point,
    change_role,
    change_actor,
    change_event,
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_shows_at_once_and_is_made_ready_again(
    client, change, django_capture_on_commit_callbacks
):
    briefing = make_briefing()
    before = briefing.updated_at

    with django_capture_on_commit_callbacks(execute=True):
        change(briefing)
        live = pages_of(client, briefing)
    ready = pages_of(client, briefing)
    briefing.refresh_from_db()

    assert any(b"Changed words" in page for page in live)
    assert ready == live
    assert ReadyBriefing.objects.count() == 1
    assert briefing.updated_at > before


def test_parts_of_a_deleted_briefing_are_gone(django_capture_on_commit_callbacks):
    briefing = make_briefing()

    with django_capture_on_commit_callbacks(execute=True):
        briefing.delete()

    assert ReadyBriefing.objects.count() == ReadySection.objects.count() == 0


def test_making_parts_asks_the_same_for_any_number_of_sections(django_assert_max_num_queries):
    from tests.factories import story_of

    for count in (1, 8):
        briefing = make_briefing(story=story_of(count))
        with django_assert_max_num_queries(20):
            make_parts(briefing)
