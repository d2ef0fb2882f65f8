"""Whose word a stem says it is."""

import pytest

from quiz.questions.wording.attribution import attributed, opens_small
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("speaker", "source"),
    [
        ("Kari Nordby, the mayor of Bergen,", "Kari Nordby, the mayor of Bergen"),
        ("Ms Nordby", "the article"),
    ],
)
def test_speaker_of_one_name_is_nobody_a_stem_can_name(speaker, source):
    text = f"{speaker} said Norway sold 40 old ships to Iceland."

    assert asked(text, "how many") == [
        (f"According to {source}, how many old ships did Norway sell to Iceland?", "40")
    ]


def test_report_of_nobody_in_particular_is_told_as_such_by_its_verb():
    text = "Norway has reportedly sold 40 old ships to Iceland."

    assert asked(text, "how many") == [("How many old ships had Norway reportedly sold to Iceland?", "40")]


@pytest.mark.parametrize(
    ("speaker", "source"),
    [("the report", "a report"), ("the analysis", "an analysis")],
)
def test_work_without_a_name_is_no_word_of_the_article(speaker, source):
    text = f"Norway sold 40 old ships to Iceland, {speaker} said."

    assert asked(text, "how many") == [
        (f"According to {source}, how many old ships did Norway sell to Iceland?", "40")
    ]


@pytest.mark.parametrize(
    ("speaker", "source"),
    [
        ("A report published by the Marlo Institute in Riga in the autumn of a long and stormy year", True),
        ("A report published by crews from the north of Riga in the autumn of a long and stormy year", False),
    ],
)
def test_work_is_told_with_the_body_that_made_it(speaker, source):
    text = f"{speaker} found that Norway would sell 40 old ships to Iceland."

    stems = [stem for stem, _ in asked(text, "how many")]

    assert all(stem.startswith("According to a report by the Marlo Institute, ") is source for stem in stems)
    assert stems or not source


def test_charge_of_nobody_in_particular_is_told_as_such_by_its_verb():
    text = "Norway has been accused of selling 40 old ships to Iceland."

    assert asked(text, "subject") == [
        ("Which country has been accused of selling 40 old ships to Iceland?", "Norway")
    ]


def test_source_that_is_named_anew_keeps_its_capital():
    text = "Norway’s foreign ministry met in Oslo. Norway sold 40 old ships to Iceland, the ministry said."

    assert asked(text, "how many") == [
        ("According to Norway’s foreign ministry, how many old ships did Norway sell to Iceland?", "40")
    ]


@pytest.mark.parametrize(
    ("word", "expected"), [("Herring", True), ("The", True), ("Norway", False), ("IT", False), ("May", False)]
)
def test_common_word_is_written_small_behind_the_source(word, expected):
    assert opens_small(ground_of("Norway may sell herring. It is dear."), word) == expected


@pytest.mark.parametrize(
    ("source", "told"), [("papers", "the article"), ("papers of Oslo", "papers of Oslo")]
)
def test_text_of_no_told_sort_is_no_source(source, told):
    text = f"According to {source}, Norway sold 40 old ships to Iceland in 2019."

    assert any(f"According to {told}, " in stem for stem, _ in asked(text, "how many"))


def test_name_that_opens_the_question_keeps_its_capital_behind_the_source():
    text = "Kari Nordby, the mayor of Bergen, said New Zealand sold 40 new ships to Iceland."
    ground = ground_of(text)
    fact = next(one for one in ground.facts[1] if one.speaker is not None)
    told = attributed(ground, fact, "New Zealand sold new ships to Iceland")

    assert told == "According to Kari Nordby, the mayor of Bergen, New Zealand sold new ships to Iceland"


def test_word_that_counts_is_written_small_behind_the_source():
    text = "More than 40 of the 90 ships in Norway sailed to Iceland in 2019, the council said."

    stems = [stem for stem, _ in asked(text, "gap")]

    assert any(", more than " in stem for stem in stems)
    assert not any(", More than " in stem for stem in stems)


@pytest.mark.parametrize(
    ("telling", "is_claim"),
    [("told investigators that she", True), ("testified that she", True), ("said that she", False)],
)
def test_what_somebody_tells_an_inquiry_of_her_own_deeds_is_her_word(telling, is_claim):
    stems = [
        stem
        for stem, _ in asked(f"Kari Nordby {telling} met the mayor of Riga in Bergen in May 2019.", "when")
    ]

    assert [stem.startswith("According to ") for stem in stems] == [is_claim]


