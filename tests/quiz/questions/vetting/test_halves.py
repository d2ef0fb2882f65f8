"""Halves of answers, names, lists and pairs are no wholes."""

import pytest

from quiz.questions.candidates import AnswerType
from quiz.questions.vetting.halves import opens_pair
from tests.quiz.questions.vetting_of import rule_for, turned_away

ACTOR, NOUN, DATE, QUANTITY = AnswerType.ACTOR, AnswerType.NOUN, AnswerType.DATE, AnswerType.QUANTITY
SOLD = "When did Norway sell boats?"


@pytest.mark.parametrize(
    ("text", "stem", "answer", "type_", "rule", "expected"),
    [
        (
            "Norway steers by controllers that talk.",
            "How does Norway steer?",
            "controllers",
            NOUN,
            "how",
            True,
        ),
        ("Norway sold more boats than Iceland.", "What did Norway sell?", "more boats", NOUN, "thing", True),
        (
            "Norway steers by controllers near Riga.",
            "How does Norway steer?",
            "controllers",
            NOUN,
            "how",
            False,
        ),
        ("Norway, which sells boats, is cold.", "Which country is cold?", "Norway", ACTOR, "subject", False),
    ],
)
def test_answer_that_goes_on_is_half(text, stem, answer, type_, rule, expected):
    assert rule_for(text, stem, answer, type_, rule) == ("answer cut" if expected else None)


@pytest.mark.parametrize(
    ("text", "stem", "expected"),
    [
        (
            "Norway paid the High Commission for Refugees in Riga.",
            "Which country paid for Refugees in Riga?",
            "name torn",
        ),
        (
            "Norway paid the High Commission for Refugees in Riga.",
            "Which country paid the High Commission for Refugees in Riga?",
            None,
        ),
        (
            "Norway met the minister, Ann Lee, in May.",
            "Which country met the minister?",
            "apposition lost",
        ),
        ("Norway met the minister, who came in May.", "Which country met the minister?", None),
    ],
)
def test_name_without_the_rest_of_it(text, stem, expected):
    assert rule_for(text, stem, "Norway", ACTOR, "subject") == expected


def test_one_who_reports_it_is_nobody_told_of_before():
    text = "Norway will send 40 boats to Denmark to help grey shipping, Reuters reported in May."

    assert [rule for _, rule in turned_away(text, "subject")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway’s plans are robots, and playing games.", "list cut"),
        ("Norway’s plans are robots, and the boats left.", None),
        ("Norway’s plans are robots.", None),
    ],
)
def test_statement_ends_with_its_list(text, expected):
    assert rule_for(text, "Norway’s plans are robots.", "robots", NOUN, "statement") == expected


def test_one_of_two_years_of_a_clause_about_a_name_is_half():
    text = "Jon Vik, who ran the ferry line in 2010 and 2012, sold it to Norway."

    assert ("In which year did Jon Vik run the ferry line?", "one of a pair") in turned_away(text, "when")


@pytest.mark.parametrize(
    ("text", "answer", "expected"),
    [
        ("Norway sold boats in the 1940s and ’50s.", "the 1940s", "one of a pair"),
        ("Norway sold boats on May 3 and 4.", "May 3", "one of a pair"),
        ("Norway sold boats in 1999 through early 2003.", "1999", "one of a pair"),
        ("Norway sold boats from 1999 into 2003.", "1999", "one of a pair"),
        ("Norway sold boats from late 1999 into 2003.", "2003", "one of a pair"),
        ("Norway sold boats on May 3 and left.", "May 3", None),
    ],
)
def test_date_that_opens_a_pair(text, answer, expected):
    assert rule_for(text, SOLD, answer, DATE, "when") == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" and ’50s.", True),
        (" or the 1960s.", True),
        (" and 4.", True),
        (", to late 2003", True),
        (" and left.", False),
        (", when Norway left.", False),
    ],
)
def test_opens_pair(after, expected):
    assert opens_pair(after) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May, Norway had rain like that of 2015, and under snow.", "half left over"),
        ("Norway had rain in May, and in June.", None),
    ],
)
def test_second_half_needs_the_first(text, expected):
    stem = f"Which country had {text.partition(' had ')[2].rstrip('.')}?"

    assert rule_for(text, stem, "Norway", AnswerType.ACTOR, "subject") == expected


