"""Machines find a briefing as JSON-LD at an address of its own; no page carries an inline script."""

import pytest

from tests.factories import make_briefing

pytestmark = pytest.mark.django_db


def test_briefing_tells_machines_its_article_and_its_glossary(client):
    briefing = make_briefing()

    article, glossary = client.get(f"{briefing.get_absolute_url()}data.jsonld").json()

    assert (article["@type"], article["headline"]) == ("Article", briefing.title)
    names = sorted(term["name"] for term in glossary["hasDefinedTerm"])
    assert names == sorted(row.actor.name for row in briefing.appearances.all())


def test_linked_data_of_a_draft_is_not_there_for_a_visitor(client):
    briefing = make_briefing(is_public=False)

    assert client.get(f"{briefing.get_absolute_url()}data.jsonld").status_code == 404


def test_overview_links_to_it_and_holds_no_inline_script(client):
    briefing = make_briefing()

    html = client.get(briefing.get_absolute_url()).content.decode()

    assert f'type="application/ld+json" href="{briefing.get_absolute_url()}data.jsonld"' in html
    assert "<script>" not in html and '<script type="application' not in html
