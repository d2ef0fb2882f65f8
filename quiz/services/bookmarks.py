"""Where a learner stands in several briefings at once."""

from briefing.models import Briefing
from quiz.models import SectionRead
from quiz.services.reading import Reading

# How many of the briefings last read in are looked at for an unread section.
LAST_READ = 5


def add_readings(learner, briefings):
    """Gives each briefing its `reading`; its sections should have been fetched with it."""
    briefings = list(briefings)
    read = frozenset()
    if learner and briefings:
        rows = SectionRead.objects.filter(learner=learner, section__briefing__in=briefings)
        read = frozenset(rows.values_list("section_id", flat=True))
    for briefing in briefings:
        briefing.reading = _reading(list(briefing.sections.all()), read)
    return briefings


def last_read(learner):
    """The public briefing the learner last read in that still has an unread section, or None."""
    if learner is None:
        return None
    recent = SectionRead.objects.filter(learner=learner, section__briefing__is_public=True)
    order = dict.fromkeys(
        recent.order_by("-read_at", "-pk").values_list("section__briefing", flat=True)[:100]
    )
    found = Briefing.objects.filter(pk__in=list(order)[:LAST_READ]).for_cards().in_bulk()
    begun = add_readings(learner, [found[pk] for pk in order if pk in found])
    return next((briefing for briefing in begun if briefing.reading.next), None)


def _reading(sections, read):
    own = frozenset(section.pk for section in sections if section.pk in read)
    following = next((section for section in sections if section.pk not in own), None)
    return Reading(read=own, next=following, count=len(own))
