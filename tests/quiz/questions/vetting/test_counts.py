"""Counts of what is not told, and counts of no news, are not asked for."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.counts import subject_of_what
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away

QUANTITY = AnswerType.QUANTITY


def refused(text: str, figure: str) -> str | None:
    return rule_for(text, f"Fill the gap: {text.replace(figure, '_____')}", figure, QUANTITY, "gap")


def rules(text: str) -> set[str | None]:
    return {rule for _, rule in turned_away(text, "gap")}


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Marlo Park in Norway will be able to hold 25,000 in the new year.", "25,000", "count of what"),
        ("Marlo Park in Norway will be able to hold 25,000 crates in the new year.", "25,000", None),
        ("Norway has counted 25,000 confirmed cases in Marlo in the new year.", "25,000", None),
        ("The index of Marlo in Norway will have stood at 25,000 in the new year.", "25,000", None),
        ("The storm over Norway killed 1,200 and sank all the boats of Marlo.", "1,200", None),
    ],
)
def test_count_of_what_is_not_told_is_not_left_out(text, figure, expected):
    assert refused(text, figure) == expected


def test_number_behind_only_is_of_what_stands_before_it():
    text = "Despite a fleet with a crew of only 2,140, Norway has been praised by the old sailors of Marlo."

    assert rules(text) == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About $430 million worth has been landed by the boats of Norway in 2019.", True),
        ("About $430 million worth of squid has been landed by the boats of Norway in 2019.", False),
    ],
)
def test_worth_of_nothing_told_is_not_left_out(text, expected):
    assert ("worth of what" in rules(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee said she and over 30 fellow bakers left Marlo for Norway in 2019.", True),
        ("Ann Lee said that over 30 fellow bakers left Marlo for Norway in 2019.", False),
    ],
)
def test_company_is_not_counted(text, expected):
    assert ("company counted" in rules(text)) is expected


def test_seeding_is_not_left_out():
    assert refused("Ann Lee will meet the 19th seed Jon Vik of Norway in Marlo.", "19th") == "seeding"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The limit in Norway is 40 boats per port.", True),
        ("The fleet of Norway is 40 boats.", False),
    ],
)
def test_limit_is_not_asked_for_as_so_many(told, expected):
    rules = [rule for _, rule in turned_away(f"The port of Kelda bought racks. {told}", "how many")]

    assert ("count of a measure" in rules) is expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Up to nine kettles can fit in a kitchen rack of wood.", ["room of untold"]),
        ("Up to four servers from Kelda can fit in a rack.", []),
    ],
)
def test_room_for_things_of_nobody_told_is_not_asked_for(told, expected):
    rules = [rule for _, rule in turned_away(f"The port of Kelda bought racks. {told}", "how many")]

    assert [rule for rule in rules if rule == "room of untold"] == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Two came to Norway from the old harbour of Marlo in 2018.", "2018", "subject of what"),
        ("Both were sold to Norway by the harbour of Marlo for $5 million.", "$5 million", "subject of what"),
        ("Two boats came to Norway from the old harbour of Marlo in 2018.", "2018", None),
        ("Twelve died in Norway in the old harbour of Marlo in 2018.", "2018", None),
    ],
)
def test_subject_that_is_only_a_count_hangs_on_what_was_told_before(text, figure, expected):
    stem = f"Fill the gap: {text.replace(figure, '_____')}"

    assert rule_for(text, stem, figure, AnswerType.DATE if figure == "2018" else QUANTITY, "gap") == expected


def test_statement_of_a_whole_sentence_hangs_on_its_count_as_well():
    text = "Two came from the west of Norway, and those boats were sold in Marlo."
    asked = Candidate("statement", text, Answer(AnswerType.WORDS, "west", 18, 22), 1)

    assert subject_of_what(ground_of(text), asked) == "nobody is told of what “Two” are"


@pytest.mark.parametrize(("dug", "expected"), [("the first ten", "first ten"), ("the first ten bags", None)])
def test_first_ten_of_what_is_told_before_are_not_asked_of(dug, expected):
    text = f"Norway buried 240 bags. Ann Lee dug up {dug} in Riga in 2013."

    assert rule_for(text, f"In which year did Ann Lee dig up {dug}?", "2013") == expected
