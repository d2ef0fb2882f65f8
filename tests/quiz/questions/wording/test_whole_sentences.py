"""A sentence said whole says no more of the one before it, and has no comma left over."""

import pytest

from quiz.questions.wording.whole_sentences import bare_sentence, whole_sentence
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "By contrast, Ann Lee said,",
            "Ann Lee said the Harbour Bank of Riga sold 40 old ferries in May 2012.",
        ),
        (
            "By contrast, Ann Lee said that",
            "Ann Lee said that the Harbour Bank of Riga sold 40 old ferries in May 2012.",
        ),
        ("Before long,", "The Harbour Bank of Riga sold 40 old ferries in May 2012."),
    ],
)
def test_comma_of_an_opening_that_is_left_out_goes_with_it(opening, expected):
    ground = ground_of(f"{opening} the Harbour Bank of Riga sold 40 old ferries in May 2012.")
    stems = [whole_sentence(ground, fact) for fact in ground.facts[1]]

    assert {stem.text for stem in stems if stem} == {expected}


def test_speaker_of_a_sentence_said_whole_adds_to_nothing():
    ground = ground_of("In May 2012 the Harbour Bank of Riga sold 40 old ferries to Marlo, Ann Lee added.")
    stems = [whole_sentence(ground, fact) for fact in ground.facts[1]]

    bare = bare_sentence(ground, 1)

    assert {stem.text[-14:] for stem in (*stems, bare) if stem} == {" Ann Lee said."}


def test_comma_closes_the_year_before_a_clause_also_where_the_date_is_left_out():
    text = "The ferry Tarnia was lost tragically back on May 3, 2010 leaving all six sailors adrift."

    assert asked(text, "gap")[0] == (
        "Fill the gap: The ferry Tarnia was lost tragically on _____, leaving all six sailors adrift.",
        "May 3, 2010",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After the May 3, 2010 meeting, Norway sold 40 old ferries to Iceland.",
            "Fill the gap: After the _____ meeting, Norway sold 40 old ferries to Iceland.",
        ),
        (
            "The ferry Tarnia was lost tragically back on May 3, 2010 during a storm near Bergen.",
            "Fill the gap: The ferry Tarnia was lost tragically on _____ during a storm near Bergen.",
        ),
    ],
)
def test_no_comma_closes_the_year_before_a_noun_or_a_preposition(text, expected):
    assert (expected, "May 3, 2010") in asked(text, "gap")


def test_sentence_on_the_country_told_of_before_names_it():
    ground = ground_of("Norway is old. The country sold 40 ferries of the Harbour Bank of Riga in May 2012.")

    stems = [whole_sentence(ground, fact) for fact in ground.facts[2]]

    assert [stem.text for stem in stems] == [
        "Norway sold 40 ferries of the Harbour Bank of Riga in May 2012."
    ]


@pytest.mark.parametrize(("heading", "is_told"), [("", True), ("The Marlos ", False)])
def test_sentence_with_a_heading_glued_to_it_is_not_told(heading, is_told):
    text = f"{heading}The council of Tarn Steel sold 14 ferries to Norway in May 2019."

    assert bool(asked(text, "gap")) is is_told


@pytest.mark.parametrize(("behind", "is_told"), [("", False), (" the crews of Oslo sold their boats", True)])
def test_sentence_is_not_cut_within_the_clause_between_dashes(behind, is_told):
    clause = "where more than 90,000 cars of Kelda Motors are affected"
    long = (
        "two suits have been brought on behalf of drivers by lawyers in Tarn, and a third one by a rival "
        "practice, which wants 40 of its own clients to be paid as much money as they gave for their cars"
    )
    aside = "" if behind else ", although most owners know nothing of it"
    ground = ground_of(f"In Norway — {clause}{aside} —{behind or f' {long}'}.")

    assert bool(bare_sentence(ground, 1)) is is_told


def test_name_that_stands_for_its_noun_is_said_once():
    text = (
        "The Department for Harbours warned the crews of Tarn in May.\n\n"
        "The department said that it had spent £19m on the old piers of Tarn since 2021."
    )

    assert asked(text, "gap")[-1][0] == (
        "Fill the gap: The Department for Harbours said that it had spent £19m on the old piers of _____ "
        "since 2021."
    )


def test_minister_of_that_time_stays_one():
    ground = ground_of("The Oslo bridge, opened by the then mayor, Ann Lee, in 2012, then sank in May 2016.")
    stems = [whole_sentence(ground, fact) for fact in ground.facts[1]]

    assert not any(stem and "by the mayor" in stem.text for stem in stems)
