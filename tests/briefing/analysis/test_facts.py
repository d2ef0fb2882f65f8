from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.facts import find_facts
from briefing.analysis.results import (
    Actor,
    ActorKind,
    Adjunct,
    DateExpression,
    Grain,
    Mention,
    Modality,
    Reference,
    Sentence,
)
from briefing.analysis.tagging import tag


def facts_of(text, actors=(), references=(), dates=(), is_quoted=False):
    sentences = (Sentence(1, "key", text, 0, len(text), 0, 0, is_quoted),)
    return find_facts(sentences, tag(sentences), actors, references, dates, ())


def make_actor(index, text, name):
    start = text.index(name)
    mention = Mention(index, 1, start, start + len(name), name)
    return Actor(name, ActorKind.ORGANISATION, "company", (name,), (mention,))


def make_date(text, surface):
    start = text.index(surface)
    day = date(2025, 5, 5)
    return DateExpression(1, start, start + len(surface), surface, day, day, Grain.DAY)


def outline(fact):
    """Subject, verb group, objects, and adjuncts by kind, as text."""
    adjuncts = [(kind.value, part.text) for kind, part in fact.adjuncts]
    return fact.subject.text, fact.action.text, [part.text for part in fact.objects], adjuncts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what belongs to the noun before it, and what stands beside the fact
        (
            "Peru rejected a call by Ann Lee for an end to it.",
            ("Peru", "rejected", ["a call by Ann Lee for an end to it"], []),
        ),
        (
            "Peru asked whether violence and fear in Lima mean war.",
            ("Peru", "asked", ["whether violence and fear in Lima mean war"], []),
        ),
        (
            "Peru sued two firms over old debts.",
            ("Peru", "sued", ["two firms"], [("manner", "over old debts")]),
        ),
        (
            "Peru saw a sharp rise in exports with a fall in old debts.",
            ("Peru", "saw", ["a sharp rise in exports"], [("manner", "with a fall in old debts")]),
        ),
        (
            "Peru spent a tenth of its pay on bread.",
            ("Peru", "spent", ["a tenth of its pay"], [("topic", "on bread")]),
        ),
        ("Lima was just the second home of it.", ("Lima", "was", ["just the second home of it"], [])),
        ("Ann Lee was away the week of May 3.", ("Ann Lee", "was", [], [])),
        (
            "Raids grew following the end of talks with the Lima Union.",
            ("Raids", "grew", [], [("cause", "following the end of talks with the Lima Union")]),
        ),
        (
            "The count was closed with Ann Lee of Lima taking the last seat.",
            ("The count", "was closed", [], [("manner", "with Ann Lee of Lima taking the last seat")]),
        ),
        (
            "Ann Lee was held in connection with the raid.",
            ("Ann Lee", "was held", [], [("topic", "in connection with the raid")]),
        ),
        (
            "Peru begins a match in the lead up to the Lima Cup.",
            ("Peru", "begins", ["a match"], [("time", "in the lead up to the Lima Cup")]),
        ),
        (
            "The storm left 40 people dead and missing in Lima.",
            ("The storm", "left", ["40 people", "dead and missing in Lima"], []),
        ),
        ("Peru demanded an outright apology.", ("Peru", "demanded", ["an outright apology"], [])),
        ("Peru built an even wider dam.", ("Peru", "built", ["an even wider dam"], [])),
        ("Peru set up a court in Lima.", ("Peru", "set", ["a court"], [("place", "in Lima")])),
        (
            "Peru signed a deal on trade with Chile in Lima.",
            ("Peru", "signed", ["a deal on trade with Chile"], [("place", "in Lima")]),
        ),
        (
            "Peru has signed a deal to import grain and to buy trucks, including two cranes.",
            ("Peru", "has signed", ["a deal to import grain and to buy trucks"], []),
        ),
        (
            "Others include Peru, Chile, and the Gulf ports.",
            ("Others", "include", ["Peru, Chile, and the Gulf ports"], []),
        ),
        ("The mayor wants the firm to leave.", ("The mayor", "wants", ["the firm", "to leave"], [])),
        ("The law allows Peru to buy gas.", ("The law", "allows", ["Peru", "to buy gas"], [])),
        ("Ann denied that it sank.", ("Ann", "denied", ["that it sank"], [])),
        ("They say the plan works.", ("They", "say", ["the plan works"], [])),
        ("It was aware of the risk.", ("It", "was", ["aware of the risk"], [])),
        ("Roe became mayor.", ("Roe", "became", ["mayor"], [])),
        ("He accused Peru of hiding gold.", ("He", "accused", ["Peru", "of hiding gold"], [])),
        ("The drug costs $20 a month.", ("The drug", "costs", ["$20 a month"], [])),
        ("The drug costs $20 per gram.", ("The drug", "costs", ["$20 per gram"], [])),
        ("The drug costs $20 annually.", ("The drug", "costs", ["$20"], [("manner", "annually")])),
        ("The mayor opened it annually.", ("The mayor", "opened", ["it"], [])),
        ("The drug costs $20/g.", ("The drug", "costs", ["$20/g"], [])),
        ("It hosted more than 1.4 million guests.", ("It", "hosted", ["more than 1.4 million guests"], [])),
        ("Revenue rose 1% to $2bn.", ("Revenue", "rose", ["1%"], [("manner", "to $2bn")])),
        ("They feed rodents such as rats.", ("They", "feed", ["rodents such as rats"], [])),
        (
            "Peru rejected a petition to reopen the dam.",
            ("Peru", "rejected", ["a petition to reopen the dam"], []),
        ),
        (
            "Peru rejected a call for Chile to leave.",
            ("Peru", "rejected", ["a call for Chile to leave"], []),
        ),
        (
            "Peru pushed for the bank to lend more.",
            ("Peru", "pushed", ["for the bank to lend more"], []),
        ),
        (
            "They called the dam, “a costly mistake.”",
            ("They", "called", ["the dam", "“a costly mistake.”"], []),
        ),
        (
            "The leak prompted the mayor, Ann Roe, to leave in a boat.",
            ("The leak", "prompted", ["the mayor, Ann Roe", "to leave in a boat"], []),
        ),
        (
            "It became a more than $7 billion-a-year trade.",
            ("It", "became", ["a more than $7 billion-a-year trade"], []),
        ),
        ("The fair is scheduled to open.", ("The fair", "is scheduled", ["to open"], [])),
        (
            "Lima, the capital and a port in May, is ready.",
            ("Lima, the capital and a port in May", "is", ["ready"], []),
        ),
        ("The mayor of Lima itself resigned.", ("The mayor of Lima itself", "resigned", [], [])),
        ("Peru did long research on what broke.", ("Peru", "did long", ["research on what"], [])),
        ("Peru sold ore, as well as old ships.", ("Peru", "sold", ["ore"], [])),
        (
            "They played in the Worlds 2019 finals.",
            ("They", "played", [], [("place", "in the Worlds 2019 finals")]),
        ),
    ],
)
def test_fact_has_clean_boundaries(text, expected):
    fact = facts_of(text)[0]

    assert outline(fact) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke because the wall was thin.", (Adjunct.CAUSE, "because the wall was thin")),
        ("The dam broke because of heavy rain.", (Adjunct.CAUSE, "because of heavy rain")),
        ("The dam broke due to rain.", (Adjunct.CAUSE, "due to rain")),
        ("They met in order to sign it.", (Adjunct.PURPOSE, "in order to sign it")),
        ("They met so that Peru could join.", (Adjunct.PURPOSE, "so that Peru could join")),
        ("They will meet if Peru agrees.", (Adjunct.CONDITION, "if Peru agrees")),
        ("The dam broke, killing six people.", (Adjunct.RESULT, "killing six people")),
        ("Peru cut rates, which led to a boom.", (Adjunct.RESULT, "which led to a boom")),
        ("They left after the bell rang.", (Adjunct.TIME, "after the bell rang")),
        ("The ship lived by trading salt.", (Adjunct.MANNER, "by trading salt")),
        ("They talked in Lima about the price.", (Adjunct.TOPIC, "about the price")),
    ],
)
def test_adjunct_tells_its_kind(text, expected):
    fact = facts_of(text)[0]

    assert expected in [(kind, part.text) for kind, part in fact.adjuncts]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The dam broke.", Modality.STATED),
        ("The dam can break.", Modality.STATED),
        ("The dam will break.", Modality.STATED),
        ("The dam may break.", Modality.POSSIBLE),
        ("The dam is likely to break.", Modality.POSSIBLE),
        ("The dam reportedly broke.", Modality.REPORTED),
        ("The man is accused of theft.", Modality.REPORTED),
        ("According to Peru, the dam broke.", Modality.REPORTED),
        ("The dam should break.", Modality.VIEW),
        ("The dam broke our hearts.", Modality.VIEW),
        ("The dam is the oldest of our planet.", Modality.STATED),
    ],
)
def test_modality_of_a_main_clause(text, modality):
    assert facts_of(text)[0].modality is modality


