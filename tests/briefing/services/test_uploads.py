"""Several articles at once: each is read once while others may save, and none is lost with its reader."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from briefing import analysis as engine
from briefing.models import Briefing
from briefing.services.uploads import LONGEST_READING, put_in_line, read_next
from quiz import questions
from quiz.questions.drafts import QuestionSet
from tests.analyses import ferry_analysis
from tests.factories import make_instructor

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def line_of(owner, *names):
    files = [(name, f"Orlin bought {name[0]}.".encode()) for name in names]
    return put_in_line(files, owner=owner, details={})


@pytest.mark.django_db(transaction=True)
def test_article_is_read_while_others_may_still_save(monkeypatch):
    inside = []

    def analyse(article, **_):
        inside.append(connection.in_atomic_block)
        return ferry_analysis()

    def write(analysis, seed):
        inside.append(connection.in_atomic_block)
        return QuestionSet((), (), (), (0, 0))

    monkeypatch.setattr(engine, "analyse", analyse)
    monkeypatch.setattr(questions, "write_questions", write)
    ines = make_instructor()

    row = read_next(line_of(ines, "a.txt"), owner=ines, at=NOON)

    assert inside == [False, False]
    assert (row.state, row.briefing, row.source) == ("done", Briefing.objects.get(), "")


@pytest.mark.django_db
@pytest.mark.usefixtures("no_questions")
def test_article_whose_reader_died_is_taken_up_again_after_a_while(monkeypatch):
    def die(article, **_):
        raise MemoryError

    monkeypatch.setattr(engine, "analyse", die)
    ines = make_instructor()
    batch = line_of(ines, "a.txt")
    with pytest.raises(MemoryError):
        read_next(batch, owner=ines, at=NOON)
    monkeypatch.setattr(engine, "analyse", lambda article, **_: ferry_analysis())

    soon = read_next(batch, owner=ines, at=NOON + LONGEST_READING)
    later = read_next(batch, owner=ines, at=NOON + LONGEST_READING + timedelta(seconds=1))

    assert soon is None
    assert (later.name, later.state) == ("a.txt", "done")


@pytest.mark.django_db
@pytest.mark.usefixtures("no_questions")
def test_two_readers_never_read_the_same_article(monkeypatch):
    ines = make_instructor()
    batch = line_of(ines, "a.txt", "b.txt")
    read = []

    def analyse(article, **_):
        read.append(article.source)
        if len(read) == 1:
            read_next(batch, owner=ines, at=NOON)
        return ferry_analysis()

    monkeypatch.setattr(engine, "analyse", analyse)

    read_next(batch, owner=ines, at=NOON)

    assert read == ["Orlin bought a.", "Orlin bought b."]
