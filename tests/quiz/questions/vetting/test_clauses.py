"""Questions on clauses that say too little, or go nowhere."""

import pytest

from quiz.questions.candidates import AnswerType
from tests.quiz.questions.vetting_of import rule_for, turned_away

ACTOR = AnswerType.ACTOR


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        ("Norway took over in 1999.", "Which country took over in 1999?", "thin"),
        ("Norway took the harbour in 1999.", "Which country took the harbour in 1999?", None),
        ("Norway sailed to Iceland in 1999.", "Which country sailed to Iceland in 1999?", None),
        ("Norway said, adding that the boats left.", "Which country said?", "said nothing"),
        ("Norway notified Iceland on Monday.", "Which country notified Iceland on Monday?", "of what"),
        ("Norway notified Iceland of the storm.", "Which country notified Iceland of the storm?", None),
        ("Norway notified Ann Lee, head of ports.", "Which country notified Ann Lee?", "of what"),
        ("Norway notified Ann Lee, a baker, of it.", "Which country notified Ann Lee of it?", None),
        ("Norway said of the boats and their crews.", "Which country said of the boats?", "said nothing"),
        ("Norway announced its sale of boats.", "Which country announced its sale of boats?", None),
        (
            "Norway said that the boats left Riga.",
            "Which country said that the boats left Riga?",
            None,
        ),
        (
            "Norway became one of the first users of the boat.",
            "Which country became one of the first users of the boat?",
            "one of many",
        ),
        (
            "Norway became the first user of the boat.",
            "Which country became the first user of the boat?",
            None,
        ),
    ],
)
def test_deed_that_says_nothing_or_is_of_many(text, stem, expected):
    assert rule_for(text, stem, "Norway", ACTOR, "subject") == expected


@pytest.mark.parametrize(
    ("text", "stem", "answer", "rule", "expected"),
    [
        (
            "The Lind government is more careful.",
            "Which government is more careful?",
            "Lind",
            "subject",
            "compared to nothing",
        ),
        (
            "The Lind government is more careful than Norway.",
            "Which government is more careful than Norway?",
            "Lind",
            "subject",
            None,
        ),
        (
            "The first of the six large new fishing boats from the old northern harbour "
            "and the docks of Riga left Norway.",
            "Which country did the first of the six large new fishing boats leave?",
            "Norway",
            "thing",
            "subject unwieldy",
        ),
        (
            "A freight train laden with Marlo-made clocks and carts, small engines, daily wares, toys "
            "and old office chairs left Norway.",
            "Which country did a freight train laden with Marlo-made clocks leave?",
            "Norway",
            "thing",
            None,
        ),
        (
            "The first of the six boats left Norway.",
            "Which country did the first leave?",
            "Norway",
            "thing",
            None,
        ),
    ],
)
def test_comparison_and_subject_are_whole(text, stem, answer, rule, expected):
    assert rule_for(text, stem, answer, ACTOR, rule) == expected


def test_clause_of_place_or_reason_is_not_asked_without_it():
    where = "Norway rebuilt Kalm, where Iceland has 25 old boats."
    why = "Kari Nordby lost the sale because Jon Vik was unable to weigh the frozen herring."

    assert turned_away(where, "how many") == [("How many old boats does Iceland have?", "clause torn off")]
    assert ("Who was unable to weigh the frozen herring?", "clause torn off") in turned_away(why, "subject")


def test_money_needs_a_time_or_a_purpose():
    assert turned_away("Kari Nordby made $12 million.", "how many") == [
        ("How much money did Kari Nordby make?", "thin")
    ]
    assert turned_away("Kari Nordby made $12 million in 2012.", "how many") == [
        ("How much money did Kari Nordby make in 2012?", None)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "the first of the six large new fishing boats from the old northern harbour of Riga left Norway",
        "the speech of officials in Oslo resembled that used to save old bridges broken by trains",
    ],
)
def test_report_is_told_as_it_stands_however_long_its_subject_and_wherever_its_verb(told):
    text = f"Kari Nordby said {told}."
    told_by = turned_away(text, "report")

    assert told_by == [(f"Who said that {told}?", None)]


def test_reported_clause_without_a_verb_was_cut():
    cut = "Kari Nordby said that the sale of old boats."
    whole = "Kari Nordby said that the sale of old boats would end."

    assert rule_for(cut, "Who said that the sale of old boats?", "Kari Nordby", ACTOR, "subject") == (
        "clause without verb"
    )
    assert rule_for(whole, "Who said that the sale of old boats would end?", "Kari Nordby", ACTOR) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway hired a Danish cook who arrived in Iceland in July.", "nobody in particular"),
        ("Norway hired a big young Danish cook who arrived in Iceland in July.", None),
    ],
)
def test_somebody_of_whom_only_a_clause_tells_is_nobody_in_particular(text, expected):
    assert [rule for _, rule in turned_away(text, "where")] == [expected]


