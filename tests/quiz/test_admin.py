"""The question bank and the quizzes: versions, places, and whose rows may be pointed at."""

from datetime import UTC, datetime

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone

from quiz.admin import version_line
from quiz.models import Answer, Attempt, Question, QuestionVersion, Quiz
from tests.briefing.test_admin import change_url, form_data
from tests.factories import make_briefing, make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db


def save(client, row, **changes):
    """Opens the row's page and sends it back with these changes; returns the answer."""
    data = form_data(client.get(change_url(row)))
    return client.post(change_url(row), {**data, **changes})


def errors(response):
    """All that the page complains of."""
    context = response.context
    found = [context["adminform"].form.errors, *(s.formset.errors for s in context["inline_admin_formsets"])]
    found += [s.formset.non_form_errors() for s in context["inline_admin_formsets"]]
    return str(found)


def test_earlier_version_tells_the_hour_of_the_place():
    kept = QuestionVersion(version=1, copy={"stem": "Who?", "answers": ["Ada", "Jon"]})
    kept.changed_at = datetime(2024, 5, 3, 22, 30, tzinfo=UTC)

    with timezone.override("Asia/Yerevan"):
        assert version_line(kept) == "1 on 4 May 2024, 02:30: Who? (Ada, Jon)"


def test_reworded_question_is_a_new_version_by_that_instructor(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, stem="What was opened in Orlin?")

    row = Question.objects.get()
    assert (row.stem, row.version, row.author) == ("What was opened in Orlin?", 2, ines)


def test_reworded_option_is_a_new_version_too(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, **{"options-1-text": "a new harbour"})

    row = Question.objects.get()
    assert (row.version, [option.text for option in row.options.all()]) == (
        2,
        ["a new bridge", "a new harbour", "a new school"],
    )


def test_publishing_is_no_new_version(client, ines):
    question = make_question(make_briefing(owner=ines), state="draft")

    save(client, question, state="published")

    row = Question.objects.get()
    assert (row.state, row.version, row.author) == ("published", 1, ines)


def test_deciding_words_are_found_in_the_sentence(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, deciding_words="a new bridge")

    row = Question.objects.get()
    assert row.sentence.text[row.answer_start : row.answer_end] == "a new bridge"


def test_deciding_words_that_do_not_stand_there_are_refused(client, ines):
    question = make_question(make_briefing(owner=ines))

    response = save(client, question, deciding_words="an old bridge")

    assert "These words do not stand in the sentence." in errors(response)


def test_answers_are_lines(client, ines):
    question = make_question(make_briefing(owner=ines), kind="typed")

    save(client, question, answers="40 million euros\r\n\r\n€40 million ", accept="40m")

    row = Question.objects.get()
    assert (row.answers, row.accept) == (["40 million euros", "€40 million"], ["40m"])


def test_options_change_places(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, **{"options-0-position": 3, "options-2-position": 1})

    assert list(question.options.values_list("text", "position")) == [
        ("a new school", 1),
        ("a new port", 2),
        ("a new bridge", 3),
    ]


def test_option_is_taken_out_and_another_put_in(client, ines):
    question = make_question(make_briefing(owner=ines))
    added = {"options-TOTAL_FORMS": 4, "options-3-position": 2, "options-3-text": "a new mill"}

    save(client, question, **{"options-1-DELETE": "on"}, **added)

    assert list(question.options.values_list("text", "position")) == [
        ("a new bridge", 1),
        ("a new mill", 2),
        ("a new school", 3),
    ]


def test_option_added_in_another_tab_comes_last_and_can_be_saved_again(client, ines):
    question = make_question(make_briefing(owner=ines))
    opened_before = form_data(client.get(change_url(question)))
    added = {"options-TOTAL_FORMS": 5, "options-3-text": "a new mill", "options-4-text": "a new inn"}
    save(client, question, **added)

    client.post(change_url(question), {**opened_before, "options-1-feedback": "Nobody says so."})
    save(client, question, **{"options-2-feedback": "Nor this."})

    assert list(question.options.values_list("text", "position", "feedback")) == [
        ("a new bridge", 1, ""),
        ("a new port", 2, "Nobody says so."),
        ("a new school", 3, "Nor this."),
        ("a new mill", 4, ""),
        ("a new inn", 5, ""),
    ]


def test_question_added_in_another_tab_comes_last_in_its_quiz(client, ines):
    quiz = make_quiz(make_briefing(owner=ines))
    opened_before = form_data(client.get(change_url(quiz)))
    quiz.places.create(question=make_question(quiz.briefing), position=4)

    client.post(change_url(quiz), {**opened_before, "places-0-position": 3, "places-2-position": 1})

    assert list(quiz.places.values_list("position", flat=True)) == [1, 2, 3, 4]


def test_same_option_twice_is_refused(client, ines):
    question = make_question(make_briefing(owner=ines))

    response = save(client, question, **{"options-1-text": "a new bridge"})

    assert "“a new bridge” is in this list twice." in errors(response)


def test_question_is_written_by_hand(client, ines):
    briefing = make_briefing(owner=ines)
    sentence = briefing.sentences.get(number=2)
    data = form_data(client.get(reverse("admin:quiz_question_add")))
    words = {"briefing": briefing.pk, "sentence": sentence.pk, "stem": "What did it cost?", "kind": "typed"}

    client.post(
        reverse("admin:quiz_question_add"),
        {
            **data,
            **words,
            "deciding_words": "40 million euros",
            "answers": "40 million euros",
            "state": "published",
        },
    )

    row = Question.objects.get()
    assert (row.author, row.version, row.answers) == (ines, 1, ["40 million euros"])
    assert row.sentence.text[row.answer_start : row.answer_end] == "40 million euros"


