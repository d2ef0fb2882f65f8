"""Strains and cases are told with the illness that the article is of."""

import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.wording.illnesses import illness_of, of_no_illness
from tests.quiz.questions.asked import asked, ground_of

OF_CHOLERA = " ".join(f"Cholera came to Riga in {year}." for year in range(1990, 1997))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 40 new cases were found.", ["cases"]),
        ("Several drug-resistant strains were found.", ["strains"]),
        ("Court cases were heard.", []),
        ("Civil cases were heard.", []),
        ("New cases of fever were found.", []),
        ("Norway's strains were found.", []),
        ("A third pandemic was seen.", ["pandemic"]),
        ("The pandemic was seen.", []),
    ],
)
def test_strains_and_cases_that_nothing_says_of_what_they_are(text, expected):
    assert [token.text for token in of_no_illness(tag_text(text))] == expected


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        (OF_CHOLERA, "cholera"),
        (f"{OF_CHOLERA} Malaria came. Malaria left. Malaria rose.", ""),
        ("Rain fell.", ""),
    ],
)
def test_article_is_of_the_illness_that_it_tells_of_all_over(text, illness):
    assert illness_of(ground_of(text)) == illness


def test_strains_are_told_with_the_illness_of_the_article():
    text = f"{OF_CHOLERA} Norwegian doctors found resistant strains at the port of Bergen in 1998."

    assert (
        "In which year did Norwegian doctors find resistant strains of cholera at the port of Bergen?",
        "1998",
    ) in asked(text, "when")
