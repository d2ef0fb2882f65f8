"""One's own questions: begun at a sentence, warned about on saving, versions kept, uses listed."""

from dataclasses import replace

import pytest
from django.urls import reverse

from quiz.models import Question, QuestionVersion
from quiz.questions.marking import mark, right_answer
from quiz.services.drawing import copies_of
from tests.briefing.test_admin import change_url, form_data
from tests.factories import (
    BRIDGE,
    Named,
    make_briefing,
    make_instructor,
    make_question,
    make_quiz,
    make_user,
)
from tests.quiz.test_admin import save

pytestmark = pytest.mark.django_db


def test_every_sentence_can_be_asked_about(client, ines):
    briefing = make_briefing(owner=ines)
    make_question(briefing)

    page = client.get(reverse("admin:quiz_question_pick", args=[briefing.pk]))

    found = [(row.number, row.asked) for _, rows in page.context["sections"] for row in rows]
    assert found == [(1, 1), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0)]
    sentence = briefing.sentences.get(number=2)
    assert f"?briefing={briefing.pk}&amp;sentence={sentence.pk}" in page.content.decode()


def test_new_question_shows_the_sentence_it_was_begun_with(client, ines):
    briefing = make_briefing(owner=ines)
    sentence = briefing.sentences.get(number=2)

    page = client.get(reverse("admin:quiz_question_add"), {"briefing": briefing.pk, "sentence": sentence.pk})

    assert page.context["picked"] == sentence
    assert f'<span id="evidence">{sentence.text}</span>' in page.content.decode()


@pytest.mark.parametrize("sentence", ["", "x", "٣", "9" * 30])
def test_odd_sentence_in_the_address_is_no_error(client, ines, sentence):
    assert client.get(reverse("admin:quiz_question_add"), {"sentence": sentence}).status_code == 200


def test_doubts_are_told_on_saving_and_stand_on_the_page(client, ines):
    question = make_question(make_briefing(owner=ines), answer_start=13, answer_end=25)

    reply = save(client, question, stem="What kind of a new bridge did Orlin open?")
    page = client.get(change_url(question)).content.decode()

    assert reply.status_code == 302
    assert page.count("stands in the stem") == 2


def test_earlier_wording_is_kept_with_its_options(client, ines):
    question = make_question(make_briefing(owner=ines))

    save(client, question, stem="What was opened?", **{"options-1-text": "a new harbour"})
    save(client, question, stem="What did Orlin open?")

    kept = QuestionVersion.objects.order_by("version")
    assert [(row.version, row.copy["stem"], row.changed_by) for row in kept] == [
        (1, "What did Orlin open on 3 May 2024?", ines),
        (2, "What was opened?", ines),
    ]
    assert [option["text"] for option in kept[0].copy["options"]] == [
        "a new bridge",
        "a new port",
        "a new school",
    ]
    page = client.get(change_url(question)).content.decode()
    assert "1, changed by ines on " in page and "What did Orlin open on 3 May 2024? (a new bridge)" in page


def test_page_lists_where_the_question_is_used(client, ines):
    question = make_question(make_briefing(owner=ines))
    make_quiz(question.briefing, questions=[question], title="Monday's quiz")

    page = client.get(change_url(question)).content.decode()

    assert "Monday&#x27;s quiz, place 1" in page
    assert "Drawn in 0 attempts" in page


ADD = reverse("admin:quiz_question_add")
CHOICES = {"options-0-text": "a bridge", "options-0-is_key": "on", "options-1-text": "a port"}
MADE = {
    "single": (CHOICES, ["a bridge"], ["a bridge", "a port"]),
    "multiple": (
        {**CHOICES, "options-2-text": "a mill", "options-2-is_key": "on"},
        ["a bridge", "a mill"],
        ["a bridge", "a port", "a mill"],
    ),
    "true_false": ({"answers": "false"}, ["False"], ["True", "False"]),
    "typed": ({"answers": "40 million euros", "accept": "40m"}, ["40 million euros"], []),
    "match": (
        {"options-0-text": "Brenn", "options-0-pair": "mayor", "options-1-text": "Halle",
         "options-1-pair": "minister"},
        ["Brenn: mayor", "Halle: minister"],
        ["Brenn", "Halle"],
    ),
    "order": (
        {"options-0-text": "It rained", "options-1-text": "It snowed", "options-2-text": "It froze"},
        ["It rained", "It snowed", "It froze"],
        ["It rained", "It snowed", "It froze"],
    ),
    "evidence": (
        {},
        ["The bridge cost 40 million euros."],
        ["Orlin opened a new bridge over the Lenna on 3 May 2024.", "The bridge cost 40 million euros.",
         "Mayor Ada Brenn called it a promise kept."],
    ),
}  # fmt: skip


def write(client, briefing, **given):
    """Sends the page of a new question on sentence 2 as it is filled in, without any script."""
    sentence = briefing.sentences.get(number=2)
    page = client.get(ADD, {"briefing": briefing.pk, "sentence": sentence.pk})
    filled = {"stem": "What did the bridge of Orlin cost?", "deciding_words": "40 million euros"}
    return client.post(ADD, {**form_data(page), **filled, "state": "published", **given})


