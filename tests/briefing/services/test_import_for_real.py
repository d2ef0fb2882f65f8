"""An invented article through the whole house: engine, rows, questions."""

from io import StringIO

import pytest
from django.core.management import call_command

from briefing.services import Outcome, import_article
from quiz.models import Option, Question, Quiz
from quiz.services.drawing import draw

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros. Prime Minister Pedro Alba
cut the ribbon in Gerona. Portugal paid a third of the price, because its lorries use the road.

## The neighbours

France protested on 7 May 2024. Its foreign minister, Jean Morel, said that the bridge blocks ships. Germany
offered to mediate between France and Spain. Talks will begin in Geneva in June 2024.
"""
EDITED = ARTICLE.replace("The bridge cost 40 million euros.", "Its price is a secret.")


def everything():
    out = StringIO()
    call_command("dumpdata", "briefing", "quiz", stdout=out)
    return out.getvalue()


def bring(source, **details):
    return import_article(source=source, form="markdown", title="A bridge", publish=True, **details)


def test_every_sentence_and_span_is_a_slice_of_what_it_counts_in():
    briefing = bring(ARTICLE).briefing

    for sentence in briefing.sentences.all():
        words = " ".join(briefing.article[sentence.start : sentence.end].split())
        assert words == " ".join(sentence.text.split())
        for mention in sentence.mentions.all():
            assert sentence.text[mention.start : mention.end] == mention.surface
        for event in sentence.timeline_events.all():
            assert sentence.text[event.start : event.end] == event.surface


def test_every_sentence_stands_in_the_html_of_its_section():
    briefing = bring(ARTICLE).briefing

    for sentence in briefing.sentences.select_related("section"):
        assert f'id="s{sentence.number}"' in sentence.section.html


def test_published_questions_have_their_deciding_words_and_can_be_drawn():
    briefing = bring(ARTICLE).briefing

    questions = briefing.questions.published()
    assert questions.exists()
    for question in questions:
        assert question.sentence.text[question.answer_start : question.answer_end].strip()
    for quiz in Quiz.objects.published():
        assert draw(quiz, seed=1)


def test_same_article_again_changes_nothing_at_all():
    bring(ARTICLE)
    before = everything()

    assert bring(ARTICLE).outcome is Outcome.UNCHANGED
    assert everything() == before


def test_edited_article_keeps_the_rest_and_names_what_went():
    briefing = bring(ARTICLE).briefing
    kept = dict(briefing.sentences.exclude(text__contains="40 million").values_list("pk", "text"))
    asked = set(briefing.questions.filter(sentence__text__contains="40 million").values_list("pk", flat=True))

    result = bring(EDITED)

    assert result.retired == ("The bridge cost 40 million euros.",)
    assert kept.items() <= dict(briefing.sentences.standing().values_list("pk", "text")).items()
    assert set(Question.objects.filter(state="stale").values_list("pk", flat=True)) == asked
    assert not Question.objects.published().filter(pk__in=asked).exists()


def test_two_databases_would_hold_the_same(settings):
    first = bring(ARTICLE).briefing
    keys = list(first.questions.order_by("key").values_list("key", "stem"))
    options = list(Option.objects.order_by("question__key", "position").values_list("text", flat=True))
    first.delete()

    second = bring(ARTICLE).briefing

    assert list(second.questions.order_by("key").values_list("key", "stem")) == keys
    assert (
        list(Option.objects.order_by("question__key", "position").values_list("text", flat=True)) == options
    )
