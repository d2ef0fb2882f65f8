"""Tests of one's own: what they draw on, that they never lower anything, and what a pair shows."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quiz.models import Attempt, Memory
from quiz.services.attempts import finish, save_answer, start_attempt
from quiz.services.mastery import Level
from quiz.services.progress import progress_of
from quiz.services.refusals import NothingToAsk
from quiz.services.self_tests import pairs_of, start_after, start_before, start_self_test
from tests.factories import make_actor, make_briefing, make_question, make_quiz

pytestmark = pytest.mark.django_db
NOW = timezone.now()
DAY = timedelta(days=1)


def answer(row, *, right, at=NOW):
    given = next(option["id"] for option in row.shown["options"] if option["is_key"] == right)
    return save_answer(answer=row, given=given, at=at, is_final=True)


def answer_all(attempt, *, right, at=NOW):
    for row in attempt.answers.all():
        answer(row, right=right, at=at)


def asked(attempt):
    return set(attempt.answers.values_list("question", flat=True))


def test_self_test_draws_on_what_was_chosen(alice):
    one, other = make_briefing(), make_briefing()
    orlin = make_actor("Orlin")
    first, late = one.sentences.get(number=1), one.sentences.get(number=5)
    plain = make_question(one, sentence=first)
    typed = make_question(one, sentence=late, kind="typed")
    about = make_question(other)
    about.actors.add(orlin)
    make_question(other, state="draft")

    def drawn(**choice):
        return asked(start_self_test(learner=alice, at=NOW, **choice))

    assert drawn() == {plain.pk, typed.pk, about.pk}
    assert drawn(briefings=[one]) == {plain.pk, typed.pk}
    assert drawn(sections=[late.section]) == {typed.pk}
    assert drawn(actors=[orlin]) == {about.pk}
    assert drawn(kinds=["typed"]) == {typed.pk}
    assert len(drawn(count=1)) == 1


def test_self_test_of_what_was_missed_or_never_seen(alice):
    briefing = make_briefing()
    missed, known, unseen = (make_question(briefing) for _ in range(3))
    quiz = make_quiz(briefing, questions=[missed, known])
    attempt = start_attempt(learner=alice, quiz=quiz, at=NOW)
    answer(attempt.answers.get(question=missed), right=False)
    answer(attempt.answers.get(question=known), right=True)

    assert asked(start_self_test(learner=alice, at=NOW, which="missed")) == {missed.pk}
    assert asked(start_self_test(learner=alice, at=NOW, which="unseen")) == {unseen.pk}


def test_self_test_started_twice_is_one_and_another_choice_another(alice):
    briefing = make_briefing()
    make_question(briefing)
    make_question(briefing, kind="typed")

    first, again = (start_self_test(learner=alice, at=NOW, kinds=["single"]) for _ in range(2))
    other = start_self_test(learner=alice, at=NOW, kinds=["typed"])

    assert (first == again, first == other) == (True, False)
    assert Attempt.objects.count() == 2


def test_self_test_with_nothing_to_ask_is_refused_in_words(alice):
    with pytest.raises(NothingToAsk, match="Choose more"):
        start_self_test(learner=alice, at=NOW)


@pytest.mark.parametrize(
    ("fields", "is_held_back"),
    [
        ({"attempts_allowed": 1}, True),
        ({"closes_at": NOW + DAY}, True),
        ({"attempts_allowed": 1, "closes_at": NOW - DAY}, False),
        ({"attempts_allowed": 1, "is_published": False}, False),
        ({}, False),
    ],
)
def test_self_test_asks_nothing_that_a_counted_quiz_still_asks(alice, fields, is_held_back):
    briefing = make_briefing()
    free, counted = make_question(briefing), make_question(briefing)
    make_quiz(briefing, questions=[counted], **fields)

    assert asked(start_self_test(learner=alice, at=NOW)) == (
        {free.pk} | (set() if is_held_back else {counted.pk})
    )


def test_self_test_never_lowers_a_level_and_can_raise_one(alice):
    quiz = make_quiz(make_briefing())
    for days in (0, 2, 12):
        at = NOW + days * DAY
        answer_all(start_attempt(learner=alice, quiz=quiz, at=at), right=True, at=at)
    before = progress_of(alice)

    for days in range(13, 20):
        at = NOW + days * DAY
        answer_all(start_self_test(learner=alice, at=at), right=False, at=at)

    assert before.counts["solid"] == 3
    assert (progress_of(alice).counts, progress_of(alice).known) == (before.counts, before.known)


def test_self_test_raises_a_level(alice):
    make_question(make_briefing())
    for days in (0, 1):
        answer_all(start_self_test(learner=alice, at=NOW + days * DAY), right=True, at=NOW + days * DAY)

    assert progress_of(alice).known.level == Level.FAMILIAR


def test_pair_shows_the_gain_and_tells_nothing_before_its_second_half(alice):
    briefing = make_briefing()
    for sentence in briefing.sentences.all():
        make_question(briefing, sentence=sentence)
    first = start_before(learner=alice, briefing=briefing, at=NOW)
    answer(first.answers.get(position=1), right=True)
    for row in first.answers.exclude(position=1):
        answer(row, right=False)
    first.refresh_from_db()

    half = pairs_of(alice, [briefing], NOW)[0]
    second = start_after(before=first, at=NOW)
    answer_all(second, right=True)
    pair = pairs_of(alice, [briefing], NOW)[0]

    assert (half.gain, half.before.points) == (None, 1)
    assert asked(second) == asked(first)
    assert (pair.before, pair.after, pair.gain) == (first, second, first.answers.count() - 1)


def test_test_before_reading_counts_for_nothing(alice):
    briefing = make_briefing()
    make_question(briefing)

    answer_all(start_before(learner=alice, briefing=briefing, at=NOW), right=False)

    assert not Memory.objects.exists()
    assert progress_of(alice).known.answered == 0


def test_self_test_stays_open_until_finished(alice):
    make_question(make_briefing())
    first = start_self_test(learner=alice, at=NOW)

    finish(attempt=first, at=NOW)

    assert start_self_test(learner=alice, at=NOW) != first
