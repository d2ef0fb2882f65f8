"""An instructor's changes: the article is read with them while others may save, and whole or not at all."""

import pytest
from django.db import connection

from briefing import analysis as engine
from briefing.models import KeptLine
from briefing.services import ArticleRefused, import_article
from briefing.services.editing import Changes, save_changes
from quiz import questions
from quiz.questions.drafts import QuestionSet
from tests.analyses import ferry_analysis

pytestmark = pytest.mark.usefixtures("no_questions")

BRING_BACK = Changes({"author": "Ada Brenn"}, kept_lines=("By Mira Sole",))


@pytest.mark.django_db(transaction=True)
def test_article_is_read_again_while_others_may_still_save(reads, monkeypatch):
    reads(ferry_analysis())
    briefing = import_article(source="Orlin bought a ferry.").briefing
    seen = []

    def analyse(article, edits, **_):
        seen.append((connection.in_atomic_block, edits.kept_lines))
        return ferry_analysis()

    def write(analysis, seed):
        seen.append((connection.in_atomic_block, "questions"))
        return QuestionSet((), (), (), (0, 0))

    monkeypatch.setattr(engine, "analyse", analyse)
    monkeypatch.setattr(questions, "write_questions", write)

    save_changes(briefing, BRING_BACK)

    assert seen == [(False, frozenset({"By Mira Sole"})), (False, "questions")]
    briefing.refresh_from_db()
    assert (briefing.author, briefing.kept_lines.get().text) == ("Ada Brenn", "By Mira Sole")


@pytest.mark.django_db
def test_what_another_saved_meanwhile_stays(reads, monkeypatch):
    reads(ferry_analysis())
    briefing = import_article(source="Orlin bought a ferry.").briefing
    seen = []

    def analyse(article, edits, **_):
        if not seen:
            KeptLine.objects.create(briefing=briefing, text="Two ships.")
            type(briefing).objects.filter(pk=briefing.pk).update(standfirst="Forty years of talks.")
        seen.append(edits.kept_lines)
        return ferry_analysis()

    monkeypatch.setattr(engine, "analyse", analyse)

    save_changes(briefing, BRING_BACK)

    assert seen == [frozenset({"By Mira Sole"}), frozenset({"By Mira Sole", "Two ships."})]
    briefing.refresh_from_db()
    assert (briefing.author, briefing.standfirst) == ("Ada Brenn", "Forty years of talks.")


@pytest.mark.django_db
def test_changes_that_leave_nothing_to_read_are_not_remembered(reads, monkeypatch):
    reads(ferry_analysis())
    briefing = import_article(source="Orlin bought a ferry.").briefing
    reads(ferry_analysis((), actors=(), timeline=(), key_points=()))

    with pytest.raises(ArticleRefused):
        save_changes(briefing, BRING_BACK)

    briefing.refresh_from_db()
    assert (briefing.author, briefing.kept_lines.count()) == ("", 0)
