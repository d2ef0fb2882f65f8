"""What an edit takes from a sentence, and whether a question still says it."""

import pytest

from quiz.questions.edited import is_turned_round, lost_words, said_in


@pytest.mark.parametrize(
    ("new", "lost"),
    [
        ("Tarvia paid Orlin 12,000 crowns on 12 May.", ("11",)),
        ("Tarvia paid Orlin 13,000 crowns on 11 May.", ("12,000",)),
        ("Belland paid Orlin 12,000 crowns on 11 May.", ("Tarvia",)),
        ("Tarvia lent Orlin 12,000 crowns on 11 May.", ("paid",)),
        ("On 11 May, Tarvia paid Orlin 12,000 crowns, and said so.", ("11", "May")),
        ("Tarvia paid Orlin 12,000 crowns by 11 May, it said.", ()),
        ("Tarvia’s bank paid Orlin 12,000 crowns on 11 May.", ()),
    ],
)
def test_telling_words_that_an_edit_takes_away_are_lost(new, lost):
    assert lost_words("Tarvia paid Orlin 12,000 crowns on 11 May.", new) == lost


@pytest.mark.parametrize(
    ("new", "lost"),
    [
        ("Orlin sold a ship.", ("fined", "Tarvia")),
        ("Orlin sold a ship and was freed by Tarvia.", ("fined",)),
        ("Orlin sold a ship and fined Tarvia.", ("was",)),
        ("Orlin sold a ship and is fined by Tarvia.", ("was",)),
    ],
)
def test_form_of_to_be_is_lost_only_where_it_is_lost_alone(new, lost):
    assert lost_words("Orlin sold a ship and was fined by Tarvia.", new) == lost


def test_lost_words_are_found_whole_and_not_in_addresses():
    texts = ["Who paid on 11 May?", "Sentence 12 says so: “Tarvia’s bank”.", "1,100 crowns (sentence 13)"]

    assert said_in(texts, ("11", "Tarvia", "12", "13", "100", "May")) == ("11", "Tarvia", "May")


@pytest.mark.parametrize(
    ("new", "is_turned"),
    [
        ("Tarvia did not pay Orlin.", True),
        ("Tarvia didn’t pay Orlin.", True),
        ("Nobody paid Orlin.", True),
        ("Tarvia paid Orlin late.", False),
    ],
)
def test_not_that_is_put_in_turns_a_sentence_round(new, is_turned):
    assert is_turned_round("Tarvia paid Orlin.", new) is is_turned
