"""Gaps: whole sentences, else the fact as a statement with its speaker, with one value left out."""

import pytest

from quiz.questions.asking.gaps import gapped, is_as_sure
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.wording.stems import Stem
from tests.quiz.questions.asked import asked, candidates, ground_of

MOVED = "the Baltic Council moved its fishing office from Riga to Oslo in"
LONG = (
    f"According to Jon Vik, the mayor of Oslo, {MOVED} 2018, which he had long wanted, and which the people "
    "of the town had long asked for."
)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (f"The{MOVED[3:]} 2018.", f"Fill the gap: The{MOVED[3:]} _____."),
        (f"However, {MOVED} 2018.", f"Fill the gap: The{MOVED[3:]} _____."),
        (f"For instance, {MOVED} 2018.", f"Fill the gap: The{MOVED[3:]} _____."),
        (f"The Baltic Council met. It{MOVED[18:]} 2018.", f"Fill the gap: The{MOVED[3:]} _____."),
        (LONG, f"Fill the gap: According to Jon Vik, the mayor of Oslo, {MOVED} _____."),
    ],
)
def test_year_is_left_out_of_a_whole_or_simplified_sentence(text, stem):
    assert (stem, "2018") in asked(text, "gap")


@pytest.mark.parametrize(
    "text",
    [
        f"The{MOVED[3:]} 2018, perhaps.",
        f"The council never said that {MOVED} 2018.",
        "It moved its fishing office from Riga to Oslo in 2018.",
        "Old names aside, Norwegian crews moved their fishing office from Riga to Oslo in 2018.",
        "Norway left in 2018.",
    ],
)
def test_doubtful_unvouched_hanging_or_short_sentence_has_no_gap(text):
    assert asked(text, "gap") == []


@pytest.mark.parametrize("year", ["", " 2018"])
def test_comma_that_closes_a_weekday_s_date_goes_with_it(year):
    stem = Stem(f"The old council on Friday, 4 May{year}, moved its fishing office to Oslo.", ())

    assert gapped(stem, Answer(AnswerType.DATE, "Friday, 4 May", 19, 32)).text == (
        f"Fill the gap: The old council on _____{year} moved its fishing office to Oslo."
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("scored a 3-pointer", []),
        ("made a 30-step plan", []),
        ("bought a 300-square-foot hut", []),
        ("won 30 boats", ["30"]),
    ],
)
def test_first_half_of_a_word_is_not_left_out(told, expected):
    text = f"Danish player Jon Vik of the Baltic Council {told} at the old fair of Riga in 2018."

    assert [answer for _, answer in asked(text, "gap") if answer.startswith("3")] == expected


def test_group_is_not_left_out_before_its_examples():
    text = "Fishing offices of Oslo sold new trawlers to the Baltic Council, including Norway, in 2018."

    assert "Baltic Council" not in [answer for _, answer in asked(text, "gap")]


@pytest.mark.parametrize(
    ("title", "kept"), [("Co-founder ", ""), ("President ", "President "), ("Trade envoy ", "Trade envoy ")]
)
def test_title_without_its_body_is_left_out(title, kept):
    text = f"{title}Aino Laine opened two new fishing offices for the trawlers of Bergen in 2018."

    assert asked(text, "gap")[0][0].startswith(f"Fill the gap: {kept}Aino Laine opened")


@pytest.mark.parametrize(
    ("before", "expected"), [("Norway trained a crew in 1969. ", []), ("", ["_____ 2024"])]
)
def test_month_is_left_out_where_its_year_is_told(before, expected):
    text = f"{before}The Baltic Council opened new fishing offices for the trawlers of Bergen in May."

    assert [stem[-11:-1] for stem, answer in asked(text, "gap") if answer == "May"] == expected


def test_comma_that_closes_a_name_goes_with_it():
    text = "Crews from the University of California, Berkeley, have built a raft that has three small sails."

    assert asked(text, "gap") == [
        (
            "Fill the gap: Crews from the _____ have built a raft that has three small sails.",
            "University of California, Berkeley",
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian crews opened two new fishing offices like those of the Baltic Council.", []),
        ("Norwegian crews opened two new fishing offices for the old Baltic Council.", ["Baltic Council"]),
        ("Like most crews, two fishing offices left the old Baltic Council.", ["Baltic Council"]),
    ],
)
def test_to_what_a_thing_is_likened_is_not_left_out(text, expected):
    assert [answer for _, answer in asked(text, "gap")] == expected