@pytest.mark.parametrize("told", ["heard", "was told"])
def test_reported_clause_is_not_the_word_of_whoever_hears_it(told):
    _, inner = facts_of(f"Ann Roe {told} that the dam broke.")

    assert (inner.speaker, inner.modality) == (None, Modality.REPORTED)


def test_reported_clause_is_a_fact_with_its_speaker():
    outer, inner = facts_of("Ann Roe said that the dam broke.")

    assert (outer.modality, outer.is_main) == (Modality.STATED, True)
    assert (inner.subject.text, inner.speaker.text) == ("the dam", "Ann Roe")
    assert (inner.modality, inner.is_main) == (Modality.REPORTED, False)


def test_who_is_reported_to_somebody_says_nothing():
    text = "Ann Roe said the dam had been weak before: in 2019, 40 crews were reported to Peru."

    assert [fact.speaker.text for fact in facts_of(text) if fact.speaker] == ["Ann Roe", "Ann Roe"]
    assert facts_of("The dam broke, it was reported on Monday.")[0].modality is Modality.REPORTED


def test_time_of_saying_is_no_part_of_what_is_said():
    text = "Ann Roe said this week that trade with Peru could tell whether the dams are safe."

    assert [fact.subject.text for fact in facts_of(text)] == ["Ann Roe", "trade with Peru"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The wheel is left there – according to Ann Lee, it is too heavy.", [None, "Ann Lee"]),
        ("The wheel is left there - according to Ann Lee, it is too heavy.", [None, "Ann Lee"]),
        ("The wheel is left there; according to Ann Lee, it is too heavy.", [None, "Ann Lee"]),
        ("The wheel is left there - according to Ann Lee.", ["Ann Lee"]),
        ("The wheel is left there, according to Ann Lee, as it is too heavy.", ["Ann Lee", "Ann Lee"]),
        ("According to the Panel on Ports, it is too heavy.", ["the Panel on Ports"]),
        ("The ferry is heavy, reckons Ann Lee of Lima.", [None, "Ann Lee of Lima"]),
        ("According to the Panel on Monday, it is too heavy.", ["the Panel"]),
    ],
)
def test_source_tells_what_stands_on_its_side_of_a_dash(text, speakers):
    assert [one.speaker and one.speaker.text for one in facts_of(text)] == speakers


