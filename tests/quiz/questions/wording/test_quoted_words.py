"""Quotations that can be understood alone: they say enough, and nothing in them points outside."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions import write_questions
from quiz.questions.asking import quotations
from quiz.questions.ground import Ground
from tests.quiz.questions.asked import asked, candidates, who_said


def is_looking_back(quoted: str, before: str = "") -> bool:
    """Whether the one question on the quotation is doubted for what it leaves to know."""
    (found,) = candidates(f"{before}\n\n“{quoted},” said Mayor Jon Vik.".strip(), "quotation")
    return "quotation looks back" in found.doubts


@pytest.mark.parametrize(
    ("quoted", "before", "is_asked"),
    [
        ("A tunnel is not a thing that we build lightly", "Oslo wants a tunnel.", True),
        ("A tunnel is not a thing that we build lightly", "Oslo wants a ferry.", False),
        ("A tunnel is not built lightly here", "Oslo wants a tunnel.", False),
        ("We know that we will have to do something for all of us", "Oslo wants something.", False),
        ("A wide tunnel is never cheap to build", "Oslo wants a tunnel.", True),
    ],
)
def test_few_telling_words_are_enough_where_the_article_is_about_them(quoted, before, is_asked):
    assert bool(who_said(quoted, before)) is is_asked


@pytest.mark.parametrize(
    "quoted",
    [
        "It (the tunnel) should be built with money from Oslo and Bergen",
        "Nobody in this country wants heavy trains on old bridges",
        "Jon Berg built bridges in Bergen before he went to Oslo",
        "Because of the floods, Bergen wants heavy trains on two old bridges",
        "Heavy trains on the old bridges of Bergen are a different matter from ferries",
        "The less we build in Bergen, the more trains have to stop in Oslo",
        "The truth is that Bergen has never paid for the old bridges",
        "No bridge in Bergen was built to carry heavy trains",
        "Those who build bridges in Bergen should look after trains",
        "Trains must stop in Bergen if nobody repairs them",
        "The trains we have in Bergen shake the old bridges",
        "I think it is time for Bergen to repair old bridges",
        "I would say that at least two bridges of Bergen carry trains",
        "The biggest worry in Bergen is the same we have in Oslo",
        "Bridges of Bergen carry heavy trains, but these things cost Oslo a lot",
        "Bergen is among the wider ones, with bridges for heavy trains",
        "The second bridge of Bergen was built for heavy trains",
    ],
)
def test_word_that_is_explained_in_the_quotation_may_stand(quoted):
    assert who_said(quoted) == [quoted]


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("Our patience should never be mistaken for fear", True),
        ("Our patience should never have been mistaken", False),
        ("Look at what I said and at what I did as a sailor", False),
    ],
)
def test_short_quotation_that_sets_two_things_beside_each_other_may_stand(quoted, is_asked):
    assert who_said(quoted) == [quoted] * is_asked


@pytest.mark.parametrize(
    "quoted",
    [
        "Such a bridge was never built for heavy trains of Bergen",
        "The other half of Bergen still has no bridges for trains",
        "Heavy trains make the same noise in Bergen and in Oslo",
        "Besides the usual ones, Bergen has a bridge for heavy trains",
        "The second was built for heavy trains from Oslo to Bergen",
        "Otherwise heavy trains will shake all old bridges of Bergen",
        "We too want heavy trains on the old bridges of Bergen",
        "Jon Berg and Ole Dahl built bridges before he went to Oslo",
        "Trains and bridges of Bergen give workers a chance to do that",
        "Because of that, Bergen wants heavy trains on two old bridges",
        "Heavy trains on the old bridges of Bergen are a different matter",
        "Behind the ferries of Oslo, the yearly loss is borne by Bergen and its trains",
        "Trains and bridges [the old ones of the fjord] give workers in Bergen a chance",
    ],
)
def test_word_that_compares_or_points_outside_may_not_stand(quoted):
    assert who_said(quoted) == []


@pytest.mark.parametrize(
    ("ending", "is_asked"),
    [("” in Oslo, Mayor Jon Vik said.", False), (",” Mayor Jon Vik said in Oslo.", True)],
)
def test_quotation_that_the_article_ends_in_its_own_words_is_not_asked(ending, is_asked):
    text = f"“Bergen should repair two old bridges and a tunnel{ending}"

    assert bool(asked(text, "quotation")) is is_asked


@pytest.mark.parametrize(
    ("leading", "is_asked"),
    [
        ("Mayor Jon Vik told reporters that Oslo wanted to see", False),
        ("Mayor Jon Vik said he dreamt of", False),
        ("Mayor Jon Vik said", True),
        ("Mayor Jon Vik said that", True),
        ("Mayor Jon Vik said:", True),
    ],
)
def test_quotation_that_the_words_of_the_article_lead_into_is_not_asked(leading, is_asked):
    text = f"{leading} “Bergen weakened so far that two old bridges and a tunnel fall.”"

    assert bool(asked(text, "quotation")) is is_asked


@pytest.mark.parametrize(
    ("before", "is_asked"), [("Oslo wants a tunnel and a ferry.", True), ("Rain fell.", False)]
)
def test_there_is_something_only_where_the_article_tells_of_it_elsewhere(before, is_asked):
    assert bool(who_said("There is still no money for a wide tunnel and a fast ferry", before)) is is_asked


@pytest.mark.parametrize(
    ("quoted", "is_doubted"),
    [
        (
            "Bergen must pay for the tunnel before the council asks families in Oslo to give up old ferries",
            False,
        ),
        ("The mayor must pay for the tunnel before he asks families in Oslo to give up old ferries", True),
        ("Bergen must pay for the tunnel before the council asks families", True),
    ],
)
def test_two_things_are_left_to_the_reader_where_much_is_said_of_them(quoted, is_doubted):
    assert is_looking_back(quoted) is is_doubted


TOLD = "Bergen has trams. Every tram is old. No tram is safe. A tram burned. Another tram fell."


@pytest.mark.parametrize(
    ("quoted", "is_doubted"),
    [
        ("Of course the tram should be faster, cheaper and safer than buses from Oslo", True),
        ("A faster tram does not mean the tram should be safer than buses from Oslo", False),
        ("Old buses from Oslo are still safer than the tram", False),
    ],
)
def test_thing_told_of_before_hangs_at_the_head_and_is_known_farther_in(quoted, is_doubted):
    assert is_looking_back(quoted, TOLD) is is_doubted


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("Old bridges being a danger to heavy trains that cross the harbour", False),
        ("Old bridges are a danger to heavy trains that cross the harbour", True),
        ("Since there will be few old bridges and trains for us to mend in the harbour", False),
        ("Since we lost the old bridges, heavy trains cross the harbour", True),
        ("Since 2011 heavy trains have crossed the old bridges of the harbour", True),
        ("We must hire old crews with heavy hooks to ensure that doesn’t happen", False),
        ("We must hire old crews with heavy hooks to ensure that trains stop", True),
        ("What Bergen has built in a century is a danger to heavy trains", True),
    ],
)
def test_words_whose_only_verb_is_of_a_clause_about_a_noun_are_not_asked(quoted, is_asked):
    assert who_said(quoted) == [quoted] * is_asked


@pytest.mark.parametrize(
    ("ending", "is_asked"),
    [
        ("and we will unite against this", False),
        ("and we hoped to end this a week earlier", False),
        ("and we will unite against this danger", True),
        ("so nobody paid before this happened", True),
    ],
)
def test_this_may_stand_far_in_only_before_a_noun_or_verb(ending, is_asked):
    assert bool(who_said(f"Heavy trains shake two old bridges of Bergen {ending}")) is is_asked


@pytest.mark.parametrize(("noun", "is_asked"), [("bridge", True), ("ferry", False)])
def test_this_may_open_a_quotation_before_a_noun_of_the_title(noun, is_asked):
    text = f"Rain fell.\n\n“This old {noun} can never carry heavy trains again,” said Mayor Jon Vik."
    made = analyse(Article(text, title="Old bridges of Bergen"))

    assert any("never carry heavy trains" in one.stem for one in write_questions(made).questions) is is_asked


@pytest.mark.parametrize(
    ("government", "title", "is_asked"),
    [
        ("the government", "Old bridges", False),
        ("the Government", "Old bridges of Norway", True),
        ("the government", "Old Norwegian bridges", True),
        ("the government of Norway", "Old bridges", True),
        ("our government", "Old bridges", True),
    ],
)
def test_government_is_quoted_only_with_its_country(government, title, is_asked):
    text = f"Norway has towns.\n\n“Heavy trains on old bridges cost {government} a lot,” said Mayor Jon Vik."
    ground = Ground(analyse(Article(text, title=title)))

    assert len(list(quotations.ask(ground))) == is_asked


@pytest.mark.parametrize(
    ("quoted", "parts"),
    [
        (
            "Like, heavy trains shake two old bridges of Bergen",
            ["Heavy trains shake two old bridges of Bergen"],
        ),
        ("Somebody building bridges in Bergen was like nah, not for heavy trains", []),
        ("When you look at bridges in Bergen, I mean they carry heavy trains", []),
        ("All bridges in Bergen carry heavy trains of their own, and whatnot", []),
        (
            "What I mean is that bridges in Bergen carry heavy trains",
            ["What I mean is that bridges in Bergen carry heavy trains"],
        ),
        ("There is sort of like one story of heavy trains that comes out of Bergen", []),
        (
            "Somebody building bridges in Bergen was like a king of heavy trains",
            ["Somebody building bridges in Bergen was like a king of heavy trains"],
        ),
    ],
)
def test_small_talk_is_left_out(quoted, parts):
    assert who_said(quoted) == parts


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("Bergen needs room for heavy trains, and two old bridges offer a chance to do that", True),
        ("Bergen needs room and heavy trains, old bridges a chance to do that", True),
        ("Two old bridges of Bergen offer heavy trains, boats and crews a chance to do that", False),
    ],
)
def test_deed_told_in_a_clause_before_is_understood(quoted, is_asked):
    assert who_said(quoted) == [quoted] * is_asked


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("My uncle built bridges in Bergen and trains for Oslo before he went to sea", True),
        ("Old bridges in Bergen and heavy trains are all that he saw before the rain", False),
        ("Old bridges in Bergen and heavy trains shake her family and friends", False),
    ],
)
def test_he_or_she_stands_only_behind_a_person(quoted, is_asked):
    assert who_said(quoted) == [quoted] * is_asked


@pytest.mark.parametrize(
    ("quoted", "is_doubted"),
    [
        ("The harbour assessment will be written by Bergen once more trains have come", True),
        ("The trouble is written by Bergen once more trains have come", False),
        ("Every harbour assessment will be written by Bergen once more trains have come", False),
    ],
)
def test_quotation_that_opens_on_a_thing_of_elsewhere_is_doubted(quoted, is_doubted):
    assert is_looking_back(quoted) is is_doubted


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("The result is a tunnel for heavy trains, a bridge in Bergen and a ferry to Oslo", False),
        ("The truth is a tunnel for heavy trains, a bridge in Bergen and a ferry to Oslo", True),
        ("The driver just told me to look for heavy trains in Bergen", False),
        ("The driver must look for heavy trains in Bergen", True),
        ("The minister told me to look for heavy trains in Bergen", True),
    ],
)
def test_what_came_of_something_and_people_of_a_story_are_not_quoted_without_it(quoted, is_asked):
    assert bool(who_said(quoted)) is is_asked


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("What hurt most about the crash was that Bergen still had no bridge for trains", False),
        ("What hurt most about the crash of a ferry was that Bergen had no bridge for trains", True),
        ("What hurts us about old ferries is that Bergen still has no bridge for trains", True),
    ],
)
def test_what_is_told_about_something_tells_about_which(quoted, is_asked):
    assert bool(who_said(quoted)) is is_asked
