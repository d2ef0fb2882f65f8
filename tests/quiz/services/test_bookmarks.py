from datetime import UTC, datetime, timedelta

import pytest

from briefing.models import Briefing
from quiz.services.bookmarks import add_readings, last_read
from quiz.services.reading import mark_read
from tests.factories import make_briefing, make_learner

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 5, 20, 12, tzinfo=UTC)


def read(learner, briefing, *positions, at=NOON):
    for section in briefing.sections.filter(position__in=positions):
        mark_read(learner=learner, section=section, at=at)


def test_readings_tell_briefings_apart():
    alice = make_learner()
    first, second = make_briefing(), make_briefing()
    read(alice, first, 1, 2)
    read(alice, second, 1)

    found = add_readings(alice, Briefing.objects.for_cards().order_by("pk"))

    assert [briefing.reading.count for briefing in found] == [2, 1]
    assert [briefing.reading.next and briefing.reading.next.position for briefing in found] == [None, 2]


@pytest.mark.parametrize("count", [1, 3])
def test_readings_cost_one_query(django_assert_num_queries, count):
    alice = make_learner()
    for _ in range(count):
        read(alice, make_briefing(), 1)

    with django_assert_num_queries(3):
        add_readings(alice, Briefing.objects.for_cards())


def test_readings_of_a_stranger_are_empty():
    briefing = make_briefing()

    (found,) = add_readings(None, Briefing.objects.for_cards())

    assert (found.reading.read, found.reading.next) == (frozenset(), briefing.sections.get(position=1))


def test_last_read_is_the_latest_that_has_more_to_read():
    alice, bob = make_learner(), make_learner()
    older, newer, finished = make_briefing(), make_briefing(), make_briefing()
    read(alice, older, 1)
    read(alice, newer, 1, at=NOON + timedelta(hours=1))
    read(alice, finished, 1, 2, at=NOON + timedelta(hours=2))

    assert last_read(alice) == newer
    assert last_read(bob) is None
    assert last_read(None) is None


def test_last_read_leaves_withdrawn_briefings_out():
    alice = make_learner()
    briefing = make_briefing(is_public=False)
    read(alice, briefing, 1)

    assert last_read(alice) is None
