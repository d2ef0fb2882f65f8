"""A short question needs names, figures or the topic to hold on to; which it has, its doubts tell."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.appraising.traits import TRAITS
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground

TITLE = "Bergen builds a cable car"
TEXT = (
    "Bergen builds a cable car. Mayor Ann Lee wants the cable car. Ann Lee rode it. Ann Lee paid for it. "
    "Bergen cheered. The Tarn Bank lent money. The Tarn Bank waited. Ola Dahl, a clerk, and Ola Dahl again "
    "counted it. Ola Dahl slept. A ferry crossed the fjord in 1911. Sheep graze beside the path. "
    "Jon Vik opened two gates. Rain fell in Kelda. The Hague heard of it."
)
LONG = "Who opened two old gates beside a path on which sheep and some goats graze"
NOTHING, LITTLE, WHEN = "nothing to hold on to", "little to hold on to", "time of little"


@pytest.fixture(scope="module")
def ground():
    return Ground(analyse(Article(TEXT, title=TITLE)))


def seen(ground, stem: str, rule: str = "subject", answers: tuple[str, ...] = ("Jon Vik",)) -> set[str]:
    actors = tuple(range(len(ground.analysis.actors)))
    draft = QuestionDraft("k", Kind.TYPED, rule, stem, 1, 0, 0, answers, actors=actors)
    return {name for name in (NOTHING, LITTLE, WHEN) if TRAITS[name](ground, draft)}


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Who opened two gates again?", {NOTHING}),
        ("Who did it again?", {NOTHING}),
        ("Who opened two gates for Bergen?", {LITTLE}),
        ("Who opened two gates with Ann Lee?", {LITTLE}),
        ("Who opened two gates with Lee?", {LITTLE}),
        ("Who opened two gates for Rasmus in Kelda?", {NOTHING}),
        ("Who opened two gates for Rasmus in Kelda in 1911?", set()),
        ("Who rode the cable car?", set()),
        (f"{LONG} in a summer without much rain?", set()),
        (f"{LONG} in summer?", {NOTHING}),
        (f"{LONG} for Rasmus of Kelda?", set()),
    ],
)
def test_names_figures_and_the_topic_hold_a_short_question(ground, stem, found):
    assert seen(ground, stem) == found


def test_key_itself_holds_nothing(ground):
    assert seen(ground, "Who was with Ann Lee at two gates beside sheep?", answers=("Ann Lee",)) == {NOTHING}


@pytest.mark.parametrize(
    ("rule", "found"),
    [("how many", {NOTHING}), ("gap", {NOTHING}), ("quotation", set()), ("report", set()), ("body", set())],
)
def test_whose_words_they_are_and_what_fits_one_body_needs_no_more(ground, rule, found):
    assert seen(ground, "Who opened two gates again?", rule) == found


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("When did two gates open?", {NOTHING, WHEN}),
        ("When did two gates open for Bergen?", {LITTLE, WHEN}),
        ("When did two gates open for Rasmus of Kelda and Ola of Tarn?", set()),
    ],
)
def test_time_of_little_told_is_in_doubt_twice(ground, stem, found):
    assert seen(ground, stem, "when", ("May",)) == found


@pytest.mark.parametrize(
    ("stem", "found"),
    [
        ("Rasmus sang to _____ in Kelda.", {NOTHING}),
        ("Ola sang to _____ in Kelda with Rasmus.", set()),
        ("The boy sang to _____ in Kelda with Rasmus.", {NOTHING}),
        ("The boy - a clerk - sang to _____.", {NOTHING}),
    ],
)
def test_first_word_counts_where_a_name_of_the_article_begins_with_it(ground, stem, found):
    assert seen(ground, f"Fill the gap: {stem}", "gap") == found
