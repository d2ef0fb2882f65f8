"""What an edit breaks is shown before it is saved, and learners' records follow their questions."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from briefing.models import Briefing
from briefing.services import import_article
from briefing.services.revising import compare
from quiz.models import Answer, Question
from quiz.services.attempts import save_answer, start_attempt
from quiz.services.deciding import decide
from quiz.services.own_questions import complete
from quiz.services.relinking import RevisedMeanwhile, revise
from tests.factories import make_instructor, make_learner, make_question, make_quiz

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

## The neighbours

France protested on 7 May 2024. Germany offered to mediate between France and Spain.
"""
EDITED = ARTICLE.replace("cost 40 million euros", "cost 40 million euros and a lot of nerves").replace(
    "France protested on 7 May 2024. ", ""
)


@pytest.fixture
def ines(client):
    user = make_instructor()
    client.force_login(user)
    return user


@pytest.fixture
def briefing(ines):
    return import_article(
        source=ARTICLE, form="markdown", title="A bridge", owner=ines, publish=True
    ).briefing


def url(briefing):
    return reverse("admin:quiz_question_revise", args=[briefing.pk])


def asked_on(briefing, words, **fields):
    """A hand-written question on the sentence with these words, which are its deciding ones."""
    sentence = briefing.sentences.get(text__contains=words)
    start = sentence.text.index(words)
    span = {"answer_start": start, "answer_end": start + len(words)}
    return make_question(briefing, sentence=sentence, author=briefing.owner, **span, **fields)


def compared(client, briefing, source, page=None):
    """The page that shows what this text changes, asked for on the page as it was opened, or on this one."""
    page = page or client.get(url(briefing))
    return client.post(url(briefing), {"source": source, "_compare": "1", "base": page.context["base"]})


def save(client, briefing, source, choices, page=None):
    """What comes of saving the text, after it was compared, or else from this page."""
    page = page or compared(client, briefing, source)
    marks = {"base": page.context["base"], "seen": page.context["look"].mark}
    return client.post(url(briefing), {"source": source, "_save": "1", **marks, **choices})


def test_sentences_are_held_against_each_other(briefing):
    revision = compare(briefing, EDITED)

    (change,) = revision.changed
    assert revision.unchanged == 2
    assert [piece.text for piece in change.new_pieces if piece.is_changed] == ["euros and a lot of nerves."]
    assert [row.text for row in revision.gone] == ["France protested on 7 May 2024."]
    assert revision.added == ()


def test_page_shows_what_breaks_and_saves_nothing(client, briefing):
    question = asked_on(briefing, "40 million euros")
    before = briefing.article

    page = compared(client, briefing, EDITED)

    briefing.refresh_from_db()
    assert question in [item.question for item in page.context["look"].broken]
    assert "<ins>euros and a lot of nerves.</ins>" in page.content.decode()
    assert briefing.article == before


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


GRAIN = """## Gas and grain

Serbia signed a new gas contract with Romania on 3 March 2026. Hungary bought 12,000 tonnes of grain from
Ukraine on 9 May 2026 — and was criticised by the European Commission on 11 May 2026. The price was
€45 a tonne.

## The neighbours

Slovakia asked for the same price on 14 May 2026. Poland refused to sell grain to Hungary because its own
stores were empty. The European Commission fined Slovakia 40 million euros on 20 May 2026.
"""
LATER = GRAIN.replace("11 May", "12 May")


@pytest.fixture
def grain(ines):
    return import_article(source=GRAIN, form="markdown", title="Grain", owner=ines, publish=True).briefing


def presets(page):
    """What the page sends where nobody touches it."""
    return {
        f"question-{item.question.pk}": "follow" if item.can_follow else "retire"
        for item in page.context["look"].broken
    }


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
    assert "12 May 2026" in asked.stem and asked.author is None
    assert Answer.objects.get().question == asked


def test_page_warns_of_words_that_the_edit_takes_away(client, grain):
    question = asked_on(
        grain, "Hungary bought", stem="Who was criticised on 11 May?", options=[], answers=["Hungary"]
    )

    page = compared(client, grain, LATER)

    item = next(item for item in page.context["look"].broken if item.question == question)
    assert (item.may_follow, item.can_follow, item.lost) == (True, False, ("11",))
    assert "It still says “11”, which the edit takes away" in page.content.decode()


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

    longer = GRAIN.replace("on 9 May 2026 —", "on 9 May 2026 in Vienna —")
    save(client, grain, longer, {"all": "follow"})

    asked.refresh_from_db()
    assert (asked.state, asked.author, "in Vienna" in asked.sentence.text) == ("published", None, True)
    assert list(asked.quizzes.order_by("pk")) == quizzes


def test_stale_page_undoes_no_revision_without_saying_so(client, briefing):
    opened = client.get(url(briefing))
    mine, theirs = ARTICLE.replace("Germany", "Austria"), ARTICLE.replace("40 million", "50 million")
    my_page = compared(client, briefing, mine, opened)
    save(client, briefing, theirs, {})

    told = save(client, briefing, mine, {}, my_page)

    briefing.refresh_from_db()
    assert (told.status_code, "50 million" in briefing.article) == (409, True)
    assert "Somebody else has changed the article" in told.content.decode()
    assert ["50" in change.old.text for change in told.context["look"].revision.changed] == [True, False]
    save(client, briefing, mine, {}, told)
    briefing.refresh_from_db()
    assert briefing.article == mine


def test_comparison_on_a_stale_page_says_that_the_article_was_changed(client, briefing):
    opened = client.get(url(briefing))
    save(client, briefing, ARTICLE.replace("40 million", "50 million"), {})

    page = compared(client, briefing, ARTICLE.replace("Germany", "Austria"), opened)

    assert "Somebody else has changed the article" in page.content.decode()


def test_revision_that_was_faster_stops_the_saving(briefing, ines):
    opened = Briefing.objects.get(pk=briefing.pk)
    Briefing.objects.filter(pk=briefing.pk).update(article="Spain opened a tunnel.")

    with pytest.raises(RevisedMeanwhile):
        revise(opened, EDITED, broken=[], followers=set(), by=ines)


def test_text_that_was_edited_after_the_comparison_is_shown_again(client, briefing):
    question = asked_on(briefing, "France protested")
    page = compared(client, briefing, ARTICLE.replace("40 million", "50 million"))

    told = save(client, briefing, EDITED, {}, page)

    briefing.refresh_from_db()
    assert (told.status_code, briefing.article) == (409, ARTICLE)
    assert question in [item.question for item in told.context["look"].broken]
    assert "since they were last compared" in told.content.decode()
    assert save(client, briefing, EDITED, {}, told).status_code == 302


def test_text_that_was_never_compared_is_not_saved(client, briefing):
    published = Question.objects.published().count()

    response = client.post(url(briefing), {"source": "x", "_save": "1"})

    assert response.status_code == 409
    assert Question.objects.published().count() == published


def test_page_keeps_line_ends_apart_from_words(client, briefing):
    page = compared(client, briefing, EDITED)

    assert save(client, briefing, EDITED.replace("\n", "\r\n"), {}, page).status_code == 302


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
    assert told.startswith("Revised: 1 question re-linked, 1 retired")
    assert told.endswith("; 1 went stale")


def test_text_that_cannot_be_read_is_refused_in_words(client, briefing):
    response = client.post(url(briefing), {"source": "   ", "_save": "1"})

    assert response.status_code == 422
    assert briefing.sentences.standing().count() == 4
