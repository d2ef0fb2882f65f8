"""Nobody is asked who holds an office whose holder all know; offices like it in words are asked for."""

import pytest

from quiz.questions.known_offices import is_known_to_all
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US President Jon Vik left.", True),
        ("Jon Vik, the 45th president of the United States, left.", True),
        ("Jon Vik, the president-elect of the United States, left.", True),
        ("Jon Vik, the prime minister of India, left.", True),
        ("U.S. Secretary of State Jon Vik left.", True),
        ("US Vice President Jon Vik left.", True),
        ("Jon Vik, Britain's chancellor of the exchequer, left.", True),
        ("Pope Jon Vik left.", True),
        ("Visiting US President Jon Vik left.", True),
        ("Ukrainian President Jon Vik left.", True),
        ("Jon Vik, the former president of the United States, left.", False),
        ("Jon Vik, the US president's envoy, left.", False),
        ("US Energy Secretary Jon Vik left.", False),
        ("US Labor Secretary Jon Vik left.", False),
        ("Norwegian Prime Minister Jon Vik left.", False),
        ("Jon Vik, president of the French Tennis Federation, left.", False),
    ],
)
def test_office_known_to_all_is_the_whole_role(text, expected):
    ground = ground_of(text)
    (role,) = next(actor.roles for actor in ground.analysis.actors if actor.name == "Jon Vik")

    assert is_known_to_all(ground, role) is expected
