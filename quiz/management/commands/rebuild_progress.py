"""Makes every learner's memory again from the answers. Scores and levels are derived and need nothing."""

from django.core.management.base import BaseCommand

from quiz.models import Learner
from quiz.services.memory import rebuild


class Command(BaseCommand):
    help = "Makes the review dates of all learners again from their answers. Safe to repeat."

    def handle(self, *args, **options):
        memories = changed = 0
        for learner in Learner.objects.order_by("pk").values_list("pk", flat=True).iterator():
            count, different = rebuild(learner)
            memories, changed = memories + count, changed + different
        self.stdout.write(f"{memories} memories rebuilt from the answers, {changed} of them changed.")
