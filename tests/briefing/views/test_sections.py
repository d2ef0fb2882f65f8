"""The page of a section: its numbered sentences, notes and cards, at few queries."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.services.reading import mark_read
from tests.briefing.views.stories import MANY_ACTORS, learner_with_marked_check, section_of
from tests.factories import Named, Story, make_briefing, make_learner, make_quiz, make_user, story_of

pytestmark = pytest.mark.django_db


def test_section_shows_its_numbered_sentences(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    assert '<span class="s" id="s4">' in page
    assert '<span class="s" id="s1">' not in page
    assert "Section 2 of 2" in page


def test_section_does_not_print_its_first_sentence_above_itself(client):
    briefing = make_briefing()
    section = section_of(briefing, 2)
    sentences = list(section.sentences.order_by("number"))

    section.standfirst = sentences[0].text
    section.save()
    repeated = client.get(section.get_absolute_url()).content.decode()
    section.standfirst = sentences[1].text
    section.save()
    looking_ahead = client.get(section.get_absolute_url()).content.decode()

    assert '<p class="lede">' not in repeated
    assert f'<meta name="description" content="{sentences[0].text}">' in repeated
    assert f'<p class="lede">{sentences[1].text}</p>' in looking_ahead


def test_section_sets_notes_beside_their_paragraph(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    paragraph = next(line for line in page.split("\n") if 'id="s6"' in line)
    assert "<b>Next</b> 12 June 2024: The Lenna Council will meet." in paragraph
    assert paragraph.endswith("</div></div>")


def test_section_has_one_card_for_each_actor_it_names(client):
    briefing = make_briefing()

    page = client.get(section_of(briefing).get_absolute_url()).content.decode()

    assert page.count('class="card-pop" id="actor-') == 2
    assert "Mayor" in page


def test_last_section_leads_back_to_the_overview(client):
    briefing = make_briefing()

    first = client.get(section_of(briefing, 1).get_absolute_url()).content.decode()
    last = client.get(section_of(briefing, 2).get_absolute_url()).content.decode()

    assert "Mark as read, go to section 2" in first
    assert "Mark as read, back to the overview" in last


@pytest.mark.parametrize("story", [story_of(1), story_of(3), MANY_ACTORS], ids=["one", "three", "many"])
def test_section_asks_the_same_few_queries(client, django_assert_max_num_queries, story):
    address = section_of(make_briefing(story=story)).get_absolute_url()

    with django_assert_max_num_queries(6):
        client.get(address)


def test_section_with_its_check_asks_few_more(client, django_assert_max_num_queries):
    briefing = make_briefing()
    section = section_of(briefing)
    make_quiz(briefing, section=section, purpose="section")
    address = section.get_absolute_url()

    with django_assert_max_num_queries(9):
        client.get(address)


def test_section_that_is_not_there(client):
    briefing = make_briefing()

    assert client.get(reverse("briefing:section", args=[briefing.slug, "nowhere"])).status_code == 404


def test_pages_are_only_looked_at(client):
    briefing = make_briefing()

    assert client.post(briefing.get_absolute_url()).status_code == 405
    assert client.head(briefing.get_absolute_url()).status_code == 200


def test_a_look_leaves_no_session(client):
    client.get(make_briefing().get_absolute_url())

    assert "sessionid" not in client.cookies


def stories_of(count):
    sentences = tuple(f"Orlin met Envoy Number{n:03} in the harbour." for n in range(1, count + 1))
    actors = tuple(Named(f"Number{n:03}", "person") for n in range(1, count + 1))
    return Story(sections=(("Everybody", (sentences,)), ("Nobody", (("That is all.",),))), actors=actors)


@pytest.mark.parametrize("count", [5, 500])
@pytest.mark.parametrize("has_answered", [False, True], ids=["new", "answered"])
def test_reading_asks_a_learner_at_most_eight_queries(
    client, django_assert_max_num_queries, count, has_answered
):
    briefing = make_briefing(story=stories_of(count))
    section = section_of(briefing)
    if has_answered:
        learner = learner_with_marked_check(briefing)
    else:
        learner = make_learner(make_user())
        make_quiz(briefing, section=section, purpose="section")
    make_quiz(briefing)
    mark_read(learner=learner, section=section, at=timezone.now())
    client.force_login(learner.user)

    for address in (section.get_absolute_url(), briefing.get_absolute_url()):
        with django_assert_max_num_queries(8):
            page = client.get(address)
        assert (b'<span class="vh"> due</span>' in page.content) is has_answered
