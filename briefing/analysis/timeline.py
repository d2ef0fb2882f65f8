"""The dated happenings of the article, each with a label from its own clause, in the order of their dates."""

from collections import defaultdict
from collections.abc import Sequence

from briefing.analysis.dated_nouns import noun_label
from briefing.analysis.labels import clause_label, fact_label, object_label
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
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.token_spans import token_span

_NO_HAPPENING = frozenset({"stretch", "era"})
_COMPARING = frozenset({"from", "than", "versus", "against", "compared"})
_COMPARED_WITHIN = 12
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
    alone = _lone_facts(facts)
    events: dict[tuple[int, str], TimelineEvent] = {}
    for index in sorted(
        range(len(dates)), key=lambda i: (dates[i].sentence, _FINENESS.index(dates[i].grain), i)
    ):
        found = dates[index]
        if found.first is None or found.rule in _NO_HAPPENING:
            continue
        sentence, line = sentences[found.sentence - 1], tokens[found.sentence - 1]
        view = SentenceView(sentence, line, owned[found.sentence], actors)
        if _is_aside(view, found):
            continue
        label = _label(view, found, facts_of_date[index] or alone[found.sentence])
        if label:
            events.setdefault((found.sentence, label), TimelineEvent(index, found.sentence, label))
    return tuple(
        sorted(events.values(), key=lambda event: (dates[event.date].first, event.sentence, event.date))
    )


def _lone_facts(facts: Sequence[Fact]) -> defaultdict[int, list[Fact]]:
    """The fact of each sentence that has but one: a date that belongs to no clause belongs to it."""
    grouped: defaultdict[int, list[Fact]] = defaultdict(list)
    for fact in facts:
        grouped[fact.sentence].append(fact)
    return defaultdict(list, {number: found for number, found in grouped.items() if len(found) == 1})


def _facts_of_date(facts: Sequence[Fact]) -> defaultdict[int, list[Fact]]:
    grouped: defaultdict[int, list[Fact]] = defaultdict(list)
    for fact in facts:
        for index in fact.dates:
            grouped[index].append(fact)
    return grouped


def _is_aside(view: SentenceView, found: DateExpression) -> bool:
    """ "from 20 cents a year ago" compares, "Today, many think" means these days: no happening."""
    first, _ = token_span(view.tokens, found.start, found.end)
    if found.rule == "fixed day" and first == 0:
        return True
    before = {token.text for token in view.tokens[max(0, first - _COMPARED_WITHIN) : first]}
    return found.rule == "ago" and bool(before & _COMPARING)


def _describes(view: SentenceView, found: DateExpression) -> bool:
    """ "third-quarter results": the date describes a thing and no happening."""
    _, last = token_span(view.tokens, found.start, found.end)
    return last < len(view.tokens) and view.tokens[last].tag.startswith(("NN", "JJ", "POS"))


def _label(view: SentenceView, found: DateExpression, facts: Sequence[Fact]) -> str:
    """From a noun beside the date, else from the nearest fact, else from the clause."""
    named = noun_label(view, found)
    if named or _describes(view, found):
        return named
    near = sorted(facts, key=lambda fact: (abs(found.start - fact.action.end), fact.action.start))
    labels = [
        *(fact_label(view, fact, found) for fact in near),
        clause_label(view, found),
        *(object_label(view, fact) for fact in near),
    ]
    return next((label for label in labels if label), "")
