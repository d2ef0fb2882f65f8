"""Ships that are called like people."""

import pytest

from tests.briefing.analysis.articles import actors_of


def told_of(*texts):
    return [(one.name, one.kind.value, one.label, len(one.mentions)) for one in actors_of(*texts)]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            ("The Lady Anne ran aground.", "They towed the Lady Anne, a ferry.", "She owns the Lady Anne."),
            [("Lady Anne", "organisation", "ship", 3)],
        ),
        (("The Mary Low sank.", "Divers saw the Mary Low."), [("Mary Low", "organisation", "ship", 2)]),
        (("Sixty were aboard the Mary Low.",), [("Mary Low", "organisation", "ship", 1)]),
        (
            ("She sold two ships, the Anne Low and the Lady Anne.",),
            [("Anne Low", "organisation", "ship", 1), ("Lady Anne", "organisation", "ship", 1)],
        ),
        (("The Lady Anne, a dredger, is old.",), [("Lady Anne", "organisation", "ship", 1)]),
        (("Divers saw the Mary Low.",), [("Mary Low", "organisation", "organisation", 1)]),
    ],
)
def test_name_of_a_person_behind_the_is_that_of_a_ship(texts, found):
    assert told_of(*texts) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lady Anne spoke.", "Anne"),
        ("Mary Low sank into a chair.", "Mary Low"),
        ("The Mary Low trial goes on.", "Mary Low"),
        ("She is the Mary Low of chess.", "Mary Low"),
        ("The Rev Mary Low spoke.", "Mary Low"),
    ],
)
def test_person_stays_one_where_the_is_not_said_of_the_name(text, name):
    assert told_of(text) == [(name, "person", "person", 1)]
