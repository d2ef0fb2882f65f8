"""Which questions go on, in which words and as whose, once an edit is saved; records follow them."""

from dataclasses import replace

import pytest
from django.contrib.messages import get_messages
from django.utils import timezone

from briefing.analysis.counted import counted
from briefing.services.editing import Changes, save_changes
from quiz import questions as writer
from quiz.models import Answer, Question, QuizQuestion
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.deciding import decide
from quiz.services.own_questions import complete
from tests.factories import make_learner, make_quiz
from tests.quiz.desk.revising.revised import (
    ARTICLE,
    EDITED,
    GRAIN,
    LATER,
    asked_on,
    compared,
    presets,
    save,
)

pytestmark = pytest.mark.django_db


def places():
    return set(QuizQuestion.objects.values_list("quiz", "question"))


def ids(questions):
    return {question.pk for question in questions}


def fresh(questions):
    return Question.objects.filter(pk__in=ids(questions)).order_by("pk")


def written_without(monkeypatch, words):
    """From now on the program writes no question on sentences with these words."""
    write = writer.write_questions

    def fewer(analysis, seed):
        made = write(analysis, seed)
        kept = [one for one in made.questions if words not in analysis.sentence(one.sentence).text]
        keys = {one.key for one in kept}
        quizzes = [
            replace(quiz, questions=tuple(key for key in quiz.questions if key in keys))
            for quiz in made.quizzes
        ]
        return replace(made, questions=tuple(kept), quizzes=tuple(quizzes))

    monkeypatch.setattr(writer, "write_questions", fewer)


def test_record_of_a_learner_follows_a_relinked_question(client, briefing):
    question = asked_on(briefing, "40 million euros")
    learner, now = make_learner(), timezone.now()
    attempt = start_attempt(learner=learner, quiz=make_quiz(briefing, questions=[question]), at=now)
    answer = attempt.answers.get()
    save_answer(answer=answer, given="1", at=now)
    before = Answer.objects.values().get()

    save(client, briefing, EDITED, {f"question-{question.pk}": "follow"})

    question.refresh_from_db()
    text = "The bridge cost 40 million euros and a lot of nerves."
    assert (question.state, question.sentence.text, question.version) == ("published", text, 2)
    assert text[question.answer_start : question.answer_end] == "40 million euros"
    assert Answer.objects.values().get() == before


def test_question_that_is_not_relinked_goes_stale(client, briefing):
    question, lost = asked_on(briefing, "40 million euros"), asked_on(briefing, "France protested")

    save(client, briefing, EDITED, {f"question-{question.pk}": "retire"})

    assert set(Question.objects.filter(pk__in=[question.pk, lost.pk]).values_list("state", flat=True)) == {
        "stale"
    }


def test_all_whose_words_stand_are_relinked_at_once(client, briefing):
    stands, lost = asked_on(briefing, "40 million"), asked_on(briefing, "France protested")

    save(client, briefing, EDITED, {"all": "follow"})

    states = dict(Question.objects.filter(author__isnull=False).values_list("pk", "state"))
    assert (states[stands.pk], states[lost.pk]) == ("published", "stale")


def test_presets_leave_nothing_published_that_the_edit_contradicts(client, grain):
    asked = Question.objects.filter(stem__contains="11 May 2026", answers=["Hungary"]).first()
    decide(grain, {asked.pk: "accepted"})
    learner, now = make_learner(), timezone.now()
    attempt = start_attempt(learner=learner, quiz=make_quiz(grain, questions=[asked]), at=now)
    save_answer(answer=attempt.answers.get(), given="1", at=now)
    count = Question.objects.published().count()

    page = compared(client, grain, LATER)
    save(client, grain, LATER, presets(page))

    published = Question.objects.published()
    assert [q.stem for q in published if "11 May" in f"{q.stem} {q.explanation} {q.answers}"] == []
    assert published.count() == count
    asked.refresh_from_db()
    assert "13 May 2026" in asked.stem and asked.author is None
    assert Answer.objects.get().question == asked


def test_question_whose_deciding_words_go_cannot_be_relinked(client, grain):
    question = asked_on(
        grain, "€45 a tonne", kind="typed", stem="What was the price?", answers=["€45 a tonne"]
    )
    shorter = GRAIN.replace("€45 a tonne", "€45")

    page = compared(client, grain, shorter)
    save(client, grain, shorter, {f"question-{question.pk}": "follow"})

    question.refresh_from_db()
    assert question.state == "stale"
    html = page.content.decode()
    assert f'name="question-{question.pk}" value="follow"' not in html
    assert "The deciding words “€45 a tonne” are not in the new sentence" in html


