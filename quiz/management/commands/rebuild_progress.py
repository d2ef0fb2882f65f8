"""Makes again from the answers what is kept beside them: memories and tallies. Scores need nothing."""

from django.core.management.base import BaseCommand

from briefing.analysis.counted import counted
from quiz.models import Attempt, Learner
from quiz.services.memory import rebuild
from quiz.services.tallies import keep_tallies


class Command(BaseCommand):
    help = "Makes review dates and the tallies of classes again from the answers. Safe to repeat."

    def handle(self, *args, **options):
        memories = changed = 0
        for learner in Learner.objects.order_by("pk").values_list("pk", flat=True).iterator():
            count, different = rebuild(learner)
            memories, changed = memories + count, changed + different
        self.stdout.write(
            f"{counted(memories, 'memory', 'memories')} rebuilt from the answers, {changed} of them changed."
        )
        attempts = Attempt.objects.finished().filter(quiz__isnull=False).order_by("pk")
        changed = keep_tallies(attempts.values_list("pk", flat=True))
        tallies = counted(changed, "tally was", "tallies were")
        self.stdout.write(f"{tallies} not as the answers of the attempt say, and made anew.")
