"""A question is corrected after it was answered: all answers are replayed, no score falls."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.models import Answer, Attempt, Credit, Question, Report
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.correcting import CorrectionRefused, correct
from quiz.services.results import results_of
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db


def answered(quiz, text):
    """An attempt of a new learner whose answer to the first question is the option or the words `text`."""
    now = timezone.now()
    attempt = start_attempt(learner=make_learner(), quiz=quiz, at=now)
    answer = attempt.answers.order_by("position").first()
    options = {option["text"]: option["id"] for option in answer.shown["options"]}
    return save_answer(answer=answer, given=options.get(text, text), at=now)


@pytest.fixture
def bridge(ines):
    """A question whose key is "a new bridge", and answers: right, wrong, wrong in another way."""
    question = make_question(make_briefing(owner=ines))
    quiz = make_quiz(question.briefing, questions=[question])
    rows = [answered(quiz, text=text) for text in ("a new bridge", "a new port", "a new school")]
    return question, rows


def worths(rows):
    return [Answer.objects.select_related("credit").get(pk=row.pk).worth for row in rows]


def fix(question, remedy, by, **given):
    return correct(Question.objects.get(pk=question.pk), remedy=remedy, by=by, at=timezone.now(), **given)


@pytest.mark.parametrize(
    ("remedy", "accepted", "after"),
    [
        ("accept", ["a new port"], [1, 1, 0]),
        ("key", ["a new port"], [1, 1, 0]),
        ("credit", [], [1, 1, 1]),
        ("drop", [], [1, 1, 1]),
    ],
)
def test_every_raw_answer_is_marked_again_and_none_lower(bridge, ines, remedy, accepted, after):
    question, rows = bridge
    before = list(Answer.objects.order_by("pk").values())

    _, raised = fix(question, remedy, ines, accepted=accepted)

    assert worths(rows) == after
    assert raised == sum(after) - 1
    assert list(Answer.objects.order_by("pk").values()) == before


def test_new_key_holds_from_now_on(bridge, ines):
    question, _ = bridge
    fix(question, "key", ines, accepted=["a new port"])

    row = Question.objects.get(pk=question.pk)
    assert list(row.options.filter(is_key=True).values_list("text", flat=True)) == ["a new port"]
    assert (row.answers, row.version) == (["a new port"], 2)


def test_dropped_question_is_asked_no_more(bridge, ines):
    question, _ = bridge
    fix(question, "drop", ines)

    assert not Question.objects.published().filter(pk=question.pk).exists()


def test_typed_form_is_accepted_in_all_answers(ines):
    question = make_question(make_briefing(owner=ines), kind="typed")
    quiz = make_quiz(question.briefing, questions=[question])
    rows = [answered(quiz, text=text) for text in ("forty million", "forty million", "nothing")]

    fix(question, "accept", ines, accepted=["forty million"])

    assert worths(rows) == [1, 1, 0]


def test_score_and_results_say_so(bridge, ines):
    question, (_, missed, _) = bridge
    fix(question, "accept", ines, accepted=["a new port"], words="The text allows both.")

    attempt = Attempt.objects.with_score().get(pk=missed.attempt_id)
    shown = results_of(attempt)
    assert (attempt.points, shown["points"]) == (1, 1)
    assert [one.words for one in shown["corrections"]] == ["The text allows both."]


def test_second_correction_never_takes_back_what_the_first_gave(bridge, ines):
    question, rows = bridge
    fix(question, "credit", ines)
    fix(question, "key", ines, accepted=["a new school"])

    assert worths(rows) == [1, 1, 1]
    assert Credit.objects.count() == 2


@pytest.mark.parametrize("accepted", [[], ["  "], ["a bridge too far"]])
def test_correction_without_an_answer_is_refused_and_changes_nothing(bridge, ines, accepted):
    question, rows = bridge

    with pytest.raises(CorrectionRefused):
        fix(question, "key", ines, accepted=accepted)

    assert worths(rows) == [1, 0, 0]
    assert Question.objects.get(pk=question.pk).version == 1


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["accept", "key", "credit"]),
            st.sampled_from(["a new bridge", "a new port", "a new school"]),
        ),
        max_size=4,
    )
)
def test_no_chain_of_corrections_lowers_a_score(bridge, ines, chain):
    question, rows = bridge
    standing = worths(rows)

    for remedy, text in chain:
        fix(question, remedy, ines, accepted=[text])
        now = worths(rows)
        assert all(new >= old for new, old in zip(now, standing, strict=True))
        standing = now


def test_page_says_what_it_touches_and_corrects(client, bridge):
    question, rows = bridge
    url = reverse("admin:quiz_question_correct", args=[question.pk])

    page = client.get(url).content.decode()
    client.post(url, {"remedy": "accept", "accepted": ["a new port"]})

    assert "answered 3 times by 3 learners; 2 of the answers were not fully right" in page
    assert worths(rows) == [1, 1, 0]


def test_claim_of_having_been_right_is_accepted_for_all_who_said_the_same(client, ines):
    question = make_question(make_briefing(owner=ines), kind="typed")
    quiz = make_quiz(question.briefing, questions=[question])
    rows = [answered(quiz, text="forty million") for _ in range(2)]
    report = Report.objects.create(
        learner=rows[0].attempt.learner, question=question, answer=rows[0], reason="mine",
        created_at=timezone.now(),
    )  # fmt: skip
    url = reverse("admin:quiz_question_reports")

    page = client.get(url).content.decode()
    client.post(url, {"report": report.pk, "_accept": "1"})

    assert "forty million" in page and question.sentence.text in strip_tags(page)
    assert worths(rows) == [1, 1]
    assert Report.objects.get().state == "accepted"


def test_reports_on_anothers_questions_are_neither_shown_nor_settled(client, ines):
    question = make_question(make_briefing(owner=make_instructor("otto")))
    report = Report.objects.create(
        learner=make_learner(),
        question=question,
        reason="wording",
        words="A secret",
        created_at=timezone.now(),
    )
    url = reverse("admin:quiz_question_reports")

    assert "A secret" not in client.get(url).content.decode()
    assert client.post(url, {"report": report.pk, "_decline": "1"}).status_code == 404
    assert Report.objects.get().state == "open"