LOSS = "Latvia will lose 80 boats to Denmark in 2026"


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (f"{LOSS} unless Norway sails.", "Which country will lose 80 boats to Denmark?", "condition lost"),
        (f"{LOSS} unless Norway sails.", "Which country will lose 80 boats unless Norway sails?", None),
        ("Latvia counted 80 boats if they sailed.", "Which country counted 80 boats?", None),
        (
            "Without oil, Latvia would have lost 80 boats.",
            "Which country would have lost 80 boats?",
            "condition lost",
        ),
        ("Without oil, Latvia has lost 80 boats.", "Which country has lost 80 boats?", None),
    ],
)
def test_what_is_so_on_a_condition_is_asked_with_it(text, stem, expected):
    assert rule_for(text, stem, "Latvia", ACTOR, "subject") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With the older plan, crews found that Latvia would lose 80 old boats in 2030.", "condition lost"),
        ("Under the older plan, Latvia would lose 80 old boats in 2030.", "condition lost"),
        ("Under the older plan, Latvia lost 80 old boats in 2010.", None),
    ],
)
def test_what_would_be_so_is_asked_with_what_must_be_granted(text, expected):
    assert {rule for _, rule in turned_away(text, "how many")} == {expected}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("If Norway closes the old port", "condition lost"), ("When Norway closes the old port", None)],
)
def test_condition_before_the_clause_is_not_lost(opening, expected):
    stem = "How many boats will Latvia lose to Denmark in 2026?"

    assert (stem, expected) in turned_away(f"{opening}, {LOSS}.", "how many")


def test_condition_itself_may_be_asked():
    stem = "Under what condition will Latvia lose 80 boats to Denmark in 2026?"

    assert rule_for(f"{LOSS} if Norway sails.", stem, "if Norway sails", AnswerType.CLAUSE) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway ran the port for 10 years when it shut.", "interrupted"),
        ("Norway ran the port for 10 years in all.", None),
    ],
)
def test_length_up_to_another_event_is_not_the_whole_length(text, expected):
    stem = "For how long did Norway run the port?"

    assert rule_for(text, stem, "10 years", AnswerType.QUANTITY, "how much") == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("How many posts did the 2017 law create and included a date?", "second deed left"),
        ("How many posts did the 2017 law create?", None),
        ("How many posts were created by the 2017 law and included a date?", None),
    ],
)
def test_second_verb_does_not_stay_in_the_past(stem, expected):
    text = "The 2017 law created 90 posts in Norway and included a date."

    assert rule_for(text, stem, "90", AnswerType.QUANTITY, "how many") == expected


def test_when_somebody_said_what_stands_behind_his_clause_is_not_asked():
    told = "As Ann Lee pointed out in the Riga Post in 2012, it is not hard to say how a fever spread."

    assert {refused for _, refused in turned_away(told, "when")} == {"said nothing"}


