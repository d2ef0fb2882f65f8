"""Statements: what may be changed in them, and which are not judged at all."""

import pytest

from quiz.questions.asking import statements
from quiz.questions.asking.stated import is_statement, is_told_in_clause
from quiz.questions.candidates import AnswerType
from tests.quiz.questions.asked import ground_of


def values(text: str, type_: AnswerType) -> list[str]:
    """The values of that type that the statement on the text may change."""
    return [one.answer.text for one in statements.ask(ground_of(text)) if one.answer.type is type_]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway strengthened its fishing fleet in May 2018.", ["strengthened"]),
        ("Norway built smaller harbours near Bergen in May 2018.", ["smaller"]),
        ("Norway strengthened its fishing fleet because the old fleet was small.", []),
        ("Norway praised the choice of Jon Vik near Bergen accusing Iceland of theft.", []),
        ("Norway praised its crews near Bergen for not rowing to Iceland in May 2018.", []),
        ("Norway found 40 old boats off its southern coast near Bergen in May 2018.", []),
        ("Norway strengthened its fleet and weakened its army in May 2018.", []),
        ("Norway raised its tax on boats near Bergen from 10 percent to 40 percent in 2018.", []),
        ("Norway had an easy way to strengthen its fishing fleet in May 2018.", []),
        ("Norway opened the Lower Harbour in Bergen in May 2018.", []),
        ("Norway praised its “smaller” harbours near Bergen in 2018.", ["praised"]),
        ("Norway built harbours near Bergen in May 2018.", []),
        ("Like any port, Bergen strengthened its fishing fleet in May 2018.", []),
        ("Plans of Norway near Bergen include smaller boats in May 2018.", ["smaller"]),
        ("Norway recorded growth near Bergen in May 2018.", ["growth"]),
        ("Norway recorded one sign of growth near Bergen in May 2018.", []),
        ("Norway praised Jon Vik, whose honesty was not in doubt, in May 2018.", []),
        ("Norway rejected the plea of Bergen in May 2018, though it later reversed course.", []),
        ("Norway opened a harbour in May 2018, vowing to strengthen its fishing fleet.", []),
        ("Norway improved its harbours near Bergen in May 2018.", []),
        ("Trade near Bergen improved in May 2018 after ten long years.", ["improved"]),
        ("Norway found a large surplus of bread near Bergen in May 2018.", []),
        ("Norway found a large surplus of $40 million near Bergen in May 2018.", ["surplus"]),
        ("Norway lowered its trade surplus of $40 million in May 2018.", ["lowered"]),
        ("Norway lowered its $40 million surplus with Sweden in May 2018.", ["lowered"]),
        ("Norway sold a large fleet near Bergen in May 2018.", []),
        ("Norway exported a large catch from Bergen in May 2018.", []),
        ("Norway saw the sky above Bergen go dark in May 2018.", []),
        ("Norway had rain above average near Bergen in May 2018.", ["above"]),
        ("New cables allow Norway to send words over longer ways since May 2018.", []),
        ("Norway built permanent stalls for rural traders near Bergen in May 2018.", ["permanent", "rural"]),
        ("Norway joined the herring league in May 2018.", ["joined"]),
        ("Norway raised its minimum wage near Bergen in May 2018.", ["raised"]),
        ("Norway raised its concerns about Bergen in May 2018.", []),
        ("Norway contracted a fever near Bergen in May 2018.", []),
        ("Norway banned boats from sailing near Bergen in May 2018.", []),
        ("Norway banned boats near Bergen in May 2018.", ["banned"]),
        ("Norway sold boats near Bergen to the majority of 40 crews in May 2018.", []),
        ("Norway rarely sold boats near Bergen in 2018; it lent them.", []),
        ("Norway frequently rowed boats near Bergen in 2018.", ["frequently"]),
        ("Norway less frequently rowed boats near Bergen in 2018.", ["frequently"]),
    ],
)
def test_word_with_an_opposite_may_be_turned(text, expected):
    assert values(text, AnswerType.CONTRAST) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway built a wide harbour near Bergen in 2018.", ["Norway", "Bergen"]),
        ("Norway built a wide new harbour for old trawlers near Bergen.", []),
        ("The Baltic Council built a wide harbour near Bergen in 2018.", ["Baltic Council", "Bergen"]),
        ("Iceland sold the Norway treaty to Denmark in 2018.", ["Iceland"]),
        ("President Jon Vik opened a hall in Bergen in 2018.", ["Bergen"]),
        ("Norway’s exports to Iceland weakened in 2018.", []),
        ("The Skagen Museum in Denmark opened a hall in 2018.", []),
    ],
)
def test_name_that_is_a_whole_part_may_be_changed(text, expected):
    assert values(text, AnswerType.ACTOR) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway may strengthen its fishing fleet in May 2018.",
        "Jon Vik said that Norway strengthened its fishing fleet in May 2018.",
        "Norway built an even wider harbour near Bergen in 2018.",
        "Norway left in 2018.",
    ],
)
def test_doubt_report_addition_and_short_fact_are_not_judged(text):
    assert [one.stem for one in statements.ask(ground_of(text))] == []


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("The Baltic Council closed the grey harbour of Bergen in 1905.", ["1905"]),
        ("The Baltic Council closed the grey harbour in the 1905 dispute.", []),
    ],
)
def test_date_in_a_name_is_not_changed(text, answers):
    assert values(text, AnswerType.DATE) == answers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway opened a wide harbour near Bergen in May 2018.", ["May 2018"]),
        ("Norway opened a wide harbour near Bergen in May.", []),
    ],
)
def test_month_without_its_year_is_not_changed(text, expected):
    assert values(text, AnswerType.DATE) == expected