def test_quoted_sentence_gives_quoted_facts():
    assert facts_of("The dam broke.", is_quoted=True)[0].modality is Modality.QUOTED


def test_who_says_it_behind_a_quotation_begun_before_is_not_quoted():
    said, broke = facts_of("The dam broke,” the mayor said.", is_quoted=True)

    assert (said.modality, broke.modality) == (Modality.STATED, Modality.QUOTED)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Peru has not signed it.", True),
        ("Peru never signed it.", True),
        ("Peru cannot sign it.", True),
        ("Peru has no plans.", True),
        ("No one was hurt.", True),
        ("Peru refused the deal.", False),
    ],
)
def test_only_grammatical_negation_counts(text, negated):
    assert facts_of(text)[0].is_negated is negated


def test_passive_is_told_from_copula():
    assert [facts_of(text)[0].is_passive for text in ("It was sold.", "It was red.")] == [True, False]


def test_subject_and_object_carry_their_actors():
    text = "The tanker firm Roebank has sued Seadoc."
    actors = (make_actor(0, text, "Roebank"), make_actor(1, text, "Seadoc"))

    fact = facts_of(text, actors)[0]

    assert (fact.subject.actor, fact.objects[0].actor) == (0, 1)


def test_coordinated_subject_has_no_actor():
    text = "Roebank and Seadoc sued Peru."
    actors = (make_actor(0, text, "Roebank"), make_actor(1, text, "Seadoc"))

    assert facts_of(text, actors)[0].subject.actor is None