@pytest.mark.parametrize(
    "text",
    [
        f"The Baltic Council, for example,{MOVED[18:]} 2018.",
        f"The Baltic Council then{MOVED[18:]} 2018.",
        f"Separately, the{MOVED[3:]} 2018.",
    ],
)
def test_gap_drops_the_words_that_link_its_sentence_to_another(text):
    assert (f"Fill the gap: The{MOVED[3:]} _____.", "2018") in asked(text, "gap")


@pytest.mark.parametrize(
    "text",
    [
        "The judge, Kari Nordby, said in Oslo on 3 May 2018 after the long trial.",
        "Ships can play a role in science, says biologist Jon Vik, a lecturer at the University of Bergen.",
    ],
)
def test_sentence_without_what_was_said_and_post_of_the_speaker_leave_no_gap(text):
    assert asked(text, "gap") == []


def test_warning_of_a_thing_leaves_a_gap():
    text = "Jon Vik first warned the Baltic Council of the threat from herring in 1988."

    assert "1988" in [answer for _, answer in asked(text, "gap")]


def test_answer_by_a_deed_may_have_a_gap():
    text = "Norway replied by shutting its oldest harbours to three Danish ferries in 2018."

    assert [answer for _, answer in asked(text, "gap")] == ["2018", "Norway"]


WHOLE = "Among the oldest buyers of herring was Norway, which in 1987 was using"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{WHOLE} 38 fishing trawlers of Bergen.", ["1987", "38"]),
        (f"{WHOLE} 2 fishing trawlers of Bergen.", ["1987"]),
        (f"{WHOLE} 38 fishing trawlers of Bergen", []),
        (f"{WHOLE} perhaps 38 fishing trawlers of Bergen.", []),
        ("The oldest buyer of herring: Norway, which in 1987 was using 38 fishing trawlers.", []),
        ("Among the oldest enemies of herring was the cold, which is killing 38 of a hundred fish.", []),
    ],
)
def test_sentence_without_a_fact_to_ask_leaves_gaps_for_its_figures(text, expected):
    assert [answer for _, answer in asked(text, "gap")] == expected


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        ("1984 calendar", []),
        ("1980s calendar", []),
        ("1984 fire", ["1984"]),
        ("1984 Treaty of Bergen", []),
        ("Bergen Ports Act of 1984", ["Bergen Ports Act of 1984"]),
        ("fair of 1984", ["1984"]),
    ],
)
def test_date_by_which_a_thing_is_called_is_not_left_out(dated, expected):
    text = f"The crews of many trawlers in Norway still remember with pride the {dated}."

    assert [answer for _, answer in asked(text, "gap") if "198" in answer] == expected


def test_year_of_what_somebody_owns_is_its_name():
    text = "The ferry debts of Tarn and Marlo took 12 percent of Norway's 2014 budget."

    assert [answer for _, answer in asked(text, "gap")] == ["12 percent"]


@pytest.mark.parametrize(
    ("when", "said"),
    [("on April 3", "on _____, 2024"), ("in April", "in April 2024"), ("in 2019", "in _____")],
)
def test_day_and_month_are_said_with_their_year(when, said):
    text = f"The Baltic Council of Norway opened 14 new fishing offices for the trawlers of Bergen {when}."

    assert any(stem.endswith(f"{said}.") for stem, _ in asked(text, "gap"))


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("After it left the Baltic Council, Norway sold", "After it left the Baltic Council, Norway sold"),
        (
            "After it left the Baltic Council, fishing ports sold",
            "After Norway left the Baltic Council, fishing",
        ),
    ],
)
def test_pronoun_stays_before_the_name_it_stands_for(opening, said):
    text = f"Norway met the Baltic Council. {opening} 38 old trawlers of the north in 2018."

    assert any(said in stem for stem, _ in asked(text, "gap"))


def test_amount_of_nobody_in_particular_is_not_left_out():
    crowd = "Cooks, cleaners and drivers are asking for 40 dollars a day and for a warmer kitchen."

    assert asked(crowd, "gap") == []
    assert len(asked(crowd.replace("kitchen", "kitchen in Bergen"), "gap")) == 1


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        (", but others do it, too.", True),
        (
            ", which pleased them, as it had pleased all those who had come before and those who came later.",
            True,
        ),
        (" for others.", False),
    ],
)
def test_gap_is_left_before_a_clause_that_leans_or_is_too_long(end, kept):
    text = f"{WHOLE} 38 fishing trawlers of Bergen{end}"

    assert (f"Fill the gap: {WHOLE} _____ fishing trawlers of Bergen.", "38") in asked(
        text, "gap"
    ) or not kept
    assert bool(asked(text, "gap")) is kept


