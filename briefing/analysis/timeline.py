"""The dated happenings of the article, each with a label from its own clause, in the order of their dates."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefing.analysis.clause_labels import clause_label, when_label
from briefing.analysis.dated_nouns import noun_label
from briefing.analysis.labels import (
    fact_label,
    gerund_label,
    means_label,
    object_label,
    subject_label,
)
from briefing.analysis.normalising import normalise
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
from briefing.analysis.sentence_view import SentenceView, endings_by_sentence
from briefing.analysis.statement_labels import is_of_statement, saying_label
from briefing.analysis.token_spans import token_span
from briefing.analysis.unvouched import is_unvouched
from briefing.analysis.verb_groups import FINITE

_NO_HAPPENING = frozenset({"stretch", "era"})
_COMPARING = frozenset({"from", "than", "versus", "against", "compared"})
_IMAGINING = frozenset({"would", "could", "might", "should"})
_COMPARED_WITHIN = 12
_FRONT = 3
_WITHIN = 4
_HABIT = re.compile(
    r"\b(?:all year|(?:every|each) (?:year|winter|summer|spring|autumn|month|week)|usually|annually)\b", re.I
)
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
    endings = endings_by_sentence(actors)
    events: dict[tuple[int, str], TimelineEvent] = {}
    by_sentence: defaultdict[int, list[DateExpression]] = defaultdict(list)
    for found in dates:
        by_sentence[found.sentence].append(found)
    told: defaultdict[int, list[str]] = defaultdict(list)
    for index, found in _happenings(dates):
        sentence, line = sentences[found.sentence - 1], tokens[found.sentence - 1]
        view = SentenceView(sentence, line, owned[found.sentence], actors, endings[found.sentence])
        if _is_aside(view, found):
            continue
        others = [date for date in by_sentence[found.sentence] if date is not found]
        facts_here = facts_of_date[index] or [
            fact for fact in alone[found.sentence] if not _has_other_verb(line, fact, found)
        ]
        label = _label(
            view, found, [fact for fact in facts_here if not _is_dated_before(fact, found, others)]
        )
        if any(other.start < found.start and other.surface in label for other in others):
            continue
        if is_unvouched(view, found, facts_here, label):
            continue
        if label and not _is_told(label, told[found.sentence]):
            told[found.sentence].append(label)
            events.setdefault((found.sentence, label), TimelineEvent(index, found.sentence, label))
    return tuple(
        sorted(events.values(), key=lambda event: (dates[event.date].first, event.sentence, event.date))
    )


def _happenings(dates: Sequence[DateExpression]) -> Iterator[tuple[int, DateExpression]]:
    """The dates at which something may have happened, by their places; of each sentence the finest first."""
    places = range(len(dates))
    for index in sorted(places, key=lambda i: (dates[i].sentence, _FINENESS.index(dates[i].grain), i)):
        if dates[index].first is not None and dates[index].rule not in _NO_HAPPENING:
            yield index, dates[index]


def _has_other_verb(line: Sequence[Token], fact: Fact, found: DateExpression) -> bool:
    """ "Kenya is dry, yet parts of it saw rain this May": the date is that of a verb nobody could read."""
    between = (token for token in line if fact.action.end <= token.start and token.end <= found.start)
    return any(token.tag in FINITE for token in between)


def _is_dated_before(fact: Fact, found: DateExpression, others: Sequence[DateExpression]) -> bool:
    """ "voted on 8 May to ban nets from 2026": the vote has its date, and the second is not that of it."""
    return any(
        fact.action.end <= other.start and other.end <= found.start and not _holds(other, found)
        for other in others
    )


def _holds(wide: DateExpression, narrow: DateExpression) -> bool:
    """ "late in the month, on April 28": one time said twice."""
    if not (wide.first and wide.last and narrow.first and narrow.last):
        return False
    return wide.first <= narrow.first and narrow.last <= wide.last


def _is_told(label: str, others: Sequence[str]) -> bool:
    """Whether the sentence has given this happening already, in as many words or in more."""
    return any(one.startswith(label) or label.startswith(one) for one in others)


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
    if found.rule == "fixed day" and _is_of_these_days(view, first):
        return True
    before = [token.text for token in view.tokens[max(0, first - _COMPARED_WITHIN) : first]]
    if found.rule == "fixed day" and before[-1:] and before[-1] in _COMPARING:
        return True
    if _ends_a_period(before) or _is_measured_by(view, found):
        return True
    if _is_imagined(view, first) or _is_habit(view, found):
        return True
    if found.rule == "ago":
        return bool(_COMPARING.intersection(before))
    if _describes(view, found) and _follows_change(view.tokens[:first]):
        return True
    return _compares_figures(view.tokens[max(0, first - _COMPARED_WITHIN) : first])


def _ends_a_period(before: Sequence[str]) -> bool:
    """ "For the six months to March": up to when it was reckoned."""
    return before[-1:] == ["to"] and bool({"year", "months", "quarter", "weeks"} & set(before[-2:-1]))


def _is_measured_by(view: SentenceView, found: DateExpression) -> bool:
    """ "The highest since 1994": since when nothing was so; but "since 1994, when it fell"."""
    first, last = token_span(view.tokens, found.start, found.end)
    behind = [token.text for token in view.tokens[last : last + 2]]
    before = view.tokens[max(0, first - _WITHIN) : first]
    is_since = bool(before) and before[-1].text == "since" and "when" not in behind
    return is_since and any(token.tag == "JJS" for token in before)


def _is_cut_off(nearest: Fact, fact: Fact, found: DateExpression) -> bool:
    """Whether the verb of the nearest fact stands between this one's and the date."""
    return fact.action.end <= nearest.action.start and nearest.action.end <= found.start


