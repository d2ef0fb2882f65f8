"""Questions that are wrong in every form: each rule on a sentence of our own."""

from dataclasses import replace

import pytest

from briefing.analysis.results import Actor, ActorKind, Mention
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.vetting import vetted
from quiz.questions.vetting.owners import namesake_of, surname_shared
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.vetting_of import rule_for

NOUN, DATE, QUANTITY = AnswerType.NOUN, AnswerType.DATE, AnswerType.QUANTITY


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("Lind has yet to lose a game for Norway.", "Who has to lose a game for Norway?", "Lind"),
        ("The council buys only boats from Norway.", "Who buys boats from Norway?", "council"),
    ],
)
def test_word_on_which_the_sense_hangs(text, stem, answer):
    assert rule_for(text, stem, answer) == "word of sense lost"


def test_word_of_sense_in_a_clause_left_out_is_not_lost():
    text = "The council refused two requests in 2012 because the port could not show the old plans."
    stem = "In which year did the council refuse two requests?"

    assert rule_for(text, stem, "2012") is None


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("The firm must restate 2000 and 2003 results.", "Who must restate 2000?", "firm"),
        ("The harbour drew Norway a year earlier.", "Which country did the harbour draw a year?", "Norway"),
        (
            "The firm moved its office from a small town to the sea.",
            "What did the firm move from a small town?",
            "office",
        ),
    ],
)
def test_stem_that_stops_inside_a_phrase(text, stem, answer):
    assert rule_for(text, stem, answer) == "clause cut short"


def test_whole_phrase_may_end_a_stem():
    text = "The firm moved its office from a small town to the sea."

    assert rule_for(text, "What did the firm move from a small town to the sea?", "its office") is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The goal of the meeting is to start talks before the summit in February.", "February"),
        ("The council signed a plan to close the port in 2031.", "2031"),
    ],
)
def test_date_behind_another_verb_does_not_date_the_first(text, answer):
    assert rule_for(text, "When did that happen in Oslo?", answer, DATE, "when") == "answer of another clause"


def test_date_of_the_verb_itself():
    text = "The council signed a treaty in 2031."

    assert rule_for(text, "When did the council sign a treaty?", "2031", DATE, "when") is None


def test_participle_taken_for_the_verb():
    text = "In fact, 90% of boats developed for Norway that showed leaks in the yard failed in heavy seas."

    assert rule_for(text, "For which country did 90% of boats develop?", "Norway") == "verb misread"


def test_share_that_the_stem_gives_away():
    text = "Profits at Orlin Shipping rose 76% to $1.13bn from $639m."
    stem = "By how much did profits at Orlin Shipping rise to $1.13bn from $639m?"

    assert rule_for(text, stem, "76%", QUANTITY, "how much") == "computed from the stem"


@pytest.mark.parametrize(
    ("all_ships", "expected"),
    [("20 ships", "computed from the stem"), ("30 ships", None), ("20 bridges", None)],
)
def test_figure_to_which_two_others_of_the_stem_add_up(all_ships, expected):
    stem = f"Fill the gap: Norway had {all_ships} in Bergen, sold 12 ships and kept _____ in Oslo."
    text = stem.removeprefix("Fill the gap: ").replace("_____", "8 ships")

    assert rule_for(text, stem, "8 ships", QUANTITY, "gap") == expected


def test_figure_without_its_owner():
    text = "In 2021 the revenues grew to $42bn."

    assert rule_for(text, "To what figure did revenues grow?", "$42bn", QUANTITY) == "owner missing"


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "Revenues from the Marlo-made toys have totaled $42bn.",
            "How much money have revenues from the Marlo-made toys totaled?",
        ),
        ("In 2021 the shelter staff lost $42bn.", "How much money did the shelter staff lose in 2021?"),
    ],
)
def test_figure_whose_owner_or_sort_is_told_within(text, stem):
    assert rule_for(text, stem, "$42bn", QUANTITY) is None


def test_figure_of_which_there_is_but_one_has_no_owner():
    text = "The minimum wage grew to $9."

    assert rule_for(text, "To what figure did the minimum wage grow?", "$9", QUANTITY) is None


def test_figure_with_its_owner_before_it():
    text = "The world's population grew to 8 billion."

    assert rule_for(text, "To what figure did the world's population grow?", "8 billion", QUANTITY) is None


def test_figure_with_its_owner_in_the_stem_alone():
    text = "Orlin Shipping shrank. The revenues grew to $42bn."

    assert rule_for(text, "To what figure did Orlin's revenues grow?", "$42bn", QUANTITY) is None


def test_funding_notes_are_not_asked():
    text = "The Lind Study is supported by grants from the Institute of Fishery."

    assert rule_for(text, "By what is the Lind Study supported?", "grants") == "furniture"


def test_definition_turned_round():
    text = "Land is a lasting good that can be sold."

    assert rule_for(text, "What is a lasting good?", "Land", NOUN) == "definition turned round"


