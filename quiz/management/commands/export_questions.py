"""Writes the questions of a briefing or a quiz into a file that other programs read."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from briefing.models import Briefing
from quiz.formats.holding import report
from quiz.formats.question_files import FORMS, file_of
from quiz.questions.exchange_report import Outcome, in_words
from quiz.services.question_export import exchanged, questions_in, questions_of


class Command(BaseCommand):
    help = (
        "Writes the published questions of a briefing to a file or to the standard output, and says what the "
        "format has no place for."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "briefing", help="the briefing's address, such as a-bridge for /briefings/a-bridge/"
        )
        parser.add_argument("--format", choices=FORMS, default="gift", help="gift unless said otherwise")
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--quiz", default="", help="only what the quiz of this address asks, in its order")
        which.add_argument("--drafts", action="store_true", help="drafts as well")
        parser.add_argument("--output", type=Path, metavar="FILE", help="where to write it")

    def handle(self, *, briefing, format, quiz, drafts, output, **options):
        questions = [exchanged(row) for row in rows_of(briefing, quiz, drafts)]
        content, lines = file_of(questions, format), report(questions, FORMS[format])
        if output:
            write(output, content)
        else:
            sys.stdout.buffer.write(content)
        for line in lines:
            if line.outcome is not Outcome.TAKEN:
                self.stderr.write(f"{line.line}. {line.outcome}: {line.title}: {' '.join(line.notes)}")
        self.stderr.write(f"{in_words(lines)}.")


def rows_of(slug, quiz_slug, drafts):
    briefing = Briefing.objects.without_article().filter(slug=slug).first()
    if briefing is None:
        raise CommandError(f"There is no briefing at “{slug}”.")
    if not quiz_slug:
        return questions_of(briefing, with_drafts=drafts)
    quiz = briefing.quizzes.filter(slug=quiz_slug).first()
    if quiz is None:
        raise CommandError(f"This briefing has no quiz at “{quiz_slug}”.")
    return questions_in(quiz)


def write(path, content):
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}.") from error
