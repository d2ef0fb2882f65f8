"""Which pair "the two countries" is, where the article leaves no other to be meant."""

import pytest

from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.wording.said_of import said

ON_PAIR = "Norway sells oil. Iceland buys grain. Norway sails. Iceland sleeps. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway met Iceland in May. The two countries guard seals.", "Norway and Iceland"),
        ("Norway met Iceland in May. The two countries' ships guard seals.", None),
        ("Norway met Iceland and Mali in May. The two countries guard seals.", None),
        ("Talks between Norway and Iceland ended. The two countries guard seals.", "Norway and Iceland"),
        ("Iceland sank a Danish boat in May. The two countries guard seals.", None),
        ("A Danish boat left Peru in May. The two countries guard seals.", None),
        ("A boat left Denmark for a bay in Peru. The two countries guard seals.", None),
        (ON_PAIR + "Iceland sank a Danish boat. The two countries guard seals.", None),
        (ON_PAIR + "Iceland warned Peru. The two countries guard seals.", None),
        (ON_PAIR + "Norway met Iceland. The two countries guard seals.", "Norway and Iceland"),
        ("Norway slept in May. The two countries guard seals.", None),
        (ON_PAIR + "Tom Low wept. The two countries guard seals.", "Norway and Iceland"),
        (ON_PAIR + "Norway wept. The two nations guard seals.", "Norway and Iceland"),
        (ON_PAIR + "Mali wept. The two countries guard seals.", None),
        (ON_PAIR + "Mali fishes. Mali sings. Tom Low wept. The two countries guard seals.", None),
    ],
)
def test_pair_is_named_where_no_other_may_be_meant(text, expected):
    ground = ground_of(text)
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "guard"]

    said = say_subject(ground, fact)

    assert (said and said.text) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Norway and Iceland rent ships of the two countries.",
            "ships of the two countries",
            "ships of the two countries",
        ),
        (ON_PAIR + "Norway rents ships of the two countries.", "ships of the two countries", None),
    ],
)
def test_pair_is_left_behind_both_names_and_unnamed_behind_one(text, words, expected):
    assert said(text, words) == expected
