"""What a learner has read, and what they left in the text. A section is read once; again changes nothing."""

from dataclasses import dataclass, field

from django.db import transaction

from briefing.models import Section
from quiz.models import SectionRead
from quiz.services.traces import traces_of


@dataclass(frozen=True)
class Reading:
    """`read` is the set of section ids, `next` the first section not read yet (None when all are).

    `place` is the number of the sentence last seen, or None; `marks` are the notes on marked sentences of one
    section by number, "" for a mark without words; `has_begun` tells of the section's check.
    """

    read: frozenset
    next: Section | None
    count: int
    place: int | None = None
    marks: dict[int, str] = field(default_factory=dict)
    has_begun: bool = False


def mark_read(*, learner, section, at):
    """Notes that the learner has read the section; the first time counts."""
    with transaction.atomic():
        return SectionRead.objects.get_or_create(learner=learner, section=section, defaults={"read_at": at})[
            0
        ]


def reading_of(learner, sections, *, section=None):
    """How far the learner is through these sections, given in reading order; one query.

    With a `section` the marks in it come along, and whether its check was begun.
    """
    sections = list(sections)
    traces = traces_of(learner, [row.pk for row in sections])
    return Reading(
        read=frozenset(traces.read),
        next=next((row for row in sections if row.pk not in traces.read), None),
        count=len(traces.read),
        place=traces.place,
        marks=traces.marks.get(section.pk, {}) if section else {},
        has_begun=section is not None and section.pk in traces.begun,
    )
