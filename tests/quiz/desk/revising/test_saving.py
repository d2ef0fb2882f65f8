"""A revision is saved as it was looked at, and undoes nobody's work in silence."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.utils import timezone

from briefing import analysis as engine
from briefing.models import Briefing
from briefing.services.revising import compare
from quiz import questions
from quiz.desk import revising as desk
from quiz.models import Question
from quiz.services.relinking import RevisedMeanwhile, broken_by, revise
from tests.quiz.desk.revising.revised import ARTICLE, EDITED, asked_on, compared, save, url

pytestmark = pytest.mark.django_db


def test_stale_page_undoes_no_revision_without_saying_so(client, briefing):
    opened = client.get(url(briefing))
    mine, theirs = ARTICLE.replace("Germany", "Austria"), ARTICLE.replace("40 million", "50 million")
    my_page = compared(client, briefing, mine, opened)
    save(client, briefing, theirs, {})

    told = save(client, briefing, mine, {}, my_page)

    briefing.refresh_from_db()
    assert (told.status_code, "50 million" in briefing.article) == (409, True)
    assert "Somebody else has changed the article" in told.content.decode()
    assert ["50" in change.old.text for change in told.context["look"].revision.changed] == [True, False]
    save(client, briefing, mine, {}, told)
    briefing.refresh_from_db()
    assert briefing.article == mine


def test_revision_that_was_faster_stops_the_saving(briefing, ines):
    opened = Briefing.objects.get(pk=briefing.pk)
    analysis = compare(opened, EDITED).analysis
    Briefing.objects.filter(pk=briefing.pk).update(article="Spain opened a tunnel.")

    with pytest.raises(RevisedMeanwhile):
        revise(opened, EDITED, analysis=analysis, broken=[], followers=set(), by=ines)


def test_text_that_was_edited_after_the_comparison_is_shown_again(client, briefing):
    question = asked_on(briefing, "France protested")
    page = compared(client, briefing, ARTICLE.replace("40 million", "50 million"))

    told = save(client, briefing, EDITED, {}, page)

    briefing.refresh_from_db()
    assert (told.status_code, briefing.article) == (409, ARTICLE)
    assert question in [item.question for item in told.context["look"].broken]
    assert "since they were last compared" in told.content.decode()
    assert save(client, briefing, EDITED, {}, told).status_code == 302


def test_text_that_was_never_compared_is_not_saved(client, briefing):
    published = Question.objects.published().count()

    response = client.post(url(briefing), {"source": "x", "_save": "1"})

    assert response.status_code == 409
    assert Question.objects.published().count() == published


def test_page_keeps_line_ends_apart_from_words(client, briefing):
    page = compared(client, briefing, EDITED)

    assert save(client, briefing, EDITED.replace("\n", "\r\n"), {}, page).status_code == 302


def test_text_that_cannot_be_read_is_refused_in_words(client, briefing):
    response = client.post(url(briefing), {"source": "   ", "_save": "1"})

    assert response.status_code == 422
    assert briefing.sentences.standing().count() == 4


def meanwhile(monkeypatch, deed):
    """From now on somebody does this between the look at a text and its saving."""

    def later(*args, **kwargs):
        deed()
        return revise(*args, **kwargs)

    monkeypatch.setattr(desk, "revise", later)


def test_text_of_which_anothers_edit_leaves_nothing_is_refused_in_words(client, briefing, monkeypatch):
    page = compared(client, briefing, EDITED)

    def change_article():
        Briefing.objects.filter(pk=briefing.pk).update(article="Spain opened a tunnel.")
        monkeypatch.setattr(engine, "analyse", lambda *args, **kwargs: SimpleNamespace(sentences=()))

    meanwhile(monkeypatch, change_article)

    told = save(client, briefing, EDITED, {}, page)

    assert (told.status_code, told.context["look"]) == (422, None)
    assert "Nothing in this text reads as an article" in told.content.decode()
    monkeypatch.undo()
    again = compared(client, briefing, EDITED, told)
    assert "Somebody else has changed the article" in again.content.decode()


def test_revision_of_a_briefing_that_is_deleted_meanwhile_keeps_the_text_on_the_page(
    client, briefing, monkeypatch
):
    page = compared(client, briefing, EDITED)
    meanwhile(monkeypatch, lambda: Briefing.objects.get(pk=briefing.pk).delete())

    told = save(client, briefing, EDITED, {}, page)

    html = told.content.decode()
    assert told.status_code == 409
    assert "Somebody else has deleted this briefing" in html and "a lot of nerves" in html


@pytest.mark.parametrize("change", [{"updated_at": timezone.now()}, {"state": "dropped"}])
def test_edit_or_decision_that_was_faster_stops_the_saving(briefing, ines, change):
    question = asked_on(briefing, "40 million")
    opened = Briefing.objects.get(pk=briefing.pk)
    revision = compare(opened, EDITED)
    broken = broken_by(revision, opened)
    rows = (
        Briefing.objects.filter(pk=briefing.pk)
        if "updated_at" in change
        else Question.objects.filter(pk=question.pk)
    )
    rows.update(**change)

    with pytest.raises(RevisedMeanwhile):
        revise(opened, EDITED, analysis=revision.analysis, broken=broken, followers=set(), by=ines)

    assert Briefing.objects.get(pk=briefing.pk).article == ARTICLE


@pytest.mark.django_db(transaction=True)
def test_article_is_read_once_and_questions_written_while_others_may_still_save(
    client, briefing, monkeypatch
):
    page = compared(client, briefing, EDITED)
    locked = []
    for module, name in ((engine, "analyse"), (questions, "write_questions")):
        monkeypatch.setattr(module, name, noting(getattr(module, name), name, locked))

    save(client, briefing, EDITED, {"all": "follow"}, page)

    assert locked == [("analyse", False), ("write_questions", False)]
    assert Briefing.objects.get().article == EDITED


def noting(work, name, locked):
    def noted(*args, **kwargs):
        locked.append((name, connection.in_atomic_block))
        return work(*args, **kwargs)

    return noted
