"""Beside the text: what an instructor puts right holds at once, everywhere, and after every later import."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from briefing.models import Briefing
from briefing.services import import_article
from tests.factories import make_briefing, make_instructor

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

Portugal paid a third of the price, because its lorries use the road.

## The neighbours

France protested on 7 May 2024. Germany offered to mediate between France and Spain.

Subscribe to our newsletter for more.
"""


@pytest.fixture
def briefing(ines):
    return import_article(source=ARTICLE, form="markdown", title="A bridge", owner=ines).briefing


def address(briefing):
    return reverse("admin:briefing_briefing_preview", args=[briefing.pk])


def sent(response):
    """What a browser would send back unchanged."""
    forms = response.context["forms"]
    data = {}
    for form in (forms.details, *forms.sections, *forms.actors):
        for name in form.fields:
            value = form[name].value()
            if value not in (None, False):
                data[form.add_prefix(name)] = "on" if value is True else value
    return data


def save(client, briefing, changes, without=()):
    data = {**sent(client.get(address(briefing))), **changes}
    for name in without:
        del data[name]
    return client.post(address(briefing), data)


def first(briefing, position):
    section = briefing.sections.get(position=position)
    return section.sentences.order_by("number").first().pk


def actor(briefing, name):
    return briefing.appearances.get(actor__name=name).actor_id


def headings(briefing):
    return [(row.heading, row.sentences.count()) for row in briefing.sections.order_by("position")]


def names(briefing):
    return set(briefing.appearances.values_list("actor__name", flat=True))


def test_page_shows_the_text_and_what_was_made_of_it(client, briefing):
    page = client.get(address(briefing)).content.decode()

    for words in (
        "A bridge for Gerona",
        "The neighbours",
        "Portugal",
        "Subscribe to our newsletter",
        "Put it back",
    ):
        assert words in page


def test_saving_without_a_change_writes_nothing(client, briefing):
    before = Briefing.objects.get().updated_at

    save(client, briefing, {})

    assert Briefing.objects.get().updated_at == before
    assert LogEntry.objects.count() == 0


def test_section_is_renamed(client, briefing):
    save(client, briefing, {f"section-{first(briefing, 2)}-heading": "What Paris says"})

    assert [heading for heading, _ in headings(briefing)] == ["A bridge for Gerona", "What Paris says"]


def test_sections_are_joined_and_the_join_is_taken_back(client, briefing):
    save(client, briefing, {f"section-{first(briefing, 2)}-place": "join"})
    joined = headings(briefing)
    edit = briefing.section_edits.get()

    save(client, briefing, {f"undo-section-{edit.pk}": "on"})

    assert joined == [("A bridge for Gerona", 5)]
    assert headings(briefing) == [("A bridge for Gerona", 3), ("The neighbours", 2)]


def test_section_is_split_before_a_paragraph(client, briefing):
    portugal = briefing.sentences.get(text__startswith="Portugal")

    save(client, briefing, {f"section-{first(briefing, 1)}-split": portugal.pk})

    assert [count for _, count in headings(briefing)] == [2, 1, 2]
    assert portugal.section_id != briefing.sections.get(position=2).pk
    assert 'id="s3"' in briefing.sections.get(position=2).html


def test_line_is_brought_back(client, briefing):
    line = briefing.set_aside_lines.get(text__startswith="Subscribe")

    save(client, briefing, {f"line-{line.pk}": "on"})

    assert briefing.sentences.standing().last().text == "Subscribe to our newsletter for more."
    assert not briefing.set_aside_lines.filter(text__startswith="Subscribe").exists()


def test_actor_is_dropped_renamed_and_joined_in_one_save(client, briefing):
    france, portugal = actor(briefing, "France"), actor(briefing, "Portugal")
    germany = actor(briefing, "Germany")

    save(
        client,
        briefing,
        {
            f"actor-{portugal}-name": "Republic of Portugal",
            f"actor-{portugal}-kind": "organisation",
            f"actor-{france}-same_as": "spain",
        },
        without=[f"actor-{germany}-keep"],
    )

    assert {"Germany", "France", "Portugal"} & names(briefing) == set()
    assert {"Republic of Portugal", "Spain"} <= names(briefing)
    spain = briefing.appearances.get(actor__name="Spain")
    assert sorted(spain.mentions.values_list("surface", flat=True)) == ["France", "France", "Spain", "Spain"]
    assert 'data-kind="organisation"' in briefing.sections.get(position=1).html


