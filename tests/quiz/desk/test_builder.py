"""The builder: filled by blueprint or by hand, ordered without script, copied, previewed without a trace."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner, Quiz
from quiz.services.building import faults_of
from tests.factories import make_briefing, make_question, make_quiz
from tests.quiz.test_admin import errors, save

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiz(ines):
    """A quiz of three questions on the first three of six sentences; the bank has one more for each."""
    briefing = make_briefing(owner=ines)
    quiz = make_quiz(briefing, purpose="own", owner=ines)
    for sentence in briefing.sentences.standing():
        make_question(
            briefing, sentence=sentence, kind="typed", stem=f"What says sentence {sentence.number}?"
        )
    return quiz


def url(name, quiz):
    return reverse(f"admin:quiz_quiz_{name}", args=[quiz.pk])


def asked(quiz):
    return list(quiz.questions.order_by("places__position").values_list("pk", flat=True))


def test_blueprint_fills_the_quiz_and_says_what_is_missing(client, quiz):
    page = client.post(
        url("build", quiz), {"_fill": "1", "per_section": 2, "kind_match": 1, "kind_typed": 2}, follow=True
    )

    sections = quiz.questions.values_list("sentence__section__position", flat=True)
    assert sorted(sections)[:4] == [1, 1, 2, 2]
    assert "Wanted 1 of the kind “match”, found 0" in page.content.decode()
    assert Quiz.objects.get().blueprint["kinds"] == [["typed", 2], ["match", 1]]


@pytest.mark.parametrize(("state", "is_told"), [("draft", True), ("dropped", False)])
def test_where_the_bank_is_too_small_the_drafts_are_pointed_to(client, quiz, state, is_told):
    make_question(quiz.briefing, state=state)

    page = client.post(url("build", quiz), {"_fill": "1", "kind_match": 1}, follow=True).content.decode()

    drafts = reverse("admin:quiz_question_drafts", args=[quiz.briefing.pk])
    assert (
        f"This article has 1 draft that may fill it once accepted: <a href='{drafts}'>" in page
    ) is is_told


def test_blueprint_in_words_is_the_same_as_in_fields(client, quiz):
    client.post(url("build", quiz), {"_fill": "1", "words": "2 per section, 1 order, none on hedged claims"})

    assert Quiz.objects.get().blueprint == {
        "total": 0, "per_section": 2, "kinds": [["order", 1]], "easiest": 0.0, "hardest": 1.0,
        "takes_hedged": False, "actors": [],
    }  # fmt: skip
    assert len(asked(quiz)) == 4


def test_words_ask_for_no_more_than_the_fields_take(client, quiz):
    client.post(url("build", quiz), {"_fill": "1", "words": "99 per section, 999 typed, 999 in all"})

    given = Quiz.objects.get().blueprint
    assert (given["per_section"], given["kinds"], given["total"]) == (20, [["typed", 100]], 100)


def test_words_that_are_not_understood_change_nothing_and_are_quoted(client, quiz):
    before = asked(quiz)

    page = client.post(url("build", quiz), {"_fill": "1", "words": "2 per section, some cake"})

    assert (page.status_code, asked(quiz)) == (422, before)
    assert "“some cake” is not understood." in page.content.decode()


def test_bad_blueprint_changes_nothing(client, quiz):
    before = asked(quiz)

    response = client.post(url("build", quiz), {"_fill": "1", "total": "many"})

    assert (response.status_code, asked(quiz)) == (422, before)


def test_questions_are_moved_by_number_and_by_button(client, quiz):
    first, second, third = asked(quiz)

    client.post(url("build", quiz), {f"place-{first}": 3, f"place-{second}": 1, f"place-{third}": 2})
    by_number = asked(quiz)
    client.post(url("build", quiz), {"move": f"up-{first}"})

    assert by_number == [second, third, first]
    assert asked(quiz) == [second, first, third]


def test_questions_are_taken_out_and_added(client, quiz):
    first, second, third = asked(quiz)
    new = quiz.briefing.questions.filter(kind="typed").last()

    client.post(url("build", quiz), {f"out-{second}": "on", f"add-{new.pk}": "on"})

    assert asked(quiz) == [first, third, new.pk]


def test_question_of_another_briefing_is_not_added(client, quiz, ines):
    foreign = make_question(make_briefing(owner=ines))
    before = asked(quiz)

    client.post(url("build", quiz), {f"add-{foreign.pk}": "on"})

    assert asked(quiz) == before


@pytest.mark.parametrize(
    ("query", "count"), [("kind=typed", 6), ("kind=order", 0), ("uncovered=on", 3), ("section=0", 6)]
)
def test_bank_is_narrowed(client, quiz, query, count):
    page = client.get(f"{url('build', quiz)}?{query}")

    assert len(page.context["bank"]) == count


def test_copy_asks_the_same_and_is_hidden(client, quiz):
    quiz.closes_at = timezone.now() + timedelta(days=1)
    quiz.time_limit = 5
    quiz.save()

    client.post(url("duplicate", quiz))

    copy = Quiz.objects.exclude(pk=quiz.pk).get()
    assert asked(copy) == asked(quiz)
    assert (copy.is_published, copy.closes_at, copy.time_limit) == (False, None, 5)


def test_preview_marks_and_records_nothing(client, quiz):
    question = quiz.questions.order_by("places__position").first()
    before = [model.objects.count() for model in (Learner, Attempt, Answer)]

    page = client.get(url("rehearsal", quiz))
    seed = page.context["seed"]
    right = next(o["id"] for o in page.context["items"][0].shown["options"] if o["is_key"])
    marked = client.post(url("rehearsal", quiz), {"seed": seed, "place": 1, "answer": right})

    assert question.stem in page.content.decode()
    assert marked.context["items"][0].feedback.is_right
    assert marked.context["items"][1].feedback is None
    assert [model.objects.count() for model in (Learner, Attempt, Answer)] == before


@pytest.mark.parametrize(
    "sent", [{}, {"seed": "x", "place": "y"}, {"seed": "1", "place": "99", "answer": "1"}]
)
def test_odd_answers_to_the_preview_are_no_error(client, quiz, sent):
    assert client.post(url("rehearsal", quiz), sent).status_code == 200


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("time_limit", 0, "Give the minutes, or leave it empty for no clock."),
        ("time_limit", 1441, "Give at most 1440 minutes, a day, or leave it empty for no clock."),
        ("attempts_allowed", 0, "Nobody could take it"),
        ("attempts_allowed", 1_001, "Allow at most 1000, or leave it empty for no limit."),
        ("pass_mark", 101, "Give a percentage from 1 to 100"),
    ],
)
def test_settings_that_make_no_sense_are_refused_in_words(client, quiz, field, value, words):
    assert words in errors(save(client, quiz, **{field: value}))


def test_closing_behind_which_no_further_minutes_fit_is_refused(client, quiz):
    dates = {"closes_at_0": "9999-12-31", "closes_at_1": "23:59"}

    assert "Choose a day before the year 9999" in errors(save(client, quiz, **dates))


def test_closing_before_opening_is_refused_in_words(client, quiz):
    dates = {
        "opens_at_0": "2030-05-02",
        "opens_at_1": "10:00",
        "closes_at_0": "2030-05-01",
        "closes_at_1": "10:00",
    }

    assert "It closes before it opens" in errors(save(client, quiz, **dates))


def test_faults_are_named(quiz):
    now = timezone.now()
    quiz.closes_at, quiz.time_limit = now - timedelta(hours=1), 1
    chosen = list(quiz.questions.select_related("sentence").order_by("places__position"))
    chosen[1].state = "dropped"
    chosen[2].sentence = chosen[0].sentence

    assert list(faults_of(quiz, chosen, at=now)) == [
        "It has closed: its closing date is over.",
        "1 minute is short for 2 questions: about 2 are usual.",
        f"Not asked, because it is dropped: {chosen[1].stem}",
        f"Two questions rest on sentence 1: {chosen[0].stem} / {chosen[2].stem}",
    ]


def test_page_costs_the_same_for_more_questions(client, quiz, ines, django_assert_num_queries):
    small = make_quiz(make_briefing(owner=ines), questions=[], purpose="own", owner=ines)
    client.get(url("build", small))

    for row in (small, quiz):
        with django_assert_num_queries(13):
            client.get(url("build", row))
