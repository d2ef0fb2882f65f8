"""One's own questions: begun at a sentence, warned about on saving, versions kept, uses listed."""

import pytest
from django.urls import reverse

from quiz.models import QuestionVersion
from tests.briefing.test_admin import change_url
from tests.factories import make_briefing, make_instructor, make_question, make_quiz
from tests.quiz.test_admin import save

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client):
    user = make_instructor()
    client.force_login(user)
    return user


def test_every_sentence_can_be_asked_about(client, ines):
    briefing = make_briefing(owner=ines)
    make_question(briefing)

    page = client.get(reverse("admin:quiz_question_pick", args=[briefing.pk]))

    found = [(row.number, row.asked) for _, rows in page.context["sections"] for row in rows]
    assert found == [(1, 1), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0)]
    sentence = briefing.sentences.get(number=2)
    assert f"?briefing={briefing.pk}&amp;sentence={sentence.pk}" in page.content.decode()


def test_new_question_shows_the_sentence_it_was_begun_with(client, ines):
    briefing = make_briefing(owner=ines)
    sentence = briefing.sentences.get(number=2)

    page = client.get(reverse("admin:quiz_question_add"), {"briefing": briefing.pk, "sentence": sentence.pk})

    assert f"Copy them from the sentence: {sentence.text}" in page.content.decode()


@pytest.mark.parametrize("sentence", ["", "x", "٣", "9" * 30])
def test_odd_sentence_in_the_address_is_no_error(client, ines, sentence):
    assert client.get(reverse("admin:quiz_question_add"), {"sentence": sentence}).status_code == 200


def test_doubts_are_told_on_saving_and_stand_on_the_page(client, ines):
    question = make_question(make_briefing(owner=ines), answer_start=13, answer_end=25)

    reply = save(client, question, stem="What kind of a new bridge did Orlin open?")
    page = client.get(change_url(question)).content.decode()

    assert reply.status_code == 302
    assert page.count("stands in the stem") == 2


def test_earlier_wording_is_kept_with_its_options(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, stem="What was opened?", **{"options-1-text": "a new harbour"})
    save(client, question, stem="What did Orlin open?")

    kept = QuestionVersion.objects.order_by("version")
    assert [(row.version, row.copy["stem"], row.changed_by) for row in kept] == [
        (1, "What did Orlin open on 3 May 2024?", ines),
        (2, "What was opened?", ines),
    ]
    assert [option["text"] for option in kept[0].copy["options"]] == [
        "a new bridge",
        "a new port",
        "a new school",
    ]
    assert "1: What did Orlin open on 3 May 2024?" in client.get(change_url(question)).content.decode()


def test_page_lists_where_the_question_is_used(client, ines):
    question = make_question(make_briefing(owner=ines))
    make_quiz(question.briefing, questions=[question], title="Monday's quiz")

    page = client.get(change_url(question)).content.decode()

    assert "Monday&#x27;s quiz, place 1" in page
    assert "Drawn in 0 attempts" in page
