"""Brings questions from a file into a briefing, as drafts of an instructor."""

from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from briefing.models import Briefing
from briefing.services.deeds import record
from quiz.formats.file_text import MAX_BYTES, FileRefused, text_of
from quiz.formats.question_files import READABLE, read_file
from quiz.questions.exchange_report import in_words
from quiz.services.question_import import import_questions


class Command(BaseCommand):
    help = (
        "Brings the questions of a GIFT, Moodle XML, Aiken or CSV file into a briefing, as drafts, and says "
        "what became of each. The same file again updates them."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the file with the questions")
        parser.add_argument("--briefing", required=True, help="the briefing's address")
        parser.add_argument("--by", required=True, metavar="USERNAME", help="the instructor whose they are")
        parser.add_argument("--format", choices=READABLE, default="", help="as the file looks unless given")
        parser.add_argument("--look", action="store_true", help="only say what would happen")

    def handle(self, *, file, briefing, by, format, look, **options):
        user = instructor(by)
        row = Briefing.objects.editable_by(user).without_article().filter(slug=briefing).first()
        if row is None:
            raise CommandError(f"{by} has no briefing at “{briefing}”.")
        lines = import_questions(
            briefing=row, found=read(file, format), by=user, at=timezone.now(), is_rehearsal=look
        )
        for line in lines:
            self.stdout.write(f"{line.line}. {line.outcome}: {line.title} {' '.join(line.notes)}".rstrip())
        self.stdout.write(f"{in_words(lines)}.")
        if not look:
            record(user, row, f"Brought in questions: {in_words(lines)}.")


def instructor(username):
    user = get_user_model().objects.filter(username=username).first()
    if user is None or not user.has_perm("quiz.add_question"):
        raise CommandError(f"“{username}” is no instructor here.")
    return user


def read(path, form):
    try:
        with path.open("rb") as file:
            text = text_of(file.read(MAX_BYTES + 1))
        return read_file(text, form=form, name=path.name)
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
    except FileRefused as refused:
        raise CommandError(f"{path.name}: {refused}") from refused