def test_relinked_question_of_the_program_stays_in_its_quizzes(client, grain):
    asked = Question.objects.published().filter(stem__startswith="On what date did Hungary buy").get()
    quizzes = list(asked.quizzes.order_by("pk"))

    longer = GRAIN.replace("and was criticised", "and was soon criticised")
    save(client, grain, longer, {"all": "follow"})

    asked.refresh_from_db()
    assert (asked.state, asked.author, "was soon" in asked.sentence.text) == ("published", None, True)
    assert list(asked.quizzes.order_by("pk")) == quizzes


def test_relinked_question_that_asks_for_its_sentence_offers_the_new_one(client, briefing):
    question = asked_on(
        briefing, "40 million", kind="evidence", stem="Which sentence tells the price?", options=[]
    )
    complete(question)

    save(client, briefing, EDITED, {"all": "follow"})

    question.refresh_from_db()
    text = "The bridge cost 40 million euros and a lot of nerves."
    assert (question.state, question.answers) == ("published", [text])
    assert list(question.options.values_list("text", "is_key")) == [
        ("Spain opened a bridge over the Ter on 3 May 2024.", False),
        (text, True),
    ]


def test_article_that_is_put_back_brings_its_questions_back_as_they_were(client, briefing):
    question = asked_on(briefing, "France protested")
    before = dict(Question.objects.values_list("pk", "state"))
    save(client, briefing, EDITED, {"all": "follow"})
    question.refresh_from_db()
    assert question.state == "stale"

    save(client, briefing, ARTICLE, {"all": "follow"})

    assert {pk: state for pk, state in Question.objects.values_list("pk", "state") if pk in before} == before


def test_report_of_a_revision_counts_each_question_once(client, briefing):
    questions = [asked_on(briefing, "40 million"), asked_on(briefing, "France protested")]
    Question.objects.exclude(pk__in=[question.pk for question in questions]).delete()

    page = save(client, briefing, EDITED, {"all": "follow"})

    (told,) = [str(message) for message in get_messages(page.wsgi_request)]
    assert told.startswith("Revised: 1 question re-linked, 1 retired, ")
    assert told.endswith("; 1 went stale")


def test_report_of_a_revision_counts_what_the_program_added(client, briefing):
    known = ids(Question.objects.all())

    page = save(client, briefing, f"{ARTICLE}\nItaly may sell 30 ferries to Spain in 2027.", {})

    (told,) = [str(message) for message in get_messages(page.wsgi_request)]
    added = [question.state for question in Question.objects.exclude(pk__in=known)]
    drafts = added.count("draft")
    assert drafts > 0
    what = f"{len(added)} added ({counted(drafts, 'draft')} to look at)"
    assert told.startswith(f"Revised: 0 questions re-linked, 0 retired, {what}")


HEDGED = GRAIN.replace("on 9 May 2026 —", "on 9 May 2026, as it seems, —")


def test_question_that_the_program_would_not_write_is_the_instructors_and_keeps_its_places(
    client, grain, ines, monkeypatch
):
    quizzes = places()
    page = compared(client, grain, HEDGED)
    broken = [item.question for item in page.context["look"].broken]
    written_without(monkeypatch, "9 May 2026")

    save(client, grain, HEDGED, {"all": "follow"}, page)

    asked = [question for question in broken if question.state == "published"]
    assert {(q.author, q.state) for q in fresh(asked)} == {(ines, "published")}
    stood = {place for place in quizzes if place[1] in ids(asked)}
    assert stood and stood <= places()
    save_changes(grain, Changes({"standfirst": "Who sells, who buys."}))
    assert stood <= places()


def test_drafts_of_the_program_are_relinked_only_one_by_one(client, grain, ines):
    page = compared(client, grain, HEDGED)
    drafts = [item.question for item in page.context["look"].broken if item.question.state == "draft"]
    chosen = drafts[0]

    assert drafts and presets(page)[f"question-{chosen.pk}"] == "retire"
    save(client, grain, HEDGED, {f"question-{chosen.pk}": "follow"}, page)

    assert [question.pk for question in fresh(drafts) if question.author] == [chosen.pk]


@pytest.mark.parametrize("choice", ["follow", "accept"])
def test_drafts_of_the_program_that_nobody_chose_are_nobodys(client, grain, choice):
    page = compared(client, grain, HEDGED)
    drafts = [item.question for item in page.context["look"].broken if item.question.state == "draft"]

    save(client, grain, HEDGED, {"all": choice}, page)

    assert [question.author for question in fresh(drafts)] == [None] * len(drafts)
