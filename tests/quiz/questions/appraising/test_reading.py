"""Where few sentences of an article bear a question, all of them are less sure, but for quotations."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising import appraised, appraised_together
from quiz.questions.appraising.reading import FIGURE_READ_IN_PART, READ_IN_PART
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground

TEXT = "Ann Lee opened the mill in 1998 with 40 weavers. " + " ".join(
    f"Ship {number} reached Kelda." for number in range(9)
)


@pytest.fixture(scope="module")
def ground():
    return Ground(analyse(Article(TEXT, title="The mill")))


def about(sentence=1, rule="subject", answer="Ann Lee"):
    start = max(TEXT.find(answer), 0)
    stem = "Who opened the mill?"
    return QuestionDraft("k", Kind.TYPED, rule, stem, sentence, start, start + len(answer), (answer,))


@pytest.mark.parametrize(("asked", "is_doubted"), [(3, True), (4, False)])
def test_where_few_sentences_are_asked_all_questions_are_less_sure(ground, asked, is_doubted):
    drafts = [about(number + 1) for number in range(asked)]

    together = appraised_together(ground, drafts)

    assert {READ_IN_PART in one.doubts for one in together} == {is_doubted}
    assert (together[0].confidence < appraised(ground, drafts[0]).confidence) is is_doubted


def test_many_questions_of_one_sentence_make_no_well_read_article(ground):
    assert READ_IN_PART in appraised_together(ground, [about()] * 5)[0].doubts


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
    [one] = appraised_together(ground, [about(rule=rule, answer=answer)])

    assert (FIGURE_READ_IN_PART in one.doubts) is is_figure


def test_article_without_a_question_leaves_nothing_to_doubt(ground):
    assert appraised_together(ground, []) == []