@pytest.mark.parametrize(
    "name", ["Ministry of Ports", "Kelda Council of Nurses", "Marlo Bank for Boats of the North"]
)
def test_name_with_words_behind_its_noun_is_the_actor_of_the_subject(name):
    text = f"The {name} sued Peru."

    fact = facts_of(text, (make_actor(0, text, name),))[0]

    assert (fact.subject.text, fact.subject.actor) == (f"The {name}", 0)


def test_apposition_names_the_actor_of_the_subject():
    text = "The largest firm, Roebank, sued Peru."

    fact = facts_of(text, (make_actor(0, text, "Roebank"),))[0]

    assert (fact.subject.text, fact.subject.actor) == ("The largest firm, Roebank", 0)


def test_who_behind_an_apposition_means_the_name_before_it():
    text = "Peru honoured Ann Roe, a pastry baker who drowned in 2012."
    person = replace(make_actor(0, text, "Ann Roe"), kind=ActorKind.PERSON)

    assert [fact.subject.text for fact in facts_of(text, actors=[person])] == ["Peru", "Ann Roe"]


@pytest.mark.parametrize(
    ("thanked", "expected"),
    [
        ("the widow of", "a sailor"),
        ("an adviser to the late", "a sailor"),
        ("the book of", "Ann Roe"),
        ("the crew of a ship and", "Ann Roe"),
    ],
)
def test_whom_an_apposition_tells_of_is_open_behind_somebody_of_a_name(thanked, expected):
    text = f"Peru praised {thanked} Ann Roe, a sailor who drowned in 2009."
    person = replace(make_actor(0, text, "Ann Roe"), kind=ActorKind.PERSON)

    assert [fact.subject.text for fact in facts_of(text, actors=[person])] == ["Peru", expected]


def test_no_town_takes_place():
    text = "The last sale in Lima, which took place in May, was planned."
    told = facts_of(text, actors=[make_actor(0, text, "Lima")])

    assert [fact.subject.text for fact in told] == ["The last sale in Lima"]


def test_which_describes_no_person():
    text = "Peru bought land owned by Ann Roe, which sits by the sea."
    person = replace(make_actor(0, text, "Ann Roe"), kind=ActorKind.PERSON)

    assert [fact.subject.text for fact in facts_of(text, (person,))] == ["Peru"]


def test_who_describes_no_place():
    text = "They backed the member for Lima, who left."
    place = replace(make_actor(0, text, "Lima"), kind=ActorKind.PLACE)

    assert [fact.subject.text for fact in facts_of(text, (place,))] == ["They"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Lima, Ohio, police chief, Ann Roe, left the hall.", None),
        ("Lima, Ohio, left the hall.", 0),
    ],
)
def test_town_before_the_noun_that_is_meant_is_not_the_subject(text, actor):
    lima = replace(make_actor(0, text, "Lima"), kind=ActorKind.PLACE)

    assert facts_of(text, (lima,))[0].subject.actor == actor


def test_resolved_reference_gives_its_actor():
    text = "It sued Peru."

    fact = facts_of(text, references=(Reference(1, 0, 2, "It", 4),))[0]

    assert fact.subject.actor == 4