@pytest.mark.parametrize(
    ("quoted", "count"),
    [("“Cold Herring”", 2), ("“cold herring that nobody in the north will eat”", 0), ("a “cold herring", 0)],
)
def test_sentence_with_a_title_in_marks_is_left_whole(quoted, count):
    assert len(asked(f"{WHOLE} 38 fishing trawlers for {quoted}.", "gap")) == count


@pytest.mark.parametrize(("doubt", "count"), [("roughly 38", 2), ("perhaps 38", 0)])
def test_word_that_rounds_an_amount_is_no_doubt(doubt, count):
    assert len(asked(f"{WHOLE} {doubt} fishing trawlers of Bergen.", "gap")) == count


def test_opening_that_counts_up_to_now_keeps_its_first_word():
    text = "So far, the fishing yards of Norway have built a dozen ships for Iceland in 2018."

    assert not [stem for stem, _ in asked(text, "gap") if stem.startswith("Fill the gap: Far")]


def test_age_is_not_left_out():
    text = "Kari Lund, 37, from Bergen in Norway, sold the boats of the harbour."

    assert "37" not in [answer for _, answer in asked(text, "gap")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kari Nordby says her old trawlers in Bergen may catch 400 tonnes of herring in 2025.",
            ["400 tonnes"],
        ),
        (
            "The Baltic Council wants to sell 400 tonnes of old herring to Bergen in 2025.",
            ["2025", "400 tonnes"],
        ),
        ("The old trawlers of Bergen may catch 400 tonnes of herring in 2025.", ["400 tonnes"]),
        ("If winds allow, the trawlers of Bergen may catch 400 tonnes of herring in 2025.", ["400 tonnes"]),
        ("Nobody knows whether the trawlers of Bergen may catch 400 tonnes of herring.", []),
        ("Her old trawlers in Bergen may catch 400 tonnes of herring in the summer of 2025.", []),
    ],
)
def test_of_what_is_supposed_the_amount_is_left_out_and_of_what_is_planned_the_year(text, expected):
    assert [answer for _, answer in asked(text, "gap")] == expected


@pytest.mark.parametrize(
    ("stem", "is_kept"),
    [("Old trawlers may catch 400 tonnes.", True), ("Old trawlers catch 400 tonnes.", False)],
)
def test_word_of_doubt_stays_in_the_stem(stem, is_kept):
    ground = ground_of("Old trawlers may catch 400 tonnes.")

    assert is_as_sure(ground, 1, Stem(stem, ())) == is_kept


@pytest.mark.parametrize("opening", ["There are", "Both sides have"])
def test_amount_is_left_out_where_nobody_is_named_who_has_it(opening):
    text = f"{opening} about 900 old ferries in the harbours of Norway, according to Jon Vik."

    assert "900" in [answer for _, answer in asked(text, "gap")]


def test_amount_of_a_second_clause_is_left_out_of_that_clause():
    text = (
        "The Baltic Council moved its fishing office from Riga to Oslo in 2018, where a harbour for trawlers "
        "was built of stone, while the town of Bergen sold 400 tonnes of old herring to crews from the north."
    )

    assert [answer for _, answer in asked(text, "gap") if answer[0].isdigit()] == ["2018", "400 tonnes"]


@pytest.mark.parametrize("turned", ["the summer she turned 17", "when she turned 17 last year"])
def test_age_that_somebody_turns_is_not_left_out(turned):
    text = f"Mayor Kari Lund of the Norwegian town of Bergen sold her old trawler {turned}."

    assert "17" not in [answer for _, answer in asked(text, "gap")]


def test_age_of_somebody_is_not_left_out():
    text = "A patient of 71 died in the old Tarnox hospital of the Norwegian town of Bergen in May 2019."

    assert "71" not in [answer for _, answer in asked(text, "gap")]


def test_year_of_a_law_is_left_out_with_its_name():
    text = "The Baltic Council closed its fishing office in Riga under the Herring Act of 1930."

    assert "Herring Act of 1930" in [answer for _, answer in asked(text, "gap")]


def test_opening_that_answers_another_sentence_is_dropped():
    text = f"In response, {MOVED} 2018."

    assert (f"Fill the gap: The{MOVED[3:]} _____.", "2018") in asked(text, "gap")


