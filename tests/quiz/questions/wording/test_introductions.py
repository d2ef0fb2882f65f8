"""A bare "the law" is said in full where the article has but one law, and told which before."""

import pytest

from quiz.questions.wording.callings import MOST_CALLINGS
from quiz.questions.wording.resolving import say
from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.wording.said_of import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's new fishing law worries Iceland. The law protects seals.", "Norway's new fishing law"),
        ("Norway hosts the world's biggest sailing event. The event protects seals.", None),
        (
            "Norway hosts the yearly Skagen sailing event. The event protects seals.",
            "the yearly Skagen sailing event",
        ),
        ("Norway's first fishing round worries Iceland. The round protects seals.", None),
        ("The other fishing law to ban nets worries Iceland. The law protects seals.", None),
        ("Norway laid the Skagen Deep pipeline. The pipeline brings gas.", "the Skagen Deep pipeline"),
        ("The 7.8 magnitude quake shook Skagen. The quake protects seals.", "the 7.8 magnitude quake"),
        ("Norway's fishing law worries Iceland. It is a hard law. The law protects seals.", None),
        (
            "Norway's fishing law worries Iceland. The law protects seals. It is a hard law.",
            "Norway's fishing law",
        ),
        ("Iceland fears a law that would ban nets. The law protects seals.", "the law that would ban nets"),
        (
            "Norway has long closed a pool on Skagen's old quay. The pool protects seals.",
            "the pool on Skagen's old quay",
        ),
        ("A law by Norway worries Iceland. The law protects seals.", "the law by Norway"),
        ("Iceland, which runs a rolling mill, sold cod. The mill protects seals.", "Iceland’s rolling mill"),
        ("Iceland sold cod. It closed its rolling mill. The mill protects seals.", "Iceland’s rolling mill"),
        ("Iceland sold cod. It closed its mill. The mill protects seals.", "Iceland’s mill"),
        ("Iceland sold a Tarn Air aircraft. The aircraft protects seals.", "the Tarn Air aircraft"),
        ("Iceland closed its mill. Norway sold its mill. The mill protects seals.", None),
        ("Iceland drove its crews from the mill. The mill protects seals.", None),
        ("Iceland closed its mill. A mill in Oslo burnt. The mill protects seals.", None),
        ("In a treaty with Norway, Iceland sold cod. The treaty protects seals.", "the treaty with Norway"),
        (
            "In a treaty with Norway Air, Iceland sold cod. The treaty protects seals.",
            "the treaty with Norway Air",
        ),
        (
            "In a treaty with Norway, Iceland sold cod. It fears the treaty with Denmark. "
            "The treaty protects seals.",
            None,
        ),
        ("A law by Norway worries Iceland. The law for farms is new. The law protects seals.", None),
        (
            "In May, Norway passed a $3 million law to help Skagen. The law protects seals.",
            "the law to help Skagen",
        ),
        ("Norway passed a law in May. The law protects seals.", "Norway’s law"),
        ("Norway passed a law in May. The proposed law protects seals.", "Norway’s law"),
        ("Norway passed a law in May. The older law protects seals.", None),
        ("Norway looked north. North Sea law worries Iceland. The law protects seals.", "the North Sea law"),
        ("Seals eat fish. Fish law worries Iceland. The law protects seals.", "the fish law"),
        ("Norway lacks a law. The law protects seals.", None),
        ("Norway bans coast fishing. The fishing protects seals.", "coast fishing"),
        ("Norway left court hearing early. The hearing protects seals.", "the court hearing"),
        (
            "In a drone and missile raid on Riga last week crews lost a ferry. The raid protects seals.",
            "the missile raid on Riga",
        ),
        (
            "Norway sold a fishing boat in Oslo last week. The boat protects seals.",
            "the fishing boat",
        ),
        ("A law of hers worries Iceland. The law protects seals.", None),
        ("The law of Norway worries Iceland. The law protects seals.", None),
        ("A law, written by Norway, worries Iceland. The law protects seals.", None),
        ("Norway’s fishing laws worry Iceland. The laws protect seals.", "Norway’s fishing laws"),
        ("Norway’s fishing laws worry Iceland. The law protects seals.", None),
        ("Guards from the Skagen camp slept. The guards protect seals.", "the guards from the Skagen camp"),
        (
            "The North Sea Rescue Service slept. The rescue service protects seals.",
            "the North Sea Rescue Service",
        ),
        (
            "The Ministry of Trade and Safety slept. The safety ministry protects seals.",
            "the Ministry of Trade and Safety",
        ),
        ("The Ministry of Trade and Safety slept. The health ministry protects seals.", None),
        (
            "The Ministry of Trade and Safety met the Ministry of Trade and Health. "
            "The trade ministry protects seals.",
            None,
        ),
        ("Norway's fishing law and its forest law changed. The law protects seals.", None),
        ("Norway's law worries Iceland. The toughest law is new. The law protects seals.", "Norway's law"),
        ("The law protects seals. Norway's fishing law worries Iceland.", None),
        ("An old law worries Iceland. The law protects seals.", None),
        ("Ann Lee went to a Bergen hospital. The hospital was full.", None),
        ("Norway's Bergen program sleeps. The program protects seals.", "Norway's Bergen program"),
        (
            "Norway's first and only nuclear plant worries Iceland. The plant protects seals.",
            "Norway's first and only nuclear plant",
        ),
        ("Ann Lee has never seen fishing nets. The nets protect seals.", "the fishing nets"),
        ("Norway has a 2 per cent fish law. The law protects seals.", None),
        ("Ann Lee saw her family’s crane. The crane protects seals.", "the family’s crane"),
        (
            "Ann Lee went to a fishing village north of Riga. The village protects seals.",
            "the fishing village",
        ),
        (
            "Crews like fishing. Fishing law worries Iceland. Fishing law is old. Fishing law is hard. "
            "Forest law is new. The law protects seals.",
            "the fishing law",
        ),
        (
            "Crews like fishing. Fishing law worries Iceland. Fishing law is old. Forest law is hard. "
            "Forest law is new. The law protects seals.",
            None,
        ),
        (
            "Norway's fishing law worries Iceland. The seal-friendly law protects seals.",
            "Norway's fishing law",
        ),
        ("Norway's fishing law worries Iceland. The nuclear law protects seals.", None),
        ("The Skagen Boats chain fell. The now-defunct chain protects seals.", "the Skagen Boats chain"),
        ("A Skagen Boats chain fell. The now-defunct chain protects seals.", None),
        ("A nuclear power plant worries Iceland. The plant protects seals.", "the nuclear power plant"),
        (
            "Norway's fishing law worries Iceland. Forest laws are old. The law protects seals.",
            "Norway's fishing law",
        ),
        (
            "Norway's fishing law worries Iceland. The law protects seals, as a forest law does.",
            "Norway's fishing law",
        ),
        ("Norway's fishing law is new. The law's guards protect seals.", "Norway's fishing law's guards"),
        ("A law by Norway worries Iceland. The law's guards protect seals.", None),
        ("Tunisia's fishing law worries Iceland. The law protects seals.", "Tunisia's fishing law"),
        ("Norway's rowing coach met Ann Lee. The coach wept.", None),
    ],
)
def test_bare_description_is_said_by_its_full_words(text, expected):
    ground = ground_of(text)
    facts = [fact for found in ground.facts.values() for fact in found]
    (fact,) = [
        fact
        for fact in facts
        if fact.subject.text.startswith("The ")
        and fact.verb in ("protect", "bring", "weep")
        or fact.subject.text == "The hospital"
    ]

    said = say_subject(ground, fact)

    assert (said and said.text) == expected