def test_date_between_subject_and_verb_is_a_time():
    text = "Farmers on 5 May blocked the port."

    fact = facts_of(text, dates=(make_date(text, "5 May"),))[0]

    assert outline(fact) == ("Farmers", "blocked", ["the port"], [("time", "on 5 May")])
    assert fact.dates == (0,)


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        ("Peru refused to discuss the 5 May march.", ["to discuss the 5 May march"]),
        ("Peru has rights dating from its 5 May treaty.", ["rights dating from its 5 May treaty"]),
        ("Peru refused to march on 5 May.", ["to march"]),
    ],
)
def test_date_between_an_article_and_a_noun_belongs_to_the_noun(text, objects):
    fact = facts_of(text, dates=(make_date(text, "5 May"),))[0]

    assert [one.text for one in fact.objects] == objects


WORDS = ["the", "that", "Peru", "said", ",", '"', "who", "man", "and", "in", "sold", "(", ")", "—", "was"] + [
    "to",
    "5",
    "because",
    "May",
    "not",
    ".",
    "which",
    "led",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_phrases_are_slices_of_their_sentence(words):
    text = " ".join(words)

    for fact in facts_of(text):
        parts = [fact.subject, fact.action, *fact.objects, *(part for _, part in fact.adjuncts)]
        assert all(text[part.start : part.end] == part.text and part.text for part in parts)


def test_what_is_done_can_be_the_subject():
    found = facts_of("Switching to smaller dams could save the valley.")

    assert outline(found[0]) == ("Switching to smaller dams", "could save", ["the valley"], [])


@pytest.mark.parametrize("text", ["Speaking in Lima Ann Odera said little.", "Switching to dams, Peru."])
def test_what_is_done_beside_a_subject_is_none(text):
    assert [
        fact.subject.text for fact in facts_of(text) if fact.subject.text.endswith(("Odera", "dams"))
    ] == []


def test_infinitive_goes_with_the_noun_that_closes_an_adjunct():
    fact = facts_of("The harbour stayed open despite plans to close it.")[0]

    assert [phrase.text for _, phrase in fact.adjuncts] == ["despite plans to close it"]


def test_decade_before_a_noun_is_no_time_of_the_verb():
    text = "Mining grew during the 1970s oil crisis."

    found = facts_of(text, dates=(make_date(text, "the 1970s"),))

    assert outline(found[0]) == ("Mining", "grew", [], [("time", "during the 1970s oil crisis")])


def test_months_before_a_noun_are_told_with_it():
    text = "Peru closed the port during the June to August months of the war."

    fact = facts_of(text, dates=(make_date(text, "June to August"),))[0]

    assert outline(fact)[3] == [("time", "during the June to August months of the war")]


def test_date_right_behind_an_infinitive_is_a_time():
    text = "The fair is scheduled to open May 5."

    fact = facts_of(text, dates=(make_date(text, "May 5"),))[0]

    assert outline(fact) == ("The fair", "is scheduled", ["to open"], [("time", "May 5")])


def test_date_goes_on_behind_its_comma():
    text = "Peru closed the port on the night of May 5, 2025, and left."

    fact = facts_of(text, dates=(make_date(text, "May 5, 2025"),))[0]

    assert outline(fact)[3] == [("time", "on the night of May 5, 2025")]


@pytest.mark.parametrize(
    "text",
    [
        "In 1999, when Peru closed the port, Chile wept.",
        "Consider all of 1999, when Peru closed the port.",
        "Consider all of mid-1999, when Peru closed the port.",
    ],
)
def test_clause_behind_a_date_is_read_though_it_stands_in_front_or_alone(text):
    assert ("Peru", "closed", ["the port"], []) in [outline(fact) for fact in facts_of(text)]


def test_no_longer_stands_within_an_infinitive():
    fact = facts_of("The harbour stayed open despite plans to no longer consider old ferries.")[0]

    assert [phrase.text for _, phrase in fact.adjuncts] == ["despite plans to no longer consider old ferries"]


def test_clause_behind_the_end_of_a_relative_one_is_no_part_of_it():
    text = "They accuse the guards, who held power, of fraud Marlo crews said that they did not see ships."

    assert [outline(fact) for fact in facts_of(text)] == [
        ("They", "accuse", ["the guards"], []),
        ("the guards", "held", ["power"], []),
        ("they", "did not see", ["ships"], []),
    ]


def test_participles_side_by_side_share_what_follows():
    facts = facts_of("He was caught and charged with theft, and the ship was raised and cited ten rules.")

    assert [outline(fact)[:3] for fact in facts] == [
        ("He", "was caught and charged", ["with theft"]),
        ("the ship", "was raised", []),
    ]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Norway was fined and jailed sailors in 2010.", "was fined"),
        ("Norway was criticised and closed old ports in 2010.", "was criticised"),
        ("The men were fined and jailed last year.", "were fined and jailed"),
        ("The men were freed and sent home.", "were freed and sent"),
        ("The men were tried and found guilty.", "were tried and found"),
    ],
)
def test_second_participle_with_an_object_is_no_passive(text, action):
    assert facts_of(text)[0].action.text == action


