"""Stems that lost a word or stop before what they lean on."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway sold the boats that leaked.", "Which country sold the boats?", "clause cut short"),
        ("Norway left the Oslo Union which leaked.", "Which country left the Oslo Union?", None),
        ("Norway sold boats that leaked.", "Which country sold boats?", "clause cut short"),
        ("Norway sold boats that leaked.", "Which country sold boats that leaked?", None),
        ("Norway hired crews there who sang.", "Which country hired crews?", "clause cut short"),
        ("Norway sold all that leaked.", "Which country sold all?", "clause cut short"),
        (
            "Norway accused the mayor, the clerk Ann Lee, of theft.",
            "Which country accused the mayor?",
            "clause cut short",
        ),
        ("Norway met the mayor, the clerk Ann Lee, in May.", "Which country met the mayor?", None),
        (
            "Norway liked a regatta in 1948 that ended badly.",
            "Which country liked a regatta in 1948?",
            "clause cut short",
        ),
        (
            "Norway sold twelve old boats – trawlers and ferries – that have leaked.",
            "Which country sold twelve old boats?",
            "clause cut short",
        ),
        (
            "Norway sold twelve old boats – trawlers and ferries.",
            "Which country sold twelve old boats?",
            None,
        ),
        ("Norway tried in the spring to sell boats.", "Which country tried in the spring?", "deed lost"),
        (
            "Norway tried in the spring to sell boats.",
            "Which country tried in the spring to sell boats?",
            None,
        ),
        ("Norway tried the boats in Riga, hoping to sell.", "Which country tried the boats in Riga?", None),
        (
            "Norway cut its fleet from 40 boats today to 12 by 2030.",
            "By which year did Norway cut its fleet from 40 boats?",
            "clause cut short",
        ),
        (
            "Norway cut its old fleet by half, from 40 in the year 2012 to 20 in the year 2015.",
            "According to crews, which country cut its old fleet by half, from 40 in the year 2012 "
            "in the year 2015?",
            "clause cut short",
        ),
        ("Norway laid 12 cables into the sea.", "Which country laid 12 cables?", "goal lost"),
        ("Norway laid 12 cables into the sea.", "Which country laid 12 cables into the sea?", None),
        (
            "Norway sold boats and will do so in May.",
            "Which country sold boats and will do in May?",
            "word of sense lost",
        ),
        (
            "Crews came together to found Norway.",
            "Which country did crews come to found?",
            "word of sense lost",
        ),
        (
            "Norway sold boats in 2017 after crews, among them Finnish ones, left Riga.",
            "Which country sold boats in 2017 after crews?",
            "clause cut short",
        ),
        (
            "Norway sold boats in 2017 after crews, among them Finnish ones, left Riga.",
            "Which country sold boats in 2017?",
            None,
        ),
        ("Norway sold boats usually in Riga.", "Which country sold boats in Riga?", "word of sense lost"),
        ("Norway sold boats only in Riga.", "Which country sold boats in Riga?", "word of sense lost"),
        (
            "Norway has yet to win the old wooden cup of the grey crews of Riga.",
            "Which country has to win the old wooden cup of the grey crews of Riga?",
            "word of sense lost",
        ),
        (
            "Norway built its largest fleet yet in Riga.",
            "Which country built its largest fleet in Riga?",
            None,
        ),
        (
            "Norway began to sail to Riga but very little cargo had to go there.",
            "Which country began to sail to Riga?",
            None,
        ),
    ],
)
def test_stem_says_all_it_leans_on(text, stem, expected):
    assert rule_for(text, stem, "Norway", AnswerType.ACTOR, "subject") == expected


def test_role_leaves_out_what_else_its_sentence_says():
    text = "Jon Vik, the president of the Oslo Bank, said the storm had cost him a few ships in the bay."
    stem = "Of which bank is Jon Vik the president?"

    assert rule_for(text, stem, "Oslo Bank", AnswerType.ACTOR, "affiliation") is None


def test_report_told_without_its_second_half_loses_the_words_of_that_half_alone():
    text = "Jon Vik said boats sold only in Riga cost £90 because there are not enough boats in Oslo."
    stem = "Who said that boats sold {} cost £90?"

    lost = rule_for(text, stem.format("in Riga"), "Jon Vik", AnswerType.ACTOR, "report")
    whole = rule_for(text, stem.format("only in Riga"), "Jon Vik", AnswerType.ACTOR, "report")

    assert (lost, whole) == ("word of sense lost", None)


def test_word_beside_the_verb_of_saying_is_not_of_what_was_said():
    text = "Jon Vik signaled ahead of the vote that Norway intended to sell 40 boats in Riga."

    assert turned_away(text, "report") == [
        ("Who signaled that Norway intended to sell 40 boats in Riga?", None)
    ]


def test_figure_that_something_rose_to_is_asked():
    text = "The fleet of Norway grew from 40 in 2012 to 783 boats."
    stem = "To how many boats did the fleet of Norway grow from 40 in 2012?"

    assert rule_for(text, stem, "783 boats", AnswerType.QUANTITY, "how many") is None


def test_span_is_told_from_end_to_end():
    text = "Norway sold 80 boats to Latvia between May last year and March this year."

    assert turned_away(text, "how many") == [
        ("How many boats did Norway sell to Latvia between May?", "clause cut short")
    ]


@pytest.mark.parametrize(
    ("told", "expected"), [("it made about crews", "clause cut short"), ("about crews", None)]
)
def test_remark_without_the_clause_that_says_which_is_cut_short(told, expected):
    text = f"Norway apologised in April 2019 for a remark {told}."

    assert [by for _, by in turned_away(text, "when")] == [expected]


def test_owner_at_the_end_is_found_in_its_sentence():
    text = "Norway sold the boats in 1983 after a baker's widow wrote to Jon Vik."
    stem = "In which year did Norway sell the boats after a baker's widow?"

    assert rule_for(text, stem, "1983", AnswerType.DATE) == "clause cut short"


@pytest.mark.parametrize(("said", "refused"), [("can", "word of sense lost"), ("can only", None)])
def test_gap_in_a_part_of_a_sentence_keeps_its_only(said, refused):
    text = "In any year, the port of Tarn can only be closed if 40 boats leave it in May."
    stem = f"Fill the gap: The port of Tarn {said} be closed if _____ boats leave it in May."

    assert rule_for(text, stem, "40", AnswerType.QUANTITY, "gap") == refused
