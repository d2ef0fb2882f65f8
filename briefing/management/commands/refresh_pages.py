"""After an update of the program: what pages print alike for every reader is made anew."""

from django.core.management.base import BaseCommand

from briefing.models import Briefing
from briefing.ready_parts import edition, make_parts


class Command(BaseCommand):
    help = (
        "Makes the ready parts of all briefings that an older version of the program made, or of all with "
        "--all. Pages look the same without it, and are slower."
    )

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true", help="also those that are up to date")

    def handle(self, *, all, **options):
        briefings = Briefing.objects.only("pk", "title").order_by("pk")
        if not all:
            briefings = briefings.exclude(ready__edition=edition())
        briefings = list(briefings)
        for briefing in briefings:
            make_parts(briefing)
        self.stdout.write(f"{len(briefings)} briefing{'' if len(briefings) == 1 else 's'} made ready.")