def test_who_says_again_is_who_said_before():
    facts = facts_of("He said there was ice but said that the port is open.")

    assert [(fact.subject.text, fact.verb) for fact in facts] == [
        ("He", "say"),
        ("there", "be"),
        ("He", "say"),
        ("the port", "be"),
    ]


def test_subject_with_not_is_negated():
    facts = facts_of("Not all ships sank, but only the ferry left.")

    assert [(fact.subject.text, fact.is_negated) for fact in facts] == [
        ("Not all ships", True),
        ("only the ferry", False),
    ]


def test_adverb_before_the_verb_ends_a_relative_clause():
    assert facts_of("Those who swim well will win.")[0].subject.text == "Those who swim well"


def test_two_prepositions_share_their_phrase():
    fact = facts_of("Con Tarn owns ten miles of pipes in and around Marlo.")[0]

    assert outline(fact)[2:] == (["ten miles of pipes"], [("place", "in and around Marlo")])


def test_then_goes_on_with_the_subject_of_the_main_clause():
    facts = facts_of("Berg came back to Marlo to marry, then brought her wife to Tarn.")

    assert [(fact.subject.text, fact.verb) for fact in facts] == [("Berg", "come"), ("Berg", "bring")]


def test_preposition_of_a_date_stays_with_the_date():
    text = "The ports were part of a deal signed in May, but it failed."

    fact = facts_of(text, dates=(make_date(text, "May"),))[0]

    assert outline(fact)[2:] == (["part of a deal signed"], [("time", "in May")])


def test_negation_between_commas_is_not_of_the_verb():
    (fact, within) = facts_of("The port, which did not close, grew.")

    assert [(fact.subject.text, fact.is_negated), within.is_negated] == [("The port", False), True]


def test_day_between_a_closing_comma_and_the_verb_is_its_time():
    text = "The mayor, Ann Lee, on Friday raised the fee."

    fact = facts_of(text, dates=(make_date(text, "Friday"),))[0]

    assert outline(fact) == ("The mayor, Ann Lee", "raised", ["the fee"], [("time", "on Friday")])


def test_quoted_title_is_part_of_the_subject():
    assert facts_of("“Harbour” star Ann Lee left the ship.")[0].subject.text == "“Harbour” star Ann Lee"


def test_two_shares_behind_by_are_one_range():
    fact = facts_of("The fee could cut trade by 2% to 4%.")[0]

    assert outline(fact)[2:] == (["trade"], [("manner", "by 2% to 4%")])


def test_town_and_state_before_a_noun_end_no_clause():
    fact = facts_of("Ann Lee left after the flood swept through her Marlo, Texas, house.")[0]

    told = ("time", "after the flood swept through her Marlo, Texas, house")
    assert outline(fact) == ("Ann Lee", "left", [], [told])


@pytest.mark.parametrize(
    ("text", "surface", "subject"),
    [
        ("Dealers last year sold 40 boats.", "last year", "Dealers"),
        ("Kelda this week sold 40 boats.", "this week", "Kelda"),
        ("Investors yesterday sold 40 boats.", "yesterday", "Investors"),
        ("Black Friday saw crews sell 40 boats.", "Friday", "Black Friday"),
    ],
)
def test_time_behind_a_bare_subject_is_the_verb_s(text, surface, subject):
    fact = facts_of(text, dates=(make_date(text, surface),))[0]

    assert fact.subject.text == subject
