"""Drafts are accepted and dropped, one by one or by rule, and the decision outlives every import."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from briefing.services import import_article
from quiz.models import Question, Quiz
from tests.factories import make_briefing, make_instructor, make_question, make_quiz

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros. Prime Minister Pedro Alba
cut the ribbon in Gerona. Portugal paid a third of the price, because its lorries use the road.

## The neighbours

France protested on 7 May 2024. Its foreign minister, Jean Morel, said that the bridge blocks ships. Germany
offered to mediate between France and Spain. Talks will begin in Geneva in June 2024.
"""


def address(briefing):
    return reverse("admin:quiz_question_drafts", args=[briefing.pk])


def test_every_draft_stands_beside_its_evidence(client, ines):
    briefing = make_briefing(owner=ines)
    question = make_question(briefing, answer_start=13, answer_end=25)

    page = client.get(address(briefing)).content.decode()

    assert question.stem in page
    assert "Orlin opened <mark>a new bridge</mark> over the Lenna" in page


def test_draft_is_accepted_and_published_question_dropped(client, ines):
    briefing = make_briefing(owner=ines)
    draft, public = make_question(briefing, state="draft"), make_question(briefing)

    client.post(address(briefing), {f"question-{draft.pk}": "accepted", f"question-{public.pk}": "dropped"})

    states = dict(Question.objects.values_list("pk", "state"))
    assert states == {draft.pk: "published", public.pk: "dropped"}
    assert LogEntry.objects.get().change_message == "1 question accepted, 1 dropped."


@pytest.mark.parametrize(("doubts", "is_told"), [(["read in part"], True), (["brief"], False)])
def test_of_an_article_read_in_part_the_page_says_why_little_is_accepted(client, ines, doubts, is_told):
    briefing = make_briefing(owner=ines)
    make_question(briefing, state="draft", doubts=doubts)

    assert ("understood only a part" in client.get(address(briefing)).content.decode()) is is_told


def test_what_stays_as_it_is_gets_no_decision(client, ines):
    briefing = make_briefing(owner=ines)
    draft, public = make_question(briefing, state="draft"), make_question(briefing)

    client.post(address(briefing), {f"question-{draft.pk}": "dropped", f"question-{public.pk}": "accepted"})

    assert set(Question.objects.values_list("state", "decision")) == {("draft", ""), ("published", "")}


def test_rule_is_dropped_whole(client, ines):
    briefing = make_briefing(owner=ines)
    gaps = [make_question(briefing, rule="gap") for _ in range(2)]
    other = make_question(briefing, rule="object")

    client.post(address(briefing), {"rule-gap": "dropped", f"question-{gaps[0].pk}": "accepted"})

    assert set(Question.objects.filter(state="dropped")) == set(gaps)
    assert Question.objects.published().get() == other


def test_decision_outlives_an_import(client, ines):
    briefing = import_article(source=ARTICLE, form="markdown", title="A bridge", owner=ines).briefing
    dropped = briefing.questions.published().first()
    draft = briefing.questions.filter(state="draft").first()
    client.post(address(briefing), {f"question-{dropped.pk}": "dropped", f"question-{draft.pk}": "accepted"})

    import_article(source=ARTICLE + "\nTalks went on.\n", form="markdown", title="A bridge", owner=ines)

    dropped.refresh_from_db()
    draft.refresh_from_db()
    assert (dropped.state, draft.state, draft.author) == ("dropped", "published", None)


def test_quiz_with_nothing_left_to_ask_is_hidden_and_shown_again(client, ines):
    briefing = make_briefing(owner=ines)
    question = make_question(briefing)
    quiz = make_quiz(briefing, questions=[question])

    client.post(address(briefing), {f"question-{question.pk}": "dropped"})
    hidden = Quiz.objects.get().is_published
    client.post(address(briefing), {f"question-{question.pk}": "accepted"})

    quiz.refresh_from_db()
    assert (hidden, quiz.is_published) == (False, True)


def test_decisions_and_publication_in_one_step(client, ines):
    briefing = make_briefing(owner=ines, is_public=False)
    question = make_question(briefing)

    response = client.post(address(briefing), {f"question-{question.pk}": "dropped", "_publish": "1"})

    briefing.refresh_from_db()
    assert (response.url, briefing.is_public) == (briefing.get_absolute_url(), True)


def test_question_of_another_briefing_is_left_alone(client, ines):
    other = make_question(make_briefing(owner=make_instructor("otto")))

    client.post(address(make_briefing(owner=ines)), {f"question-{other.pk}": "dropped"})

    assert Question.objects.get().state == "published"
    assert client.get(address(other.briefing)).status_code == 404


def test_warnings_are_shown(client, ines):
    briefing = make_briefing(owner=ines)
    make_question(briefing, stem="Who opened it?", modality="reported", confidence=0.2, doubts=["off topic"])

    page = client.get(address(briefing)).content.decode()

    assert "The article reports this and does not state it" in page
    assert "Readers took less than half of such questions as they were." in page
    assert "it may not stand alone" in page


def test_page_costs_the_same_for_more_questions(client, ines, django_assert_num_queries):
    small, large = make_briefing(owner=ines), make_briefing(owner=ines)
    make_question(small)
    for _ in range(5):
        make_question(large)
    client.get(address(small))

    for row in (small, large):
        with django_assert_num_queries(8):
            client.get(address(row))
