import pytest

from quiz.questions.typed_answers import is_same_answer


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("osterlund", "Österlund"),
        ("Harbour Council", "the Harbour Council"),
        ("UK", "U.K."),
        ("Azerbajan", "Azerbaijan"),
        ("Nagorno Karabach", "Nagorno-Karabakh"),
        ("2 billion dollars", "$2bn"),
        ("$2,000,000,000", "$2bn"),
        ("2bn", "$2bn"),
        ("thirty-eight", "38 people"),
        ("30 to 60 per cent", "30–60%"),
        ("1,400,000", "1.4 million"),
        ("six times", "sixfold"),
        ("thirty-ninth", "39th"),
        ("two thirds", "two-thirds"),
        ("10-14 days", "10–14-day"),
        ("20th of May", "May 20"),
        ("5/20/2025", "20 May 2025"),
        ("20.5.2025", "May 20, 2025"),
        ("sept 2023", "September 2023"),
        ("the 1980s", "1980s"),
    ],
)
def test_is_same_answer_in_another_common_form(given, right):
    assert is_same_answer(given, right)


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("", "Oslo"),
        ("the", "The Hague"),
        ("Iraq", "Iran"),
        ("Zambia", "Gambia"),
        ("South Korea", "North Korea"),
        ("two million", "two billion"),
        ("2", "$2bn"),
        ("€2bn", "$2bn"),
        ("38 planes", "38 people"),
        ("the second smallest city", "the second largest city"),
        ("39", "38"),
        ("1980", "1980s"),
        ("May 21", "May 20"),
        ("2025", "early 2025"),
        ("May 20, 1999", "May 20"),
        ("x" * 5000, "Oslo"),
    ],
)
def test_is_same_answer_refuses_what_is_something_else(given, right):
    assert not is_same_answer(given, right)
