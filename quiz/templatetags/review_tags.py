"""Days as learners read them, and the picture of the reviews ahead."""

from dataclasses import dataclass
from datetime import date

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from quiz.learners import reader_of
from quiz.services.reviews import due_today

register = template.Library()
PLOT_WIDTH, BASE, TALLEST = 340, 150, 126
BAR_SHARE = 0.76


@dataclass(frozen=True)
class Bar:
    day: date
    count: int
    x: float
    y: int
    width: float
    height: int

    @property
    def middle(self):
        return round(self.x + self.width / 2, 1)

    @property
    def label_y(self):
        return self.y - 8


@register.simple_tag(takes_context=True)
def due_count(context):
    """How many questions today's review asks of this learner; no query where nothing is due.

    A page may ask twice: the count stays with the request's learner.
    """
    learner = reader_of(context)
    if learner is None or not getattr(learner, "has_due", True):
        return 0
    if not hasattr(learner, "due_count"):
        learner.due_count = len(due_today(learner, timezone.localdate()))
    return learner.due_count


@register.filter
def day_from_today(day, today=None):
    """Today, tomorrow, in 4 days, and from two months on the date."""
    distance = (day - (today or timezone.localdate())).days
    if distance <= 1:
        return "tomorrow" if distance == 1 else "today"
    return f"in {distance} days" if distance <= 60 else f"on {date_format(day, 'j F Y')}"


@register.filter
def coming_day(day, today):
    """As `day_from_today`; what is overdue waits for today's review."""
    return day_from_today(max(day, today), today)


@register.filter
def day_name(day, today):
    return "Today" if day == today else date_format(day, "D")


@register.filter
def next_due(days):
    """The first of the days on which something comes due, with its count; None if none does."""
    return next(((day, count) for day, count in days if count), None)


@register.simple_tag
def bars_of(days):
    """One bar a day, or nothing where no day has any."""
    most = max((count for _day, count in days), default=0)
    if not most:
        return []
    step = PLOT_WIDTH / len(days)
    width = round(step * BAR_SHARE, 1)
    bars = []
    for place, (day, count) in enumerate(days):
        height = max(1, round(TALLEST * count / most))
        bars.append(
            Bar(day, count, round(step * place + (step - width) / 2, 1), BASE - height, width, height)
        )
    return bars