def test_words_behind_the_noun_tell_of_another():
    ground = ground_of("Norway's fishing push worries Iceland. But the push for seal use is led by Iceland.")
    (fact,) = ground.facts[2]

    assert say(ground, fact.subject) is None


def test_thing_told_of_all_through_a_book_is_not_led_back():
    ground = ground_of("Norway's fishing law worries Iceland. " + "The law protects seals. " * MOST_CALLINGS)

    assert say_subject(ground, ground.facts[2][0]) is None


@pytest.mark.parametrize(("town", "expected"), [("In Bergen, ", None), ("", "the Oslo region's old ports")])
def test_region_is_not_named_for_a_speaker_from_elsewhere(town, expected):
    text = (
        f"Boats burnt in the Oslo region. {town}Ann Lee, a banker, closed her shop. "
        "The region's old ports were full, Lee said."
    )
    ground = ground_of(text)
    said = say_subject(ground, next(fact for fact in ground.facts[3] if fact.speaker is not None))

    assert (said and said.text) == expected


def test_people_who_own_a_thing_are_not_told_as_those_told_of_before():
    text = "The Danish rowers complained. Ann Lee was barred from the rowers' village."
    (fact,) = ground_of(text).facts[2]
    said = [say(ground_of(text), phrase) for _, phrase in fact.adjuncts]

    assert not [one.text for one in said if one and "Danish" in one.text]


def test_price_at_which_somebody_bought_does_not_tell_who_it_was():
    ground = ground_of("The board sold its hall to two sisters for one crown. The sisters sang in Norway.")

    assert say_subject(ground, ground.facts[2][0]) is None


@pytest.mark.parametrize(
    ("behind", "expected"), [("covering much of Riga ", None), ("", "Norway's fishing region")]
)
def test_name_behind_a_participle_tells_of_another(behind, expected):
    text = f"Norway's fishing region met. The fishing region {behind}met. The region protects seals."
    ground = ground_of(text)
    said = say_subject(ground, ground.facts[3][0])

    assert (said and said.text) == expected


def test_second_deed_behind_a_thing_does_not_say_which_thing_it_is():
    ground = ground_of(
        "Jon Vik is said to smile after being pulled from the pond and carried by the old keeper. "
        "Jon Vik stood in the pond for nearly 3 hours."
    )

    assert say(ground, ground.facts[2][0].adjuncts[0][1]) is None


def test_prize_is_not_told_by_what_it_was_won_for():
    text = "Ann Lee won the Zarkow prize for poems for her fifth book. The prize was founded in 1974."

    assert said(text, "The prize") == "the Zarkow prize"


@pytest.mark.parametrize(("first", "expected"), [("The mill", None), ("A fire", "Norway's mill")])
def test_thing_known_before_is_not_what_another_owns(first, expected):
    ground = ground_of(f"{first} closed in 2016. Norway's mill has 40 boats. The mill has lost its boats.")
    said = say_subject(ground, ground.facts[3][0])

    assert (said and said.text) == expected


@pytest.mark.parametrize(
    ("before", "expected"), [("", "Norway's sister clinic"), ("Crews praised two clinics. ", None)]
)
def test_one_of_two_clinics_is_not_known_by_what_one_of_them_was_called(before, expected):
    text = f"{before}Ann Lee praised Norway's sister clinic. Tom Vik left the clinic."

    assert said(text, "the clinic") == expected
