"""A learner's reading settings."""

from quiz.models import Learner


def save_settings(*, learner, changes):
    """Writes the given fields, and only those."""
    if changes:
        Learner.objects.filter(pk=learner.pk).update(**changes)