def _is_of_these_days(view: SentenceView, first: int) -> bool:
    """ "as we know them today": the verb before it is in the present."""
    verbs = [token for token in view.tokens[:first] if token.tag in FINITE | {"VBG"}]
    return bool(verbs) and verbs[-1].tag in {"VBZ", "VBP"}


def _is_imagined(view: SentenceView, first: int) -> bool:
    """ "The coast would have looked bare in 1900": nobody says that it happened."""
    verbs = [i for i in range(first) if view.tokens[i].tag in FINITE]
    if not verbs or view.tokens[verbs[-1]].text.lower() not in _IMAGINING:
        return False
    group = [token.text.lower() for token in view.tokens[verbs[-1] + 1 : verbs[-1] + 3]]
    return "have" in group


def _is_habit(view: SentenceView, found: DateExpression) -> bool:
    """ "Most tables use winter time all year from late March": it happens again and again."""
    if found.grain in {Grain.YEAR, Grain.DECADE, Grain.CENTURY} or any(c.isdigit() for c in found.surface):
        return False
    return bool(_HABIT.search(normalise(view.sentence.text)))


def _follows_change(before: Sequence[Token]) -> bool:
    """ "up 27% from its 2003 result": the date is that of what the figure is set against."""
    last = len(before)
    while last and before[last - 1].tag in {"PRP$", "DT", "JJ", "POS", "NNP"}:
        last -= 1
    return last > 1 and before[last - 1].text in _COMPARING and before[last - 2].tag in {"CD", "NN"}


def _compares_figures(before: Sequence[Token]) -> bool:
    """ "up from 31 on Thursday", "against $2 million in 2019": the date is that of a figure."""
    for index in range(len(before) - 1, -1, -1):
        token = before[index]
        if token.text in _COMPARING:
            return any(other.tag in {"CD", "$"} for other in before[index + 1 :])
        if token.tag in {"CC", ",", "VBD", "VBZ", "VBN"} or token.text == "to":
            return False
    return False


def _describes(view: SentenceView, found: DateExpression) -> bool:
    """ "third-quarter results": the date describes a thing and no happening."""
    _, last = token_span(view.tokens, found.start, found.end)
    return last < len(view.tokens) and view.tokens[last].tag.startswith(("NN", "JJ", "POS"))


def _label(view: SentenceView, found: DateExpression, facts: Sequence[Fact]) -> str:
    """From a noun beside the date, else from the nearest fact, else from the clause."""
    named = noun_label(view, found)
    first, last = token_span(view.tokens, found.start, found.end)
    describes = _describes(view, found) and not any(
        fact.fronted and fact.fronted.last == last == fact.subject.first for fact in facts
    )
    if describes:
        facts = [fact for fact in facts if first <= _FRONT and last < fact.subject.first]
    if named or describes and not facts or _is_of_participle(view.tokens[:first]):
        return named
    if is_of_statement(view, found):
        return saying_label(view, found)
    near = sorted(facts, key=lambda fact: (abs(found.start - fact.action.end), fact.action.start))
    near = [fact for fact in near if not _is_cut_off(near[0], fact, found)]
    return next((label for label in _labels(view, found, near) if label), "")


def _is_of_participle(before: Sequence[Token]) -> bool:
    """ "According to a study [published on] Tuesday": the date is that of the participle behind its noun."""
    rest = [token for token in before[-_WITHIN:] if token.tag not in {"IN", "RB", "DT"}]
    return len(rest) > 1 and rest[-1].tag == "VBN" and rest[-2].tag in {"NN", "NNS", "NNP", ","}


def _labels(view: SentenceView, found: DateExpression, near: Sequence[Fact]) -> Iterator[str]:
    """What the happening may be called, the surest first; each is made only where none before it holds."""
    told_after = when_label(view, found)
    if near and near[0].verb == "be":
        yield told_after
    for make in (subject_label, means_label, gerund_label, fact_label):
        yield from (make(view, fact, found) for fact in near)
    yield told_after
    yield clause_label(view, found)
    yield from (object_label(view, fact) for fact in near)
