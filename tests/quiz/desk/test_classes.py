"""Classes: joined by a code, seen by their owner alone, with a gradebook that no spreadsheet runs."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from briefing.models import Briefing
from quiz.models import Extension, Learner, Membership, SchoolClass, SectionRead
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.classes import give_extra_time
from quiz.services.gradebook import gradebook_of
from tests.briefing.test_admin import change_url, form_data
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def year_nine(ines):
    """A class with one quiz of two questions, due yesterday, to be passed with 60 per cent."""
    briefing = make_briefing(owner=ines)
    sentences = briefing.sentences.standing()[:2]
    questions = [make_question(briefing, sentence=sentence) for sentence in sentences]
    quiz = make_quiz(briefing, questions=questions, purpose="own", pass_mark=60, time_limit=10)
    made = SchoolClass.objects.create(name="Year 9", owner=ines)
    made.assignments.create(quiz=quiz, due_at=timezone.now() - timedelta(days=1))
    return made


def member(school_class, name, **fields):
    learner = make_learner(make_user(name))
    Membership.objects.create(school_class=school_class, learner=learner, joined_at=timezone.now(), **fields)
    return learner


def take(quiz, learner, rights):
    """An attempt that gets so many answers right."""
    now = timezone.now()
    attempt = start_attempt(learner=learner, quiz=quiz, at=now, seed=1)
    for index, answer in enumerate(attempt.answers.order_by("position")):
        wanted = index < rights
        given = next(o["id"] for o in answer.shown["options"] if o["is_key"] is wanted)
        save_answer(answer=answer, given=given, at=now)


def test_gradebook_tells_who_read_did_and_knows(year_nine):
    quiz = year_nine.quizzes.get()
    alice, bob = member(year_nine, "alice"), member(year_nine, "bob")
    take(quiz, alice, 1)
    take(quiz, alice, 2)
    SectionRead.objects.create(learner=alice, section=quiz.briefing.sections.first(), read_at=timezone.now())

    book = gradebook_of(year_nine)

    first, second = book.rows
    assert (book.section_count, book.question_count) == (2, 2)
    assert (first.name, first.read, first.mastered) == ("alice", 1, 2)
    assert (first.grades[0].percent, first.grades[0].attempts, first.grades[0].verdict) == (100, 2, "passed")
    assert first.grades[0].is_late
    assert (second.membership.learner, second.read, second.grades[0].percent) == (bob, 0, None)


def test_gradebook_counts_what_is_still_asked(year_nine):
    quiz, alice = year_nine.quizzes.get(), member(year_nine, "alice")
    take(quiz, alice, 2)
    quiz.questions.filter(pk=quiz.questions.first().pk).update(state="stale")

    book = gradebook_of(year_nine)

    assert (book.rows[0].mastered, book.question_count) == (1, 1)


def test_gradebook_counts_a_question_of_two_quizzes_once(year_nine):
    quiz, alice = year_nine.quizzes.get(), member(year_nine, "alice")
    both = make_quiz(quiz.briefing, questions=list(quiz.questions.all()), purpose="own", slug="both")
    year_nine.assignments.create(quiz=both)
    take(quiz, alice, 2)

    book = gradebook_of(year_nine)

    assert (book.rows[0].mastered, book.question_count) == (2, 2)


def test_retry_of_what_was_missed_is_no_grade(year_nine):
    quiz, alice = year_nine.quizzes.get(), member(year_nine, "alice")
    take(quiz, alice, 1)
    now = timezone.now()
    retry = start_attempt(learner=alice, quiz=quiz, at=now, missed_in=alice.attempts.get())
    answer = retry.answers.get()
    save_answer(answer=answer, given=next(o["id"] for o in answer.shown["options"] if o["is_key"]), at=now)

    grade = gradebook_of(year_nine).rows[0].grades[0]

    assert (grade.percent, grade.attempts, grade.verdict) == (50, 1, "not passed")


def test_gradebook_says_what_counts(client, year_nine):
    page = client.get(reverse("admin:quiz_schoolclass_gradebook", args=[year_nine.pk])).content.decode()

    assert "The best finished attempt at each quiz. Retries of missed questions do not count." in page


def test_table_starts_no_formula(client, year_nine):
    member(year_nine, "=cmd")
    Briefing.objects.update(title="+Bridge")
    year_nine.quizzes.update(title="Quiz")

    table = client.get(reverse("admin:quiz_schoolclass_table", args=[year_nine.pk])).content.decode(
        "utf-8-sig"
    )

    assert table.splitlines() == [
        'Learner,Sections read,Questions known,"\'+Bridge: Quiz, per cent"',
        "'=cmd,0,0,",
    ]


def test_page_costs_the_same_for_more_learners(client, year_nine, django_assert_num_queries):
    url = reverse("admin:quiz_schoolclass_gradebook", args=[year_nine.pk])
    member(year_nine, "alice")
    client.get(url)
    with django_assert_num_queries(13):
        client.get(url)
    for name in ("bob", "carol", "dan"):
        take(year_nine.quizzes.get(), member(year_nine, name), 1)

    with django_assert_num_queries(13):
        client.get(url)


def test_learner_joins_by_the_code_however_it_is_typed(client, year_nine):
    client.force_login(make_user("alice"))
    code = year_nine.join_code
    typed = f" {code[:4].lower()}-{code[4:]} "

    for _ in range(2):
        client.post(reverse("quiz:classes"), {"code": typed})

    assert Membership.objects.get().learner.user.username == "alice"
    page = client.get(reverse("quiz:classes")).content.decode()
    assert "Year 9" in page and year_nine.quizzes.get().full_title in page


@pytest.mark.parametrize(("days", "told"), [(1, "due"), (-1, "closed on"), (None, "due")])
def test_closed_quiz_is_no_longer_told_as_due(client, year_nine, days, told):
    alice = member(year_nine, "alice")
    closes_at = days and timezone.now() + timedelta(days=days)
    year_nine.quizzes.update(closes_at=closes_at)
    client.force_login(alice.user)

    page = client.get(reverse("quiz:classes")).content.decode()

    moment = closes_at if told == "closed on" else year_nine.assignments.get().due_at
    day = date_format(timezone.localtime(moment), "j F Y, H:i")
    assert f"{year_nine.quizzes.get().full_title}</a>, {told} {day}</li>" in page


@pytest.mark.parametrize("code", ["", "NOSUCHCO", "x" * 500])
def test_wrong_code_is_refused_in_words(client, year_nine, code):
    client.force_login(make_user("alice"))

    page = client.post(reverse("quiz:classes"), {"code": code})

    assert page.status_code == 422
    assert "No class can be joined with this code" in page.content.decode()
    assert Membership.objects.count() == 0


def test_closed_class_is_joined_by_nobody(client, year_nine):
    SchoolClass.objects.update(is_open=False)
    client.force_login(make_user("alice"))

    assert client.post(reverse("quiz:classes"), {"code": year_nine.join_code}).status_code == 422


def test_visitor_signs_in_before_joining(client, year_nine):
    client.logout()

    assert client.post(reverse("quiz:classes"), {"code": year_nine.join_code}).status_code == 302
    assert Learner.objects.count() == 0


def test_class_is_made_with_its_owner_and_a_code(client, ines):
    client.post(
        reverse("admin:quiz_schoolclass_add"),
        {
            **form_data(client.get(reverse("admin:quiz_schoolclass_add"))),
            "name": "Year 8",
            "is_open": "on",
            "assignments-TOTAL_FORMS": 0,
        },
    )

    made = SchoolClass.objects.get()
    assert (made.name, made.owner, len(made.join_code)) == ("Year 8", ines, 8)


def test_extra_minutes_hold_for_each_quiz_of_the_class(client, year_nine):
    alice = member(year_nine, "alice")
    data = form_data(client.get(change_url(year_nine)))
    data.update({"memberships-0-extra_minutes": 5, "assignments-TOTAL_FORMS": 1})
    data.update({"assignments-0-due_at_0": "2030-05-01", "assignments-0-due_at_1": "10:00"})

    client.post(change_url(year_nine), data)

    assert Extension.objects.values_list("learner", "quiz", "minutes").get() == (
        alice.pk,
        year_nine.quizzes.get().pk,
        5,
    )


def test_extra_minutes_of_more_than_a_day_are_refused(client, year_nine):
    member(year_nine, "alice")
    data = form_data(client.get(change_url(year_nine)))
    data.update({"memberships-0-extra_minutes": 1441, "assignments-TOTAL_FORMS": 1})
    data.update({"assignments-0-due_at_0": "2030-05-01", "assignments-0-due_at_1": "10:00"})

    page = client.post(change_url(year_nine), data).content.decode()

    assert "Give at most 1440 minutes, a day." in page
    assert Membership.objects.get().extra_minutes == 0


def test_extra_minutes_can_be_taken_back_but_not_from_what_is_under_way(client, year_nine):
    alice, quiz = member(year_nine, "alice", extra_minutes=30), year_nine.quizzes.get()
    give_extra_time(year_nine)
    attempt = start_attempt(learner=alice, quiz=quiz, at=timezone.now())
    deadline = attempt.deadline

    year_nine.memberships.update(extra_minutes=5)
    give_extra_time(year_nine)

    attempt.refresh_from_db()
    assert (Extension.objects.get().minutes, attempt.deadline) == (5, deadline)


def test_of_two_classes_the_one_that_gives_most_counts(client, year_nine, ines):
    alice, quiz = member(year_nine, "alice", extra_minutes=5), year_nine.quizzes.get()
    other = SchoolClass.objects.create(name="Help", owner=ines)
    other.assignments.create(quiz=quiz)
    other.memberships.create(learner=alice, extra_minutes=20, joined_at=timezone.now())

    for school_class in (other, year_nine):
        give_extra_time(school_class)

    assert Extension.objects.get().minutes == 20


def test_quizzes_to_set_are_told_apart_by_their_briefing(client, year_nine, ines):
    for title in ("Tolls", "Boats"):
        make_quiz(make_briefing(owner=ines, title=title), title="The whole briefing")
    set_already = year_nine.quizzes.get()

    page = client.get(change_url(year_nine))

    field = page.context["inline_admin_formsets"][0].formset.empty_form.fields["quiz"]
    assert [label for _, label in field.choices] == [
        "---------",
        "Boats: The whole briefing",
        f"{set_already.briefing}: {set_already.title}",
        "Tolls: The whole briefing",
    ]


def test_gradebook_names_the_briefing_of_each_quiz(client, year_nine):
    page = client.get(reverse("admin:quiz_schoolclass_gradebook", args=[year_nine.pk]))

    assert f'<th scope="col">{year_nine.quizzes.get().full_title}<br>' in page.content.decode()


def test_only_quizzes_of_ones_own_briefings_can_be_set(client, year_nine):
    foreign = make_quiz(make_briefing(owner=make_instructor("otto")), title="Otto's quiz")

    page = client.get(change_url(year_nine)).content.decode()

    assert "Otto&#x27;s quiz" not in page
    assert foreign.pk


def test_learners_of_anothers_class_are_nobodys_business(client, year_nine):
    member(year_nine, "alice")
    client.force_login(make_instructor("otto"))

    codes = [
        client.get(reverse(f"admin:quiz_schoolclass_{name}", args=[year_nine.pk])).status_code
        for name in ("gradebook", "table", "change")
    ]

    assert codes == [404, 404, 302]
    assert "Year 9" not in client.get(reverse("admin:quiz_schoolclass_changelist")).content.decode()
