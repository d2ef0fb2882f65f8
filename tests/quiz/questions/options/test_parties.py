"""Who stands before a court, and that nobody such is offered beside an onlooker."""

import pytest

from quiz.questions.asking import quotations
from quiz.questions.options.actors import rivals
from quiz.questions.options.parties import those_before_court
from tests.quiz.questions.asked import ground_of

OTHERS = [f"{name}, a historian, said that rain fell in Riga." for name in ("Aino Laine", "Tom Low")]
BRIDGE = "Heavy trains will damage the old bridge at Bergen"


@pytest.mark.parametrize(
    ("text", "is_party"),
    [
        ("Tom Low was charged in Riga with theft.", True),
        ("Tom Low pleaded guilty in Riga.", True),
        ("Riga heard the accuser Tom Low.", True),
        ("Tom Low was not charged in Riga.", False),
        ("Tom Low charged a fee in Riga.", False),
    ],
)
def test_person_stands_before_a_court(text, is_party):
    ground = ground_of(text)

    found = {ground.actor(index).name for index in those_before_court(ground)}

    assert found == ({"Tom Low"} if is_party else set())


@pytest.mark.parametrize(
    ("speaker", "quoted", "expected"),
    [
        ("Jon Vik", BRIDGE, ["Aino Laine"]),
        ("Jon Vik", f"I never said that {BRIDGE[0].lower()}{BRIDGE[1:]}", ["Aino Laine", "Tom Low"]),
        ("Karl Berg", BRIDGE, ["Aino Laine", "Tom Low"]),
    ],
)
def test_parties_stand_beside_no_onlooker(speaker, quoted, expected):
    tried = "Tom Low was charged in Riga with theft. Karl Berg was charged in Oslo with theft."
    ground = ground_of("\n\n".join([f"“{quoted},” said {speaker}, a historian.", *OTHERS, tried]))
    asked = next(iter(quotations.ask(ground)))

    assert sorted(rival.text for rival in rivals(ground, asked, 0)) == expected
