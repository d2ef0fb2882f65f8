"""An outlet is known by its sort, or by what people told it and what alone it does."""

import pytest

from quiz.questions.outlets import is_outlet
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Berg told The Lantern that she drew the map. The Lantern visited six towns on the map.", True),
        ("Kari Berg told The Lantern that she drew the map. The Lantern sold six towns a map.", False),
        ("As first reported by TarnLedger, Kari Berg fled. In May, TarnLedger reviewed 40 papers.", True),
        ("In May, records viewed by TarnLedger told of a leak. In June, TarnLedger visited six towns.", True),
        ("In May, TarnLedger reviewed 40 papers of the town of Riga.", False),
        ("Kari Berg told the Harbour Ministry that she fled. The Harbour Ministry visited six towns.", False),
        ("The BBC sold six old studios in May.", True),
    ],
)
def test_outlet_is_known_by_its_sort_or_its_work(text, expected):
    ground = ground_of(text)
    names = ("Lantern", "TarnLedger", "BBC", "Harbour Ministry")
    index = next(k for k, one in enumerate(ground.analysis.actors) if one.name.endswith(names))

    assert is_outlet(ground, index) is expected
