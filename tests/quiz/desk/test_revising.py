"""What an edit breaks is shown before it is saved, and learners' records follow their questions."""

import pytest
from django.urls import reverse
from django.utils import timezone

from briefing.services import import_article
from briefing.services.revising import compare
from quiz.models import Answer, Question
from quiz.services.attempts import save_answer, start_attempt
from tests.factories import make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

## The neighbours

France protested on 7 May 2024. Germany offered to mediate between France and Spain.
"""
EDITED = ARTICLE.replace("cost 40 million euros", "cost 40 million euros and a lot of nerves").replace(
    "France protested on 7 May 2024. ", ""
)


@pytest.fixture
def ines(client):
    user = make_instructor()
    client.force_login(user)
    return user


@pytest.fixture
def briefing(ines):
    return import_article(
        source=ARTICLE, form="markdown", title="A bridge", owner=ines, publish=True
    ).briefing


def url(briefing):
    return reverse("admin:quiz_question_revise", args=[briefing.pk])


def asked_on(briefing, words, **fields):
    """A hand-written question on the sentence with these words, which are its deciding ones."""
    sentence = briefing.sentences.get(text__contains=words)
    start = sentence.text.index(words)
    span = {"answer_start": start, "answer_end": start + len(words)}
    return make_question(briefing, sentence=sentence, author=briefing.owner, **span, **fields)


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

    page = client.post(url(briefing), {"source": EDITED, "_compare": "1"})

    briefing.refresh_from_db()
    assert question in [item.question for item in page.context["broken"]]
    assert "<ins>euros and a lot of nerves.</ins>" in page.content.decode()
    assert briefing.article == before


def test_record_of_a_learner_follows_a_relinked_question(client, briefing):
    question = asked_on(briefing, "40 million euros")
    learner, now = make_learner(), timezone.now()
    attempt = start_attempt(learner=learner, quiz=make_quiz(briefing, questions=[question]), at=now)
    answer = attempt.answers.get()
    save_answer(answer=answer, given="1", at=now)
    before = Answer.objects.values().get()

    client.post(url(briefing), {"source": EDITED, "_save": "1", f"question-{question.pk}": "follow"})

    question.refresh_from_db()
    text = "The bridge cost 40 million euros and a lot of nerves."
    assert (question.state, question.sentence.text, question.version) == ("published", text, 2)
    assert text[question.answer_start : question.answer_end] == "40 million euros"
    assert Answer.objects.values().get() == before


def test_question_that_is_not_relinked_goes_stale(client, briefing):
    question, lost = asked_on(briefing, "40 million euros"), asked_on(briefing, "France protested")

    client.post(url(briefing), {"source": EDITED, "_save": "1", f"question-{question.pk}": "retire"})

    assert set(Question.objects.filter(pk__in=[question.pk, lost.pk]).values_list("state", flat=True)) == {
        "stale"
    }


def test_all_whose_words_stand_are_relinked_at_once(client, briefing):
    stands, lost = asked_on(briefing, "40 million"), asked_on(briefing, "France protested")

    client.post(url(briefing), {"source": EDITED, "_save": "1", "all": "follow"})

    states = dict(Question.objects.filter(author__isnull=False).values_list("pk", "state"))
    assert (states[stands.pk], states[lost.pk]) == ("published", "stale")


def test_text_that_cannot_be_read_is_refused_in_words(client, briefing):
    response = client.post(url(briefing), {"source": "   ", "_save": "1"})

    assert response.status_code == 422
    assert briefing.sentences.standing().count() == 4
