"""The library and all its briefings: what is public, where a learner stopped, what is due."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.services.reading import mark_read
from tests.briefing.views.stories import client_of, learner_with_marked_check, section_of
from tests.factories import make_briefing, make_learner, make_user

pytestmark = pytest.mark.django_db


def test_library_without_briefings_says_so(client):
    page = client.get("/").content.decode()

    assert "No briefings yet" in page


def test_library_lists_what_is_public_only(client):
    make_briefing(title="An open bridge")
    make_briefing(title="A secret bridge", is_public=False)

    page = client.get("/").content.decode()

    assert "An open bridge" in page
    assert "A secret bridge" not in page


@pytest.mark.parametrize("count", [1, 3])
def test_library_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()

    with django_assert_num_queries(3):
        client.get("/")


def test_library_shows_a_learner_where_they_stopped(client):
    user = make_user()
    briefing = make_briefing(title="Half read")
    mark_read(learner=make_learner(user), section=section_of(briefing), at=timezone.now())
    client.force_login(user)

    page = client.get("/").content.decode()

    assert "Where you stopped" in page
    assert "1 of 2 sections read" in page
    assert section_of(briefing, 2).get_absolute_url() in page


def test_library_tells_a_learner_what_is_due(client):
    learner = learner_with_marked_check(make_briefing(title="Long ago"))
    client.force_login(learner.user)

    page = client.get("/").content.decode()

    assert "Due for review" in page
    assert reverse("quiz:review") in page.split("Due for review")[1].split("</section>")[0]
    assert "Due for review" not in client_of("bob").get("/").content.decode()


def test_card_without_a_standfirst_shows_the_first_key_point(client):
    briefing = make_briefing(standfirst="")
    briefing.key_points.all().delete()
    briefing.key_points.create(position=2, text="The neighbours protest.")
    briefing.key_points.create(position=1, text="A bridge is open.")

    page = client.get("/").content.decode()

    assert '<p class="standfirst">A bridge is open.</p>' in page
    assert "The neighbours protest." not in page


def test_descriptions_for_machines_are_escaped_once(client):
    briefing = make_briefing(standfirst="The town's bridge & its price")
    actor = briefing.appearances.get(actor__name="Jon Halle").actor
    section = section_of(briefing)
    section.standfirst = ""
    section.save()

    pages = [client.get(row.get_absolute_url()).content.decode() for row in (briefing, section, actor)]

    said = '<meta name="description" content="The town&#x27;s bridge &amp; its price">'
    assert [said in page for page in pages] == [True, True, False]
    assert "Jon Halle: Tarvia&#x27;s foreign minister. Every sentence" in pages[2]


@pytest.mark.parametrize("count", [1, 3])
def test_library_of_a_learner_asks_the_same_number_of_queries(client, django_assert_max_num_queries, count):
    user = make_user()
    learner = make_learner(user)
    for _ in range(count):
        mark_read(learner=learner, section=section_of(make_briefing()), at=timezone.now())
    client.force_login(user)

    with django_assert_max_num_queries(12):
        client.get("/")


@pytest.mark.parametrize("number", ["0", "-1", "999", "abc", "9" * 40])
def test_library_page_numbers_out_of_range_show_a_page(client, number):
    make_briefing()

    assert client.get("/", {"page": number}).status_code == 200
