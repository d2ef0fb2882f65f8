"""What a learner changes on a section's page: read marks, and the answers to its check."""

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner, SectionRead
from quiz.services.attempts import start_attempt
from quiz.services.checks import begun_check, check_to_come
from tests.factories import make_briefing, make_learner, make_quiz, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def section():
    briefing = make_briefing()
    section = briefing.sections.get(position=1)
    make_quiz(briefing, section=section, purpose="section")
    return section


def check_address(section, position=1):
    return reverse("quiz:check_answer", args=[section.briefing.slug, section.slug, position])


def read_address(section):
    return reverse("quiz:mark_read", args=[section.briefing.slug, section.slug])


def fields(section, position=1, *, right=True):
    """What a browser sends from the page of a visitor who has answered nothing yet."""
    from quiz.services.drawing import draw, seed_of_check

    _question, shown = draw(section.check_quiz, seed=seed_of_check(section.check_quiz))[position - 1]
    option = next(option for option in shown["options"] if option["is_key"] == right)
    return {"question": shown["key"], "answer": option["id"]}


def test_mark_read_goes_on_to_the_next_section_then_to_the_overview(client, section):
    last = section.briefing.sections.get(position=2)

    replies = [client.post(read_address(section)), client.post(read_address(last))]

    assert [reply.url for reply in replies] == [
        last.get_absolute_url(),
        section.briefing.get_absolute_url(),
    ]
    assert SectionRead.objects.count() == 2


def test_mark_read_twice_counts_once(client, section):
    client.post(read_address(section))
    first = SectionRead.objects.get().read_at
    client.post(read_address(section))

    assert SectionRead.objects.get().read_at == first


def test_mark_read_of_a_draft_is_not_found(client, section):
    section.briefing.is_public = False
    section.briefing.save()

    assert client.post(read_address(section)).status_code == 404
    assert Learner.objects.count() == 0


def test_mark_read_by_get_changes_nothing(client, section):
    page = client.get(read_address(section)).content.decode()

    assert "Keep a record in this browser?" in page
    assert Learner.objects.count() == 0


def test_check_answer_by_a_visitor_is_marked_on_the_page_they_saw(client, section):
    page = client.get(section.get_absolute_url()).content.decode()

    reply = client.post(check_address(section), fields(section))
    after = client.get(section.get_absolute_url()).content.decode()

    answer = Answer.objects.get(position=1)
    assert reply.url == f"{section.get_absolute_url()}#check-1"
    assert answer.mark == 1
    assert page.count('class="mini"') == 3
    assert after.count('class="mini is-marked"') == 1
    assert "Correct" in after
    assert after.count("This question comes back in 2 days.") == 1
    assert after.count(reverse("quiz:report", args=[answer.attempt_id, 1])) == 1


def test_check_answer_for_all_questions_finishes_the_attempt(client, section):
    for position in (1, 2, 3):
        client.post(check_address(section, position), fields(section, position, right=position == 2))

    attempt = Attempt.objects.with_score().get()
    assert (attempt.points, attempt.question_count, attempt.finished_at is None) == (1, 3, False)


def test_check_answer_twice_starts_no_second_attempt(client, section):
    for _ in range(2):
        for position in (1, 2, 3):
            client.post(check_address(section, position), fields(section, position))

    assert Attempt.objects.count() == 1


def test_check_answer_changed_afterwards_is_refused_in_words(client, section):
    client.post(check_address(section), fields(section))

    reply = client.post(check_address(section), fields(section, right=False), follow=True)

    assert Answer.objects.get(position=1).mark == 1
    assert "Your first answer counts" in reply.content.decode()


def test_check_answer_left_empty_is_asked_for_at_its_place(client, section):
    sent = {"question": fields(section)["question"]}

    reply = client.post(check_address(section), sent)
    page = client.get(reply.url).content.decode()

    assert reply.url == f"{section.get_absolute_url()}?unanswered=1#check-1"
    assert "Give an answer first" in page


def test_check_answer_to_a_question_that_changed_saves_nothing(client, section):
    reply = client.post(check_address(section), fields(section) | {"question": "another"}, follow=True)

    assert not Answer.objects.filter(given__isnull=False).exists()
    assert "has changed since you opened the page" in reply.content.decode()


def test_check_answer_of_a_section_without_a_check_is_not_found(client, section):
    assert client.post(check_address(section.briefing.sections.get(position=2))).status_code == 404


def test_section_check_shows_no_key_before_marking(client, section):
    page = client.get(section.get_absolute_url()).content.decode()

    assert "is-right" not in page
    assert "The article does not say" not in page


@pytest.mark.parametrize("count", [1, 3])
def test_section_check_takes_the_same_queries_for_any_length(count, django_assert_num_queries):
    briefing = make_briefing()
    section = briefing.sections.get(position=1)
    quiz = make_quiz(briefing, section=section, purpose="section")
    quiz.places.filter(position__gt=count).delete()
    learner = make_learner(make_user("alice"))

    with django_assert_num_queries(2):
        to_come = check_to_come(section, briefing)
    start_attempt(learner=learner, quiz=quiz, at=timezone.now())
    with django_assert_num_queries(1):
        begun = begun_check(section, briefing, learner)

    assert [item.key for item in to_come.items] == [item.key for item in begun.items]
    assert len(begun.items) == count
