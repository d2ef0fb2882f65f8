"""What quiz does when something happens elsewhere in the house."""

from django.dispatch import receiver

from briefing.signals import briefing_refreshed
from quiz.services.seeding import seed_questions


@receiver(briefing_refreshed, dispatch_uid="quiz.seed")
def seed_on_import(sender, *, briefing, analysis, sections, sentences, actors, **kwargs):
    """Writes the questions of a new or revised briefing; the note goes to whoever imported it."""
    return str(seed_questions(briefing, analysis, sections=sections, sentences=sentences, actors=actors))