def test_actor_that_was_renamed_is_renamed_again(client, briefing):
    save(client, briefing, {f"actor-{actor(briefing, 'Portugal')}-name": "Lusitania"})
    save(client, briefing, {f"actor-{actor(briefing, 'Lusitania')}-name": "Portuguese Republic"})

    assert {"Portugal", "Lusitania"} & names(briefing) == set()
    assert "Portuguese Republic" in names(briefing)


def test_further_wording_of_an_actor_is_found(client, briefing):
    save(client, briefing, {f"actor-{actor(briefing, 'Spain')}-also": "The bridge; lorries"})

    spain = briefing.appearances.get(actor__name="Spain")
    assert {"The bridge", "lorries"} <= set(spain.mentions.values_list("surface", flat=True))


def test_joining_to_nobody_is_refused_in_words(client, briefing):
    response = save(client, briefing, {f"actor-{actor(briefing, 'Spain')}-same_as": "Atlantis"})

    assert response.status_code == 422
    assert "No other actor here is called “Atlantis”." in response.content.decode()


def test_date_moves_the_timeline_with_it(client, briefing):
    save(client, briefing, {"published_on": "2024-06-01", "author": "Mira Sole"})

    row = Briefing.objects.get()
    assert (str(row.published_on), row.author) == ("2024-06-01", "Mira Sole")


def test_everything_outlives_a_new_version_of_the_article(client, briefing):
    save(
        client,
        briefing,
        {
            "published_on": "2024-06-01",
            f"section-{first(briefing, 2)}-heading": "What Paris says",
            f"actor-{actor(briefing, 'Portugal')}-name": "Lusitania",
            f"line-{briefing.set_aside_lines.get(text__startswith='Subscribe').pk}": "on",
        },
    )
    newer = ARTICLE.replace("The bridge cost 40 million euros.", "The bridge cost 50 million euros.")

    import_article(source=newer, form="markdown", title="A bridge", owner=briefing.owner)

    row = Briefing.objects.get()
    assert str(row.published_on) == "2024-06-01"
    assert [heading for heading, _ in headings(row)] == ["A bridge for Gerona", "What Paris says"]
    assert "Lusitania" in names(row)
    assert row.sentences.standing().filter(text__startswith="Subscribe").exists()
    assert row.sentences.standing().filter(text__contains="50 million").exists()


def test_key_points_written_by_hand_outlive_it_too(client, briefing):
    from tests.briefing.test_admin import change_url, form_data

    data = form_data(client.get(change_url(briefing)))
    client.post(
        change_url(briefing), {**data, "key_points-0-text": "A bridge opened, and France is not amused."}
    )

    save(client, briefing, {f"section-{first(briefing, 2)}-heading": "What Paris says"})

    assert briefing.key_points.first().text == "A bridge opened, and France is not amused."


def test_nothing_is_public_before_publish(client, briefing, ines):
    save(client, briefing, {f"section-{first(briefing, 2)}-heading": "What Paris says"})
    hidden = client.get(briefing.get_absolute_url())
    client.logout()
    stranger = client.get(briefing.get_absolute_url())
    client.force_login(ines)

    client.post(reverse("admin:briefing_briefing_publish", args=[briefing.pk]))

    client.logout()
    assert (hidden.status_code, stranger.status_code) == (200, 404)
    assert client.get(briefing.get_absolute_url()).status_code == 200
    assert {entry.change_message for entry in LogEntry.objects.all()} == {
        "Corrected what the program made of the article.",
        "Published.",
    }


def test_publishing_wants_a_post(client, briefing):
    assert client.get(reverse("admin:briefing_briefing_publish", args=[briefing.pk])).status_code == 405
    assert not Briefing.objects.get().is_public


@pytest.mark.parametrize("name", ["preview", "publish", "hide"])
def test_anothers_briefing_is_not_found(client, ines, name):
    other = make_briefing(owner=make_instructor("otto"))
    url = reverse(f"admin:briefing_briefing_{name}", args=[other.pk])

    assert (client.get(url).status_code, client.post(url).status_code)[1] == 404


def test_page_costs_the_same_for_more_sections_and_actors(client, ines, django_assert_num_queries):
    small, large = make_briefing(owner=ines), make_briefing(owner=ines)
    small.appearances.filter(position__gt=1).delete()
    client.get(address(small))

    for row in (small, large):
        with django_assert_num_queries(17):
            client.get(address(row))
