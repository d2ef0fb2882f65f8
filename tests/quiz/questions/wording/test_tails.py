"""What stands behind the verb of a stem: what the sentence turns on stays, nothing is torn from its place."""

import pytest

from tests.quiz.questions.asked import asked, candidates


@pytest.mark.parametrize(
    ("text", "rule", "stem"),
    [
        (
            "Kari Nordby counted 7,300 boats in old catalogues from the 1970s.",
            "how many",
            "How many boats did Kari Nordby count in old catalogues from the 1970s?",
        ),
        (
            "In 1975 the Vik ferry ran aground near Oslo.",
            "when",
            "In which year did the Vik ferry run aground near Oslo?",
        ),
        ("Kari Nordby rejected a plan in Riga.", "thing", "What did Kari Nordby reject?"),
        (
            "In 1998 Kari Nordby found a gas that gave Oslo in Norway, the port, and the town their glow.",
            "when",
            "In which year did Kari Nordby find a gas?",
        ),
        (
            "Norway closed the Vik shipyard in 1951, even as Iceland bought trawlers.",
            "when",
            "In which year did Norway close the Vik shipyard?",
        ),
        (
            "Norway sold the Vik shipyard in 1951, with many cranes melted as scrap.",
            "when",
            "In which year did Norway sell the Vik shipyard?",
        ),
        (
            "Norway sold the Vik shipyard in 1951 with Ola Berg, now Lord Berg, as its last master.",
            "when",
            "In which year did Norway sell the Vik shipyard?",
        ),
        (
            "Norway sold the Vik shipyard in 1951 with 40 days left.",
            "when",
            "In which year did Norway sell the Vik shipyard with 40 days left?",
        ),
        (
            "Norway hosted 512 sailors in Riga in 2018, with Bergen and Kelda accounting for 224 of them.",
            "how many",
            "How many sailors did Norway host in Riga in 2018?",
        ),
        (
            "Norway became reliant on Tarn oil in 2018 with over 60% shipped from Riga.",
            "when",
            "In which year did Norway become reliant on Tarn oil?",
        ),
        (
            "Norwegian tariffs took effect in July 2018, primarily covering old Danish trawlers.",
            "when",
            "When did Norwegian tariffs take effect, primarily covering old Danish trawlers?",
        ),
        (
            "Norway bought 40 boats to be painted in Riga and earned a Baltic prize.",
            "how many",
            "How many boats did Norway buy to be painted in Riga?",
        ),
    ],
)
def test_stem_says_behind_its_verb_what_the_sentence_turns_on(text, rule, stem):
    assert [found for found, _ in asked(text, rule)] == [stem]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "To win an Arctic licence, Norway must train 40 pilots.",
            "How many pilots must Norway train to win an Arctic licence?",
        ),
        (
            "Across northern Greenland, 40 boats were burnt by Iceland.",
            "How many boats were burnt by Iceland across northern Greenland?",
        ),
        ("To be clear about boats, Norway must train 40 pilots.", "How many pilots must Norway train?"),
        ("Across town, Norway must train 40 pilots.", "How many pilots must Norway train?"),
    ],
)
def test_stem_ends_on_the_goal_or_the_named_region_that_the_sentence_opens_with(text, stem):
    assert [found for found, _ in asked(text, "how many")] == [stem]


def test_place_in_a_clause_that_says_what_else_was_so_is_not_asked():
    text = "Norway sold the Vik shipyard in 1951, with cranes melted across Iceland and Denmark."

    assert asked(text, "list") == []


def test_verb_is_not_told_without_what_it_needs_behind_it():
    text = "Norway was confronted with the crisis in 1951."

    assert asked(text, "when") == []


def test_date_ahead_of_which_it_was_keeps_the_word_before_it():
    text = 'Kari Nordby promised "firmer, bolder action" to crews ahead of May 3.'

    assert asked(text, "subject") == [
        ('Who promised "firmer, bolder action" to crews ahead of May 3, 2024?', "Kari Nordby")
    ]


def test_figures_do_not_keep_the_date_of_the_opening_from_its_place():
    text = "As of 28 February, Norway hosted 512,494 sailors, with Bergen accounting for 224,462 sailors."

    assert asked(text, "how many")[0] == (
        "How many sailors did Norway host as of 28 February 2024?",
        "512,494",
    )


def test_lone_hyphen_parts_clauses_as_a_dash_does():
    text = "In October, Norway opened ten ports while testing old crews - Marlo, a port, was not among them."

    assert asked(text, "when") == [
        ("In which month of 2023 did Norway open ten ports while testing old crews?", "October")
    ]


@pytest.mark.parametrize(
    ("told", "stem"),
    [
        (
            "Norway honoured its sailors on 3 May 2021 at a ceremony at the Tarn Museum.",
            "At which museum did Norway honour its sailors on 3 May 2021?",
        ),
        (
            "The Tarnia will go into storage at the Tarn Museum following its last voyage.",
            "At which museum will the Tarnia go into storage following its last voyage?",
        ),
    ],
)
def test_place_of_an_occasion_is_that_of_the_deed(told, stem):
    assert asked(told, "where")[0] == (stem, "Tarn Museum")


def test_day_of_a_timetable_does_not_say_which_voyage_is_meant():
    text = "The Tarnia will go to the Tarn Museum following its last voyage which begins on May 3, 2025."

    assert asked(text, "subject")[0][0].endswith(" following its last voyage?")


def test_day_on_which_something_was_said_stands_before_what_was_said():
    text = (
        "Tarn Mayor Jon Vik in March 2023 said Norway was still building 14 ferries "
        "but remained critical of the price."
    )
    told = "Fill the gap: Tarn Mayor Jon Vik said in _____ that Norway was still building 14 ferries."

    assert (told, "March 2023") in asked(text, "gap")


def test_pronoun_behind_whoever_is_to_do_it_stays_a_pronoun():
    text = "Analysts expect Tarn Steel to increase its annual sales by nearly 20% to reach $335bn."
    stem = "By how much do analysts expect Tarn Steel to increase its annual sales to reach $335bn?"

    assert asked(text, "how many") == [(stem, "nearly 20%")]


def test_date_from_the_opening_stands_before_what_was_done_meanwhile():
    text = "In October 2020, Norway opened 10 ports while keeping a rule on the sale of old nets."
    stem = "How many ports did Norway open in October 2020 while keeping a rule on the sale of old nets?"

    assert asked(text, "how many") == [(stem, "10")]


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        ("Iceland sailed to Riga", ""),
        ("Iceland raised its fares", ", while Iceland raised its fares"),
    ],
)
def test_what_another_did_meanwhile_is_not_told_of_whom_the_question_seeks(meanwhile, told):
    stems = [stem for stem, _ in asked(f"Norway cut its fares in Oslo, while {meanwhile}.", "subject")]

    assert stems[:1] == [f"Which country cut its fares in Oslo{told}?"]


def test_day_of_the_first_deed_stands_behind_no_clause_of_another():
    text = (
        "A court in Riga on Tuesday ordered Norway to pay 40 million euros to clean a lagoon that it spoilt."
    )

    assert [one.whole_stem for one in candidates(text, "how many")] == [
        "On 28 May 2024, how much money did a court in Riga order Norway to pay to clean a lagoon "
        "that it spoilt?"
    ]