@pytest.mark.parametrize("kind", MADE)
def test_question_of_each_kind_is_written_without_a_script_and_can_be_answered(client, ines, kind):
    sent, answers, texts = MADE[kind]

    assert write(client, make_briefing(owner=ines), kind=kind, **sent).status_code == 302

    row = Question.objects.for_drawing().get()
    [(_, shown)] = copies_of([row], seed=1)
    assert (row.answers, [option.text for option in row.options.all()]) == (answers, texts)
    assert (row.author, row.sentence.text[row.answer_start : row.answer_end]) == (ines, "40 million euros")
    assert mark(shown, right_answer(shown)) == 1


PEOPLE = replace(BRIDGE, actors=(*BRIDGE.actors, Named("Małgorzata Halle", "person")))


@pytest.mark.parametrize(
    ("answer", "accept"),
    [
        ("Ada Brenn", ["Brenn"]),
        ("ada brenn", ["Brenn"]),
        ("Brenn", ["Ada Brenn"]),
        # Two people of that surname.
        ("Małgorzata Halle", []),
        ("40 million euros", []),
    ],
)
def test_other_names_of_an_actor_count_where_nothing_stands_under_accept(client, ines, answer, accept):
    write(client, make_briefing(story=PEOPLE, owner=ines), kind="typed", answers=answer)

    assert Question.objects.get().accept == accept


def test_names_added_under_accept_are_told_and_stay_taken_out(client, ines):
    write(client, make_briefing(owner=ines), kind="typed", answers="Ada Brenn")
    question = Question.objects.get()
    told = client.get(change_url(question)).content.decode()

    save(client, question, accept="")

    assert "Typed, these count as right too: “Brenn”. Change them under Accept." in told
    assert Question.objects.get().accept == []


def test_names_given_under_accept_are_left_as_they_are(client, ines):
    write(client, make_briefing(owner=ines), kind="typed", answers="Ada Brenn", accept="the mayor")

    assert Question.objects.get().accept == ["the mayor"]


@pytest.mark.parametrize(
    ("kind", "sent", "words"),
    [
        ("single", {}, "Give at least two options."),
        ("single", {**CHOICES, "options-0-is_key": ""}, "Tick the one option that is right."),
        ("single", {**CHOICES, "options-1-is_key": "on"}, "Tick the one option that is right."),
        ("multiple", {**CHOICES, "options-0-is_key": ""}, "Tick the options that are right."),
        ("true_false", {"answers": "perhaps"}, "Say under Answers whether it is True or False."),
        ("typed", {}, "Give the right answer under Answers."),
        ("match", CHOICES, "Give at least two options, each with what it matches."),
        (
            "order",
            {**CHOICES, "options-0-rank": 1, "options-1-rank": 1},
            "Two options have the same true place.",
        ),
    ],
)
def test_question_that_nobody_could_answer_is_not_kept(client, ines, kind, sent, words):
    page = write(client, make_briefing(owner=ines), kind=kind, **sent)

    assert words in page.content.decode()
    assert Question.objects.count() == 0


def test_check_saves_nothing_and_keeps_what_is_typed(client, ines):
    page = write(client, make_briefing(owner=ines), kind="single", _check="1", **CHOICES)

    assert Question.objects.count() == 0
    assert "Nothing is saved yet" in page.content.decode()
    assert form_data(page)["options-0-text"] == "a bridge"


def doubts(client, data, pk=0):
    return client.post(reverse("admin:quiz_question_doubts", args=[pk]), data).content.decode()


def test_doubts_follow_what_is_typed(client, ines):
    briefing = make_briefing(owner=ines)
    sentence = briefing.sentences.get(number=1)
    typed = {"sentence": sentence.pk, "kind": "single", "stem": "What did Orlin open on 3 May 2024?"}

    assert "Not complete: Give at least two options." in doubts(client, typed)
    options = {"options-0-text": "a new bridge", "options-0-is_key": "on", "options-1-text": "a new port"}
    assert "No deciding words" in doubts(client, {**typed, **options})
    assert "Nothing to warn of." in doubts(client, {**typed, **options, "deciding_words": "a new bridge"})
    assert Question.objects.count() == 0


@pytest.mark.parametrize("kind", Question.Kind.values)
def test_half_a_question_is_no_error(client, ines, kind):
    sentence = make_briefing(owner=ines).sentences.first()

    for odd in ({}, {"kind": "x"}, {"options-0-text": " ", "options-0-rank": "x"}, {"stem": "W" * 9000}):
        assert "<li" in doubts(client, {"sentence": sentence.pk, "kind": kind, "stem": "Who?", **odd})


def test_nobody_learns_of_anothers_sentences_by_asking(client, ines):
    question = make_question(make_briefing(owner=make_instructor("otto"), is_public=False))
    sent = {
        "sentence": question.sentence_id,
        "kind": "single",
        "stem": "What?",
        "options-0-text": "a new bridge",
    }

    for pk in (0, question.pk):
        assert "Choose the sentence that settles it." in doubts(client, sent, pk)
    client.force_login(make_user("alice"))
    assert client.post(reverse("admin:quiz_question_doubts", args=[0]), sent).status_code == 302
