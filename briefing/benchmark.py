"""Prints how the analysis scales: `python -m briefing.benchmark [FILE]`.

First the time for the text, stage by stage and as a multiple of the bare tagger's on the same words; then the
growth at ten and a hundred times the length, on invented text: repeated paragraphs are set aside as quotes.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

from textblob.en import parser

from briefing.analysis import Article, analyse
from briefing.analysis.tokens import tokenise
from briefing.timings import Timings

_NAMES = ("Norland", "Estavia", "Ann Lee", "the Harbour Council", "Port Victor", "Karl Berg")
_VERBS = ("signed a treaty with", "visited", "criticised", "met officials from", "imposed tariffs on")
_REPEATS = 3
_PARAGRAPHS = 15


def made_up_text(paragraphs: int = _PARAGRAPHS) -> str:
    """About 900 words of invented news, different in each paragraph."""
    lines = []
    for number in range(paragraphs):
        one, other = _NAMES[number % 6], _NAMES[(number * 5 + 1) % 6]
        verb = _VERBS[number % 5]
        lines.append(
            f"In {1990 + number % 30}, {one} {verb} {other} after {number + 2} days of talks. The deal, worth"
            f" ${number + 1}.5 million, was opposed by {number + 3} members of the assembly, who said it"
            f" would harm fishing village {number} on the coast. However, the minister insisted on May"
            f" {number % 28 + 1} that the new harbour would bring {number + 100} jobs because ships could"
            " land there in winter."
        )
    return "\n\n".join(lines)


def best_of(action: Callable[[], object]) -> float:
    """Seconds of the fastest of a few runs."""
    times = []
    for _ in range(_REPEATS):
        started = perf_counter()
        action()
        times.append(perf_counter() - started)
    return min(times)


def _article(text: str) -> Article:
    return Article(text, published_on=date(2025, 5, 30))


def bare_tags(text: str) -> object:
    """What the tagger does by itself with the words of the text."""
    lines = [[word for word, _, _ in tokenise(line)] for line in text.splitlines() if line.strip()]
    return parser.parse(lines, tokenize=False, tags=True, chunks=False, split=True)


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else made_up_text()
    analyse(_article(text))
    once = best_of(lambda: analyse(_article(text)))
    tagger = best_of(lambda: bare_tags(text))
    timings = Timings()
    analyse(_article(text), stage=timings)
    say = sys.stdout.write
    say(f"{timings}\n\n{len(text.split())} words in {once * 1000:.0f} ms,")
    say(f" {once / tagger:.1f} times the bare tagger\n")
    base = best_of(lambda: analyse(_article(made_up_text())))
    for times in (10, 100):
        longer = _article(made_up_text(_PARAGRAPHS * times))
        started = perf_counter()
        analyse(longer)
        say(f"{times} times the text: {(perf_counter() - started) / base:.1f} times the time\n")


if __name__ == "__main__":
    main()
