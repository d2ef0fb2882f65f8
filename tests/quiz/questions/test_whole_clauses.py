"""Clauses that were read wrongly are not asked."""

import pytest

from briefing.analysis import Article, analyse
from briefing.analysis.results import Fact
from briefing.analysis.tagging import tag_text
from quiz.questions.ground import Ground
from quiz.questions.retelling import with_core_subject
from quiz.questions.run_together import opens_with_time
from quiz.questions.whole_clauses import (
    is_doubted,
    is_half_of_pair,
    is_naming_unfinished,
    is_object_elsewhere,
    is_participle,
    is_subject_cut,
    is_torn_off,
    is_verb_torn_off,
    is_whole,
)


def first_of(text: str) -> tuple[Ground, Fact]:
    ground = Ground(analyse(Article(text)))
    return ground, ground.facts[1][0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The picture adopted in Port Victor.", True),
        ("The board adopted a rule in Port Victor.", False),
        ("The board adopted up to half of the rules.", False),
        ("The board announced that the harbour closed.", False),
        ("Norland agreed to sell the harbour in 2018.", False),
        ("The board arrived in Port Victor.", False),
        ("The crane installed in Port Victor.", True),
        ("The bill gave May 9 as the date of the treaty.", False),
        ("They held to the plan in Port Victor.", False),
        ("The board set off a dispute in Port Victor.", False),
    ],
)
def test_past_form_without_the_object_it_takes_is_a_participle(text, expected):
    assert is_participle(*first_of(text)) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Roebank in 2017 sold the harbour.",
        "Stricter rules on fumes in 1990 prompted the port to close.",
        "Ann Lee, who lives in Oslo, sold the harbour.",
    ],
)
def test_times_and_closed_insertions_tear_no_verb_off(text):
    ground, fact = first_of(text)

    assert fact.is_main
    assert not is_verb_torn_off(ground, with_core_subject(ground, fact))


@pytest.mark.parametrize(
    ("before", "subject", "expected"),
    [
        ("a Kalm-based", "research group", True),
        ("the old", "harbours", True),
        ("Norland’s", "port authority", True),
        ("of", "research groups", False),
        ("one of", "the research groups", True),
        ("a Kalm-based", "the group", False),
        ("", "research groups", False),
    ],
)
def test_subject_whose_phrase_began_before_it_is_torn_off(before, subject, expected):
    assert is_torn_off(tag_text(before), tag_text(subject)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour, which Norland uses for exports, lies near Kalm.", ["Norland"]),
        ("Norland, which uses the harbour, lies near Kalm.", []),
        ("Ann Lee said that Norland uses the harbour.", []),
        ("Ann Lee saw the harbours that Norland uses to export oil.", ["Norland"]),
        ("Ann Lee praised the idea that Norland rejected in May.", ["Norland"]),
        ("Ann Lee had the belief that Norland sold boats.", []),
        ("Ann Lee said that Norland set up a harbour to export oil.", []),
    ],
)
def test_object_that_stands_before_its_clause(text, expected):
    ground, _ = first_of(text)

    found = [fact.subject.text for fact in ground.facts[1] if is_object_elsewhere(ground, fact)]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is false that Norland sold the harbour.", ["Norland"]),
        ("It is unlikely that Norland will sell the harbour.", ["Norland"]),
        ("It is clear that Norland sold the harbour.", []),
        ("There is no evidence that Norland sold the harbour.", ["Norland"]),
        ("Rivals are spreading lies that Norland sold the harbour.", ["Norland"]),
        ("There is no evidence the raft sank or that Norland sold the harbour.", ["Norland"]),
        ("Ann Lee said the risk was low and that Norland had sold the harbour.", []),
    ],
)
def test_what_nobody_vouches_for_is_no_fact(text, expected):
    ground, _ = first_of(text)

    found = [fact.subject.text for fact in ground.facts[1] if is_doubted(ground, fact)]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board dubbed the harbour, after long talks, the needle.", True),
        ("The board dubbed the harbour the needle.", False),
        ("The board labelled the harbour as a risk.", False),
        ("The harbour was dubbed the needle.", False),
        ("The board called the firm.", False),
    ],
)
def test_naming_without_its_name_is_unfinished(text, expected):
    assert is_naming_unfinished(*first_of(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A year after Norland was founded in 2010.", True),
        ("A week of rain closed the harbour.", False),
        ("The year was long.", False),
        ("The harbour before the storm was full.", False),
    ],
)
def test_span_of_time_before_a_clause_is_no_subject(text, expected):
    ground, fact = first_of(text)

    assert opens_with_time(ground, fact) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If Norway, Sweden and Denmark want to close the treaty, they need new plans.", True),
        ("In Norway, Sweden and Denmark signed a treaty.", False),
    ],
)
def test_list_opened_by_a_joining_word_is_cut(text, expected):
    ground, _ = first_of(text)
    fact = next(one for one in ground.facts[1] if one.subject.text == "Sweden and Denmark")

    assert is_subject_cut(ground, fact) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rule might mean Norway leaves the union in June.", True),
        ("The rule means Norway leaves the union in June.", False),
    ],
)
def test_object_of_what_may_be_is_doubted(text, expected):
    ground, _ = first_of(text)
    fact = next(one for one in ground.facts[1] if one.verb == "leave")

    assert is_doubted(ground, fact) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland mended and painted 36 rafts.", True),
        ("Norland mended the port and painted 36 rafts.", False),
        ("Norland mended and painted the rafts.", False),
    ],
)
def test_amount_of_two_verbs_is_of_neither_alone(text, expected):
    ground, _ = first_of(text)
    fact = next(one for one in ground.facts[1] if one.verb == "paint")

    assert is_half_of_pair(ground, fact) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor of Oslo in May after her rival, Jon Vik, was sacked by 40 crews.", True),
        ("The mayor of Oslo, who left after May, was sacked by 40 crews.", False),
        ("The first test of the port since Jon Vik closed the mill of Oslo in May.", True),
        ("The first test of the port since May closed the mill of Oslo.", False),
    ],
)
def test_subject_holds_no_clause_whose_verb_is_taken_for_its_own(text, expected):
    assert is_subject_cut(*first_of(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A survey finds that of the ports which say they closed, half were sold in May.", False),
        ("A survey finds that of the ports which closed half were sold in May.", True),
    ],
)
def test_what_is_told_of_a_share_is_whole_with_its_verb(text, expected):
    assert is_whole(*first_of(text)) is expected
