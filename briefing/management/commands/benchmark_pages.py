"""How many pages and saved answers a second one core manages, beside a bare view of the same size."""

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from django.core.management.base import BaseCommand, CommandError

from briefing.benchmarks.load import answer_to, per_second, request_of
from briefing.benchmarks.servers import served
from briefing.benchmarks.site import environment_of, prepare

BARE = "bare view"
# What the pages should reach, as a share of the bare view.
TARGETS = {
    "section, anonymous": 0.20,
    "section, signed in": 0.10,
    "question": 0.05,
    "saving an answer": 0.09,
}


class Command(BaseCommand):
    help = (
        "Measures the section page, a question and the saving of an answer on a site of its own: SQLite, "
        "one gunicorn worker on one core, the load on another, in turns with a bare view of the same size "
        "without middleware. Prints the median of the rounds and the share of the bare view. Everything it "
        "starts ends with it."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--rounds", type=int, default=7, help="how often each page has its turn (7)")
        parser.add_argument("--seconds", type=float, default=2.0, help="length of a turn (2)")

    def handle(self, *, rounds, seconds, **options):
        cores = sorted(os.sched_getaffinity(0))
        if len(cores) < 2:
            raise CommandError("This needs two cores: one for the site, one for the load.")
        os.sched_setaffinity(0, {cores[1]})
        try:
            with tempfile.TemporaryDirectory(prefix="briefed-benchmark-") as folder:
                self.report(self.measured(Path(folder), cores[0], rounds, seconds))
        except RuntimeError as error:
            raise CommandError(str(error)) from error
        finally:
            os.sched_setaffinity(0, set(cores))

    def measured(self, folder, core, rounds, seconds):
        """{page: [answers a second, one for each round]}."""
        self.stdout.write("Making a site …")
        site = prepare(folder)
        answer = {"answer": "1", "csrfmiddlewaretoken": site["token"]}
        size = {**os.environ, "BENCHMARK_BYTES": str(site["bytes"])}
        with ExitStack() as stack:
            bare = stack.enter_context(served("briefing.benchmarks.bare", core=core, environment=size))
            ours = stack.enter_context(served("config.wsgi", core=core, environment=environment_of(folder)))
            turns = {
                BARE: (bare, request_of("/")),
                "section, anonymous": (ours, request_of(site["section"])),
                "section, signed in": (ours, request_of(site["section"], cookies=site["cookies"])),
                "question": (ours, request_of(site["question"], cookies=site["cookies"])),
                "saving an answer": (
                    ours,
                    request_of(site["question"], cookies=site["cookies"], form=answer),
                ),
            }
            for port, request in turns.values():
                answer_to(port, request)
            found = {name: [] for name in turns}
            for number in range(1, rounds + 1):
                for name, (port, request) in turns.items():
                    found[name].append(per_second(port, request, seconds))
                self.stdout.write(f"round {number} of {rounds}", ending="\r")
                self.stdout.flush()
        return found

    def report(self, found):
        self.stdout.write(f"{'page':<22}{'a second':>10}{'share':>8}{'target':>8}")
        for name, rates in found.items():
            shares = [rate / bare for rate, bare in zip(rates, found[BARE], strict=True)]
            target = f"{TARGETS[name]:.2f}" if name in TARGETS else ""
            self.stdout.write(f"{name:<22}{median(rates):>10.0f}{median(shares):>8.2f}{target:>8}")
