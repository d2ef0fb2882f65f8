"""Joins rows that were fetched apart, so that a link to a sentence costs no query of its own."""

from briefing.models import Mention
from briefing.pictures.presence import Presence


def place(sentences, briefing):
    """Gives each sentence its section, from the briefing's sections that are already here."""
    by_id = {section.pk: section for section in briefing.sections.all()}
    for sentence in sentences:
        if sentence is not None and sentence.section_id in by_id:
            sentence.section = by_id[sentence.section_id]


def presence_in(briefing):
    """Where the briefing's actors are named; keys are appearance ids. One query."""
    mentions = Mention.objects.filter(appearance__briefing=briefing).as_places()
    return Presence(list(mentions), [section.pk for section in briefing.sections.all()])


def named_actors(briefing, presence):
    """The briefing's appearances with their actor, `counts` per section and `total`. One query."""
    appearances = list(briefing.appearances.for_lists())
    place((appearance.role_sentence for appearance in appearances), briefing)
    for appearance in appearances:
        appearance.counts = presence.counts(appearance.pk)
        appearance.total = sum(appearance.counts)
        appearance.section_count = sum(1 for count in appearance.counts if count)
    return appearances