def test_contraction_behind_a_named_subject_is_spelt_out():
    text = "Kari Lund lives in Norway. She’s stood firm against a new tax of $900 million on boats."

    assert "Fill the gap: Kari Lund has stood firm against a new tax of _____ on boats." in [
        stem for stem, _ in asked(text, "gap")
    ]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("The Baltic Council sat for 5 hours and 9 minutes in Bergen over herring in 2018.", "5 hours"),
        (
            "Kari Nordby of Bergen sang of Norway in “The Cold Baltic Council” for 40 old crews.",
            "Baltic Council",
        ),
        ("The Baltic Council cut prices of herring in Bergen by 12% to 18% in June 2018.", "12%"),
    ],
)
def test_half_of_an_amount_or_of_a_title_is_not_left_out(text, torn):
    answers = [answer for _, answer in asked(text, "gap")]

    assert answers
    assert torn not in answers


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "The Skagen ferry, with a length of 3,200 feet (975 m), is the widest ship of Norway.",
            "Fill the gap: The Skagen ferry, with a length of _____ feet, is the widest ship of Norway.",
        ),
        (
            "The Baltic Council meanwhile closed 40 ports of Norway in 2019.",
            "Fill the gap: The Baltic Council closed _____ ports of Norway in 2019.",
        ),
    ],
)
def test_comma_behind_an_amount_stays_and_meanwhile_goes(text, stem):
    assert stem in [found for found, _ in asked(text, "gap")]


@pytest.mark.parametrize(("who", "is_sure"), [("Mayor Ann Lee", False), ("The Baltic Council", True)])
def test_name_of_a_person_left_out_is_doubted(who, is_sure):
    text = f"{who} moved the fishing office of Norway from Riga to Oslo in 2018."
    found = next(one for one in candidates(text, "gap") if one.answer.type is AnswerType.ACTOR)

    assert ("person left out" in found.doubts) is not is_sure


def test_owner_within_a_subject_must_be_named():
    text = (
        "The museum closed. The roof of its hall has leaked since a storm broke 40 windows of Bergen in 2023."
    )

    assert not [stem for stem, _ in asked(text, "gap") if "its hall" in stem]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Baltic Council has moved its fishing office and 12 Bergen is now sold to crews.", []),
        ("The Baltic Council has moved its fishing office for old crews to 12 Bergen Street.", []),
        ("The Baltic Council has moved its fishing office with 12 Bergen crews to Oslo.", ["12"]),
        ("The Baltic Council has moved its fishing office and 12 Danes to Oslo.", ["12"]),
        ("The Baltic Council has moved its office by the chill of a 154-pound old man in Oslo.", []),
        ("The Baltic Council has moved its office by the chain of a 154-pound old anchor in Oslo.", ["154"]),
    ],
)
def test_number_that_is_part_of_a_name_or_measures_a_body_is_not_left_out(text, expected):
    found = [answer for _, answer in asked(text, "gap")]

    assert [answer for answer in found if answer[0].isdigit()] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("March 9, 2018 to the first night in Oslo, when the Baltic Council closed its harbour.", 0),
        ("Included will be March 9, 2018, the first night in Oslo, the Baltic Council and 90 boats.", 0),
        ("On March 9, 2018, the first night in Oslo, the Baltic Council closed its harbour.", 2),
    ],
)
def test_words_without_a_main_clause_have_no_gap(text, count):
    assert len(asked(f"The Baltic Council met. {text}", "gap")) == count


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("As of June 2019, the Baltic Council had 270 old ships in Riga.", "June 2019"),
        ("The Baltic Council, as of June 2019, had 270 old ships in Riga.", "June 2019"),
        ("The Baltic Council had 270 old ships in Riga at the end of 2019.", "the end of 2019"),
        ("Norway took up fishing earlier this year with the launch of a Tarn trawler in March.", "March"),
        ("The 2016 Operation Tarn led the Baltic Council of Norway to Riga.", "2016"),
    ],
)
def test_date_that_only_places_what_is_told_is_not_left_out(text, gap):
    assert gap not in [answer for _, answer in asked(text, "gap")]


def test_day_as_of_which_something_will_be_so_is_left_out():
    found = asked("The Baltic Council will close all 40 old ports of Norway as of 6 July 2030.", "gap")

    assert "6 July 2030" in [answer for _, answer in found]


