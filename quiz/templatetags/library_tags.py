"""What the library shows of the learner who looks: how far each briefing is read, and where they stopped."""

from django import template

from quiz.learners import reader_of
from quiz.services.bookmarks import add_readings, last_read

register = template.Library()


@register.simple_tag(takes_context=True)
def with_readings(context, briefings):
    """The briefings as a list, each with `.reading`; one query for all of them."""
    return add_readings(reader_of(context), briefings)


@register.simple_tag(takes_context=True)
def where_stopped(context):
    """The briefing last read in that still has a section to read, with `.reading`; else None."""
    return last_read(reader_of(context))
