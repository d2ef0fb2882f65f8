"""What a class did not understand: figures from first attempts alone, hidden below five people."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from quiz.models import Answer, Attempt, Learner
from quiz.services.correcting import correct
from quiz.services.heat_map import coverage_of, heat_of
from quiz.services.item_analysis import item_analysis
from quiz.services.option_choices import choices_by_question, choices_of
from quiz.services.tallies import keep_tallies
from tests.factories import make_briefing, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db
MARKS = ("111", "110", "100", "010", "000")


def take(quiz, marks, *, learner=None, number=1, finished=True):
    """An attempt with these marks, one digit a question; right chose "a new bridge", wrong "a new port"."""
    now = timezone.now()
    attempt = Attempt.objects.create(
        learner=learner or make_learner(), quiz=quiz, number=number, seed=1, started_at=now,
        finished_at=now + timedelta(minutes=1) if finished else None,
    )  # fmt: skip
    options = [
        {"id": "1", "text": "a new bridge", "is_key": True},
        {"id": "2", "text": "a new port", "is_key": False},
    ]
    shown = {"kind": "single", "options": options, "evidence": {"number": 1}}
    Answer.objects.bulk_create(
        Answer(
            attempt=attempt, question=question, position=index, shown=shown, mark=int(mark), marked_at=now,
            given="1" if mark == "1" else "2",
        )
        for index, (question, mark) in enumerate(
            zip(quiz.questions.order_by("places__position"), marks, strict=True), start=1
        )
    )  # fmt: skip
    keep_tallies([attempt.pk])
    return attempt


@pytest.fixture
def quiz(ines):
    quiz = make_quiz(make_briefing(owner=ines))
    for marks in MARKS:
        take(quiz, marks)
    return quiz


def url(name, *args):
    return reverse(f"admin:quiz_quiz_{name}", args=args)


def figures(quiz):
    scores, items = item_analysis(quiz)
    by_place = {question.pk: found for question, found in items}
    order = quiz.questions.order_by("places__position").values_list("pk", flat=True)
    return scores, [by_place[pk] for pk in order]


def test_figures_agree_with_those_worked_out_by_hand(quiz):
    scores, (first, second, third) = figures(quiz)

    assert [round(one.facility, 4) for one in (first, second, third)] == [0.6, 0.6, 0.2]
    assert [round(one.discrimination, 4) for one in (first, second, third)] == [0.3273, 0.3273, 0.5345]
    assert (scores.count, round(scores.mean, 4), scores.median) == (5, 1.4, 1)
    assert (round(scores.spread, 4), round(scores.alpha, 4)) == (1.0198, 0.5769)


def test_later_and_open_attempts_do_not_count(quiz):
    before = figures(quiz)
    learner = Learner.objects.order_by("pk").last()
    take(quiz, "111", learner=learner, number=2)
    take(quiz, "111", finished=False)

    assert figures(quiz) == before


def test_correction_counts(quiz, ines):
    question = quiz.questions.order_by("places__position").last()
    correct(question, remedy="credit", by=ines, at=timezone.now())

    assert figures(quiz)[1][2].facility == 1


def test_four_people_show_nothing(client, ines):
    quiz = make_quiz(make_briefing(owner=ines))
    for marks in MARKS[:4]:
        take(quiz, marks)

    scores, items = item_analysis(quiz)
    page = client.get(url("items", quiz.pk)).content.decode()

    assert scores is None
    assert {(found.facility, found.discrimination) for _, found in items} == {(None, None)}
    assert "%</span>" not in page
    assert choices_of(quiz.questions.first(), quiz) is None
    assert {warm.step for _, rows in heat_of(quiz.briefing)[0] for warm in rows} == {0}


def test_who_chose_what(quiz):
    found = choices_of(quiz.questions.order_by("places__position").first(), quiz)

    assert [(one.text, one.best, one.weakest) for one in found.options] == [
        ("a new bridge", 100, 0),
        ("a new port", 0, 100),
    ]
    assert (found.count, found.efficiency, found.proved) == (5, 100, None)


def test_list_tells_the_same_of_options_as_the_page_of_a_question(client, quiz):
    first = quiz.questions.order_by("places__position").first()

    assert choices_by_question(quiz)[first.pk] == choices_of(first, quiz)
    page = client.get(url("items", quiz.pk)).content.decode()
    assert page.count("<td>100%</td>") == 3 and "Evidence found</th>" not in page


def test_evidence_found_is_told_where_it_was_asked_for(client, quiz):
    first = quiz.questions.order_by("places__position").first()
    for place, answer in enumerate(Answer.objects.filter(question=first)):
        proofs = [{"id": "1", "number": 1, "text": "…"}, {"id": "2", "number": 2, "text": "…"}]
        twin = {name: getattr(answer, name) for name in ("attempt", "question", "position", "given", "mark")}
        answer.delete()
        Answer.objects.create(
            **twin, marked_at=timezone.now(), proof="1" if place < 4 else "2",
            shown={**answer.shown, "proofs": proofs},
        )  # fmt: skip

    assert choices_by_question(quiz)[first.pk].proved == 80
    assert "<td>80%</td>" in client.get(url("items", quiz.pk)).content.decode()


def test_sentences_are_tinted_by_their_misses(quiz):
    warm = [one for _, rows in heat_of(quiz.briefing)[0] for one in rows]

    assert [(one.number, one.percent, one.step) for one in warm] == [
        (1, 40, 3), (2, 40, 3), (3, 80, 5), (4, None, 0), (5, None, 0), (6, None, 0),
    ]  # fmt: skip


def test_actors_missed_most(quiz):
    brenn = quiz.briefing.appearances.get(actor__name="Ada Brenn").actor
    orlin = quiz.briefing.appearances.get(actor__name="Orlin").actor
    first, _, third = quiz.questions.order_by("places__position")
    first.actors.add(orlin)
    third.actors.add(brenn)

    assert heat_of(quiz.briefing)[1] == [(brenn, 5, 4), (orlin, 5, 2)]


def test_pages_open_and_name_nobody(client, quiz):
    learner = Learner.objects.first()
    pages = [
        client.get(url("items", quiz.pk)),
        client.get(url("item", quiz.pk, quiz.questions.first().pk)),
        client.get(url("heat", quiz.briefing_id)),
    ]

    assert [page.status_code for page in pages] == [200, 200, 200]
    assert not [page for page in pages if f"visitor {learner.pk}" in page.content.decode()]


def test_pages_cost_the_same_for_more_learners_and_questions(client, quiz, ines, django_assert_num_queries):
    large = make_quiz(
        quiz.briefing, questions=[make_question(quiz.briefing, stem=f"Question {n}?") for n in range(6)]
    )
    for _ in range(12):
        take(large, "101010")
    client.get(url("items", quiz.pk))

    for row in (quiz, large):
        with django_assert_num_queries(10):
            client.get(url("items", row.pk))


def test_coverage_counts_published_questions_by_sentence(quiz):
    make_question(quiz.briefing, sentence=quiz.briefing.sentences.get(number=5), state="draft")

    found = [(row.section.position, row.counts, row.asked, row.percent) for row in coverage_of(quiz.briefing)]

    assert found == [(1, (1, 1, 1), 3, 100), (2, (0, 0, 0), 0, 0)]


@pytest.mark.parametrize(
    ("kind", "rights", "wrong", "expected"),
    [
        ("match", {"1": "mayor", "2": "minister"}, {"1": "minister", "2": "minister"},
         [("Brenn: mayor", 100, 0), ("Halle: minister", 100, 100)]),
        ("order", ["1", "2"], {"1": 2, "2": 1}, [("1. Brenn", 100, 0), ("2. Halle", 100, 0)]),
        ("typed", "Brenn", "Halle", [("Brenn", 100, 0), ("Halle", 0, 100)]),
    ],
)  # fmt: skip
def test_who_found_what_where_nothing_is_chosen(ines, kind, rights, wrong, expected):
    quiz = make_quiz(make_briefing(owner=ines))
    question = quiz.questions.order_by("places__position").first()
    options = [
        {"id": "1", "text": "Brenn", "is_key": True, "pair": "mayor", "rank": 1},
        {"id": "2", "text": "Halle", "is_key": True, "pair": "minister", "rank": 2},
    ]
    shown = {"kind": kind, "options": [] if kind == "typed" else options, "answers": ["Brenn"], "accept": []}
    for index in range(6):
        attempt = take(quiz, "111")
        rows = attempt.answers.filter(question=question)
        rows.delete()
        given, mark = (rights, 1) if index < 3 else (wrong, 0)
        Answer.objects.create(
            attempt=attempt, question=question, position=1, shown=shown, given=given, mark=mark,
            marked_at=timezone.now(),
        )  # fmt: skip

    found = choices_of(question, quiz)

    assert [(one.text, one.best, one.weakest) for one in found.options] == expected
    assert found.efficiency is None