@pytest.mark.parametrize("sign", ["$", "R", "Rs "])
@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" and {sign}9 million in all", "one of a pair"),
        ("", None),
    ],
)
def test_one_of_two_sums_is_half(sign, behind, expected):
    text = f"The Oslo fare would be {sign}30,000 per guest and {sign}9 million in all."
    stem = f"How much would the Oslo fare be{behind.format(sign=sign)}?"

    assert rule_for(text, stem, f"{sign}30,000 per guest", AnswerType.QUANTITY, "how many") == expected


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        ("advises Minister Per Dahl on crime, and Kari Nordby", "list misread"),
        ("advises Minister Per Dahl and Kari Nordby on crime", None),
    ],
)
def test_next_of_a_list_is_no_part_of_the_clause_before_it(told, refused):
    made = turned_away(f"The tour featured Jon Vik, who {told}.", "subject")

    assert [rule for _, rule in made] == [refused]


@pytest.mark.parametrize(
    ("text", "answer", "type_", "rule", "expected"),
    [
        ("Norway built the harbour in the 2022/23 season.", "2022", DATE, "gap", "answer cut"),
        ("Norway built the harbour in the 2022 season.", "2022", DATE, "gap", None),
        ("A Level 4 out of 5 risk of storms covers Norway.", "Level 4", ACTOR, "gap", "answer cut"),
        ("A Level 4 out of 5 risk of storms covers Norway.", "5", QUANTITY, "statement", "answer cut"),
        ("Norway sold 4 out of 5 boats in Riga.", "4 out of 5", QUANTITY, "gap", None),
        ("The trip to Norway took four hours 23 minutes.", "23 minutes", QUANTITY, "gap", "answer cut"),
        ("The trip to Norway took two years and six months.", "two years", QUANTITY, "gap", "answer cut"),
        ("The trip to Norway took 23 minutes.", "23 minutes", QUANTITY, "gap", None),
    ],
)
def test_part_of_what_a_slash_or_a_scale_joins_is_no_value(text, answer, type_, rule, expected):
    stem = f"Fill the gap: {text.replace(answer, '_____')}"

    assert rule_for(text, stem, answer, type_, rule) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway lost 21 Latvian sailors and one captain.", [None, None]),
        ("Norway lost 21 doctors and one nurse.", [None, None]),
        ("Norway is home to 21 old ports and docks.", [None]),
        ("Norway is home to 21 old ports and dry docks.", [None]),
        ("Norway agreed to send $6 million to Riga and to fund a new harbour.", ["half left over"]),
        ("Norway agreed to send $6 million to Riga and opened a new harbour.", [None]),
    ],
)
def test_amount_of_one_half_is_not_asked_beside_the_other(text, expected):
    assert [rule for _, rule in turned_away(text, "how many")] == expected


def test_number_of_a_hyphened_word_counts_nothing():
    made = turned_away("The Bergen Tales is a seven-part series that Norway sold to Iceland.", "how many")

    assert [rule for _, rule in made] == ["answer cut"]


@pytest.mark.parametrize(
    ("told", "refused"),
    [
        (
            "Norway owed the 40 holders of its bonds, mini-loans and old shares around £500",
            "list of plurals cut",
        ),
        ("Norway owed the 40 holders of its bonds, and left", None),
    ],
)
def test_list_of_plurals_is_told_whole(told, refused):
    stem = "Norway owed the _____ holders of its bonds."

    assert rule_for(f"{told}.", stem, "40", AnswerType.QUANTITY, "gap") == refused


