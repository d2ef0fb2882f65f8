"""What only links a sentence to the one before it is left out."""

import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.wording.linking import (
    is_back_then,
    is_emphatic,
    unlinked,
    without_addition,
    without_link_within,
)
from tests.quiz.questions.asked import asked, ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway also sold 12 ships.", "Norway sold 12 ships."),
        ("Norway sold not only ships but also nets.", "Norway sold not only ships but also nets."),
        ("It was found in a man, also from Tarn.", "It was found in a man from Tarn."),
        ("The port, also known as the Old Quay, closed.", "The port, also known as the Old Quay, closed."),
        ("Norway sold 12 ships as well.", "Norway sold 12 ships."),
        ("Norway sold 12 ships as well to Riga.", "Norway sold 12 ships to Riga."),
        ("Norway sold ships as well as nets.", "Norway sold ships as well as nets."),
        ("Norway might as well close.", "Norway might as well close."),
        ("Norway sold 12 ships, too.", "Norway sold 12 ships."),
        ("Norway, too, sold 12 ships.", "Norway sold 12 ships."),
        ("What did Norway sell, as expected", "What did Norway sell"),
        ("Norway might as well.", "Norway might as well."),
        ("It was business as usual.", "It was business as usual."),
        ("Norway has since sold 12 ships.", "Norway has sold 12 ships."),
        ("Norway has already sold 12 ships.", "Norway has sold 12 ships."),
        ("Norway was then able to sell 12 ships.", "Norway was able to sell 12 ships."),
        ("The then able mayor sold 12 ships.", "The then able mayor sold 12 ships."),
        ("The port is already worth $40 million.", "The port is worth $40 million."),
        ("Norway already spent $40 million.", "Norway spent $40 million."),
        ("Norway left the already crowded port.", "Norway left the already crowded port."),
        ("Norway sold 12 ships as a result.", "Norway sold 12 ships."),
        ("Norway had already in May sold ships.", "Norway had already in May sold ships."),
        ("Norway has since 2012 sold ships.", "Norway has since 2012 sold ships."),
        ("Norway has since the war sold ships.", "Norway has since the war sold ships."),
        ("The port is nonetheless growing.", "The port is growing."),
        ("The port will nevertheless moreover close.", "The port will close."),
        ("Norway might indeed sell ships.", "Norway might sell ships."),
        ("He later sold ships.", "He sold ships."),
        ("He later in May sold ships.", "He later in May sold ships."),
        ("In 2012 he later sold ships.", "In 2012 he later sold ships."),
        ("Norway has thus far sold ships.", "Norway has thus far sold ships."),
    ],
)
def test_text_without_what_adds_it_to_another(text, expected):
    assert unlinked(text) == expected


@pytest.mark.parametrize(
    ("text", "is_behind_subject", "expected"),
    [
        ("Norway, meanwhile, sold 12 ships.", True, "Norway sold 12 ships."),
        ("In 2012, however, Norway sold 12 ships.", False, "In 2012, Norway sold 12 ships."),
    ],
)
def test_link_between_commas_leaves_the_comma_of_an_opening(text, is_behind_subject, expected):
    assert without_link_within(text, is_behind_subject) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour itself was sold.", True),
        ("Ann Lee was herself sentenced.", True),
        ("Ann Lee declared herself ready.", False),
    ],
)
def test_reflexive_that_only_stresses(text, expected):
    tokens = tag_text(text)
    place = next(k for k, token in enumerate(tokens) if token.text.endswith("self"))

    assert is_emphatic(tokens, place) is expected


def test_questions_are_asked_without_stress_and_links():
    stress = "Ann Lee was herself sentenced to 10 months in prison for selling the bridge in Port Victor."
    added = "The Norland Fishing Council also moved its fishing office from Riga to Oslo in 2018."

    assert ("Who was sentenced to 10 months in prison for selling the bridge in Port Victor?", "Ann Lee") in (
        asked(stress, "subject")
    )
    assert (
        "Fill the gap: The Norland Fishing Council moved its fishing office from Riga to Oslo in _____.",
        "2018",
    ) in asked(added, "gap")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry was lost tragically back on May 3, 2010.", True),
        ("The harbour was built back in 1998.", True),
        ("The ferry sank after a fire back in 1998.", True),
        ("The ferry was brought back in 1998.", False),
        ("Norway brought the ferry back in 1998.", False),
        ("The ferry sank back in Marlo.", False),
    ],
)
def test_back_before_a_date_only_tells_how_long_ago(text, expected):
    ground = ground_of(text)
    tokens, dated = ground.tokens(1), [ground.date(index).start for index in ground.dates.get(1, ())]
    place = next(k for k, token in enumerate(tokens) if token.text == "back")

    assert is_back_then(tokens, place, dated) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bergen has ten ferries, Ann Lee added.", "Bergen has ten ferries, Ann Lee said."),
        ("Bergen has ten ferries, she added.", "Bergen has ten ferries, she said."),
        ("Bergen has ten ferries, the clerk added.", "Bergen has ten ferries, the clerk said."),
        ("Ten ferries were sold, and two cranes were added.", None),
    ],
)
def test_whoever_added_something_said_it(text, expected):
    assert without_addition(text) == (expected or text)