WHOLE = "Among the oldest buyers of herring was Norway, which in 1987 was using 38 fishing trawlers of Bergen"


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        (f"{WHOLE}.", [f"{WHOLE}."]),
        (f"{WHOLE}, crews say they know.", []),
        (f"{WHOLE}, but others do it, too.", [f"{WHOLE}."]),
        (
            "In Bergen, Norway opened a wide harbour in 2018.",
            ["In Bergen, Norway opened a wide harbour in 2018."],
        ),
    ],
)
def test_sentence_is_judged_whole(text, stems):
    assert sorted({one.stem for one in statements.ask(ground_of(text))}) == stems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway found 38 trawlers in 2018.", False),
        ("Norway found that 38 trawlers left in 2018.", True),
        ("Crews say Norway sold 38 trawlers in 2018.", True),
    ],
)
def test_what_is_known_or_said_is_told_by_another(text, expected):
    assert is_told_in_clause(ground_of(text), 1) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway opened a wide harbour near Bergen in 2018.", ["2018"]),
        ("Norway sold 3,000 tonnes of cod near Bergen in 2018.", []),
    ],
)
def test_year_of_an_amount_is_not_changed(text, expected):
    assert values(text, AnswerType.DATE) == expected


@pytest.mark.parametrize(
    ("day", "expected"), [("on 28 May 2024", ["40"]), ("on Tuesday", []), ("last year", [])]
)
def test_statement_that_its_sentence_alone_cannot_settle_is_not_judged(day, expected):
    assert values(f"Norway sold 40 old ferries to Iceland {day}.", AnswerType.QUANTITY) == expected


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("Newly built ferries, supplied with 40 nets from Bergen and Oslo.", False),
        ("Newly built ferries, supplied with 40 nets from Bergen, reached Oslo.", True),
        ("The port of Bergen, supplied", False),
        ("Newly built ferries were supplied with 40 nets from Bergen and Oslo.", True),
    ],
)
def test_words_without_a_verb_of_their_own_state_nothing(text, is_whole):
    assert is_statement(ground_of(text), 1) is is_whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway strengthened a fleet of very old wooden ferries.", ["strengthened"]),
        ("Norway strengthened a fleet of wooden ferries at 5 a.m. in Oslo.", []),
        ("Norwegian fleets were strengthened by a lot of old wooden ferries.", []),
        ("Norwegian and Danish fleets were strengthened by a lot of old ferries.", ["strengthened"]),
        ("Norwegian fleets were strengthened by 40 of the old wooden ferries.", ["strengthened"]),
    ],
)
def test_word_is_turned_round_beside_one_who_acts_or_a_figure(text, expected):
    assert values(text, AnswerType.CONTRAST) == expected


@pytest.mark.parametrize(("part", "expected"), [("9", False), ("14", True), ("4-9", True)])
def test_half_of_a_score_stands_nowhere(part, expected):
    assert statements.stands_once("Tarn lost by 4-9 in 14 minutes.", part) is expected
