"""Stems that lost a word on which their sense hangs."""

from dataclasses import replace

import pytest

from quiz.questions.drafts import Kind
from quiz.questions.screening.wording import clause_left
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.screening.refused import rule_of


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Which country closed the Skagen harbour to the?", "clause left over"),
        ("Which country closed the Skagen harbour to find out?", "clause left over"),
        ("Which country has played a critical role?", "clause left over"),
        ("Which country took over the Skagen harbour as chairman?", "clause left over"),
        ("Which country closed Skagen harbour for Jon born in Oslo?", "clause left over"),
        ("Which country closed the Skagen harbour because?", "clause left over"),
        ("Which country closed the Skagen harbour and although it was old?", "clause left over"),
        ("Which country closed the Skagen harbour and although it was old, sold it for two whales?", None),
        ("Which country listed the Skagen harbour with an assessed value?", "clause left over"),
        ("Which country listed the Skagen harbour with an assessed value $4m?", "clause left over"),
        ("Which country listed the Skagen harbour with an assessed value of $4m?", None),
        ("Which country closed the Skagen harbour in winds of up to in June 2019?", "clause left over"),
        ("Which country closed Skagen in 2017 its largest harbour and a port?", "clause left over"),
        ("Which country closed Skagen in 2017, its largest harbour and a port?", None),
        ("Which country closed the Skagen harbour, in part?", "clause left over"),
        ("By which country was Kari Nordby of Skagen elected?", "clause left over"),
        ("Which country has closed 76 wooden harbours to trawlers since 2005?", None),
        ("Which country closed not only the Skagen harbour?", "clause left over"),
        ("Which country closed not only the Skagen harbour but a port?", None),
        ("Which country closed Skagen for a man who Ann Lee said fell?", "clause left over"),
        ("Which country closed the Skagen harbour although nobody?", "clause left over"),
        ("Which country closed the Skagen harbour for Vincent van?", "clause left over"),
        ("Which country closed the Skagen harbour for all?", "clause left over"),
        ("Which country’s harbour did 40 trawlers of Skagen have?", None),
        ("Which country closed the Skagen harbour that trawlers have?", "clause left over"),
        ("Which country fed either yellow straw or barley to horses?", None),
        ("Which country fed yellow straw to horses on either side of Riga?", None),
        ("Which country fed either yellow straw to horses of Riga?", "clause left over"),
        ("Which country closed the Skagen harbour to Jon Vik, who was born in Riga?", None),
        ("Which country closed the Skagen harbour because nobody sailed?", None),
        ("In which country was Kari Nordby of Skagen born in 1929?", None),
        ("By which country was Kari Nordby, a Dane born in Skagen, fed?", None),
    ],
)
def test_stem_that_lost_what_it_leans_on_is_refused(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


@pytest.mark.parametrize(("rule", "refused"), [("gap", None), ("subject", "clause left over")])
def test_gap_may_end_its_sentence_behind_since(ground, draft, rule, refused):
    stem = "Fill the gap: Danish herring prices in Skagen fell to the lowest level since _____."

    assert (
        rule_of(ground, replace(draft, rule=rule, kind=Kind.TYPED, stem=stem, answers=("2019",))) == refused
    )


def test_gap_that_lost_what_its_last_word_leads_to_is_refused(ground, draft):
    stem = "Fill the gap: Denmark closed the Skagen harbour, which Kari Nordby blasted in _____ as."
    gap = replace(draft, rule="gap", kind=Kind.TYPED, stem=stem, answers=("2019",))

    assert rule_of(ground, gap) == "clause left over"


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Jon Vik said that boats of Riga would sail even if the old port of Marlo is not.", False),
        ("Jon Vik said that boats of Riga would sail even if the port of Marlo is not closed.", True),
        ("Jon Vik said that debts force the old port of Marlo to borrow still more.", False),
        ("Jon Vik said that Norway sold not only 40 boats in Oslo in May 2024.", True),
        ("Jon Vik said that Norway had sold either boats in Riga in May 2024.", True),
    ],
)
def test_report_that_ends_as_its_sentence_does_ends_whole(draft, text, refused):
    stem = f"Who said {text.removeprefix('Jon Vik said ').removesuffix(' closed.').removesuffix('.')}?"
    report = replace(draft, rule="report", kind=Kind.TYPED, stem=stem, sentence=1, answers=("Jon Vik",))

    assert bool(clause_left(ground_of(text), report)) is refused


@pytest.mark.parametrize(
    "stem",
    [
        "Which country blamed the old harbour council for its decision to no longer?",
        "Which country was able to keep its herring fleet simply?",
        "Which country maintains that since the tea of its harbours is bitter?",
    ],
)
def test_stem_that_ends_on_a_word_that_leads_on_is_refused(ground, draft, stem):
    assert rule_of(ground, replace(draft, stem=stem)) == "clause left over"
