"""The picture of scores over time."""

from django import template

from quiz.pictures.scores import TALL, WIDE, score_line

register = template.Library()


@register.simple_tag
def score_lines(scores):
    """The line for wide windows and the one for narrow ones; nothing for fewer than two scores."""
    lines = [score_line(scores, frame) for frame in (WIDE, TALL)]
    return lines if all(lines) else []
