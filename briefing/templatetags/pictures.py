"""Tags that print the server-made pictures, and the pieces of a quoted sentence."""

from django import template

from briefing.pictures.pieces import pieces as pieces_of
from briefing.pictures.ring import ring
from briefing.pictures.spark import spark as spark_of

register = template.Library()


@register.inclusion_tag("parts/ring.html")
def section_ring(sections, reading):
    """One arc per section: `reading.read` holds the ids of those read, `reading.next` is where to go on."""
    next_id = reading.next.pk if reading.next else None
    states = [_state(section, reading.read, next_id) for section in sections]
    return {"arcs": ring(states), "done": states.count("read"), "total": len(states)}


def _state(section, read, next_id):
    if section.pk in read:
        return "read"
    return "now" if section.pk == next_id and read else ""


@register.inclusion_tag("parts/ring.html")
def count_ring(done, total):
    """The same ring where only the numbers are known."""
    return {"arcs": ring(["read"] * done + [""] * (total - done)), "done": done, "total": total}


@register.inclusion_tag("parts/spark.html")
def spark(counts):
    """`counts`: mentions per section, in reading order. Always print the number beside it."""
    return {"spark": spark_of(counts)}


@register.simple_tag
def pieces(text, spans):
    """`{% pieces text spans as cut %}`: spans are pairs of offsets into the text."""
    return pieces_of(text, spans)


@register.simple_tag
def pieces_between(text, start, end):
    """`pieces` for one span."""
    return pieces_of(text, [(start, end)])