def test_time_of_day_is_not_left_out_and_ends_with_one_stop():
    text = "The Baltic Council closed 40 ports of Norway in 2019 at around 6 a.m."
    found = asked(text, "gap")

    assert found
    assert "6" not in [answer for _, answer in found]
    assert not [stem for stem, _ in found if stem.endswith("..")]


def test_gap_leaves_out_no_part_of_another_figure():
    found = asked("Norway ranked second, at 36%, followed by Japan (6%) and Korea (5%).", "gap")

    assert [answer for stem, answer in found if "_____" in stem and "3_" in stem] == []
    assert any(answer == "36%" for _, answer in found)


def test_what_is_told_of_the_subject_before_it_does_not_stand_behind_the_verb():
    found = asked(
        "Poorly received by the small boat trade of Bergen in the 1970s, Ann Lee won some fame with her"
        " collections of old sculptures, including a long rope bench, a very old ship made of glass,"
        " and displays of boats.",
        "gap",
    )

    assert [stem for stem, _ in found] == [
        "Fill the gap: _____ won some fame with her collections of old sculptures."
    ]


@pytest.mark.parametrize(("change", "count"), [("fell from 18% to 12%", 1), ("was 18% to 20%", 0)])
def test_where_a_change_began_is_left_out_but_no_half_of_a_range(change, count):
    text = f"The share of herring in the markets of Norway {change} in June 2018."

    assert [answer for _, answer in asked(text, "gap")].count("18%") == count


@pytest.mark.parametrize("rate", ["a month", "per tonne", "annually", "each week"])
def test_rate_stays_beside_the_gap(rate):
    found = asked(f"In 2018 Norway had to pay $400 {rate} to the council of Vik.", "gap")

    assert (f"Fill the gap: In 2018 Norway had to pay _____ {rate} to the council of Vik.", "$400") in found


def test_gap_leaves_out_how_its_sentence_tops_the_one_before():
    stems = [stem for stem, _ in asked("Worse yet, Norway sold 40 old ferries to Iceland in 2019.", "gap")]

    assert stems and all(not stem.startswith("Fill the gap: Worse") for stem in stems)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("A £640m harbour wall kept the Marlo ferries of Kari Nordby dry through two long winters.", "£640m"),
        ("Kari Nordby faced 30C heat at the ferry harbour of Bergen, where crews sold cold herring.", "30C"),
    ],
)
def test_amount_before_its_noun_is_not_left_out(text, amount):
    assert [stem for stem, answer in asked(text, "gap") if answer == amount] == []


def test_distance_before_its_direction_may_be_left_out():
    text = "Kari Nordby built the harbour 40 kilometres west of Bergen, where crews sold cold herring."
    gap = "Fill the gap: Kari Nordby built the harbour _____ west of Bergen, where crews sold cold herring."

    assert (gap, "40 kilometres") in asked(text, "gap")


def test_deed_before_nothing_else_is_told_in_the_simple_past():
    text = (
        "In April 2020 the Norwegian Coast Council had announced strict new rules for the crews of ferries."
    )

    assert (
        "Fill the gap: In _____ the Norwegian Coast Council announced strict new rules for the crews of "
        "ferries.",
        "April 2020",
    ) in asked(text, "gap")


@pytest.mark.parametrize(("years", "expected"), [("1941–1950", []), ("1941 and 1950", ["1941 and 1950"])])
def test_gap_behind_between_takes_two_years_and_no_dash(years, expected):
    text = f"The Norwegian Coast Council lent 40 old ferries to Iceland between {years}."

    assert [answer for _, answer in asked(text, "gap") if answer.startswith("19")] == expected


def test_verb_is_no_gap():
    text = "The Tarnox Company of Bergen has enough land to {} the size of its northern harbour."

    found = [answer for verb in ("double", "triple") for _, answer in asked(text.format(verb), "gap")]

    assert found == ["Tarnox Company of Bergen"] * 2


def test_figure_as_of_a_day_is_told_as_past():
    text = "Three Marlo storms in Norway have sunk nearly 70 herring boats as of Tuesday afternoon."
    told = "had sunk nearly _____ herring boats as of the afternoon of 28 May 2024."

    assert asked(text, "gap") == [(f"Fill the gap: Three Marlo storms in Norway {told}", "70")]


def test_year_since_which_something_grew_is_not_left_out():
    text = "The Baltic Council says that fishing off the port of Oslo has grown tenfold since 2018."

    assert [answer for _, answer in asked(text, "gap") if answer in ("2018", "tenfold")] == ["tenfold"]


