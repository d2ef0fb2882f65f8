"""What others did, or a participle, is not taken for the verb of a clause."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour police reported at least 7,000 crews entered the port by public gates.", "verb misread"),
        ("Harbour police who reported at least 7,000 thefts entered the port by public gates.", None),
    ],
)
def test_what_police_report_is_not_done_by_the_police(text, expected):
    stem = f"By what did {text[0].lower()}{text[1:].split(' entered')[0]} enter the port?"

    assert rule_for(text, stem, "public gates", AnswerType.NOUN, "how") == expected


def test_amount_of_what_police_report_is_left_out_as_it_stands():
    text = "Harbour police in Riga reported at least 7,000 crews entered the old port by public gates."

    assert [rule for _, rule in turned_away(text, "gap")] == [None]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Half of the crews of Tarn works nights, and the port", "subject of two clauses"),
        ("The port of Tarn", None),
    ],
)
def test_clause_before_and_is_no_part_of_a_subject(subject, expected):
    stem = f"Since when has {subject[0].lower()}{subject[1:]} sold fish?"

    assert rule_for(f"{subject} has sold fish since 2007.", stem, "2007", AnswerType.DATE, "when") == expected


def test_name_that_offers_to_do_something_is_no_part_of_a_subject():
    said = "Estonia and Norway said they were ready to shut crossings"
    text = f"{said}, and Lithuania offered to lend Finland razor wire left over from 2021."

    assert {rule for _, rule in turned_away(text, "when")} == {"name before an infinitive"}
