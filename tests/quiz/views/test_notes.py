"""Marking a sentence, finding it again, taking it along."""

import pytest
from django.urls import reverse

from quiz.models import Highlight, Learner, Place
from tests.factories import make_briefing, make_learner, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def briefing():
    return make_briefing()


def note_address(briefing, number=2):
    return reverse("quiz:note", args=[briefing.slug, number])


def test_every_sentence_leads_to_its_note_while_marking(client, briefing):
    section = briefing.sections.first()

    page = client.get(section.get_absolute_url(), {"notes": "1"}).content.decode()

    assert page.count('class="s-mark"') == 3
    assert note_address(briefing) in page
    assert 'class="s-mark"' not in client.get(section.get_absolute_url()).content.decode()


def test_mark_is_lit_in_the_text_for_its_learner_only(client, briefing):
    section = briefing.sections.first()
    reply = client.post(note_address(briefing), {"note": "  Too dear  "})
    page = client.get(section.get_absolute_url()).content.decode()
    client.logout()
    client.cookies.clear()

    assert reply.url == f"{section.get_absolute_url()}#s2"
    assert '<span class="s is-mine" id="s2">' in page
    assert page.count('class="s-mark"') == 1
    assert "is-mine" not in client.get(section.get_absolute_url()).content.decode()
    assert Highlight.objects.get().note == "Too dear"


def test_mark_can_be_taken_away(client, briefing):
    client.post(note_address(briefing), {"note": "x"})
    client.post(note_address(briefing), {"note": "x", "remove": "1"})

    assert Highlight.objects.count() == 0


def test_looking_at_a_note_makes_no_learner(client, briefing):
    assert client.get(note_address(briefing)).status_code == 200
    assert client.post(note_address(briefing), {"remove": "1"}).status_code == 302
    assert Learner.objects.count() == 0


def test_note_shows_the_lasting_address_of_its_sentence(client, briefing):
    page = client.get(note_address(briefing)).content.decode()

    key = briefing.sentences.get(number=2).key
    assert reverse("briefing:sentence_by_key", args=[briefing.slug, key]) in page


def test_note_that_is_too_long_comes_back_with_its_words(client, briefing):
    words = "x" * (Highlight.LONGEST_NOTE + 1)

    reply = client.post(note_address(briefing), {"note": words})

    assert reply.status_code == 422
    assert words in reply.content.decode()
    assert Highlight.objects.count() == 0


def test_note_on_a_sentence_of_a_draft_is_not_found(client):
    briefing = make_briefing(is_public=False)

    assert client.post(note_address(briefing), {"note": "x"}).status_code == 404


def test_notes_are_listed_escaped_and_exported(client, briefing):
    client.post(note_address(briefing), {"note": "<script>alert(1)</script>"})

    page = client.get(reverse("quiz:notes")).content.decode()
    file = client.get(reverse("quiz:notes_export"))

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert file.headers["Content-Disposition"] == 'attachment; filename="briefed-my-notes.md"'
    assert briefing.sentences.get(number=2).key in file.content.decode()


def test_notes_of_nobody_say_what_will_be_here(client):
    assert "No notes yet" in client.get(reverse("quiz:notes")).content.decode()


def test_place_is_kept_for_those_who_have_a_record(client, briefing):
    section = briefing.sections.last()
    address = reverse("quiz:place", args=[briefing.slug, section.slug])

    assert client.post(address, {"sentence": "5"}).status_code == 204
    assert (Place.objects.count(), Learner.objects.count()) == (0, 0)
    client.force_login(make_learner(make_user("alice")).user)
    client.post(address, {"sentence": "5"})

    assert Place.objects.get().sentence.number == 5
    assert "Go back to sentence 5" in client.get(briefing.get_absolute_url()).content.decode()


@pytest.mark.parametrize("number", ["", "0", "1", "999", "x", "٥", "9" * 30])
def test_place_that_is_none_of_the_section_is_not_found(client, briefing, number):
    address = reverse("quiz:place", args=[briefing.slug, briefing.sections.last().slug])

    assert client.post(address, {"sentence": number}).status_code == 404
