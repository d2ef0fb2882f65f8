"""Closes the attempts whose time is over with what was saved in them, as a visit to one does."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from briefing.analysis.counted import counted
from quiz.models import Attempt
from quiz.services.attempts import close_if_over
from quiz.services.clock import is_over


class Command(BaseCommand):
    help = "Closes attempts whose time is over, with what was saved. Safe to repeat."

    def handle(self, *args, **options):
        now = timezone.now()
        waiting = Attempt.objects.open().filter(deadline__lt=now).order_by("deadline", "pk")
        late = [attempt for attempt in waiting if is_over(attempt, now)]
        for attempt in late:
            close_if_over(attempt=attempt, at=now)
        self.stdout.write(f"{counted(len(late), 'attempt')} closed.")
