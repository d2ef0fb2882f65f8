"""Attempts of before are marked as retries where they can't be anything else."""

from importlib import import_module

import pytest
from django.apps import apps

from quiz.models import Attempt
from tests.factories import make_briefing, make_learner, make_quiz, make_user
from tests.quiz.taking import taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice():
    return make_learner(make_user("alice"))


def test_migration_finds_the_retries_of_before(alice):
    quiz = make_quiz(make_briefing())
    first = taken(alice, quiz, 1)
    retry = taken(alice, quiz, 1, missed_in=first)
    whole = taken(alice, quiz, 3)
    Attempt.objects.update(is_retry=False)

    import_module("quiz.migrations.0016_retries_are_known").find_retries(apps, None)

    found = dict(Attempt.objects.values_list("pk", "is_retry"))
    assert found == {first.pk: False, retry.pk: True, whole.pk: False}
