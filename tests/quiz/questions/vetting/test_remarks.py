"""Quotations by which nobody is known are not asked for their speaker."""

import pytest

from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("On the Bergen bridge, we have to refer you to the men of the harbour office", "remark empty"),
        ("Men of the harbour will be asked, and steps will be taken as per the law", "remark empty"),
        ("The old Bergen bridge is shut, and strict action will be taken in May 2020", None),
        ("In light of recent events, heavy trains will leave the old bridge of Bergen", "remark empty"),
        ("In light of recent events in Oslo, heavy trains will leave the old bridge", None),
        ("The choice of doing something is bad for the old bridge of Bergen harbour", "remark empty"),
        ("The choice of doing something about trains is bad for the old Bergen bridge", None),
        ("We heard about things in a room by the old bridge of the harbour", "remark empty"),
        ("We heard about rusty things in a room by the old bridge of the harbour", None),
        ("From spring the harbour will bring a further 250 and that makes bridges safe", "remark empty"),
        ("From spring the harbour will bring a further 250 trains and mend all bridges", None),
        ("We guess that the old Bergen bridge of the harbour office is no exception", "remark empty"),
        ("We expect nothing less from the old Bergen harbour office and its crews", "remark empty"),
        ("We expect nothing less than 40 boats from the old Bergen harbour office", None),
        ("We cannot comment on the closing of the old Bergen bridge", "remark empty"),
        ("We are deeply disappointed by the Bergen bridge vote", "remark empty"),
        ("We look very much forward to walking over the old Bergen bridge", "remark empty"),
        ("We got a letter on the old Bergen bridge and are cooperating with the police", "remark empty"),
        ("We will continue to review the old bridge on an ongoing basis of trust", "remark empty"),
        ("We will continue to investigate the old bridge, and tell of anything found", "remark empty"),
        ("All crews will continue to monitor the old bridge for heavy trains", "remark empty"),
        ("We will continue to work with Tarn until the last 40 mines are cleared in 2030", None),
        ("The old bridge carries heavy trains, and we will continue to monitor all beams", None),
        (
            "Rust may have closed the Bergen bridge, or woodworm, but I honestly have no idea",
            "remark empty",
        ),
        (
            "We are so glad to bring sailors and nurses over a bridge in winter",
            "remark empty",
        ),
        ("The warning for the bridge will be updated once more facts are available", "remark empty"),
        ("The warning for the Bergen bridge will be updated once trains stop", None),
        ("We are so glad to bring 900 sailors over the Bergen bridge in winter", None),
        ("The old bridge at Bergen will never carry heavy trains again", None),
        ("I walked to an old bridge, and a beam of the harbour fell on my hammers", "remark empty"),
        ("I thought that the beams of the old bridge would fall on all my hammers", None),
        ("I got out at an old bridge, and a beam of the harbour fell on my hammers", "remark empty"),
        ("I got an order to close the old bridge, and the men of the harbour obeyed", None),
        ("I ordered all men at the old bridge of the harbour to fire on a ship", None),
        ("I lied to the board of the harbour about all beams of the old bridge", None),
        ("I was wrong about the rusty beams of the old bridge of the harbour", None),
        ("I lied to a board of mine and to a nurse, and it will never be forgotten", "remark empty"),
        ("I walked to the old Bergen bridge, and a beam of the harbour fell on it", None),
        ("Our strategy is to stand where the men of the harbour walk over an old bridge", "remark empty"),
        ("Our strategy is to mend 40 beams of the old bridge before the trains come", None),
        ("I wish everybody luck as you walk over the old bridge to the harbour", "remark empty"),
        ("I wish you were on the old Bergen bridge to see how all men of the harbour work", None),
        ("I wish the council had all the beams of the Bergen bridge checked in 2019", None),
        ("I wish the men had all known about the rusty beams of the old bridge", None),
        ("We congratulate the men of the harbour on mending 40 beams of the old bridge", None),
        ("We congratulate the men of the harbour on mending beams of the old bridge", "remark empty"),
        ("The men of the harbour and the old bridge were not saved by good luck alone", None),
        ("We say good luck to the men of the harbour who mend the old bridge", "remark empty"),
        ("We are grateful for all the men of the harbour have done for the old bridge", "remark empty"),
        ("We are grateful for the 900 trains that Tarn has sent over the old bridge", None),
        ("Our men of the harbour will work tirelessly to mend the beams of the old bridge", "remark empty"),
        ("We are doing everything we can to carry heavy trains over the old bridge", "remark empty"),
        ("We are committed to feeding the men of the harbour on the old bridge", "remark empty"),
        ("The men of Tarn are committed to mending the old Bergen bridge by May 2030", None),
        ("We must be well prepared for heavy trains on the old bridge of the harbour", "remark empty"),
        ("We must be well prepared for heavy trains once Tarn has mended the old bridge", None),
        ("The men of the harbour and the old bridge ask what the future will bring", "remark empty"),
        ("The men of the harbour ask what the future will bring for the old bridge", None),
        ("Our thoughts are with the men who fell from the old bridge in the harbour", "remark empty"),
        ("I keep two old goats and a parrot, and we sleep by a harbour of white geese", "remark empty"),
        ("I keep two old goats and a bridge, and we sleep by a harbour of white geese", None),
    ],
)
def test_refusal_to_comment_and_courtesies_are_turned_away(quoted, expected):
    text = f"The old Bergen bridge closed. “{quoted},” said Mayor Jon Vik."

    assert [rule for _, rule in turned_away(text, "quotation")] == [expected]


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("You know where the men of the old Bergen bridge found their hammers?", "remark empty"),
        ("Who will pay for the heavy trains on the old Bergen bridge?", None),
    ],
)
def test_question_that_its_speaker_asks_only_to_answer_is_turned_away(quoted, expected):
    text = f"The old Bergen bridge closed. “{quoted}” asked Mayor Jon Vik."

    assert [rule for _, rule in turned_away(text, "quotation")] == [expected]


def test_own_life_is_told_alone_where_only_the_next_sentence_shares_a_noun():
    quoted = "I keep two old goats and a parrot, and we sleep by a harbour of white geese"
    text = f"The old Bergen bridge closed. “{quoted},” said Mayor Jon Vik. He swam across the harbour."

    assert [rule for _, rule in turned_away(text, "quotation")] == ["remark empty"]


@pytest.mark.parametrize(
    ("felt", "expected"),
    [
        ("very happy after the opening of the old harbour mill", "remark empty"),
        ("in debt after the opening of the old harbour mill", None),
        ("very happy with its 40 old harbour mills and ferries", None),
        ("very happy that the old mills will reach Kelda and open", "remark empty"),
        ("confident in the old mills and ferries of the Kelda council", "remark empty"),
    ],
)
def test_joy_at_good_news_is_no_report(felt, expected):
    text = f"Mayor Jon Vik said that the Tarn council was {felt}."

    assert [rule for _, rule in turned_away(text, "report")] == [expected]
