"""How the analysis scales: time by stage, as a multiple of the tagger's alone, and growth with the length."""

from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

from django.core.management.base import BaseCommand, CommandError
from textblob.en import parse

from briefing.analysis import Article, analyse
from briefing.analysis.decoding import decode
from briefing.analysis.limits import ArticleRefused
from briefing.timings import Timings

NAMES = ("Norland", "Estavia", "Ann Lee", "the Harbour Council", "Port Victor", "Karl Berg")
VERBS = ("signed a treaty with", "visited", "criticised", "met officials from", "imposed tariffs on")
REPEATS = 5
PARAGRAPHS = 15


class Command(BaseCommand):
    help = (
        "Measures the text engine: how long each stage takes for an article (an invented one where no file "
        "is given), how that compares with tagging the same words, and how the time grows at ten and a "
        "hundred times the length."
    )
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", type=Path, help="an article as plain text")

    def handle(self, *, file, **options):
        text = read(file) if file else made_up_text()
        once = median_of(partial(analysed, text))
        tagger = median_of(partial(bare_tags, text))
        timings = Timings()
        analyse(article_of(text), stage=timings)
        self.stdout.write(f"{timings}\n")
        self.stdout.write(
            f"{len(text.split())} words in {once * 1000:.1f} ms,"
            f" {once / tagger:.1f} times the tagger alone ({tagger * 1000:.1f} ms)"
        )
        base = median_of(partial(analysed, made_up_text()))
        for times in (10, 100):
            seconds = median_of(partial(analysed, made_up_text(PARAGRAPHS * times)), repeats=1)
            self.stdout.write(f"{times} times the text: {seconds / base:.1f} times the time")


def read(path):
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
    except ArticleRefused as refused:
        raise CommandError(str(refused)) from refused


def made_up_text(paragraphs=PARAGRAPHS):
    """About 60 words of invented news a paragraph; each differs, as repeated ones are set aside as quotes."""
    lines = []
    for number in range(paragraphs):
        one, other = NAMES[number % 6], NAMES[(number * 5 + 1) % 6]
        verb = VERBS[number % 5]
        lines.append(
            f"In {1990 + number % 30}, {one} {verb} {other} after {number + 2} days of talks. The deal, worth"
            f" ${number + 1}.5 million, was opposed by {number + 3} members of the assembly, who said it"
            f" would harm fishing village {number} on the coast. However, the minister insisted on May"
            f" {number % 28 + 1} that the new harbour would bring {number + 100} jobs because ships could"
            " land there in winter."
        )
    return "\n\n".join(lines)


def article_of(text):
    return Article(text, published_on=date(2025, 5, 30))


def analysed(text):
    return analyse(article_of(text))


def bare_tags(text):
    """What the tagger does by itself with the text: its own tokens, and tags only."""
    return parse(text, tokenize=True, tags=True, chunks=False, relations=False, lemmata=False)


def median_of(action, repeats=REPEATS):
    """Seconds of processor time, the middle of a few runs; a first one, to load dictionaries, is left out."""
    if repeats > 1:
        action()
    times = []
    for _ in range(repeats):
        started = process_time()
        action()
        times.append(process_time() - started)
    return median(times)
