"""How the server's clock is printed."""

from math import ceil

from django import template
from django.utils import timezone

from quiz.services.more_time import later_deadline

register = template.Library()


@register.filter
def seconds_left(deadline):
    """Rounded up: a page never thinks that time is up before the server does."""
    return max(0, ceil((deadline - timezone.now()).total_seconds()))


@register.simple_tag
def minutes_to_take(attempt):
    """How many minutes more the learner may take now; None where it is none."""
    later = later_deadline(attempt)
    return later and ceil((later - attempt.deadline).total_seconds() / 60)


@register.filter
def is_another_day(moment):
    return timezone.localdate(moment) != timezone.localdate()
