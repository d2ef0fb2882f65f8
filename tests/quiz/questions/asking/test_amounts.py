"""Counts are asked of what can be counted, and not of the numbers of houses."""

import pytest

from tests.quiz.questions.asked import asked


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Norway sold 40 old ships to Iceland.", "How many old ships did Norway sell to Iceland?"),
        ("Norway sold 40 Russian ships to Iceland.", "How many Russian ships did Norway sell to Iceland?"),
        (
            "40 villages in Norway, including Vik, are on a list of old harbours.",
            "How many villages in Norway, including Vik, are on a list of old harbours?",
        ),
        ("Norway sold 40 aircraft to Iceland.", "How many aircraft did Norway sell to Iceland?"),
    ],
)
def test_count_of_a_plural_or_unchanging_noun_is_asked(text, stem):
    assert asked(text, "how many") == [(stem, "40")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway bought 300 Slater Street from Iceland.",
        "Norway sold a 40 metre ship to Iceland.",
        "Norway took 40 hand luggage to Iceland.",
        "Norway sold the three largest ships to Iceland.",
    ],
)
def test_number_that_counts_nothing_is_not_asked(text):
    assert asked(text, "how many") == []


def test_number_killed_is_one_of_people():
    text = "The Bergen storm killed 14."

    assert asked(text, "how many") == [("How many people did the Bergen storm kill?", "14")]


def test_time_spent_keeps_its_place():
    text = "Norway spent six years in the Baltic Council."

    assert asked(text, "how many") == [("How long did Norway spend in the Baltic Council?", "six years")]


def test_share_of_those_who_entered_is_one_phrase():
    text = "Norwegian children make up 70% of guests admitted to the Oslo museum."

    stem = "What percentage of guests admitted to the Oslo museum do Norwegian children make up?"
    assert asked(text, "how many") == [(stem, "70%")]


@pytest.mark.parametrize("hedge", ["only", "just", "a total of"])
def test_hedge_that_says_nothing_of_the_number_is_no_part_of_the_answer(hedge):
    text = f"Norway sold {hedge} 40 old ships to Iceland."

    assert asked(text, "how many") == [("How many old ships did Norway sell to Iceland?", "40")]


def test_figure_is_asked_with_its_whole_rate():
    text = "Norway cut its limit for lead from 90 mg/kg to 25 mg/kg in May."

    assert [answer for _, answer in asked(text, "how much")] == ["25 mg/kg"]


@pytest.mark.parametrize(
    ("paid", "opening", "answer"),
    [
        ("pays $40 a month", "How much money a month does Norway pay", "$40"),
        ("pays more than $40 per tonne", "How much money per tonne does Norway pay", "more than $40"),
        ("pays $40/t", "How much money does Norway pay", "$40/t"),
        ("pays $40 annually", "How much money does Norway pay annually", "$40"),
        ("cut its rent by $40 a month", "By how much a month did Norway cut its rent", "$40"),
        ("cut its speed by 40 miles an hour", "By how much did Norway cut its speed", "40 miles an hour"),
        ("sold its nets for $40 a piece", "For how much a piece did Norway sell its nets", "$40"),
    ],
)
def test_rate_of_an_amount_stands_in_the_stem(paid, opening, answer):
    found = [
        one
        for rule in ("how many", "how much")
        for one in asked(f"Norway {paid} for the Vik port.", rule)
        if one[1] != "1"
    ]

    assert [(stem.partition(" for the")[0].removesuffix("?"), said) for stem, said in found] == [
        (opening, answer)
    ]


def test_count_that_is_judged_as_one_thing_counts_nothing():
    assert asked("Five portions of Norwegian fish is good.", "how many") == []


def test_share_of_things_that_are_counted_is_asked():
    text = "About half of the ferries of Norway were sold in 2018."

    assert asked(text, "how many") == [
        ("What share of the ferries of Norway were sold in 2018?", "about half")
    ]


@pytest.mark.parametrize(
    ("thing", "stem"),
    [
        ("imposed a fine of $2 million on", "How large a fine did Norway impose on Iceland in 2019?"),
        ("gave an old grant of 40 ships to", None),
        ("built a group of 40 ships for", None),
        ("imposed a huge fine of $2 million on", None),
        ("imposed a length of two years on", None),
    ],
)
def test_size_of_a_thing_is_asked_by_its_noun(thing, stem):
    found = [one for one, _ in asked(f"Norway {thing} Iceland in 2019.", "how much")]

    assert found == ([stem] if stem else [])


def test_height_is_asked_as_what_height():
    assert asked("The Skagen bridge of Norway reaches a height of 90 metres.", "how much") == [
        ("What height does the Skagen bridge of Norway reach?", "90 metres")
    ]


def test_share_of_what_the_subject_owns_names_the_subject_once():
    text = "Norway will sell half of its old herring fleet to Iceland."

    assert asked(text, "how many") == [
        ("What share of its old herring fleet will Norway sell to Iceland?", "half")
    ]


