"""The results of an attempt: its score, whether it passed, and whether another may follow."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags

from quiz.models import Attempt, Quiz
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.clock import extend
from tests.factories import Story, make_briefing, make_question, make_quiz
from tests.quiz.taking import sent, taken

pytestmark = pytest.mark.django_db


def words_of(client, attempt):
    return " ".join(strip_tags(client.get(attempt.get_absolute_url()).content.decode()).split())


def test_attempt_finished_shows_score_and_every_question(client, alice):
    attempt = start_attempt(learner=alice, quiz=make_quiz(make_briefing()), at=timezone.now())
    for position, right in ((1, True), (2, False), (3, True)):
        answer = attempt.answers.get(position=position)
        client.post(reverse("quiz:question", args=[attempt.pk, position]), sent(answer, right=right))

    page = client.get(attempt.get_absolute_url()).content.decode()

    assert '<span class="vh">2 of 3. </span>Your first attempt' in page
    assert page.count('class="review-item"') == 3
    assert "Retry the one you missed" in page
    assert page.count("This question comes back tomorrow.") == 1
    assert page.count("This question comes back in 2 days.") == 2
    assert [reverse("quiz:report", args=[attempt.pk, n]) in page for n in (1, 2, 3)] == [True] * 3


@pytest.mark.parametrize(
    ("count", "named"),
    [(1, "One"), (2, "One and Two"), (3, "One, Two and Three"), (5, "One, Two, Three and 2 more sections")],
)
def test_results_name_the_sections_to_look_at_again(client, alice, count, named):
    headings = ("One", "Two", "Three", "Four", "Five")
    story = Story(sections=tuple((name, ((f"Orlin sleeps in bed {name}.",),)) for name in headings))
    briefing = make_briefing(story=story)
    asked = [make_question(briefing, sentence=row) for row in briefing.sentences.standing()[:count]]

    page = words_of(client, taken(alice, make_quiz(briefing, questions=asked), 0))

    assert f"What to look at again: {named}." in page


def test_sections_to_look_at_again_stand_the_weakest_first(client, alice):
    briefing = make_briefing()
    first, second = briefing.sections.all()
    sentences = [first.sentences.first(), *second.sentences.all()[:2]]
    known, *missed = (make_question(briefing, sentence=row) for row in (sentences[0], *sentences))
    now = timezone.now()
    attempt = start_attempt(learner=alice, quiz=make_quiz(briefing, questions=[known, *missed]), at=now)
    for answer in attempt.answers.all():
        given = sent(answer, right=answer.question_id == known.pk)["answer"]
        save_answer(answer=answer, given=given, at=now, is_final=True)

    page = words_of(client, attempt)

    assert f"What to look at again: {second.heading} and {first.heading}." in page


def test_retry_counts_what_is_still_asked_and_says_what_it_takes(client, alice):
    quiz = make_quiz(make_briefing(), attempts_allowed=5)
    attempt = taken(alice, quiz, 0)
    quiz.questions.filter(pk=quiz.questions.first().pk).update(state="stale")

    page = words_of(client, attempt)

    assert "Retry the 2 you missed" in page
    assert "A retry takes one of the attempts that this quiz allows." in page
    quiz.questions.update(state="stale")
    assert "you missed" not in words_of(client, attempt).replace("what you missed", "")


def test_results_say_whether_the_attempt_passed(client, alice):
    quiz = make_quiz(make_briefing(), pass_mark=50)
    failed, passed, fell = (taken(alice, quiz, rights) for rights in (1, 2, 1))
    retry = taken(alice, quiz, 2, missed_in=failed)

    told = [words_of(client, attempt) for attempt in (failed, passed, fell, retry)]

    assert "Not passed: 33%, and 50% is needed." in told[0]
    assert "Passed: 67%, and 50% is needed." in told[1]
    assert "You passed with an earlier attempt" not in told[0] + told[1]
    best = "You passed with an earlier attempt, and your best one counts."
    assert f"Not passed: 33%, and 50% is needed. {best}" in told[2]
    assert f"A retry of what you missed does not count towards passing. {best}" in told[3]


def test_whole_attempt_at_a_quiz_that_lost_or_gained_questions_is_no_retry(client, alice):
    quiz = make_quiz(make_briefing(), pass_mark=50)
    failed = taken(alice, quiz, 1)
    quiz.places.get(position=3).delete()
    shorter = taken(alice, quiz, 1)
    for position in (3, 4):
        quiz.places.create(question=make_question(quiz.briefing), position=position)
    longer = taken(alice, quiz, 1)

    told = [words_of(client, attempt) for attempt in (failed, shorter, longer)]

    assert "Passed: 50%, and 50% is needed." in told[1]
    assert "Not passed: 25%, and 50% is needed. You passed with an earlier attempt" in told[2]
    assert ["Your first attempt since the quiz changed" in words for words in told] == [False, True, True]


def test_results_without_a_pass_mark_say_nothing_of_passing(client, alice):
    assert "assed" not in words_of(client, taken(alice, make_quiz(make_briefing()), 1))


AGAIN = ("Retry the", "Take it again")


def offers(client, attempt):
    page = words_of(client, attempt)
    return [words for words in AGAIN if words in page]


def test_results_offer_another_attempt_while_one_is_left(client, alice):
    quiz = make_quiz(make_briefing(), attempts_allowed=2)
    first = taken(alice, quiz, 1)
    offered = offers(client, first)
    begun = start_attempt(learner=alice, quiz=quiz, at=timezone.now())
    offered_while_open = offers(client, first)
    finish(attempt=begun, at=timezone.now())

    assert offered == offered_while_open == [*AGAIN]
    assert offers(client, first) == []
    assert "This quiz allows 2 attempts, and you have used all of them." in words_of(client, first)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"closes_at": timezone.now() - timedelta(days=1)}, "This quiz closed on"),
        ({"is_published": False}, "This quiz can’t be taken at the moment."),
    ],
)
def test_results_of_a_quiz_that_is_over_offer_no_other_attempt(client, alice, change, refusal):
    attempt = taken(alice, make_quiz(make_briefing()), 1)
    Quiz.objects.update(**change)

    assert offers(client, attempt) == []
    assert refusal in words_of(client, attempt)


@pytest.mark.parametrize(("hours_left", "offered"), [(1, AGAIN), (-1, ())])
def test_results_of_a_closed_quiz_offer_an_open_attempt_until_its_time_is_over(
    client, alice, hours_left, offered
):
    quiz, now = make_quiz(make_briefing()), timezone.now()
    first = taken(alice, quiz, 1)
    deadline = now + timedelta(hours=hours_left)
    start_attempt(learner=alice, quiz=quiz, at=now)
    Attempt.objects.open().update(deadline=deadline)
    Quiz.objects.update(closes_at=now - timedelta(hours=2))

    assert offers(client, first) == [*offered]
    assert ("This quiz closed on" in words_of(client, first)) == (not offered)


def test_further_attempt_for_one_learner_is_offered(client, alice):
    quiz = make_quiz(make_briefing(), attempts_allowed=1)
    attempt = taken(alice, quiz, 1)
    extend(learner=alice, quiz=quiz, attempts=1)

    assert offers(client, attempt) == [*AGAIN]


@pytest.mark.parametrize("count", [1, 3])
def test_results_take_the_same_queries_for_any_length(client, alice, count, django_assert_num_queries):
    briefing = make_briefing()
    quiz = make_quiz(briefing, questions=[make_question(briefing) for _ in range(count)])
    attempt = start_attempt(learner=alice, quiz=quiz, at=timezone.now())
    for answer in attempt.answers.all():
        client.post(reverse("quiz:question", args=[attempt.pk, answer.position]), sent(answer))

    with django_assert_num_queries(12):
        client.get(attempt.get_absolute_url())
