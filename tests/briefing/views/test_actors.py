"""The actors of a briefing, of all briefings, and one actor with every sentence."""

import pytest
from django.urls import reverse

from briefing.models import Actor
from quiz.models import Answer
from tests.briefing.views.stories import MANY_ACTORS, client_of, learner_with_marked_check
from tests.factories import Named, Story, make_briefing, make_question, story_of

pytestmark = pytest.mark.django_db


def test_actors_stand_by_kind(client):
    briefing = make_briefing()

    page = client.get(reverse("briefing:actors", args=[briefing.slug])).content.decode()

    headings = ["People", "Countries", "Organisations", "Places", "Agreements"]
    assert [page.index(f"{heading}</h2>") for heading in headings] == sorted(
        page.index(f"{heading}</h2>") for heading in headings
    )
    assert "Events</h2>" not in page


def test_actors_are_filtered_by_the_server_too(client):
    briefing = make_briefing()
    address = reverse("briefing:actors", args=[briefing.slug])

    by_kind = client.get(address, {"kind": "country"}).content.decode()
    by_role = client.get(address, {"q": "MAYOR"}).content.decode()
    by_nothing = client.get(address, {"q": "zebra"}).content.decode()

    assert [by_kind.count("data-name="), by_role.count("data-name="), by_nothing.count("data-name=")] == [
        1,
        1,
        0,
    ]
    assert "data-filter=" not in by_kind
    assert "No actor fits" in by_nothing


@pytest.mark.parametrize("story", [story_of(1), MANY_ACTORS], ids=["one", "many"])
def test_actors_ask_the_same_number_of_queries(client, django_assert_num_queries, story):
    briefing = make_briefing(story=story)

    with django_assert_num_queries(5):
        client.get(reverse("briefing:actors", args=[briefing.slug]))


def test_actor_tells_a_learner_what_they_were_asked(client, django_assert_max_num_queries):
    briefing = make_briefing()
    learner = learner_with_marked_check(briefing)
    actor = briefing.appearances.get(actor__name="Orlin").actor
    for question in briefing.questions.all():
        question.actors.add(actor)
    make_question(briefing, stem="Never asked of anybody?").actors.add(actor)
    stem = Answer.objects.first().question.stem
    address = actor.get_absolute_url()

    client.force_login(learner.user)
    with django_assert_max_num_queries(13):
        page = client.get(address).content.decode()
    others = client_of("bob").get(address).content.decode()

    assert "What you were asked about Orlin" in page
    assert (stem in page, "Comes back today" in page, "Never asked" in page) == (True, True, False)
    assert 'class="mastery"' in page.split("You know it")[1].split("</dd>")[0]
    assert "What you were asked" not in others


def test_all_actors_counts_what_is_public(client):
    make_briefing()
    make_briefing()
    make_briefing(is_public=False)

    page = client.get(reverse("briefing:all_actors")).content.decode()

    row = page[page.index(">Ada Brenn<") :]
    assert row[: row.index("</li>")].count("in 2 briefings") == 1
    assert '<span class="c">4<' in row[: row.index("</li>")]


def test_all_actors_are_sorted_whatever_their_case(client):
    names = ("Ada Brenn", "al-Tarvi", "Zora Lenn")
    sentence = " ".join(f"{name} spoke." for name in names)
    named = tuple(Named(name, "person") for name in reversed(names))
    make_briefing(story=Story((("Talk", ((sentence,),)),), named))

    page = client.get(reverse("briefing:all_actors")).content.decode()

    assert sorted(names, key=page.index) == list(names)


def test_all_actors_keeps_its_counts_when_filtered(client):
    make_briefing()

    page = client.get(reverse("briefing:all_actors"), {"q": "ada", "kind": "person"}).content.decode()

    assert page.count("data-name=") == 1
    assert '<span class="c">2<' in page


@pytest.mark.parametrize("count", [1, 3])
def test_all_actors_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()

    with django_assert_num_queries(2):
        client.get(reverse("briefing:all_actors"))


def test_actor_is_quoted_with_every_sentence(client):
    make_briefing()
    ada = Actor.objects.get(name="Ada Brenn")

    page = client.get(ada.get_absolute_url()).content.decode()

    assert page.count("<mark>Ada Brenn</mark>") == 2
    assert "Jon Halle" in page
    assert "2 in 2 of 2 sections" in page


def test_actor_of_several_briefings_can_be_seen_in_one(client):
    first = make_briefing(title="First report")
    make_briefing(title="Second report")
    ada = Actor.objects.get(name="Ada Brenn")

    both = client.get(ada.get_absolute_url()).content.decode()
    one = client.get(ada.get_absolute_url(), {"briefing": first.slug}).content.decode()

    assert "4 in 2 briefings" in both
    assert ("First report" in one, "Second report" in one) == (True, False)


def test_actor_of_drafts_only_is_not_there(client):
    make_briefing(is_public=False)

    assert client.get(Actor.objects.get(name="Tarvia").get_absolute_url()).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_actor_asks_the_same_number_of_queries(client, django_assert_num_queries, count):
    for _ in range(count):
        make_briefing()
    ada = Actor.objects.get(name="Ada Brenn")

    with django_assert_num_queries(7):
        client.get(ada.get_absolute_url())
