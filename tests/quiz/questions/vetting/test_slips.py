"""Questions that would repeat a slip of whoever wrote the article."""

import pytest

from quiz.questions.candidates import AnswerType
from quiz.questions.vetting.slips import names_misspelt
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway says that the ferry can carried 40 cars.",
            "Which country says that the ferry can carried 40 cars?",
            "verb misformed",
        ),
        ("Norway can carry 40 cars to Riga.", "Which country can carry 40 cars?", None),
        ("Norway will put 40 cars in Riga.", "Which country will put 40 cars in Riga?", None),
    ],
)
def test_past_form_behind_a_modal_is_not_repeated(text, stem, expected):
    assert rule_for(text, stem, "Norway") == expected


@pytest.mark.parametrize(
    ("verb", "answer", "expected"),
    [
        ("recieve", "Norway", "word misspelt"),
        ("receive", "Norway", None),
        ("receive", "seperate nets", "word misspelt"),
    ],
)
def test_word_that_the_article_misspells_is_not_taught(verb, answer, expected):
    text = f"Norway will {verb} 40 cars and seperate nets from Riga."

    assert rule_for(text, f"Which country will {verb} 40 cars from Riga?", answer) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Osolfjord", "word misspelt"), ("Oslofjord", None), ("Oslofjords", None)],
)
def test_name_a_letter_away_from_one_told_often_is_not_taught(name, expected):
    before = "Crews love the Oslofjord. " * 4
    text = f"{before}The mayor praised the Oslofjord. Norway sold 40 boats in the {name} to Riga."

    assert rule_for(text, f"Which country sold 40 boats in the {name} to Riga?", "Norway") == expected


@pytest.mark.parametrize(
    ("first", "name", "expected"),
    [("Jon", "Jansen", None), ("Erik", "Jansen", "word misspelt"), ("Erik", "Hansen", None)],
)
def test_surname_like_one_told_often_is_of_somebody_else_behind_another_first_name(first, name, expected):
    text = f"Erik Hansen wept. Hansen left. Hansen slept. Hansen sang. {first} {name} sold 40 boats to Riga."

    assert rule_for(text, f"To which city did {first} {name} sell 40 boats?", "Riga") == expected


def test_one_of_those_told_often_is_spelt_right():
    text = "Crews love the Zarkows. " * 5 + "Norway sold 40 boats in the Zarkow Islands to Riga."

    assert rule_for(text, "Which country sold 40 boats in the Zarkow Islands to Riga?", "Norway") is None


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("Boats of the Oslofjord", "Osolfjord", True),
        ("Boats of the Oslofjord", "OsloFjord", False),
        ("Boats", "Osolfjord", False),
    ],
)
def test_name_of_the_title_is_spelt_right_after_fewer_times(title, name, expected):
    text = f"Crews love the Oslofjord. The mayor praised the Oslofjord. Norway sold 40 boats in the {name}."
    ground = ground_of(text, title=title)

    assert (name in names_misspelt(ground)) is expected


@pytest.mark.parametrize(
    ("cargo", "expected"), [("engineeering", "word misspelt"), ("coats of size xxxl", None)]
)
def test_letter_written_thrice_in_a_long_word_is_a_slip(cargo, expected):
    text = f"Norway sold 40 boats with {cargo} to Riga."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("the all results", "articles doubled"),
        ("all the results", None),
        ("the all but empty ships", None),
        ("an all girls school", None),
    ],
)
def test_article_before_another_is_not_taught(told, expected):
    text = f"Norway followed {told} of the 40 boats in Riga."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("in Riga area", "article left out"),
        ("in the Riga area", None),
        ("in the heart of Latvian capital", "article left out"),
        ("in Latvia's capital", None),
    ],
)
def test_place_without_its_article_is_not_taught(place, expected):
    text = f"Norway sold 40 boats {place}."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"), [("why that Riga should", "articles doubled"), ("why Riga should", None)]
)
def test_clause_with_two_joining_words_is_not_taught(told, expected):
    text = f"Norway sees no reason {told} sell 40 boats."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"), [("from to use nets", "articles doubled"), ("from nets to rods", None)]
)
def test_phrase_that_lost_its_noun_is_not_taught(told, expected):
    text = f"Norway saw 40 crews in Riga shift {told}."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("storms", "expected"),
    [
        ("rising harbour waves and prolonged foggy nights can sink boats", "verb swallowed"),
        ("rising harbour waves and prolonged foggy nights that can sink boats", None),
        ("rising harbour waves and prolonged foggy nights", None),
    ],
)
def test_verb_of_another_clause_is_not_told_of_the_first(storms, expected):
    text = f"Norway is affected by {storms}."

    assert rule_for(text, f"Which country is affected by {storms}?", "Norway") == expected


@pytest.mark.parametrize(
    ("thing", "before", "expected"),
    [
        ("three-deck ferry", "Ferries are slow.", "article left out"),
        ("a three-deck ferry", "Ferries are slow.", None),
        ("two-way communication", "Norway is slow.", None),
    ],
)
def test_thing_of_which_there_are_many_wants_an_article(thing, before, expected):
    text = f"{before} Norway used {thing} to cross the fjord in 2012."

    assert rule_for(text, f"Which country used {thing} to cross the fjord in 2012?", "Norway") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("scored three four times in Riga", "articles doubled"),
        ("scored three or four times in Riga", None),
        ("sang for years before retired from the opera in Riga", "articles doubled"),
        ("sang for years before it retired from the opera in Riga", None),
        ("sold three two-year bonds in Riga", None),
        ("drank milk before bed in Riga", None),
    ],
)
def test_word_too_much_or_subject_left_out_is_not_taught(told, expected):
    text = f"Norway {told}."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn Bank found that the price for crews use online nets was 59% of that in Kelda.", True),
        ("Tarn Bank found that the price for crews of online nets was 59% of that in Kelda.", False),
        ("Tarn Bank found that the price for nets crews use in Marlo was 59% of that in Kelda.", False),
    ],
)
def test_verb_of_a_clause_without_its_that_is_a_slip(text, expected):
    stem = f"Fill the gap: {text.replace('59%', '_____')}"

    assert (rule_for(text, stem, "59%", rule="gap") == "relative left out") is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("sails 40 miles to more 90 miles a day", "articles doubled"),
        ("sails 40 miles to more than 90 miles a day", None),
        ("sails with more 90-metre boats", None),
    ],
)
def test_more_before_a_figure_wants_its_than(told, expected):
    text = f"Norway {told} off Riga."

    assert rule_for(text, text.replace("Norway", "Which country"), "Norway") == expected


@pytest.mark.parametrize(
    ("holder", "expected"),
    [
        ("Ports Secretary", "article left out"),
        ("The ports secretary", None),
        ("Ports Secretary Marlo Tarn", None),
        ("Norway’s ports secretary", None),
    ],
)
def test_holder_of_an_office_wants_an_article_or_a_name(holder, expected):
    text = f"{holder} told crews in May that 40 boats had left Riga."
    stem = f"Fill the gap: {text.replace('40', '_____')}"

    assert rule_for(text, stem, "40", AnswerType.QUANTITY, "gap") == expected
