"""What a learner has read, and what they left in the text. A section is read once; again changes nothing."""

from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import F, TextField, Value

from briefing.models import Section
from quiz.models import Highlight, Place, SectionRead


@dataclass(frozen=True)
class Reading:
    """`read` is the set of section ids, `next` the first section not read yet (None when all are).

    `place` is the number of the sentence last seen, or None; `marks` are the notes on marked sentences of one
    section by number, "" for a mark without words.
    """

    read: frozenset
    next: Section | None
    count: int
    place: int | None = None
    marks: dict[int, str] = field(default_factory=dict)


def mark_read(*, learner, section, at):
    """Notes that the learner has read the section; the first time counts."""
    with transaction.atomic():
        return SectionRead.objects.get_or_create(learner=learner, section=section, defaults={"read_at": at})[
            0
        ]


def reading_of(learner, sections, *, briefing=None, section=None):
    """How far the learner is through these sections, given in reading order; one query.

    With a `briefing` their place in it comes along, with a `section` their marks in it.
    """
    sections = list(sections)
    rows = _traces(learner, sections, briefing, section) if learner and sections else ()
    read, place, marks = set(), None, {}
    for kind, key, number, note in rows:
        if kind == "read":
            read.add(key)
        elif kind == "place":
            place = number
        else:
            marks[number] = note
    following = next((row for row in sections if row.pk not in read), None)
    return Reading(frozenset(read), following, len(read), place, marks)


def _traces(learner, sections, briefing, section):
    """(kind, section id, sentence number, note) of all that is asked for."""
    keys = [row.pk for row in sections]
    read = SectionRead.objects.filter(learner=learner, section__in=keys).order_by()
    found = _columns(read, "read", F("section_id"), Value(0), Value("", TextField()))
    here, number = F("sentence__section_id"), F("sentence__number")
    if briefing is not None:
        places = Place.objects.filter(learner=learner, briefing=briefing.pk, sentence__number__isnull=False)
        found = found.union(
            _columns(places.order_by(), "place", here, number, Value("", TextField())), all=True
        )
    if section is not None:
        marks = Highlight.objects.filter(learner=learner, sentence__section=section.pk).order_by()
        found = found.union(_columns(marks, "mark", here, number, F("note")), all=True)
    return found


def _columns(rows, kind, section, number, note):
    rows = rows.annotate(of_kind=Value(kind), of_section=section, of_number=number, of_note=note)
    return rows.values_list("of_kind", "of_section", "of_number", "of_note")