def test_sentence_of_anothers_briefing_is_neither_taken_nor_shown(client, ines):
    secret = make_briefing(owner=make_instructor("otto"), is_public=False).sentences.first()
    question = make_question(make_briefing(owner=ines))
    secret.text = "A secret sentence."
    secret.save()

    response = save(client, question, sentence=secret.pk)
    added = client.get(reverse("admin:quiz_question_add"), {"sentence": secret.pk})

    assert "Select a valid choice" in errors(response)
    assert "A secret sentence" not in response.content.decode() + added.content.decode()


def test_sentence_of_another_of_ones_briefings_is_refused(client, ines):
    question = make_question(make_briefing(owner=ines))
    elsewhere = make_briefing(owner=ines).sentences.first()

    response = save(client, question, sentence=elsewhere.pk)

    assert "This sentence is not in the question" in errors(response)


def test_quiz_questions_change_places(client, ines):
    quiz = make_quiz(make_briefing(owner=ines))
    first, second, third = quiz.questions.order_by("places__position")

    save(client, quiz, **{"places-0-position": 2, "places-1-position": 1})

    assert list(quiz.places.values_list("question", "position")) == [
        (second.pk, 1),
        (first.pk, 2),
        (third.pk, 3),
    ]
    assert Quiz.objects.get().owner == ines


def test_quiz_asks_only_about_its_own_briefing(client, ines):
    quiz = make_quiz(make_briefing(owner=ines))
    elsewhere = make_question(make_briefing(owner=ines))

    response = save(client, quiz, **{"places-0-question": elsewhere.pk})

    assert "A quiz asks only about its own briefing." in errors(response)


@pytest.mark.parametrize("sent", [{"options-INITIAL_FORMS": 0}, {"options-1-id": "{2}"}])
def test_option_that_stands_in_a_row_unknown_to_the_page_is_told(client, ines, sent):
    question = make_question(make_briefing(owner=ines))
    ids = list(question.options.order_by("position").values_list("pk", flat=True))

    response = save(client, question, **{name: str(value).format(*ids) for name, value in sent.items()})

    assert "since the page was opened. Open the page again." in errors(response)


def test_question_that_another_tab_put_into_the_quiz_is_told(client, ines):
    briefing = make_briefing(owner=ines)
    quiz, question = make_quiz(briefing, questions=[make_question(briefing)]), make_question(briefing)
    data = form_data(client.get(change_url(quiz)))
    place = {"places-TOTAL_FORMS": 2, "places-1-position": 2, "places-1-question": question.pk}
    client.post(change_url(quiz), {**data, **place})

    response = client.post(change_url(quiz), {**data, **place})

    assert "since the page was opened. Open the page again." in errors(response)
    assert quiz.places.count() == 2


def test_quiz_of_an_instructor_is_made_from_nothing(client, ines):
    briefing = make_briefing(owner=ines)
    question = make_question(briefing)
    url = reverse("admin:quiz_quiz_add")
    data = form_data(client.get(url))
    place = {"places-TOTAL_FORMS": 1, "places-0-position": 1, "places-0-question": question.pk}

    client.post(url, {**data, "briefing": briefing.pk, "title": "My quiz", "slug": "my-quiz", **place})

    quiz = Quiz.objects.get()
    assert (quiz.purpose, quiz.owner, list(quiz.questions.all())) == ("own", ines, [question])


def test_pages_cost_the_same_for_more_questions_and_options(client, ines, django_assert_num_queries):
    briefing = make_briefing(owner=ines)
    small, large = make_quiz(briefing, questions=[make_question(briefing)]), make_quiz(briefing)
    true_false = make_question(briefing, kind="true_false")
    client.get(change_url(small))

    for row in (small, large):
        with django_assert_num_queries(7):
            client.get(change_url(row))
    for row in (true_false, large.questions.first()):
        with django_assert_num_queries(13):
            client.get(change_url(row))


def test_question_that_was_asked_stays(client, ines):
    question = make_question(make_briefing(owner=ines))
    quiz = make_quiz(question.briefing, questions=[question])
    attempt = Attempt.objects.create(
        learner=make_learner(), quiz=quiz, number=1, seed=1, started_at=timezone.now()
    )
    Answer.objects.create(attempt=attempt, question=question, position=1, shown={})

    for row in (question, quiz):
        url = reverse(f"admin:quiz_{row._meta.model_name}_delete", args=[row.pk])
        assert "1 attempt " in client.get(url).content.decode()
        client.post(url, {"post": "yes"})

    assert (Question.objects.count(), Quiz.objects.count()) == (1, 1)


def test_questions_are_published_and_dropped_by_action(client, ines):
    question = make_question(make_briefing(owner=ines), state="draft")
    url = reverse("admin:quiz_question_changelist")

    client.post(url, {"action": "publish_selected", "_selected_action": [question.pk]})
    published = Question.objects.get()
    client.post(url, {"action": "drop_selected", "_selected_action": [question.pk]})

    dropped = Question.objects.get()
    assert (published.state, published.decision, published.author) == ("published", "accepted", None)
    assert (dropped.state, dropped.decision) == ("dropped", "dropped")
    assert LogEntry.objects.count() == 2


def test_questions_are_found_by_their_sentence(client, ines):
    briefing = make_briefing(owner=ines)
    make_question(briefing)
    sought = make_question(briefing, sentence=briefing.sentences.get(number=4))

    response = client.get(reverse("admin:quiz_question_changelist"), {"q": "Tarvia"})

    assert list(response.context["cl"].queryset) == [sought]
