"""Shows what Briefed would make of an article, without a database: as text, or as JSON of a fixed shape."""

import json
from datetime import date
from pathlib import Path

import frontmatter
from django.core.management.base import BaseCommand, CommandError

from briefing.analysis import analyse
from briefing.analysis.decoding import decode
from briefing.analysis.results import Analysis, Article, Form
from briefing.timings import Timings
from quiz.previewing import as_json, as_text, refused_as_text
from quiz.questions import write_questions
from quiz.questions.drafts import QuestionSet

FORMS = {".md": Form.MARKDOWN, ".markdown": Form.MARKDOWN, ".html": Form.HTML, ".htm": Form.HTML}


class Command(BaseCommand):
    help = (
        "Analyses an article and writes its questions, and prints both; nothing is stored. "
        "The file's ending says how it is written: .md is Markdown, .html is HTML, anything else plain text."
    )
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="the article")
        parser.add_argument("--title", default="", help="its title, if the text has none")
        parser.add_argument(
            "--published-on",
            type=day,
            metavar="DATE",
            help="day of publication, YYYY-MM-DD; dates hang on it",
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")
        parser.add_argument("--refused", action="store_true", help="also list what the gate refused, and why")
        parser.add_argument("--timings", action="store_true", help="also print how long each stage took")

    def handle(self, *, file, title, published_on, json: bool, refused, timings, **options):
        article = read_article(file, title, published_on)
        stage = Timings()
        try:
            analysis = analyse(article, stage=stage)
        except ValueError as error:
            raise CommandError(str(error)) from error
        with stage("questions"):
            questions = write_questions(analysis)
        self.stdout.write(printed_json(analysis, questions) if json else as_text(analysis, questions))
        if refused:
            self.stderr.write(refused_as_text(questions))
        if timings:
            self.stderr.write(str(stage))


def read_article(path: Path, title: str, published_on: date | None) -> Article:
    """The file as an article; front matter fills in what was not given."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise CommandError(str(error)) from error
    form = FORMS.get(path.suffix.lower(), Form.PLAIN)
    matter: dict = {}
    if form is Form.MARKDOWN:
        matter, text = frontmatter.parse(text)
    published_on = published_on or front_day(matter.get("published_on"))
    return Article(text, title or str(matter.get("title") or ""), published_on, form)


def front_day(value: object) -> date | None:
    """The day that front matter gives, which YAML may have read already."""
    if isinstance(value, date):
        return value
    return day(str(value)) if value else None


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"“{text}” is no date; write it as 2025-05-30.") from error


def printed_json(analysis: Analysis, questions: QuestionSet) -> str:
    return json.dumps(as_json(analysis, questions), ensure_ascii=False)
