"""Shows what Briefed would make of an article, without a database: as text, or as JSON of a fixed shape."""

import json
from argparse import ArgumentTypeError
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from briefing.analysis import analyse
from briefing.analysis.results import Analysis, Article
from briefing.services import ArticleRefused
from briefing.services.article_files import day_of, read_article_file
from briefing.timings import Timings
from quiz.previewing import as_json, as_text, refused_as_text
from quiz.questions import write_questions
from quiz.questions.drafts import QuestionSet


class Command(BaseCommand):
    help = (
        "Analyses an article and writes its questions, and prints both; nothing is stored. "
        "The file may be Markdown (.md), plain text (.txt), HTML (.html) or Word (.docx). What is not given "
        "here is taken from its front matter."
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
        source, form, details = read_article_file(path)
    except ArticleRefused as refused:
        raise CommandError(str(refused)) from refused
    title = title or details.get("title", "")
    return Article(source, title, published_on or details.get("published_on"), form)


def day(text: str) -> date:
    try:
        return day_of(text)
    except ArticleRefused as refused:
        raise ArgumentTypeError(str(refused)) from refused


def printed_json(analysis: Analysis, questions: QuestionSet) -> str:
    return json.dumps(as_json(analysis, questions), ensure_ascii=False)
