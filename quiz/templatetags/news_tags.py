"""What a learner is told on any page: corrections that raised their score."""

from django import template

from quiz.learners import reader_of
from quiz.services.telling import news_for

register = template.Library()


@register.simple_tag(takes_context=True)
def corrected_since(context):
    """The news for this learner, or None; no query where there is none."""
    learner = reader_of(context)
    return news_for(learner) if getattr(learner, "has_news", False) else None
