"""Whom the article tells to be dead, and that nobody such stands beside one who said something."""

import pytest

from quiz.questions.asking import quotations
from quiz.questions.options.actors import rivals
from quiz.questions.options.the_dead import those_told_dead
from tests.quiz.questions.asked import ground_of

SAID = "“Heavy trains will damage the old bridge at Bergen,” said {}, a historian."
OTHERS = [f"{name}, a historian, said that rain fell in Riga." for name in ("Aino Laine", "Eva Lind")]


@pytest.mark.parametrize(
    ("text", "is_dead"),
    [
        ("Tom Low died in Riga.", True),
        ("Tom Low wrote to Riga. He was killed on Monday.", True),
        ("Tom Low was found dead in Riga.", True),
        ("Tom Low killed himself in Riga.", True),
        ("A guard killed Tom Low in Riga.", True),
        ("Riga wept at Tom Low’s funeral.", True),
        ("Riga heard of Tom Low’s apparent suicide.", True),
        ("Riga heard of the death of the historian Tom Low.", True),
        ("Riga remembers the late Tom Low.", True),
        ("Tom Low did not die in Riga.", False),
        ("Tom Low may have been killed in Riga.", False),
        ("Tom Low was killing time in Riga.", False),
        ("Riga heard of Tom Low’s death threats.", False),
        ("Riga heard of Tom Low’s killing of a guard.", False),
        ("Riga heard of the death of Tom Low’s dog.", False),
        ("Tom Low was late for Riga.", False),
    ],
)
def test_person_is_told_dead(text, is_dead):
    ground = ground_of(text)

    dead = {ground.actor(index).name for index in those_told_dead(ground)}

    assert dead == ({"Tom Low"} if is_dead else set())


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [("Jon Vik", ["Aino Laine", "Eva Lind"]), ("Karl Berg", ["Aino Laine", "Eva Lind", "Tom Low"])],
)
def test_dead_stand_only_beside_a_dead_speaker(speaker, expected):
    died = "Tom Low, a historian, said that snow fell in Riga. Tom Low and Karl Berg were dear to all."
    ground = ground_of(
        "\n\n".join([SAID.format(speaker), *OTHERS, died, "Tom Low’s funeral followed Karl Berg’s funeral."])
    )
    asked = next(iter(quotations.ask(ground)))

    assert sorted(rival.text for rival in rivals(ground, asked, 0)) == expected