def test_view_without_its_holder():
    text = "Mara Lind wrote a book. For Mara Lind, land is a lasting good."

    assert rule_for(text, "What is said to be land?", "a lasting good", NOUN) == "attribution lost"


def test_pronoun_is_not_who_is_named_behind_it():
    text = "Orlin Shipping is a company. It plans to sell the old port of Orlin Shipping."

    assert rule_for(text, "What does Orlin Shipping plan to do?", "sell") in ("pronoun of another", None)


def test_deal_of_which_nobody_is_told_more():
    text = "Orlin Shipping offered to pay $30m in a deal that judges must allow."

    assert rule_for(text, "How much did Orlin Shipping offer to pay in a deal?", "$30m") == "clause cut short"


@pytest.mark.parametrize(("surface", "rule"), [("LRW", "key under another name"), ("OHG", None)])
def test_key_under_another_name_than_the_sentence_gives(surface, rule):
    ground = ground_of(f"The Old Harbour Guard left Oslo. {surface} trains in Bergen.")
    fact = ground.facts[2][0]
    guard = Actor("Old Harbour Guard", ActorKind.ORGANISATION, "military", ("Old Harbour Guard",), ())
    named = replace(guard, mentions=(Mention(0, 2, 0, 3, surface),))
    made = Ground(replace(ground.analysis, actors=(named,)))
    answer = Answer(AnswerType.ACTOR, "Old Harbour Guard", 0, 3, 0)
    refused = vetted(made, Candidate("subject", "Which force trains in Bergen?", answer, 2, fact=fact))

    assert (refused and refused.rule) == rule


@pytest.mark.parametrize(
    ("text", "answer", "stem"),
    [
        ("The team visited a stream in 2005 and 2024.", "2005", "When did the team visit a stream?"),
        (
            "The flood killed 29 people in Oslo and in Riga.",
            "29",
            "How many people did the flood kill in Oslo?",
        ),
    ],
)
def test_half_of_a_pair_is_no_answer(text, answer, stem):
    type_ = QUANTITY if answer == "29" else DATE

    assert rule_for(text, stem, answer, type_) == "one of a pair"


@pytest.mark.parametrize(
    ("between", "is_asked"),
    [
        ("Lindqvist sang. Lindqvist danced. Lindqvist slept. Lindqvist left.", True),
        ("Lindqvist sang. Lindqvist danced.", False),
    ],
)
def test_surname_of_the_main_actor_is_asked_where_a_namesake_is_told_of_in_passing(between, is_asked):
    ground = ground_of(
        f"The mayor Marta Lindqvist, daughter of Karl Lindqvist, came. {between} Lindqvist led Oslo."
    )
    number = len(ground.analysis.sentences)
    mention = ground.mentions[number][0]
    answer = Answer(AnswerType.ACTOR, ground.actor(mention.actor).name, 0, 9, mention.actor)
    made = Candidate("subject", "Who led Oslo?", answer, number, fact=ground.facts[number][0])

    assert (surname_shared(ground, made) == "") is is_asked


def test_firm_that_may_be_a_person_is_not_asked():
    ground = ground_of(
        "Marta Ford led the port of Oslo. The port hired men. According to Ford, it will grow."
    )
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Ford")
    answer = Answer(AnswerType.ACTOR, "Ford", 13, 17, index)
    made = Candidate("report", "Who said that it will grow?", answer, 3, fact=ground.facts[3][0])

    assert surname_shared(ground, made) == "“Ford” may be Ford or Marta Ford"


def test_surname_of_two_people_is_not_asked():
    ground = ground_of("Karl Lindqvist met Marta Lindqvist in Oslo. Lindqvist became mayor of Oslo.")
    mention = next(one for one in ground.mentions[2] if one.surface == "Lindqvist")
    answer = Answer(AnswerType.ACTOR, ground.actor(mention.actor).name, 0, 9, mention.actor)
    made = Candidate("subject", "Who became mayor of Oslo?", answer, 2, fact=ground.facts[2][0])

    assert vetted(ground, made).rule == "surname shared"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Karl Lindqvist met Marta Lindqvist. Lindqvist became mayor of Oslo.", "Marta Lindqvist"),
        ("Marta Lindqvist met Karl Lindqvist. Marta sang. Lindqvist became mayor of Oslo.", None),
        ("Karl Lindqvist wept. Lindqvist became mayor of Oslo. Marta Lindqvist sang.", None),
        ("Karl Lindqvist met Marta Ford of Lindqvist. Lindqvist became mayor of Oslo.", None),
    ],
)
def test_surname_is_of_no_other_who_goes_by_her_first_name_or_comes_later(told, expected):
    ground = ground_of(told)
    number = next(one.number for one in ground.analysis.sentences if "became" in one.text)
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Karl Lindqvist")

    assert namesake_of(ground, index, "Lindqvist", number) == expected
