"""Codes of an exchange, and how something stood there on one day, are not asked."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away

LISTED = "Norwegian cod TRNc1 was dear. "


@pytest.mark.parametrize(
    ("before", "told", "expected"),
    [
        (LISTED, "TRNPJ0000PUS grew 40% in 2018", "code of an exchange"),
        (LISTED, "Tarn Bank grew 40% in 2018", None),
        ("", "The COP30 summit of Tarn grew 40% in 2018", None),
    ],
)
def test_code_of_an_exchange_names_nothing(before, told, expected):
    stem = f"Fill the gap: {told.replace('40%', '_____')}."

    assert rule_for(f"{before}{told}.", stem, "40%", AnswerType.QUANTITY, "gap") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Norwegian krone strengthened 40% against the franc", "quote of the day"),
        ("Shares of Tarn Steel gave up gains to fall 40% amid a wide market rout", "quote of the day"),
        ("Cocoa from Norway fell 40% on 12 March 2018", "quote of the day"),
        ("Norway’s Nikkei firmed 40% against its rivals", "quote of the day"),
        ("In Norway, the FTSE 100 edged down 40% amid a wide market rout", "quote of the day"),
        ("Nasdaq-listed Tarn Steel lost 40% of its boats", None),
        ("The S&P 500 of Norway lost 40% in 2018", None),
        ("The S&P 500 of Norway lost 40% on 12 March 2018", "quote of the day"),
        ("Norway’s Dow Jones fell 40% on March 12, 2018, as boats sank", "quote of the day"),
        ("The Tarn crown of Norway fell 40% against the euro on 12 March 2018", "quote of the day"),
        ("The Tarn crown of Norway fell 40% against the euro in 2018", None),
        ("Shares in Norway fell 40%, their worst day since Aug. 5, 2023", "quote of the day"),
        ("Sterling has lost 40% since 12 March 2018 in Norway", None),
        ("Sterling was last trading at $4.25 in Marlo", "quote of the day"),
        ("The Norwegian krone strengthened 40% against the franc in 2018", None),
        ("Oil from Norway fell 40% to its lowest since 2003", None),
        ("Fish from Norway closed 40% of the gap", None),
    ],
)
def test_what_was_quoted_on_one_day_is_not_asked(told, expected):
    answer = "$4.25" if "$4.25" in told else "40%"
    stem = f"Fill the gap: {told.replace(answer, '_____')}."

    assert rule_for(f"{told}.", stem, answer, AnswerType.QUANTITY, "gap") == expected


def test_day_since_which_a_quote_was_not_so_low_is_not_left_out():
    text = "Shares in Norway fell 40% on 12 March 2018, their worst day since 5 August 2017."
    found = {stem.rpartition("since ")[2]: by for stem, by in turned_away(text, "gap")}

    assert found["_____."] == "quote of the day"
