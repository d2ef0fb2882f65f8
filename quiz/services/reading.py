"""What a learner has read. A section is read once; reading it again changes nothing."""

from dataclasses import dataclass

from django.db import transaction

from briefing.models import Section
from quiz.models import SectionRead


@dataclass(frozen=True)
class Reading:
    """`read` is the set of section ids, `next` the first section not read yet (None when all are)."""

    read: frozenset
    next: Section | None
    count: int


def mark_read(*, learner, section, at):
    """Notes that the learner has read the section; the first time counts."""
    with transaction.atomic():
        return SectionRead.objects.get_or_create(learner=learner, section=section, defaults={"read_at": at})[
            0
        ]


def reading_of(learner, sections):
    """How far the learner is through these sections, given in reading order."""
    sections = list(sections)
    read = frozenset()
    if learner and sections:
        rows = SectionRead.objects.filter(learner=learner, section__in=[section.pk for section in sections])
        read = frozenset(rows.values_list("section_id", flat=True))
    following = next((section for section in sections if section.pk not in read), None)
    return Reading(read=read, next=following, count=len(read))
