"""A pronoun stands where the words before it tell whom or what it means."""

import pytest

from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("A gunman killed two guards before shooting himself in May", True),
        ("He killed two guards before shooting himself in May", False),
        ("Tarn sold 40 ferries, most of them to Norway", True),
        ("Tarn sold 40 ferries – most of them old – in May", True),
        ("The largest of them sank off Norway in May", False),
        ("Heat weakens the pines of Norway, making them easy prey", True),
        ("Norway fought a levy for years, calling it a burden on fishermen", True),
        ("Norway spoke in May, calling it a burden on fishermen", False),
        ("Norway bought a ferry and sold it in May", True),
        ("Four men from Norway sold it in May", False),
        ("New owners should ask who steers a ferry before they buy it", True),
        ("Tarn sold a ferry in May when it suddenly sank", True),
        ("Tarn sold a ferry in May, but it then sank", False),
        ("Norway and Denmark have reopened their harbours", True),
        ("Norway's friends began allowing it to fish in May", True),
    ],
)
def test_pronoun_stands_behind_what_it_means(words, stands):
    assert (said(f"{words}.", words) is not None) is stands


def test_pronoun_of_the_only_person_named_stands():
    words = "according to Kelda Lund, as she nears a gate, guards see her card"

    assert said(f"Guards in Tarn, {words}.", words) == words


def test_pronoun_of_a_stranger_stands_where_nobody_else_is_told_of():
    words = "A young girl from Tarn was torn from her mother's arms in May"

    assert said(f"{words}.", words) == words
    assert said(f"Kelda Lund fled. {words}.", words) is None


def test_word_of_both_sides_is_of_themselves():
    words = "Both sides said they were tired of war"

    assert said(f"Soldiers came. {words}.", words) == words


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("waits for a trial in Riga, before buying it", False),
        ("waits for a trial in Riga, calling it late", True),
    ],
)
def test_it_behind_before_may_be_told_of_earlier(words, stands):
    assert (said(f"Kari Nordby {words}.", words) == words) is stands