def test_sentence_of_no_known_day_is_left_for_its_fact():
    text = "The Baltic Council recently moved its office from Riga to Oslo in the old port of Tarn for $40."

    told = "The Baltic Council moved its office from Riga to Oslo in the old port of Tarn for _____."

    assert (f"Fill the gap: {told}", "$40") in asked(text, "gap")


@pytest.mark.parametrize(
    ("turned", "amount"),
    [
        ("12% of its ports into museums", "12%"),
        ("12 old ports into museums", "12"),
        ("12 of its ports into museums", "12"),
        ("$12 million into gold", "$12 million"),
    ],
)
def test_what_somebody_turns_into_another_thing_is_no_age(turned, amount):
    assert amount in [answer for _, answer in asked(f"Norway turned {turned} near Bergen in 2010.", "gap")]


@pytest.mark.parametrize(
    ("name", "answer"), [("Tom Order", "Tom Order"), ("the Herring Order", "Herring Order of 1990")]
)
def test_year_behind_a_person_called_like_a_law_is_no_part_of_the_name(name, answer):
    text = f"The fishing crews of Latvia praised {name} of 1990 in Riga."

    assert answer in [found for _, found in asked(text, "gap")]


def test_toll_behind_the_gap_is_another_thing_to_know():
    text = "The old ferry Tarnia of Norway sank 73 minutes after midnight on 3 May 1986, killing all 40 crew."
    stems = {answer: stem for stem, answer in asked(text, "gap")}

    assert stems["73 minutes"].endswith(" sank _____ after midnight on 3 May 1986.")
    assert stems["40"].endswith(", killing all _____ crew.")


@pytest.mark.parametrize(("led", "expected"), [("including", False), ("beside", True)])
def test_one_of_some_examples_is_not_left_out(led, expected):
    text = f"Norway has become a good place for trials, with firms {led} Tarn Steel running ferries."

    assert ("Tarn Steel" in [answer for _, answer in asked(text, "gap")]) is expected


def test_many_capitals_behind_an_example_are_read_in_no_time():
    """Read word by word: a pattern that may split the words in many ways takes minutes for thirty."""
    text = f"Norway lists firms including {'Tarn Kelda Marlo ' * 20}and one more that sold 40 ferries."

    assert asked(text, "gap") is not None


def test_amount_is_not_left_out_behind_anywhere():
    text = "An old ferry of the Norwegian Coast Council costs anywhere between $12 and $24 in Riga."

    assert [answer for _, answer in asked(text, "gap") if "12" in answer] == []


def test_fact_of_a_day_told_before_when_keeps_that_day():
    text = (
        "That spike was small beside figures from 2019, when the Norwegian Coast Council seized more than "
        "76,000 old nets."
    )

    assert (
        "Fill the gap: In 2019, the Norwegian Coast Council seized more than _____ old nets.",
        "76,000",
    ) in asked(text, "gap")


@pytest.mark.parametrize(("months", "expected"), [("May and March", []), ("May and June 2019", [1])])
def test_two_months_of_no_year_are_not_left_out(months, expected):
    text = f"The Norwegian Coast Council met the fishing crews of Bergen six times between {months}."

    assert [1 for _, answer in asked(text, "gap") if answer.startswith("May")] == expected


@pytest.mark.parametrize("clock", ["GMT", "CET", "CEST", "MST", "PDT", "p.m.", "PM"])
def test_hour_by_the_clock_is_not_left_out(clock):
    text = f"The Norwegian Coast Council had sold 40 old ferries to Riga by 1145 {clock} in May 2019."

    assert "1145" not in [answer for _, answer in asked(text, "gap")]


def test_people_who_bet_are_no_hour():
    text = "Norway strengthened a law on crews of whom 40 bet on cod in Bergen."

    assert "40" in [answer for _, answer in asked(text, "gap")]


@pytest.mark.parametrize("source", ["a jury was told on Monday", "the court heard"])
def test_what_a_court_was_told_is_not_left_out_as_a_fact(source):
    text = f"Jon Vik hit Ann Lee with an old oar in Riga in May 2012, {source}."

    assert all(source.split(" on ")[0] in stem for stem, _ in asked(text, "gap"))


def test_birthday_is_not_left_out():
    text = "Ann Lee will open the fishing offices of Bergen in May 2027, a week before her 91st birthday."

    assert "91st" not in [answer for _, answer in asked(text, "gap")]
