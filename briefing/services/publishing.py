"""Showing a briefing to everybody, and taking it back."""

from django.utils import timezone


def publish(briefing, *, at=None):
    """Makes the briefing public; published again, it keeps the day it was first."""
    briefing.is_public = True
    briefing.public_since = briefing.public_since or at or timezone.now()
    briefing.save(update_fields=["is_public", "public_since", "updated_at"])
    return briefing


def unpublish(briefing):
    """Hides the briefing from all but its makers; learners keep their answers."""
    briefing.is_public = False
    briefing.save(update_fields=["is_public", "updated_at"])
    return briefing
