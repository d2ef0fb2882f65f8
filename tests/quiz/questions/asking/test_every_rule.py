"""Every rule asks something, and no article whose words got lost on the way breaks off at one of them."""

import pytest

from briefing.analysis import Article, analyse
from quiz.questions import write_questions
from quiz.questions.asking import RULES, statements
from tests.quiz.questions.asked import PUBLISHED, ground_of
from tests.quiz.questions.asking.sentences import SENTENCES

WORDS = [text.split() for texts in SENTENCES.values() for text in texts]


def room(ask):
    return ask.__module__.rpartition(".")[2]


def without(place):
    """The sentences without their word at a place, counted round."""
    return [[*words[: place % len(words)], *words[place % len(words) + 1 :]] for words in WORDS]


def cut_at(place):
    """The beginnings of the sentences, down to two words."""
    return [words[: 2 + place % len(words)] for words in WORDS]


def run_on(place):
    """Each sentence cut off where the next begins."""
    return [
        [*words[: 2 + place % len(words)], *following]
        for words, following in zip(WORDS, WORDS[1:], strict=False)
    ]


@pytest.mark.parametrize("ask", [*RULES, statements.ask], ids=room)
def test_rule_asks_about_each_of_its_sentences(ask):
    asked = {text: next(ask(ground_of(text)), None) for text in SENTENCES[room(ask)]}

    assert [text for text, candidate in asked.items() if candidate is None] == []


@pytest.mark.parametrize("lost", [without, cut_at, run_on])
@pytest.mark.parametrize("place", [1, 4, 6])
def test_lost_words_break_no_article_off(lost, place):
    text = "\n\n".join(" ".join(words) for words in lost(place))

    assert write_questions(analyse(Article(text, "A short text", PUBLISHED))).coverage[1]
