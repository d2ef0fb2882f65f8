import pytest

from briefing.analysis.names import find_names
from tests.briefing.analysis.articles import lines_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee met Old Vik. Then the Lee-Old Vik talks failed.", ["Ann Lee", "Old Vik", "Lee", "Old Vik"]),
        ("Ann Lee met Jon Vik. Then the Lee-Vik talks failed.", ["Ann Lee", "Jon Vik", "Lee", "Vik"]),
        ("Ann Lee met Jon Tarn. Then Marta Lee-Vik left.", ["Ann Lee", "Jon Tarn", "Marta Lee-Vik"]),
        ("Ann Lee-Vik left. Then Lee-Vik returned.", ["Ann Lee-Vik", "Lee-Vik"]),
    ],
)
def test_pair_behind_a_hyphen_is_two_names_where_both_are_named_alone(text, names):
    assert [one.surface for one in find_names(*lines_of(text))] == names