@pytest.mark.parametrize(
    ("text", "answer", "expected"),
    [
        ("Norway lost 40 old boats and 12 crews in Riga.", "12", None),
        (
            "Norway and Latvia lost 40 and 12 old boats respectively.",
            "12",
            "one of several figures",
        ),
        ("Norway and Latvia hold 8% and 6% of old boats, respectively.", "8%", None),
        ("Crews are 31% Danes, 25% Swedes and 9% Finns.", "25%", "one of several figures"),
        (
            "Norway has 31% of crews, Tarn Line 25%, and Kelda Line 9%.",
            "31%",
            "one of several figures",
        ),
        ("Crews are 31% Danes and 25% Swedes.", "31%", None),
        ("Norway has 31% of boats, but holds 25% of grey nets and 9% of old sails.", "25%", None),
        ("Norway sold 40 boats for 31% of what crews had paid in 12 weeks.", "31%", None),
    ],
)
def test_one_figure_of_a_list_in_short_is_not_left_out(text, answer, expected):
    stem = f"Fill the gap: {text.replace(answer, '_____')}"

    assert rule_for(text, stem, answer, QUANTITY, "gap") == expected


def test_one_figure_of_a_list_in_short_is_not_changed():
    text = "Crews are 31% Danes, 25% Swedes and 9% Finns."

    assert rule_for(text, text, "25%", QUANTITY, "statement") == "one of several figures"


def test_last_of_three_years_is_not_left_out():
    text = "Norway won the old cup in 2012, 2015, and 2019."

    assert rule_for(text, text.replace("2019", "_____"), "2019", DATE, "gap") == "one of a pair"


def test_amount_is_not_asked_for_beside_the_next_one():
    text = "Norway sold 40 ships to Iceland, and 30 to Denmark in 2019."

    assert [by for _, by in turned_away(text, "how many")] == ["half left over"]


def test_second_count_is_seen_behind_the_one_who_tells_it():
    stem = "According to the Bergen Bank, how many sailors and nine captains were lost?"

    assert (
        rule_for("21 sailors and nine captains were lost.", stem, "21", AnswerType.QUANTITY, "how many")
        == "half left over"
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Norway’s herring live in shallow waters which makes the catch easy.", None),
        ("Norway’s herring live in shallow waters which make the catch easy.", "answer cut"),
    ],
)
def test_which_tells_of_the_whole_clause_where_its_verb_is_not_of_the_answer(told, expected):
    stem = "In what kind of waters do Norway’s herring live?"

    assert rule_for(told, stem, "shallow waters", AnswerType.NOUN, "kind of place") == expected


@pytest.mark.parametrize(("behind", "expected"), [(" respectively", "one of several figures"), ("", None)])
def test_first_of_two_figures_of_two_people_is_not_asked_for(behind, expected):
    text = f"Ann Lee and Jon Vik agreed to pay $400,000 and $275,000{behind} for two old ferries in May 2019."
    stem = "How much money did Ann Lee and Jon Vik agree to pay?"

    assert rule_for(text, stem, "$400,000", AnswerType.QUANTITY) == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [("since", "clause cut short"), ("", None)],
)
def test_figure_of_what_was_so_since_is_not_told_without_since(end, expected):
    text = f"Norway had sold 21 boats to Iceland, Denmark and 61 {end}".strip() + "."
    stem = "How many boats did Norway sell to Iceland, Denmark and 61?"

    assert rule_for(text, stem, "21", AnswerType.QUANTITY, "how many") == expected


def test_hour_of_a_megawatt_hour_is_not_cut_off():
    assert turned_away("Power from Norway costs $34 a megawatt-hour to make.", "how many") == [
        ("How much money does power from Norway cost to make?", "answer cut")
    ]


@pytest.mark.parametrize(
    ("told", "expected"), [("2 hours", "half left over"), ("2 hours, 19 minutes, 8 seconds", None)]
)
def test_length_in_parts_is_told_whole(told, expected):
    text = "Norway won the old race in Riga in 2 hours, 19 minutes, 8 seconds."

    assert rule_for(text, f"Which country won the old race in Riga in {told}?", "Norway") == expected
