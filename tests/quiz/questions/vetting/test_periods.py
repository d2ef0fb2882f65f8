"""What a question asks of a figure or a deed says when that was."""

import pytest

from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.vetting.periods import period_of_both_lost
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for, turned_away


@pytest.mark.parametrize(
    ("text", "stem", "answer", "expected"),
    [
        ("Ada Lund made $3 million.", "How much money did Ada Lund make?", "$3 million", "occasion missing"),
        (
            "Ada Lund made $3 million in Oslo.",
            "How much money did Ada Lund make in Oslo?",
            "$3 million",
            None,
        ),
        (
            "During the trials, Norway counted 90 cod.",
            "How many cod did Norway count?",
            "90",
            "occasion missing",
        ),
        (
            "During the trials, Norway counted 90 cod.",
            "How many cod did Norway count during the trials?",
            "90",
            None,
        ),
        ("Back then, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("That year, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("On Monday, Norway counted 90 cod.", "How many cod did Norway count?", "90", None),
        (
            "Over this period, Norway counted 90 cod.",
            "How many cod did Norway count?",
            "90",
            "occasion missing",
        ),
        ("Last year, Norway counted 90 cod.", "How many cod did Norway count?", "90", "occasion missing"),
        ("Norway counted 90 cod last year.", "How many cod did Norway count in 2023?", "90", None),
        ("Over the past year, Norway has counted 90 cod.", "How many cod has Norway counted?", "90", None),
    ],
)
def test_amount_says_when_or_on_what_occasion(text, stem, answer, expected):
    assert rule_for(text, stem, answer, AnswerType.QUANTITY, "how many") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Old fishing shares of Norway and Denmark rose 14 percent before the long winter.",
            "figure undated",
        ),
        ("Old fishing shares of Norway and Denmark rose 14 percent in the long winter of 2019.", None),
        ("Singer Kari Nordby made $40 million with her old songs of herring.", "figure undated"),
        ("Singer Kari Nordby made $40 million from her old songs of herring.", None),
        (
            "Along the roughly 40 miles of piers in Norway, there are between 14 and 16 breaks a year, "
            "Kari Nordby added.",
            None,
        ),
        ("There were at least 40 large fires in the ports of Norway and Denmark.", "figure undated"),
        ("There were at least 40 large fires in the ports of Norway and Denmark in 2019.", None),
    ],
)
def test_gap_for_a_figure_of_no_told_time_is_turned_away(text, expected):
    assert expected in [rule for stem, rule in turned_away(text, "gap") if "_____" in stem]


def test_change_of_which_another_clause_tells_gives_a_figure_no_time():
    text = "Old crews of Norway and Denmark repaired 14 wooden boats and shares of Tarn have risen."

    assert "figure undated" not in [rule for _, rule in turned_away(text, "gap")]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("While running the ferry line, ", "occasion missing"),
        ("As head of the ferry line, ", "occasion missing"),
        ("In the long winter, ", None),
        ("", None),
    ],
)
def test_what_somebody_did_in_an_office_is_not_asked_without_it(opening, expected):
    text = f"{opening}Ada Lund sold 40 old ferries to Iceland."

    assert {refused for _, refused in turned_away(text, "subject")} == {expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Norway freed Jon Vik following an old trial in June 2018", "month of a circumstance"),
        ("Norway freed Jon Vik on 25 June 2018", "month of a circumstance"),
        ("Norway freed Jon Vik in an old port in June 2018", None),
        ("Norway freed Jon Vik in June 2018", None),
    ],
)
def test_month_left_out_is_that_of_the_deed(told, expected):
    stem = f"Fill the gap: {told.replace('June', '_____')}."

    assert rule_for(f"{told}.", stem, "June", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("How many people were killed when the last great flood reached Riga?", "last of its day"),
        ("How many people were killed when the last great flood reached Riga in 1967?", None),
        ("How many people were killed when a great flood reached Riga?", None),
    ],
)
def test_last_flood_of_a_year_that_is_not_told_is_not_asked_of(stem, expected):
    text = "Oslo helped in 1967, when the last great flood reached Riga, killing 200 people."

    assert rule_for(text, stem, "200", AnswerType.QUANTITY, "casualties") == expected


