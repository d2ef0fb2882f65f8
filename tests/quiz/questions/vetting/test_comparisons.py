"""What was compared with something, or was part of it, is not asked without it."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "stem", "answer", "rule", "expected"),
    [
        (
            "The last raid was in Riga in 1999.",
            "In which year was the last raid in Riga?",
            "1999",
            "when",
            "superlative moved",
        ),
        ("A raid was in Riga in 1999.", "In which year was a raid in Riga?", "1999", "when", None),
        (
            "Norway claimed 40 boats had sunk there daily.",
            "How many boats did Norway claim?",
            "40",
            "how many",
            "amount of a clause",
        ),
        ("Norway claimed 40 boats.", "How many boats did Norway claim?", "40", "how many", None),
        (
            "The fair in Riga opens in May, two months later than usual.",
            "In which month does the fair in Riga open than usual?",
            "May",
            "when",
            "compared to nothing",
        ),
        (
            "The fair in Riga opens in May, two months later than usual.",
            "In which month does the fair in Riga open, two months later than usual?",
            "May",
            "when",
            None,
        ),
    ],
)
def test_words_that_went_with_others_are_not_asked_without_them(text, stem, answer, rule, expected):
    assert rule_for(text, stem, answer, rule=rule) == expected


@pytest.mark.parametrize(
    ("basis", "expected"),
    [("", "compared to nothing"), (" than in 2010", None), (" compared to Oslo", None)],
)
def test_share_by_which_there_are_fewer_is_set_against_something(basis, expected):
    text = f"Norway had 40% fewer trawlers in Bergen{basis}."

    assert rule_for(text, f"Fill the gap: {text.replace('40%', '_____')}", "40%", rule="gap") == expected


@pytest.mark.parametrize(("stem", "expected"), [("", "compared to nothing"), (" faster than Iceland", None)])
def test_amount_of_a_comparison_is_not_asked_without_it(stem, expected):
    text = "Norway rebuilt its old boats three times faster than Iceland."
    asked = f"By how much did Norway rebuild its old boats{stem}?"

    assert rule_for(text, asked, "three times", AnswerType.QUANTITY) == expected


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway found 12 more boats.", "How many more boats did Norway find?", "added to nothing"),
        ("Norway will buy 12 more boats.", "How many more boats will Norway buy?", None),
        (
            "Norway found 12 more boats than Iceland.",
            "How many more boats than Iceland did Norway find?",
            None,
        ),
        ("Norway found 12 boats.", "How many boats did Norway find?", None),
    ],
)
def test_amount_that_adds_to_another_is_not_asked_without_it(text, stem, expected):
    assert rule_for(text, stem, "12", AnswerType.QUANTITY, "how many") == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [("A raid shook Norway on Monday.", "last but one"), ("A storm shook Norway on Monday.", None)],
)
def test_last_one_before_the_news_is_not_the_last(before, expected):
    text = f"{before} The last raid on a Norwegian port was in 1999."
    stem = "In which year was the last raid on a Norwegian port?"

    assert rule_for(text, stem, "1999", AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ("a further law on trawling", "key beside another"),
        ("further laws on trawling", "key beside another"),
        ("similar evidence on trawling", "key beside another"),
        ("a stricter law on trawling", None),
        ("further education", None),
        ("same sex marriage", None),
        ("other people’s money", None),
    ],
)
def test_thing_set_beside_another_is_no_key(thing, expected):
    text = f"Norway passed {thing} in 2013."

    assert rule_for(text, "What did Norway pass in 2013?", thing, AnswerType.NOUN, "thing") == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [("faster", "compared to nothing"), ("faster than those of Oslo", None), ("over", None)],
)
def test_what_is_so_many_times_more_is_so_beside_something(end, expected):
    text = f"The 40 old trams of Riga in Latvia are in Latvia a hundred times {end}."
    stem = f"Fill the gap: The _____ old trams of Riga in Latvia are in Latvia a hundred times {end}."

    assert rule_for(text, stem, "40", AnswerType.QUANTITY, "gap") == expected
