"""What the whole article tells of holds a short question, where nobody gave a title."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.holding import has_nothing_to_hold
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.placing import is_all_over

OF_CHOLERA = " ".join(f"Cholera came in {year}." for year in range(1990, 2004))


def test_word_of_most_sentences_is_all_over_the_article():
    ground = Ground(analyse(Article(f"{OF_CHOLERA} Rain fell.")))

    assert (is_all_over(ground, "cholera"), is_all_over(ground, "rain")) == (True, False)


def test_word_of_many_is_all_over_the_article_too():
    ground = Ground(analyse(Article(" ".join(f"Boats sank in {year}." for year in range(1990, 2004)))))

    assert (is_all_over(ground, "boats"), is_all_over(ground, "boat")) == (True, True)


def test_nothing_is_all_over_a_notice():
    assert is_all_over(Ground(analyse(Article("Cholera came."))), "cholera") is False


@pytest.mark.parametrize(("title", "expected"), [("", False), ("Bergen builds a cable car", True)])
def test_topic_holds_a_question_where_no_title_does(title, expected):
    ground = Ground(analyse(Article(OF_CHOLERA, title=title)))
    stem = "Since when have several resistant strains of cholera been seen on farms?"
    draft = QuestionDraft("k", Kind.TYPED, "when", stem, 1, 0, 0, ("1995",))

    assert has_nothing_to_hold(ground, draft) is expected
