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
        ("Norway sold 12 boats in Riga.", "Which country sold 12?", "clause cut short"),
        ("Norway sold boats in 1999 and 2003.", "Which country sold boats in 1999?", "clause cut short"),
        ("Norway sold boats in 1999 and left Riga.", "Which country sold boats in 1999?", None),
        ("Norway sold boats in 1999 – it left Riga.", "Which country sold boats in 1999?", None),
        (
            "Norway asked in May whether the grey and Danish boats leaked.",
            "Which country asked in May whether the grey?",
            "clause cut short",
        ),
        ("Norway sold a mix of old and new boats.", "Which country sold a mix of old?", "clause cut short"),
        ("Norway sold the old and Riga wept.", "Which country sold the old?", None),
        (
            "Norway sold boats until 2022/23 in Riga.",
            "Which country sold boats until 2022?",
            "clause cut short",
        ),
        ("Norway lost R4bn of its savings.", "Which country lost R4bn?", "clause cut short"),
        ("Norway lost Rs 500 of its savings.", "Which country lost Rs 500?", "clause cut short"),
        ("Norway tried in the spring to sell boats.", "Which country tried in the spring?", "deed lost"),
        (
            "Norway tried in the spring to sell boats.",
            "Which country tried in the spring to sell boats?",
            None,
        ),
        ("Norway tried the boats in Riga, hoping to sell.", "Which country tried the boats in Riga?", None),
        ("Norway sold 12 boats in Riga.", "Which country sold 12 boats?", None),
        (
            "Norway cut its fleet from 40 boats today to 12 by 2030.",
            "By which year did Norway cut its fleet from 40 boats?",
            "clause cut short",
        ),
        (
            "Norway sold boats about 100 yards from the quay.",
            "Which country sold boats about 100 yards?",
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
            "Norway announced in 2017 its sale of boats.",
            "Which country announced in 2017?",
            "clause cut short",
        ),
        ("Norway sold the old boats in Riga.", "Which country sold the old?", "clause cut short"),
        ("Norway ended fishing and sailing rules.", "Which country ended fishing?", "clause cut short"),
        ("Norway ended fishing and left the port.", "Which country ended fishing?", None),
        (
            "Norway passed a law that made private, slow trade a crime.",
            "Which country passed a law that made private?",
            "clause cut short",
        ),
        ("Norway kept the port private, and ships left.", "Which country kept the port private?", None),
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


def test_span_is_told_from_end_to_end():
    text = "Norway sold 80 boats to Latvia between May last year and March this year."

    assert turned_away(text, "how many") == [
        ("How many boats did Norway sell to Latvia between May?", "clause cut short")
    ]


@pytest.mark.parametrize(("end", "expected"), [(" inches over", "clause cut short"), (" over Oslo", None)])
def test_stem_keeps_the_particle_that_ends_its_clause(end, expected):
    text = f"Mayor Jon Vik sank two boats before dawn, while a red kite flew{end}."

    assert [rule for _, rule in turned_away(text, "subject")] == [expected]


def test_stem_that_stops_before_the_way_of_further_is_refused():
    text = "Norway sold boats to crews in the Tarn Sea further north."

    assert rule_for(text, "Which country sold boats in the Tarn Sea further?", "Norway") == "clause cut short"


@pytest.mark.parametrize(
    ("told", "expected"), [("it made about crews", "clause cut short"), ("about crews", None)]
)
def test_remark_without_the_clause_that_says_which_is_cut_short(told, expected):
    text = f"Norway apologised in April 2019 for a remark {told}."

    assert [by for _, by in turned_away(text, "when")] == [expected]
