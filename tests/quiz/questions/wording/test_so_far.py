"""What has come about so far is asked as of the month of its article."""

import pytest

from briefing.analysis import Article, analyse
from quiz.questions.asking import RULES
from quiz.questions.ground import Ground
from quiz.questions.wording.so_far import with_bracket, with_opening
from quiz.questions.wording.stems import Stem
from tests.quiz.questions.asked import candidates, ground_of


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "Over the last five years Norway has sold around 40 old ships to Iceland.",
            "gap",
            "Fill the gap: Over the five years to 2024 Norway has sold around _____ old ships to Iceland.",
        ),
        (
            "The old debt of the Tarnox Company is currently worth $40 million.",
            "gap",
            "Fill the gap: The old debt of the Tarnox Company is worth _____ (as of June 2024).",
        ),
        (
            "Norway praised the long peace that has not killed 40 sailors of Iceland.",
            "gap",
            "Fill the gap: Norway praised the long peace that has not killed _____ sailors of Iceland.",
        ),
        (
            "If Norway has sold 40 old ships to Iceland, crews will leave Bergen.",
            "gap",
            "Fill the gap: If Norway has sold _____ old ships to Iceland, crews will leave Bergen.",
        ),
        (
            "At least 40 old sailors of the northern fleet have been killed by drifting mines in the cold "
            "harbours of Norway and Iceland, according to the Tarnox Company.",
            "gap",
            "Fill the gap: At least _____ old sailors of the northern fleet have been killed by drifting "
            "mines in the cold harbours of Norway and Iceland, according to the Tarnox Company.",
        ),
        (
            "Timber for northern ships has been sold in 26 states and the Baltic region.",
            "how many",
            "As of June 2024, in how many states had timber for northern ships been sold?",
        ),
        (
            "The Tarnox Company has sold 40 old ships to Norway.",
            "how many",
            "As of June 2024, how many old ships had the Tarnox Company sold to Norway?",
        ),
        (
            "The Tarnox Company has sold 40 old ships to Norway.",
            "gap",
            "Fill the gap: As of June 2024, the Tarnox Company had sold _____ old ships to Norway.",
        ),
        (
            "Norway has sold 40 old ships to Iceland since 2012.",
            "how many",
            "How many old ships has Norway sold to Iceland since 2012 (as of June 2024)?",
        ),
        (
            "The old debt of the Tarnox Company stands at nearly $40 million.",
            "gap",
            "Fill the gap: The old debt of the Tarnox Company stands at nearly _____ (as of June 2024).",
        ),
        (
            "There are roughly 40 grey seals across the northern coast of Norway.",
            "gap",
            "Fill the gap: There are roughly _____ grey seals across the northern coast of Norway "
            "(as of June 2024).",
        ),
        (
            "There are usually 40 grey seals across the northern coast of Norway.",
            "gap",
            "Fill the gap: There are usually _____ grey seals across the northern coast of Norway.",
        ),
        (
            "The old tower of the Tarnox Company stands 40 metres tall.",
            "gap",
            "Fill the gap: The old tower of the Tarnox Company stands _____ tall.",
        ),
        (
            "The old committee of Norway stands at odds with 40 crews.",
            "gap",
            "Fill the gap: The old committee of Norway stands at odds with _____ crews.",
        ),
        (
            "There are 40 miles between the Tarnox Company and the northern coast of Norway.",
            "gap",
            "Fill the gap: There are _____ between the Tarnox Company and the northern coast of Norway.",
        ),
        (
            "The old debt of the Tarnox Company stands at a record $40 million.",
            "gap",
            "Fill the gap: The old debt of the Tarnox Company stands at a record _____ (as of June 2024).",
        ),
        (
            "There are 40 grey seals across the northern coast of Norway on a typical day.",
            "gap",
            "Fill the gap: There are _____ grey seals across the northern coast of Norway on a typical day.",
        ),
        (
            "The Tarnox Company has sold 40 old ships to Norway every year.",
            "gap",
            "Fill the gap: The Tarnox Company has sold _____ old ships to Norway every year.",
        ),
        (
            "Raids have been a feature of the long war that has killed 40 sailors in Norway.",
            "gap",
            "Fill the gap: Raids have been a feature of the long war that has killed _____ sailors in Norway "
            "(as of June 2024).",
        ),
        (
            "At least 40 sailors have been killed in Norway, according to the Tarnox Company.",
            "how many",
            "According to the Tarnox Company, at least how many sailors have been killed in Norway "
            "(as of June 2024)?",
        ),
        (
            "Norway has won a case in Oslo by blocking the planned sale of 40 old ships.",
            "gap",
            "Fill the gap: Norway has won a case in Oslo by blocking the planned sale of _____ old ships.",
        ),
        (
            "Norway has said it will sell 40 ships of its old fleet.",
            "gap",
            "Fill the gap: Norway has said it will sell _____ ships of its old fleet.",
        ),
    ],
)
def test_figure_so_far_is_dated_by_its_article(text, rule, expected):
    assert expected in [one.whole_stem for one in candidates(text, rule)]


def test_figure_so_far_of_an_article_without_a_date_is_asked_as_it_is():
    text = "The Tarnox Company has sold 40 old ships to Norway. A storm struck Marlo on 3 May 1998."
    undated = Ground(analyse(Article(text, title="A short text")))

    stems = [one.whole_stem for ask in RULES for one in ask(undated) if one.rule == "how many"]

    assert stems == ["How many old ships has the Tarnox Company sold to Norway?"]


def test_clause_that_the_stem_leaves_out_is_not_dated():
    ground = ground_of("Norway has shown that its 40 old ships cost less than a new one.")
    stem = Stem("Fill the gap: The _____ old ships of Norway cost less than a new one.", ())
    fact = next(one for one in ground.facts[1] if one.verb == "show")

    assert with_bracket(ground, fact, stem, "June 2024") == stem


@pytest.mark.parametrize(
    ("text", "is_dated"),
    [
        ("Norway has sold 40 boats and will sail in May.", False),
        ("Norway has sold 40 boats and sailed.", True),
    ],
)
def test_month_of_the_article_goes_before_nothing_that_is_to_come(text, is_dated):
    ground = ground_of(text)
    stem = Stem(f"Fill the gap: {text.replace('40', '_____')}", ())

    assert (with_opening(ground, ground.facts[1][0], "gap", stem, "June 2024") is not None) == is_dated


def test_stem_that_ends_in_a_year_is_not_dated_behind_it():
    text = "Since May crews have had to sail 38 miles to Tarn Port of Norway, where tolls rose a lot in 2023."

    assert not any("(as of" in one.whole_stem for one in candidates(text, "gap"))
