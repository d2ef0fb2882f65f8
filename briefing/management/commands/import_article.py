"""The main job from the command line: files in, briefings out."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from briefing.models import Briefing
from briefing.services import ArticleRefused, Outcome, import_file
from briefing.services.article_files import day_of

BAR = 30


class Command(BaseCommand):
    help = (
        "Makes a briefing of each article: sections, actors, a timeline and quizzes. Files may be Markdown "
        "(.md), plain text (.txt), HTML (.html) or Word (.docx). What is not given here is taken "
        "from the front matter, the lines between two --- at the top of the file: title, standfirst, author, "
        "source, url, published_on, key_points. Importing the same article again changes nothing; a changed "
        "one revises its briefing."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="an article")
        parser.add_argument("--title", help="its title")
        parser.add_argument("--author", help="who wrote it")
        parser.add_argument(
            "--source", dest="source_name", help="where it appeared, such as a newspaper's name"
        )
        parser.add_argument("--url", dest="source_url", help="its address on the web")
        parser.add_argument(
            "--published-on",
            metavar="DATE",
            help="the day it appeared, as 2025-05-30; “last month” hangs on it",
        )
        parser.add_argument("--briefing", metavar="SLUG", help="revise the briefing at this address")
        parser.add_argument("--publish", action="store_true", help="show it to learners at once")

    def handle(self, *, files, briefing, published_on, **options):
        if Briefing._meta.db_table not in connection.introspection.table_names():
            raise CommandError("The database has no tables yet. Run “manage.py migrate” first, then import.")
        names = ("title", "author", "source_name", "source_url", "publish")
        given = {name: options[name] for name in names if options[name]}
        if len(files) > 1 and (briefing or given.get("title")):
            raise CommandError("--title and --briefing belong to one article; name one file with them.")
        if published_on:
            given["published_on"] = self.or_error(day_of, published_on)
        if briefing:
            given["briefing"] = self.briefing_at(briefing)
        if len(files) == 1:
            self.report(self.or_error(import_file, files[0], **given))
        else:
            self.import_many(files, given)

    def or_error(self, work, *arguments, **given):
        try:
            return work(*arguments, **given)
        except ArticleRefused as refused:
            raise CommandError(str(refused)) from refused

    def briefing_at(self, slug):
        try:
            return Briefing.objects.get(slug=slug)
        except Briefing.DoesNotExist as missing:
            raise CommandError(f"There is no briefing at the address “{slug}”.") from missing

    def import_many(self, files, given):
        """Imports one file after the other; one that is refused does not hold up the rest."""
        refusals = []
        for number, path in enumerate(files, start=1):
            self.draw_bar(number - 1, len(files), path.name)
            try:
                result = import_file(path, **given)
            except ArticleRefused as refused:
                refusals.append(f"{path}: {refused}")
            else:
                self.clear_bar()
                self.report(result)
        self.clear_bar()
        if refusals:
            words = "\n".join(refusals)
            raise CommandError(f"{len(refusals)} of {len(files)} files were not imported.\n{words}")

    def draw_bar(self, done, total, name):
        if self.stderr.isatty():
            filled = BAR * done // total
            bar = "#" * filled + "-" * (BAR - filled)
            self.stderr.write(f"\r\x1b[K[{bar}] {done}/{total} {name}", ending="")

    def clear_bar(self):
        if self.stderr.isatty():
            self.stderr.write("\r\x1b[K", ending="")

    def report(self, result):
        """What was made, in words, and where it is."""
        row = result.briefing
        if result.outcome is Outcome.UNCHANGED:
            self.stdout.write(f"“{row.title}” is unchanged.")
        else:
            self.stdout.write(f"{result.outcome.capitalize()} “{row.title}”: {contents(row)}.")
            if row.title_is_automatic:
                self.stdout.write(
                    "  It came without a title, so this one was made up; --title gives another."
                )
            for note in (*result.notes, *result.details):
                self.stdout.write(f"  {note}")
            for sentence in result.retired:
                self.stdout.write(f"  No longer there: {sentence}")
        state = "" if row.is_public else "  (a draft: only its makers see it; --publish shows it to learners)"
        self.stdout.write(f"  {row.get_absolute_url()}{state}")


def contents(briefing):
    """How much a briefing holds: "6 sections, 48 sentences, 21 actors, 9 dates"."""
    counts = (
        (briefing.sections.count(), "section"),
        (briefing.sentences.standing().count(), "sentence"),
        (briefing.appearances.count(), "actor"),
        (briefing.timeline_events.count(), "date"),
    )
    return ", ".join(f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in counts)
