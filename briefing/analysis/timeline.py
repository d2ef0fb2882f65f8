"""The dated happenings of the article, each with a label from its own clause, in the order of their dates."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.labels import clause_label, fact_label
from briefing.analysis.results import (
    Actor,
    DateExpression,
    Fact,
    Grain,
    Reference,
    Sentence,
    TimelineEvent,
    Token,
)

_NO_HAPPENING = frozenset({"stretch", "fixed day", "era"})
_FINENESS = [
    Grain.DAY,
    Grain.DAYS,
    Grain.WEEK,
    Grain.MONTH,
    Grain.SEASON,
    Grain.PART_OF_YEAR,
    Grain.YEAR,
    Grain.DECADE,
    Grain.CENTURY,
    Grain.UNKNOWN,
]


def label_events(
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    actors: Sequence[Actor],
    references: Sequence[Reference],
    dates: Sequence[DateExpression],
    facts: Sequence[Fact],
) -> tuple[TimelineEvent, ...]:
    """One event for each dated happening; two dates of one happening give one, at the finer date."""
    facts_of_date = _facts_of_date(facts)
    owned: defaultdict[int, list[Reference]] = defaultdict(list)
    for reference in references:
        owned[reference.sentence].append(reference)
    events: dict[tuple[int, str], TimelineEvent] = {}
    for index in sorted(
        range(len(dates)), key=lambda i: (dates[i].sentence, _FINENESS.index(dates[i].grain), i)
    ):
        found = dates[index]
        if found.first is None or found.rule in _NO_HAPPENING:
            continue
        sentence, line = sentences[found.sentence - 1], tokens[found.sentence - 1]
        context = (sentence, line, owned[found.sentence], actors)
        label = _of_facts(facts_of_date[index], found, context) or clause_label(*context, found)
        if label:
            events.setdefault((found.sentence, label), TimelineEvent(index, found.sentence, label))
    return tuple(
        sorted(events.values(), key=lambda event: (dates[event.date].first, event.sentence, event.date))
    )


def _facts_of_date(facts: Sequence[Fact]) -> defaultdict[int, list[Fact]]:
    grouped: defaultdict[int, list[Fact]] = defaultdict(list)
    for fact in facts:
        for index in fact.dates:
            grouped[index].append(fact)
    return grouped


def _of_facts(facts: Sequence[Fact], found: DateExpression, context) -> str:
    """The label of the fact nearest to the date that gives a good one."""
    for fact in sorted(facts, key=lambda fact: (abs(found.start - fact.action.end), fact.action.start)):
        label = fact_label(*context, fact, found)
        if label:
            return label
    return ""
