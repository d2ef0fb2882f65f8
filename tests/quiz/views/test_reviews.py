"""The pages of the daily review, and the count in the masthead."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt
from quiz.services.attempts import save_answer, start_attempt
from tests.factories import make_briefing, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db
REVIEW = reverse("quiz:review")


def miss(learner, question, *, days_ago=1):
    """The learner answered the question wrongly so many days ago."""
    at = timezone.now() - timedelta(days=days_ago)
    quiz = make_quiz(question.briefing, questions=[question])
    answer = start_attempt(learner=learner, quiz=quiz, at=at).answers.get()
    wrong = next(option["id"] for option in answer.shown["options"] if not option["is_key"])
    save_answer(answer=answer, given=wrong, at=at)


def begin(client):
    client.post(REVIEW)
    session = Attempt.objects.get(purpose="review")
    return session, reverse("quiz:question", args=[session.pk, 1])


def test_review_without_anything_due_says_when_the_next_come(client, alice):
    miss(alice, make_question(make_briefing()), days_ago=0)

    page = client.get(REVIEW).content.decode()

    assert "Nothing due today" in page
    assert "The next 1 comes tomorrow" in page
    assert '<span class="count">' not in page


def test_review_offers_a_self_test_once(client, alice):
    nothing_due = client.get(REVIEW).content.decode()
    miss(alice, make_question(make_briefing()))
    due = client.get(REVIEW).content.decode()

    assert [page.count("Make a self-test") for page in (nothing_due, due)] == [1, 1]


def test_review_due_is_counted_in_the_masthead(client, alice):
    miss(alice, make_question(make_briefing()))

    page = client.get(reverse("briefing:library")).content.decode()

    assert '<span class="count">1<span class="vh"> due</span></span>' in page


def test_masthead_of_a_visitor_asks_nothing(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get(REVIEW).status_code == 200


def test_review_goes_through_a_marked_question(client, alice):
    miss(alice, make_question(make_briefing(), kind="true_false"))
    session, address = begin(client)
    key = next(o["id"] for o in session.answers.get().shown["options"] if o["is_key"])

    first = client.get(session.get_absolute_url())
    client.post(address, {"answer": key, "sure": "no"})
    feedback = client.get(address).content.decode()
    done = client.get(session.get_absolute_url()).content.decode()

    assert first.url == address
    assert session.answers.get().is_sure is False
    assert "This question comes back" in feedback
    assert "1 of 1 known" in done


def test_review_card_keeps_its_answer_until_it_is_turned_over(client, alice):
    question = make_question(make_briefing(), stem="Who opened the bridge?", answers=["Ada Brenn"])
    question.sentence.text = "Ada Brenn opened the bridge."
    question.sentence.save()
    miss(alice, question)
    session, address = begin(client)

    asked = client.get(address).content.decode()
    client.post(address, {"said": "the mayor"})
    turned = client.get(address).content.decode()
    graded = client.post(address, {"grade": "2"})

    assert "Ada Brenn" not in asked
    assert "a new bridge" not in asked
    assert "Ada Brenn" in turned
    assert "You said: the mayor" in turned
    assert turned.count('class="grade"') == 3
    assert "tomorrow" in turned
    assert graded.url == session.get_absolute_url()
    assert session.answers.get().mark == 1


def test_review_grade_before_the_answer_was_shown_only_turns_the_card(client, alice):
    miss(alice, make_question(make_briefing(), stem="Who opened the bridge?"))
    session, address = begin(client)

    client.post(address, {"grade": "3"})

    assert session.answers.get().mark is None


def test_review_odd_grade_changes_nothing(client, alice):
    miss(alice, make_question(make_briefing(), stem="Who opened the bridge?"))
    session, address = begin(client)
    client.post(address, {"said": ""})

    client.post(address, {"grade": "9"})

    assert session.answers.get().mark is None


def test_review_odd_grade_by_script_is_told_where_to_go(client, alice):
    miss(alice, make_question(make_briefing(), stem="Who opened the bridge?"))
    _session, address = begin(client)

    reply = client.post(address, {"grade": "9"}, headers={"Accept": "application/json"})

    assert reply.json() == {"next": address}


def test_review_session_of_another_learner_is_not_found(client, alice):
    bob = make_learner(make_user("bob"))
    miss(bob, make_question(make_briefing()))
    client.force_login(bob.user)
    session, _address = begin(client)
    client.force_login(alice.user)

    assert client.get(session.get_absolute_url()).status_code == 404


def test_review_start_with_nothing_due_is_told(client, alice):
    page = client.post(REVIEW, follow=True).content.decode()

    assert "Nothing is due today." in page
