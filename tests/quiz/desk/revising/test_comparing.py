"""What an edit breaks is shown before it is saved."""

import pytest

from briefing.services.revising import compare
from tests.quiz.desk.revising.revised import ARTICLE, EDITED, LATER, asked_on, compared, save, url

pytestmark = pytest.mark.django_db


def test_sentences_are_held_against_each_other(briefing):
    revision = compare(briefing, EDITED)

    (change,) = revision.changed
    assert revision.unchanged == 2
    assert [piece.text for piece in change.new_pieces if piece.is_changed] == ["euros and a lot of nerves."]
    assert [row.text for row in revision.gone] == ["France protested on 7 May 2024."]
    assert revision.added == ()


def test_page_shows_what_breaks_and_saves_nothing(client, briefing):
    question = asked_on(briefing, "40 million euros")
    before = briefing.article

    page = compared(client, briefing, EDITED)

    briefing.refresh_from_db()
    assert question in [item.question for item in page.context["look"].broken]
    assert "<ins>euros and a lot of nerves.</ins>" in page.content.decode()
    assert briefing.article == before


def test_page_warns_of_words_that_the_edit_takes_away(client, grain):
    question = asked_on(
        grain, "Hungary bought", stem="Who was criticised on 11 May?", options=[], answers=["Hungary"]
    )

    page = compared(client, grain, LATER)

    item = next(item for item in page.context["look"].broken if item.question == question)
    assert (item.may_follow, item.can_follow, item.lost) == (True, False, ("11",))
    assert "It still says “11”, which the edit takes away" in page.content.decode()


def test_comparison_on_a_stale_page_says_that_the_article_was_changed(client, briefing):
    opened = client.get(url(briefing))
    save(client, briefing, ARTICLE.replace("40 million", "50 million"), {})

    page = compared(client, briefing, ARTICLE.replace("Germany", "Austria"), opened)

    assert "Somebody else has changed the article" in page.content.decode()