@pytest.mark.parametrize(
    ("text", "stem", "answer", "expected"),
    [
        (
            "Norway will play Iceland in the hall, which is old, unless it snows.",
            "Which country will play Iceland in the hall?",
            "Norway",
            "condition lost",
        ),
        (
            "Norway will play Iceland in the hall, which is old, unless it snows.",
            "Which country will play Iceland in the hall unless it snows?",
            "Norway",
            None,
        ),
        (
            "Norway plays Iceland in the hall, which is old, unless it snows.",
            "Which country plays Iceland in the hall?",
            "Norway",
            None,
        ),
        (
            "Norway will play in the hall, which is old, unless it snows.",
            "Which country will play in the hall?",
            "Norway",
            None,
        ),
        (
            "Norway will play Iceland in the hall, which is shut whenever it snows.",
            "Which country will play Iceland in the hall?",
            "Norway",
            None,
        ),
        (
            "Norway will open the port in 2029 unless Ann Lee's heirs object.",
            "In which year will Norway open the port unless Ann Lee's heirs object?",
            "2029",
            None,
        ),
        (
            "Norway will open the port in 2029 unless Ann Lee's heirs sell it, who live in Riga.",
            "In which year will Norway open the port unless Ann Lee's heirs sell it?",
            "2029",
            None,
        ),
        (
            "Norway will open the port in 2029 unless Ann Lee's heirs, who live in Riga, object.",
            "In which year will Norway open the port unless Ann Lee's heirs, who live in Riga, object?",
            "2029",
            None,
        ),
        (
            "Norway will open the port in 2029 in case of Ann Lee's death, which is near.",
            "In which year will Norway open the port in case of Ann Lee's death?",
            "2029",
            None,
        ),
        (
            "Norway will open the port in 2029 unless Ann Lee's heirs, who live in Riga, object.",
            "In which year will Norway open the port unless Ann Lee's heirs?",
            "2029",
            "clause without verb",
        ),
        (
            "Norway will open the port in 2029 at the earliest.",
            "In which year will Norway open the port?",
            "2029",
            "limit lost",
        ),
        (
            "Norway will open the port in 2029 in Riga.",
            "In which year will Norway open the port in Riga?",
            "2029",
            None,
        ),
        (
            "Norway sold the boats that crews built 40 years ago in Riga.",
            "Which country sold the boats that crews built 40 years in Riga?",
            "Norway",
            "ago lost",
        ),
        (
            "Norway sold the boats that crews built 40 years ago in Riga.",
            "Which country sold the boats that crews built 40 years ago in Riga?",
            "Norway",
            None,
        ),
        (
            "Norway sold the boats to Riga 40 years ago.",
            "Which country sold the boats to Riga?",
            "Norway",
            None,
        ),
    ],
)
def test_what_bounds_a_deed_is_not_cut_away(text, stem, answer, expected):
    assert rule_for(text, stem, answer, AnswerType.DATE if answer[0].isdigit() else ACTOR) == expected


SOLD_AND_CLOSED = "sold the old ferries and closed yards"


@pytest.mark.parametrize(
    ("told", "asked", "expected"),
    [
        (f"{SOLD_AND_CLOSED} in Spain", SOLD_AND_CLOSED, "end of a second deed"),
        ("closed yards and old mills in Spain", "closed yards and old mills", None),
        ("sold ferries or closed yards in Spain", "sold ferries or closed yards", None),
        (f"{SOLD_AND_CLOSED} in Spain", "closed yards", None),
        ("sold the old ferries in Spain and closed yards", SOLD_AND_CLOSED, None),
    ],
)
def test_place_behind_a_second_deed_is_not_asked_of_both(told, asked, expected):
    stem = f"In which country has Norway {asked}?"

    assert rule_for(f"Norway has {told}.", stem, "Spain", rule="preposition") == expected


def test_place_behind_a_second_deed_may_be_left_out_where_both_stand():
    stem = f"Fill the gap: Norway has {SOLD_AND_CLOSED} in _____."

    assert rule_for(f"Norway has {SOLD_AND_CLOSED} in Spain.", stem, "Spain", rule="gap") is None


COSTLY = "Waiting is costly in Norway"


@pytest.mark.parametrize(
    ("behind", "left", "expected"),
    [
        (
            "in the 40 old ports, where crews are few, 290 boats sank in 2019",
            "in the _____ old ports",
            "opening behind a colon",
        ),
        (
            "in the 40 old ports, where crews are few, 290 boats sank in 2019",
            "in the _____ old ports, 290 boats sank in 2019",
            None,
        ),
        ("crews of 40 old ports, who are few, left in 2019", "crews of _____ old ports", None),
        ("in the 40 old ports crews left in 2019", "in the _____ old ports crews left", None),
    ],
)
def test_what_is_so_in_a_place_is_told_behind_the_colon(behind, left, expected):
    stem = f"Fill the gap: {COSTLY}: {left}."

    assert rule_for(f"{COSTLY}: {behind}.", stem, "40", AnswerType.QUANTITY, "gap") == expected


def test_sum_that_somebody_has_won_says_of_what():
    text = (
        "Kari Nordby, a lawyer in Bergen, has won $2.9 billion in 212 such cases, a third of it from shops."
    )

    assert {by for _, by in turned_away(text, "how many")} == {"thin"}


@pytest.mark.parametrize(
    ("text", "stem", "refused"),
    [
        ("Depending on the wind, the ferry to Tarn takes 40 days.", "", "dependence lost"),
        ("Depending on the wind, the ferry to Tarn takes 40 days.", "Depending on the wind, h", None),
        ("The ferry to Tarn takes 40 days, depending on the wind.", "", "dependence lost"),
        ("The ferry to Tarn takes 40 days, with 3 to 5 of rain (depending on the wind).", "", None),
    ],
)
def test_figure_that_depends_on_something_is_asked_with_it(text, stem, refused):
    stem = f"{stem or 'H'}ow many days does the ferry to Tarn take?"

    assert rule_for(text, stem, "40 days", AnswerType.QUANTITY) == refused
