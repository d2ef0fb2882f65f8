"""Who has a word for many like them, and who has an office or speaks for a body."""

import pytest

from quiz.questions.standings import is_one_of_many
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Jon Vik, 44, praised the ferry of Riga.", True),
        ("Resident Jon Vik praised the ferry of Riga.", True),
        ("Rancher Jon Vik praised the ferry of Riga.", True),
        ("Surveyor Jon Vik praised the ferry of Riga.", False),
        ("Mayor Jon Vik praised the ferry of Riga.", False),
        ("Jon Vik, 44, a professor in Oslo, praised the ferry of Riga.", False),
        ("Jon Vik praised the ferry of Riga.", False),
        ("Jon Vik praised the ferry of Riga. The Bergen resident was in a boat.", True),
        ("Jon Vik and Ann Lee praised the ferry of Riga. The Bergen resident was in a boat.", False),
        ("Jon Vik praised the ferry of Riga. The Bergen mayor was in a boat.", False),
    ],
)
def test_age_or_common_calling_makes_one_of_many(told, expected):
    ground = ground_of(told)
    index = next(k for k, actor in enumerate(ground.analysis.actors) if actor.name == "Jon Vik")

    assert is_one_of_many(ground, index) is expected
