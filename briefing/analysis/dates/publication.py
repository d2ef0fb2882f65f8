"""The day the article was written on, where nobody says: from its date line, else from dates it names."""

import re
from collections.abc import Iterable
from datetime import date

from briefing.analysis.dates.finding import find_dates
from briefing.analysis.dates.outlook import Outlook, outlook
from briefing.analysis.dates.readings import Scene
from briefing.analysis.normalising import normalise
from briefing.analysis.results import DateExpression, Grain, Sentence

_FINE = frozenset({Grain.DAY, Grain.DAYS, Grain.MONTH})
_OTHER_WORDS_IN_DATE_LINE = 8


def stated_date(lines: Iterable[str], tag_text) -> date | None:
    """The first full date that stands nearly alone in a line: "Published May 3, 2024 at 10:00"."""
    for line in lines:
        sentence = Sentence(1, "", line, 0, len(line), 0, 0)
        tokens = tag_text(line)
        for found in find_dates((sentence,), (tokens,), None):
            rest = re.findall(r"\w+", line[: found.start] + line[found.end :])
            if found.grain is Grain.DAY and found.first and len(rest) <= _OTHER_WORDS_IN_DATE_LINE:
                return found.first
    return None


def assumed_date(sentences, tokens, dates: Iterable[DateExpression]) -> date | None:
    """The latest day among the explicit dates of the text that its clauses do not look ahead to."""
    told: list[tuple[date, Grain]] = []
    for found in dates:
        index = found.sentence - 1
        scene = Scene(normalise(sentences[index].text), tokens[index], None)
        if found.last and not found.is_relative and outlook(scene, found.start, found.end) is Outlook.BACK:
            told.append((found.last, found.grain))
    fine = [last for last, grain in told if grain in _FINE]
    return max(fine or [last for last, _ in told], default=None)
