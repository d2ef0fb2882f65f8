"""People stand side by side as options only with a role of one family."""

import pytest

from briefing.analysis.results import Actor, ActorKind, Role
from quiz.questions.options.role_families import is_comparable, speaks_for_a_side


def person(name: str, *roles: str) -> Actor:
    told = tuple(Role(role, role, 1, 0, len(role), "title") for role in roles)
    return Actor(name, ActorKind.PERSON, "person", (name,), (), told)


@pytest.mark.parametrize(
    ("role", "other", "expected"),
    [
        ("mayor of Narvik", "Finland’s foreign minister", True),
        ("Slovak referee", "Norway striker", False),
        ("Norway coach", "Finland coach", True),
        ("marine biologist", "professor of law", True),
        ("president of the Tarn Association", "prime minister of Norway", False),
        ("president of the Tarn Association", "chairman of the port", True),
        ("press secretary", "prime minister of Norway", False),
        ("curator of the Tarn museum", "head of the port", False),
        ("curator of the Tarn museum", "professor of law", True),
        ("press secretary", "spokeswoman for the port", True),
    ],
)
def test_comparable_roles(role, other, expected):
    assert is_comparable(person("Ann Lee", role), person("Jon Vik", other)) is expected


def test_person_without_a_known_role_rivals_nobody():
    assert not is_comparable(person("Ann Lee"), person("Jon Vik"))


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("prime minister of Norway", True),
        ("press secretary", True),
        ("army general", True),
        ("marine biologist", False),
        ("president of the Tarn Association", False),
    ],
)
def test_politicians_spokesmen_and_officers_speak_for_a_side(role, expected):
    assert speaks_for_a_side(person("Ann Lee", role)) is expected