@pytest.mark.parametrize(("verb", "expected"), [("had just returned", ["just done"]), ("returned", [None])])
def test_what_was_just_done_is_not_asked_for_without_what_came_then(verb, expected):
    text = f"Mayor Kari Nordby {verb} from the fair of Riga with 40 crews."

    assert [rule for _, rule in turned_away(text, "subject")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The flood of Riga was the first of Latvia since the great fires of two ports in 2009.",
            "date counted from",
        ),
        ("The flood of Riga was the worst of Latvia in 2009.", None),
    ],
)
def test_year_of_what_is_counted_from_is_not_that_of_the_deed(text, expected):
    stem = "In which year was the flood of Riga so?"

    assert rule_for(text, stem, "2009", AnswerType.DATE, "when") == expected


@pytest.mark.parametrize(
    ("told", "said", "expected"),
    [
        ("Norway lost 24 boats, whereas Iceland has sold 48 boats", "Iceland has sold", True),
        ("Norway lost 24 boats, whereas Iceland sold 48 boats in 2018", "In 2018, Iceland sold", False),
        ("Norway lost 24 boats, and Iceland sold 48 boats", "From 2010 to 2014, Iceland sold", False),
        ("Norway lost 24 boats when Iceland sold 48 boats", "Iceland sold", False),
    ],
)
def test_period_before_two_clauses_is_told_of_the_second(told, said, expected):
    ground = ground_of(f"From 2010 to 2014, {told}.")
    fact = next(one for one in ground.facts[1] if one.subject.text == "Iceland")
    start = ground.text(1).index("48")
    answer = Answer(AnswerType.QUANTITY, "48", start, start + 2)

    refused = period_of_both_lost(ground, Candidate("gap", f"{said} _____ boats.", answer, 1, fact=fact))

    assert bool(refused) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Lund became the best mayor of Riga since Jon Vik in 2009.", "date counted from"),
        ("Ada Lund became mayor of Riga in 2009.", None),
    ],
)
def test_year_behind_since_somebody_is_left_out_of_no_sentence(text, expected):
    assert rule_for(text, f"Fill the gap: {text[:-5]}_____.", "2009", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" when Jon Vik was mayor of Riga", "year without its news"), ("", None), (", when Riga burnt", None)],
)
def test_year_is_not_asked_for_without_what_was_in_it(behind, expected):
    text = f"The hope of Ada Lund in Riga goes back to 2009{behind}."
    stem = "Fill the gap: The hope of Ada Lund in Riga goes back to _____."

    assert rule_for(text, stem, "2009", AnswerType.DATE, "gap") == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who told Tarn Steel to keep its old crews until then?", "then untold"),
        ("Who set a hearing for 9 April and told Tarn Steel to keep its old crews until then?", None),
    ],
)
def test_then_is_told_of_a_day_of_the_stem(stem, expected):
    text = "Ann Lee set a hearing for 9 April and told Tarn Steel to keep its old crews until then."

    assert rule_for(text, stem, "Ann Lee", AnswerType.ACTOR) == expected


@pytest.mark.parametrize(
    ("behind", "stem", "expected"),
    [
        (" but fewer than 9 last month", "How many crews had Norway?", "peak untold"),
        (" but fewer than 9 last month", "How many crews had Norway in November 2023?", None),
        ("", "How many crews had Norway?", None),
    ],
)
def test_figure_that_was_otherwise_later_is_asked_with_its_time(behind, stem, expected):
    text = f"Norway had 38 crews in November 2023{behind}."

    assert rule_for(text, stem, "38", AnswerType.QUANTITY, "how many") == expected


@pytest.mark.parametrize(("year", "expected"), [("2032", "done by a year to come"), ("2019", None)])
def test_what_is_done_was_not_done_by_a_year_to_come(year, expected):
    text = f"Kari Nordby set a goal of 25% by {year} for the port of Bergen."

    assert [by for _, by in turned_away(text, "when")] == [expected]
