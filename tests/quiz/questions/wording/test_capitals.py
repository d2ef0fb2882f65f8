"""A name keeps the capital of its first word, whatever that word means alone."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.wording.capitals import as_inside, keeps_its_capital, with_capitals_of_names
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "size", "expected"),
    [
        ("New Zealand sold a new ship.", 2, True),
        ("New ships were sold to a new port.", 2, False),
        ("Riga-based crews sold a ship.", 2, True),
        ("State-run crews sold a ship.", 2, False),
        ("Reading habits changed in the port.", 2, False),
        ("Rival Tarn Steel sold a ship.", 3, False),
        ("Rival Steel sold a ship. Crews of Rival Steel left.", 2, True),
        ("Turkey sold a ship.", 1, True),
        ("Local 90 sold a ship.", 2, True),
        ("Woods’ crews sold a ship.", 3, True),
        ("Woods near the port were sold.", 1, False),
        ("Around 90 crews sold a ship.", 3, False),
        ("Last 90 days of crews were sold.", 3, False),
        ("Nets and Boat Control often sells nets.", 6, True),
        ("Nets and Tarn Shipping boats were sold with nets.", 2, False),
    ],
)
def test_first_word_of_a_sentence_keeps_its_capital_where_it_opens_a_name(text, size, expected):
    ground = ground_of(text)

    assert keeps_its_capital(ground, ground.phrase(1, 0, size)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jon Vik founded Amber Inc. in Oslo. He left Amber in May. Amber is now in every port.", True),
        ("Jon Vik founded Amber Inc. in Oslo. He sold amber in May. Amber is now in every port.", False),
    ],
)
def test_word_that_is_a_name_inside_a_sentence_keeps_its_capital(text, expected):
    ground = ground_of(text)
    number = len(ground.analysis.sentences)

    assert keeps_its_capital(ground, ground.phrase(number, 0, 7)) is expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who skipped the old victory Parade in Riga?", "Who skipped the old Victory parade in Riga?"),
        ("Who skipped the Victory parade in Riga?", "Who skipped the Victory parade in Riga?"),
        ("Who skipped the Harbour Parade in Riga?", "Who skipped the Harbour Parade in Riga?"),
    ],
)
def test_name_of_an_event_has_the_capitals_that_the_article_gives_it(stem, expected):
    ground = ground_of("Ann Lee attended the Victory parade in Riga. She skipped the victory Parade in Oslo.")
    draft = QuestionDraft("k", Kind.TYPED, "urged", stem, 1, 0, 5, ("Ann Lee",))

    assert with_capitals_of_names(ground, draft).stem == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May the Democratic mayor left. Democratic members sold a ship.", True),
        ("In May the democratic mayor left. Democratic members sold a ship.", False),
        ("Good Harbour Foods left. Good members sold a ship.", False),
    ],
)
def test_adjective_that_has_a_capital_inside_a_sentence_keeps_it(text, expected):
    ground = ground_of(text)

    assert keeps_its_capital(ground, ground.phrase(2, 0, 2)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [("The old map", "the old map"), ("Ann Lee’s old map", "Ann Lee’s old map")],
)
def test_phrase_of_an_opening_is_small_inside_but_not_the_name_that_stands_for_it(said, expected):
    ground = ground_of("The old map shows a port.")

    assert as_inside(ground, ground.phrase(1, 0, 3), said) == expected


@pytest.mark.parametrize(
    ("text", "size", "expected"),
    [
        ("Keeper of the Harbour Ann Lee sold a ship.", 6, True),
        ("Keeper of the harbour Ann Lee sold a ship.", 6, False),
        ("Members of the Harbour Guild sold a ship.", 5, False),
    ],
)
def test_title_of_several_words_before_a_person_keeps_its_capital(text, size, expected):
    ground = ground_of(text)

    assert keeps_its_capital(ground, ground.phrase(1, 0, size)) is expected


def test_what_has_none_of_something_has_no_capital_inside_a_question():
    stems = [stem for stem, _ in asked("Crewless ferries cross five fjords near Oslo.", "how many")]

    assert stems == ["How many fjords do crewless ferries cross near Oslo?"]


@pytest.mark.parametrize(
    ("before", "expected"), [("Crews sold Straits in May.", True), ("Crews saw straits in May.", False)]
)
def test_word_that_has_its_capital_inside_a_sentence_keeps_it_before_a_comma(before, expected):
    ground = ground_of(f"{before} Straits, founded in 1971, sold a ship.")

    assert keeps_its_capital(ground, ground.phrase(2, 0, 5)) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The state has required Lumen to keep a guard.", True),
        ("The state has required Lumen to keep a guard. A lumen is a unit.", False),
        ("The state has asked the Bank of Lumen to pay.", False),
        ("The state has required Lumen Marine to keep a guard.", False),
    ],
)
def test_word_with_a_capital_of_its_own_inside_a_sentence_keeps_it_at_the_head_of_another(before, expected):
    ground = ground_of(f"{before} Lumen raised 55 million dollars.")
    last = len(ground.analysis.sentences)

    assert keeps_its_capital(ground, ground.phrase(last, 0, 1)) is expected
