"""How the server's clock is printed."""

from django import template
from django.utils import timezone

register = template.Library()


@register.filter
def seconds_left(deadline):
    return max(0, int((deadline - timezone.now()).total_seconds()))


@register.filter
def is_another_day(moment):
    return timezone.localdate(moment) != timezone.localdate()
