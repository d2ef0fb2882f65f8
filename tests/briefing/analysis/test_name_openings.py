"""Where the name begins in the capitals that open a sentence."""

import pytest

from briefing.analysis.casing import observe
from briefing.analysis.name_openings import name_opening
from tests.briefing.analysis.articles import lines_of


@pytest.mark.parametrize(
    ("text", "size", "elsewhere", "place"),
    [
        ("Ann Lee sailed home.", 2, "Rain fell.", 0),
        ("Yesterday Ann Lee sailed home.", 3, "Rain fell.", 1),
        ("Crews of Tarn Ferries sailed home.", 4, "He saw Tarn Ferries, and crews met Tarn Ferries.", 2),
        ("Officials of the Tarn Ferries sailed home.", 5, "Rain fell.", 3),
        ("Sisters of the Tarn Ferries sailed home.", 5, "Rain fell.", 0),
        ("Officials of Tarn Ferries sailed home.", 4, "He saw Tarn Ferries.", 2),
        ("Lawyers of Marks & Tarn sailed home.", 5, "Rain fell.", 2),
        ("Lawyers of Tarn Party sailed home.", 4, "Rain fell.", 2),
        ("Friends of Tarn Party sailed home.", 4, "Rain fell.", 0),
        ("Friends of Ann Lee sailed home.", 4, "Rain fell.", 2),
        ("Soldiers of Tarn sailed home.", 3, "Rain fell.", 0),
        ("Soldiers of Tarn sailed home.", 3, "Rain fell in Tarn.", 2),
        ("Parts of the Gaza Strip sailed home.", 5, "Rain fell.", 3),
        ("Shares of Tarn Ferries sailed home.", 4, "Rain fell.", 2),
        ("Bank of Tarn Ferries sailed home.", 4, "He saw Tarn Ferries, and a bank met Tarn Ferries.", 0),
        ("First-year Tarn Party sailed home.", 3, "Rain fell.", 1),
        ("First-year Tarn Party sailed home.", 3, "The First-year Tarn Party won.", 0),
        ("Tarn-born Ann Lee sailed home.", 3, "Rain fell.", 0),
        ("Rival Tarn Steel sailed home.", 3, "Rain fell.", 1),
        ("Neighbouring Zarkow sailed home.", 2, "Rain fell.", 1),
        ("Chipmaker Zarkonel sailed home.", 2, "Rain fell.", 1),
        ("Chipmaker Zarkonel sailed home.", 2, "The Chipmaker won.", 0),
        ("Nets broke at sea.", 1, "Rain fell.", None),
        ("Norway broke at sea.", 1, "Rain fell.", 0),
        ("Amber broke at sea.", 1, "He left Amber in May.", 0),
        ("NATO broke at sea.", 1, "Rain fell.", 0),
    ],
)
def test_name_begins_behind_a_word_that_only_opens_the_sentence(text, size, elsewhere, place):
    _, tokens = lines_of(text, elsewhere)
    texts = [token.text for token in tokens[0]]

    assert name_opening(tokens[0], texts, 0, size, observe(tokens)) == place


def test_run_inside_a_sentence_begins_with_its_first_word():
    _, tokens = lines_of("He saw Nets and Boats.")
    texts = [token.text for token in tokens[0]]

    assert name_opening(tokens[0], texts, 2, 3, observe(tokens)) == 2
