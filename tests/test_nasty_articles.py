"""Whatever is thrown at it, the engine reads or refuses it in good time, in words a person understands."""

from time import process_time

import pytest

from briefing.analysis import Article, analyse
from briefing.analysis.decoding import decode
from briefing.analysis.limits import ArticleRefused, check_source
from quiz.questions import write_questions
from tests.nasty_articles import nasty_articles

ARTICLES = nasty_articles()
# Of processor time, which a busy machine does not stretch as it does the clock's.
SECONDS = 2.0
SECONDS_FOR_A_BOOK_CHAPTER = 4.0


@pytest.fixture(scope="module", autouse=True)
def _dictionaries():
    """Loaded once, before any article is timed."""
    write_questions(analyse(Article("Ann Lee opened a bridge in Norland on 3 May 2024.")))


def test_there_are_many_and_each_has_its_name():
    names = [article.name for article in ARTICLES]

    assert len(names) >= 160
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_nasty_article_is_read_or_refused_in_good_time(article):
    started = process_time()
    try:
        source = decode(article.data)
        check_source(source, article.form)
        analysis = analyse(Article(source, form=article.form))
    except ArticleRefused as refused:
        assert article.is_refused is not False
        assert is_one_sentence(str(refused))
        return
    questions = write_questions(analysis)
    spent = process_time() - started

    assert not article.is_refused
    assert spent < (SECONDS if len(article.data) < 75_000 else SECONDS_FOR_A_BOOK_CHAPTER)
    assert all(analysis.sentence(one.sentence).text for one in questions.questions)


def is_one_sentence(text):
    return text[0].isupper() and text.endswith(".") and ". " not in text and len(text) < 200
