"""Whom a correction gave more is told on the next page they open, until they say they saw it."""

from collections import Counter
from dataclasses import dataclass

from django.db import transaction

from quiz.models import Attempt, Credit


@dataclass(frozen=True)
class Corrected:
    """An attempt and how many of its answers count for more; `url` is empty where it cannot be opened."""

    name: str
    url: str
    count: int


@dataclass(frozen=True)
class News:
    """`until` is the last correction in it: what comes after is told another time."""

    attempts: tuple[Corrected, ...]
    until: int


def news_for(learner):
    """What the learner was not told yet, or None."""
    credits = Credit.objects.filter(answer__attempt__learner=learner, told_at__isnull=True)
    rows = list(credits.values_list("answer__attempt", "correction"))
    if not rows:
        return None
    counts = Counter(attempt for attempt, _ in rows)
    attempts = Attempt.objects.filter(pk__in=counts).for_pages().order_by("-started_at", "-pk")
    can_be_opened = set(Attempt.objects.filter(pk__in=counts).in_public().values_list("pk", flat=True))
    return News(
        attempts=tuple(
            Corrected(one.name, one.get_absolute_url() if one.pk in can_be_opened else "", counts[one.pk])
            for one in attempts
        ),
        until=max(correction for _, correction in rows),
    )


@transaction.atomic
def keep_told(*, learner, until, at):
    """The learner has seen the corrections up to this one; returns how many credits it was told of."""
    untold = Credit.objects.filter(answer__attempt__learner=learner, told_at__isnull=True)
    return untold.filter(correction__lte=until).update(told_at=at)
