"""Sections and sentences: a revised briefing keeps the rows whose sentences stand, and their addresses.

A unique constraint holds at every step of an update, so rows that stay are first moved out of the way.
"""

from collections import Counter

from django.db.models import F

from briefing.models import Section, Sentence
from briefing.services.addresses import RESERVED_FOR_PAGES, free_address, plain_address
from briefing.services.fitting import fit

OUT_OF_THE_WAY = 10_000


def write_sections(briefing, analysis, pages):
    """Writes the sections with their HTML in `pages`; returns their rows in order."""
    standing = list(briefing.sections.all())
    rows = kept_sections(briefing, analysis, standing)
    kept = {row.pk for row in rows if row}
    briefing.sections.exclude(pk__in=kept).delete()
    briefing.sections.update(position=F("position") + OUT_OF_THE_WAY)
    taken = {row.slug for row in standing if row.pk in kept} | RESERVED_FOR_PAGES
    written = []
    for position, (section, row, html) in enumerate(
        zip(analysis.sections, rows, pages, strict=True), start=1
    ):
        row = row or Section(
            briefing=briefing, slug=free_address(section.heading, taken, f"section-{position}")
        )
        taken.add(row.slug)
        fill_section(row, section, analysis, position=position, html=html)
        row.save()
        written.append(row)
    return written


def kept_sections(briefing, analysis, standing):
    """For each analysed section the row it goes on with: the same address, else most sentences in common."""
    by_slug = {row.slug: row for row in standing}
    rows = [by_slug.pop(plain_address(section.heading, ""), None) for section in analysis.sections]
    left = {row.pk: row for row in by_slug.values()}
    home = dict(briefing.sentences.filter(section__in=left).values_list("key", "section_id"))
    for index, section in enumerate(analysis.sections):
        if rows[index] is None:
            keys = [analysis.sentence(number).key for number in section.sentences]
            shared = Counter(home[key] for key in keys if home.get(key) in left)
            if shared:
                rows[index] = left.pop(shared.most_common(1)[0][0])
    return rows


def fill_section(row, section, analysis, *, position, html):
    row.position = position
    row.standfirst = section.standfirst
    row.html = html
    row.word_count = sum(len(analysis.sentence(number).text.split()) for number in section.sentences)
    # A heading that an instructor wrote outlives one that the program made up.
    written_by_hand = row.pk and not row.heading_is_automatic
    if not (written_by_hand and section.heading_is_automatic):
        row.heading = fit(section.heading, Section, "heading") or f"Part {position}"
        row.heading_is_automatic = section.heading_is_automatic


def write_sentences(briefing, analysis, sections):
    """Writes the sentences; returns their rows by number, those that this edit retired, and those it brought.

    A sentence whose key stands keeps its row. The others lose number and section, and stay for what quotes
    them. The retired rows are as they were.
    """
    rows = {row.key: row for row in briefing.sentences.all()}
    before = [row for row in rows.values() if row.number is not None]
    known = {row.key for row in before}
    briefing.sentences.update(number=None, section=None)
    new, kept = [], []
    for section, section_row in zip(analysis.sections, sections, strict=True):
        for index, paragraph in enumerate(section.paragraphs):
            for sentence in map(analysis.sentence, paragraph.sentences):
                row = rows.get(sentence.key)
                (kept if row else new).append(row := row or Sentence(briefing=briefing, key=sentence.key))
                row.section, row.paragraph, row.number = section_row, index, sentence.number
                row.text, row.start, row.end = sentence.text, sentence.start, sentence.end
    Sentence.objects.bulk_create(new, batch_size=500)
    columns = ["section", "paragraph", "number", "text", "start", "end"]
    Sentence.objects.bulk_update(kept, columns, batch_size=100)
    standing = {row.key for row in kept}
    gone = [row for row in before if row.key not in standing]
    added = [row for row in [*kept, *new] if row.key not in known]
    return {row.number: row for row in [*kept, *new]}, gone, added
