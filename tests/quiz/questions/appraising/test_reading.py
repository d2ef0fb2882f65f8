"""Where few sentences of an article bear a question, all of them are less sure, but for quotations."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising import appraised, appraised_together, worth_of_one
from quiz.questions.drafts import FIGURE_READ_IN_PART, READ_IN_PART, Kind, QuestionDraft
from quiz.questions.ground import Ground

TEXT = "Ann Lee opened the mill in 1998 with 40 weavers. " + " ".join(
    f"Ship {number} reached Kelda." for number in range(19)
)


@pytest.fixture(scope="module")
def ground():
    return Ground(analyse(Article(TEXT, title="The mill")))


def about(sentence=1, rule="subject", answer="Ann Lee"):
    start = max(TEXT.find(answer), 0)
    stem = "Who opened the mill?"
    return QuestionDraft("k", Kind.TYPED, rule, stem, sentence, start, start + len(answer), (answer,))


@pytest.mark.parametrize(("asked", "is_doubted"), [(7, True), (8, False)])
def test_where_few_sentences_are_asked_all_questions_are_less_sure(ground, asked, is_doubted):
    drafts = [about(1, rule="quotation"), *(about(number + 1) for number in range(asked))]

    quotation, *others = appraised_together(ground, drafts)

    assert {READ_IN_PART in one.doubts for one in others} == {is_doubted}
    assert (others[0].confidence < appraised(ground, drafts[1]).confidence) is is_doubted


def test_many_questions_of_one_sentence_make_no_well_read_article(ground):
    asked = [about(rule="quotation"), *[about()] * 5]

    assert READ_IN_PART in appraised_together(ground, asked)[-1].doubts


def test_where_nothing_is_sure_any_more_the_surest_stays_as_sure_as_it_is(ground):
    drafts = [about(), about(rule="report"), about(rule="object")]
    alone = [appraised(ground, draft) for draft in drafts]

    together = appraised_together(ground, drafts)

    assert together[1] == alone[1]
    assert READ_IN_PART in together[0].doubts


@pytest.mark.parametrize(("confidence", "kept"), [(0.55, "subject"), (0.45, "gap")])
def test_one_that_stays_is_no_gap_where_a_question_may_be_taken(confidence, kept):
    asked = [
        replace(about(rule="subject"), confidence=confidence),
        replace(about(rule="gap"), confidence=0.6),
    ]

    assert max(asked, key=lambda one: worth_of_one(one, one)).rule == kept


def test_of_a_few_sentences_no_share_is_told():
    short = Ground(analyse(Article(" ".join(TEXT.split(". ")[:8]) + ".")))

    assert appraised_together(short, [about()]) == [appraised(short, about())]


def test_words_of_a_speaker_stay_as_sure_where_few_sentences_are_asked(ground):
    quotation = about(rule="quotation")

    assert appraised_together(ground, [quotation]) == [appraised(ground, quotation)]


@pytest.mark.parametrize(
    ("rule", "answer", "is_figure"),
    [
        ("how many", "40 weavers", True),
        ("when", "1998", True),
        ("gap", "1998", True),
        ("gap", "40", False),
        ("gap", "Ann Lee", False),
        ("subject", "Ann Lee", False),
    ],
)
def test_dates_and_figures_are_least_sure_where_few_sentences_are_asked(ground, rule, answer, is_figure):
    _, one = appraised_together(ground, [about(rule="quotation"), about(rule=rule, answer=answer)])

    assert (FIGURE_READ_IN_PART in one.doubts) is is_figure


def test_article_without_a_question_leaves_nothing_to_doubt(ground):
    assert appraised_together(ground, []) == []