def test_who_somebody_is_needs_no_source():
    text = (
        "Norway sold 40 ships, according to the Bergen Institute, in a plan of Kari Nordby, "
        "who was elected to the council of Riga in 2019."
    )

    assert ("Who was elected to the council of Riga in 2019?", "Kari Nordby") in asked(text, "subject")


@pytest.mark.parametrize(("word", "said"), [("Searches", "searches"), ("Democrats", "Democrats")])
def test_plural_is_written_small_behind_the_source_unless_it_names_a_party(word, said):
    text = f"{word} in Norway rose by 40 percent in 2019, Mayor Jon Vik said."

    stems = [stem for stem, _ in asked(text, "gap")]

    assert f"Fill the gap: According to Mayor Jon Vik, {said} in Norway rose by 40 percent in _____." in stems


@pytest.mark.parametrize(
    ("text", "rule", "stem"),
    [
        (
            "According to Kari Nordby, as of 2016, Nordby had bought 40 old ships from Iceland.",
            "how many",
            "How many old ships had Kari Nordby bought from Iceland as of 2016?",
        ),
        (
            "According to the Norwegian government, Norway had bought old ships from Iceland in 2016.",
            "when",
            "In which year did Norway buy old ships from Iceland?",
        ),
    ],
)
def test_figure_of_a_person_and_what_is_no_figure_are_asked_without_their_source(text, rule, stem):
    assert [found for found, _ in asked(text, rule)] == [stem]


def test_figure_that_a_body_gives_of_itself_is_its_word_and_stood_so_on_that_day():
    text = "According to the Norwegian government, as of 2016, Norway had bought 40 old ships from Iceland."

    assert [stem for stem, _ in asked(text, "how many")] == [
        "According to the Norwegian government, how many old ships had Norway bought from Iceland as of 2016?"
    ]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Mayor Jon Vik of Bergen said he would sell 40 old ferries to Iceland.",
            "How many old ferries did Mayor Jon Vik say he would sell to Iceland?",
        ),
        (
            "Norway Steel warned it could sell 40 old ferries to Iceland.",
            "How many old ferries did Norway Steel warn it could sell to Iceland?",
        ),
        (
            "Mayor Jon Vik of Bergen said Norway would sell 40 old ferries to Iceland.",
            "According to Mayor Jon Vik, how many old ferries would Norway sell to Iceland?",
        ),
    ],
)
def test_what_somebody_would_do_is_asked_as_that_ones_word(text, stem):
    assert [found for found, _ in asked(text, "how many")] == [stem]


def test_common_noun_that_opens_what_is_told_is_small():
    text = "Traffic deaths in Norway fell to 14 boats in 2018, the Baltic Council said."

    assert (
        "Fill the gap: According to the Baltic Council, traffic deaths in Norway fell to 14 boats in _____.",
        "2018",
    ) in asked(text, "gap")


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("Norway’s Harbour Ministry spoke on Monday.", "Norway’s Harbour Ministry"),
        ("In Oslo, Harbour Ministry clerks spoke on Monday.", "the Harbour Ministry"),
    ],
)
def test_ministry_that_speaks_is_named_with_its_country_or_with_an_article(before, source):
    text = f"{before} Iceland sold 40 old ships to Denmark, the ministry said."

    assert asked(text, "how many") == [
        (f"According to {source}, how many old ships did Iceland sell to Denmark?", "40")
    ]


def test_single_noun_is_small_behind_its_source():
    text = "Rain in the highlands of Norway was 62% below normal in May 2019, said the mayor Kari Nordby."

    assert any("Kari Nordby, rain in" in stem for stem, _ in asked(text, "gap"))


@pytest.mark.parametrize("hedge", ["Roughly", "Approximately"])
def test_hedge_that_opens_the_sentence_is_small_behind_its_source(hedge):
    text = f"{hedge} 40 old fishing ships were sold to Iceland in 2019, the Marlo Institute said."

    stems = [stem for stem, _ in asked(text, "gap")]

    assert any(f"According to the Marlo Institute, {hedge.lower()} " in stem for stem in stems)