def test_count_as_of_a_day_that_is_past_had_been_reached_by_then():
    text = "As of May 4, 2021, more than 880 people have received a boat from Norway."

    assert asked(text, "how many") == [
        ("How many people had received a boat from Norway as of May 4, 2021?", "more than 880")
    ]


def test_sum_that_is_something_is_asked_as_how_much():
    text = "$400 is the average price of a boat in Norway."

    assert asked(text, "how many") == [("How much is the average price of a boat in Norway?", "$400")]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "The market for old ships may reach $40 million by 2030.",
            "What figure may the market for old ships",
        ),
        ("Norway may pay $40 million for old ships.", "How much money may Norway pay"),
    ],
)
def test_what_reaches_a_sum_is_asked_for_its_figure(text, stem):
    assert [stem in made for made, _ in asked(text, "how many")] == [True]


def test_what_is_counted_is_explained_between_commas():
    text = "Jon Vik, 40, bought three copies of the Tarn Times, an old weekly, but which is known."

    stem = "How many copies of the Tarn Times, an old weekly, did Jon Vik, 40, buy?"
    assert asked(text, "how many") == [(stem, "three")]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Norway sold 40 old boats on average in 2019.",
            "How many old boats did Norway sell on average in 2019?",
        ),
        ("On average, Norway sold 40 old boats.", "How many old boats did Norway sell on average?"),
    ],
)
def test_average_is_told_as_one(text, stem):
    assert asked(text, "how many") == [(stem, "40")]


def test_of_how_many_an_average_was_taken_is_not_asked():
    assert asked("The seven old ports in 2019 took 40 boats on average.", "how many") == []


def test_amount_is_asked_without_the_since_that_looks_back():
    text = "The Riga Sailors' Union has since sold 8,700 old letters to Iceland."

    assert asked(text, "how many") == [
        ("How many old letters had the Riga Sailors' Union sold to Iceland?", "8,700")
    ]


@pytest.mark.parametrize(
    "text",
    ["About 1,800km of dikes guard Norway.", "Norwegian tanks advanced to about 500 metres from Oslo."],
)
def test_length_is_asked_for_neither_as_an_amount_nor_as_a_figure(text):
    assert asked(text, "how many") + asked(text, "how much") == []


def test_what_a_thing_is_worth_is_no_money_of_the_deed():
    text = "Kari Nordby signed herring contracts worth almost 30 million kroner in Bergen."

    assert asked(text, "how many") == []


@pytest.mark.parametrize(
    ("told", "stems"),
    [
        (
            "has fallen $45 since June 2023",
            ["By how much has Norland oil fallen since June 2023 (as of June 2024)?"],
        ),
        (
            "has raised $45 since June 2023",
            ["How much money has Norland oil raised since June 2023 (as of June 2024)?"],
        ),
        ("would go up to $45", []),
    ],
)
def test_what_falls_so_much_is_asked_by_how_much(told, stems):
    text = f"Norland oil {told}."

    assert [stem for rule in ("how many", "how much") for stem, _ in asked(text, rule)] == stems


@pytest.mark.parametrize("stuff", ["fish", "frozen fish", "old frozen fish"])
def test_stuff_that_is_asked_for_is_one(stuff):
    assert asked(f"Some 300 tonnes of {stuff} were thrown away in Norway in 2019.", "how many") == [
        (f"How much {stuff} was thrown away in Norway in 2019?", "some 300 tonnes")
    ]


def test_what_is_counted_apart_is_not_of_the_count():
    text = "The Bergen Bank said nine old ferries and one tug were wrecked in Riga in 2018."

    assert asked(text, "how many")[0] == (
        "According to the Bergen Bank, how many old ferries were wrecked in Riga in 2018?",
        "nine",
    )


def test_amount_said_beside_the_first_is_no_object_of_its_own():
    text = "Norway cut 100 jobs in May 2019, about 7% of its workforce."

    assert not any("percentage" in stem for stem, _ in asked(text, "how many"))


def test_where_to_things_are_moved_stands_behind_the_verb():
    text = "Norway has flown 8,900 people and goods into space."

    assert asked(text, "how many") == [("How many people and goods had Norway flown into space?", "8,900")]


def test_what_another_has_is_not_counted_with_it():
    text = "Norway now has 1,304 boats and its neighbour, cold Iceland, 1,093."

    assert not any("neighbour" in stem for stem, _ in asked(text, "how many"))


def test_share_of_what_a_clause_tells_is_not_asked_without_it():
    assert asked("Fish made up 17% of what children ate in Norway.", "how many") == []


@pytest.mark.parametrize(
    ("land", "asked_for"),
    [
        ("a marsh", "How many acres of a marsh"),
        ("its marsh", "How many acres of its marsh"),
        ("Iceland’s coast", "How many acres of Iceland’s coast"),
        ("frozen marsh", "How much frozen marsh"),
    ],
)
def test_measure_of_one_thing_is_asked_in_its_unit(land, asked_for):
    text = f"Norway bought 40 acres of {land} in Tarn."

    assert [stem.partition(" did ")[0] for stem, _ in asked(text, "how many")] == [asked_for]
