"""A quiz on paper, and its key."""

import pytest
from django.urls import reverse

from tests.factories import make_briefing, make_instructor, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
KINDS = ["single", "multiple", "true_false", "typed", "match", "order", "evidence"]


@pytest.fixture
def quiz():
    briefing = make_briefing()
    return make_quiz(briefing, questions=[make_question(briefing, kind=kind) for kind in KINDS])


def paper(quiz, **query):
    return reverse("quiz:paper", args=[quiz.slug], query=query)


def key(quiz, **query):
    return reverse("quiz:paper_key", args=[quiz.slug], query=query)


def test_paper_asks_every_question_and_tells_no_answer(client, quiz):
    client.force_login(make_instructor())

    page = client.get(paper(quiz)).content.decode()

    for question in quiz.questions.all():
        assert question.stem in page
    assert "is-right" not in page
    assert "<blockquote>" not in page


def test_key_quotes_the_sentence_of_every_answer(client, quiz):
    client.force_login(make_instructor())

    page = client.get(key(quiz)).content.decode()

    assert page.count("<blockquote>") == len(KINDS)
    assert page.count("<strong>") == len(KINDS)


def test_one_form_is_the_same_each_time_and_another_is_not(client, quiz):
    client.force_login(make_instructor())

    def order(**query):
        return [item.stem for item in client.get(paper(quiz, **query)).context["items"]]

    assert order(form="K7Q-2M4") == order(form="k7q2m4") != order(form="222-222")
    assert order() == order(form="not a code!")


def test_paper_and_key_are_for_makers_only(client, quiz):
    draft = make_quiz(make_briefing(is_public=False, owner=make_instructor("ivo")))
    codes = []
    for user in (None, make_user("alice"), make_instructor("ines")):
        client.logout()
        if user:
            client.force_login(user)
        codes.append(
            [client.get(address(row)).status_code for row in (quiz, draft) for address in (paper, key)]
        )

    assert codes == [[404] * 4, [404] * 4, [200, 200, 404, 404]]
