"""The page on which learners make their own tests."""

import pytest
from django.urls import reverse

from quiz.models import Attempt, Learner, Question
from tests.factories import make_actor, make_briefing, make_learner, make_question, make_user

pytestmark = pytest.mark.django_db
PAGE = reverse("quiz:self_test")


@pytest.fixture
def briefing():
    return make_briefing(title="The bridge")


def test_self_test_page_offers_sections_and_actors_of_the_chosen_briefing(client, briefing):
    question = make_question(briefing)
    question.actors.add(make_actor("Orlin"))

    plain = client.get(PAGE).content.decode()
    narrowed = client.get(PAGE, {"briefing": briefing.slug}).content.decode()

    assert "The bridge" in plain
    assert 'name="section"' not in plain
    assert narrowed.count('name="section"') == 2
    assert narrowed.count('name="actor"') == 1
    assert Learner.objects.count() == 0


def test_self_test_of_a_visitor_starts_with_one_actor(client, briefing):
    about, _other = make_question(briefing), make_question(briefing)
    orlin = make_actor("Orlin")
    about.actors.add(orlin)

    reply = client.post(PAGE, {"actor": orlin.slug})

    attempt = Attempt.objects.get()
    assert reply.url == attempt.get_absolute_url()
    assert attempt.title == "Self-test on Orlin"
    assert list(attempt.answers.values_list("question", flat=True)) == [about.pk]
    assert client.get(reply.url, follow=True).status_code == 200


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("count", "0"),
        ("count", "9999"),
        ("count", "x"),
        ("kind", "essay"),
        ("which", "all of it"),
        ("briefing", "no-such-briefing"),
        ("section", "x"),
        ("section", "9" * 30),
        ("actor", "\x00"),
        ("feedback", "never"),
    ],
)
def test_self_test_odd_choice_is_asked_again(client, briefing, field, value):
    make_question(briefing)

    reply = client.post(PAGE, {field: value})

    assert reply.status_code == 422
    assert 'role="alert"' in reply.content.decode()
    assert not Attempt.objects.exists()


def test_self_test_without_a_fitting_question_is_told(client, briefing):
    page = client.post(PAGE, {}, follow=True).content.decode()

    assert "No question fits this choice" in page


def test_pair_tells_no_right_answer_before_the_second_half(client, briefing):
    user = make_user("alice")
    make_learner(user)
    client.force_login(user)
    make_question(briefing)
    client.post(reverse("quiz:before", args=[briefing.slug]))
    attempt = Attempt.objects.get()
    shown = attempt.answers.get().shown
    wrong = next(option["id"] for option in shown["options"] if not option["is_key"])
    question = reverse("quiz:question", args=[attempt.pk, 1])

    client.post(question, {"answer": wrong})
    client.post(reverse("quiz:finish", args=[attempt.pk]))
    results = client.get(attempt.get_absolute_url()).content.decode()
    feedback = client.get(question)
    second = client.post(reverse("quiz:after", args=[briefing.slug]))
    page = client.get(PAGE).content.decode()

    assert "0 of 1" in results
    assert f'href="{briefing.get_absolute_url()}">Go and read' in results
    assert "a new bridge" not in results
    assert shown["evidence"]["text"] not in results
    assert feedback.url == attempt.get_absolute_url()
    assert Attempt.objects.get(purpose="after").before == attempt
    assert second.status_code == 302
    assert "0 of 1 before" in page


def test_finished_pair_tells_its_gain_and_a_new_one_can_begin(client, briefing):
    make_question(briefing)
    for half in ("before", "after"):
        client.post(reverse(f"quiz:{half}", args=[briefing.slug]))
        attempt = Attempt.objects.get(purpose=half)
        options = attempt.answers.get().shown["options"]
        chosen = next(option["id"] for option in options if option["is_key"] is (half == "after"))
        client.post(reverse("quiz:question", args=[attempt.pk, 1]), {"answer": chosen})
        client.post(reverse("quiz:finish", args=[attempt.pk]))

    page = client.get(PAGE).content.decode()
    client.post(reverse("quiz:before", args=[briefing.slug]))

    assert "0 before, 1 after, of 1: <strong>1 more</strong>" in page
    assert "Take a new pair" in page
    assert Attempt.objects.filter(purpose="before").count() == 2


def test_pair_is_offered_only_where_there_are_questions_for_it(client, briefing):
    asked = make_question(make_briefing(title="The tolls"))
    both = client.get(PAGE).content.decode()
    client.post(reverse("quiz:before", args=[asked.briefing.slug]))
    Question.objects.update(state="dropped")
    begun = client.get(PAGE).content.decode()
    client.post(reverse("quiz:finish", args=[Attempt.objects.get().pk]))
    halfway = client.get(PAGE).content.decode()

    assert both.count("Take it before reading") == 1
    assert 'Take it before reading<span class="vh">: The tolls' in both
    assert 'Go on<span class="vh">: The tolls' in begun
    assert 'Take it after reading<span class="vh">: The tolls' in halfway


def test_no_new_pair_is_offered_without_questions(client, briefing):
    make_question(briefing)
    for half in ("before", "after"):
        client.post(reverse(f"quiz:{half}", args=[briefing.slug]))
        client.post(reverse("quiz:finish", args=[Attempt.objects.get(purpose=half).pk]))
    offered = "Take a new pair" in client.get(PAGE).content.decode()
    Question.objects.update(state="dropped")

    page = client.get(PAGE).content.decode()

    assert (offered, "Take a new pair" in page) == (True, False)
    assert "0 before, 0 after, of 1" in page


def test_second_half_needs_the_first(client, briefing):
    make_question(briefing)

    page = client.post(reverse("quiz:after", args=[briefing.slug]), follow=True).content.decode()

    assert "Take the test before reading first." in page


@pytest.mark.parametrize("count", [1, 3])
def test_self_test_page_takes_the_same_queries_for_any_library(client, count, django_assert_num_queries):
    for _ in range(count):
        make_question(make_briefing())

    with django_assert_num_queries(2):
        client.get(PAGE)
