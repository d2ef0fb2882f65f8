"""The whole analysis, one line a stage: what each room makes is what the next ones read."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date

from briefing.analysis.actors import link
from briefing.analysis.boilerplate import set_aside, title_of
from briefing.analysis.dates import assumed_date, look_for_dates, mark_assumed, read_dates, stated_date
from briefing.analysis.edited_actors import edit_actors, hints_of
from briefing.analysis.edited_sections import head_by_hand, recut
from briefing.analysis.edits import NO_EDITS, Edits
from briefing.analysis.facts import find_facts
from briefing.analysis.headings import name_sections
from briefing.analysis.hints import Hint
from briefing.analysis.key_points import choose
from briefing.analysis.limits import MAX_TOKENS_IN_SENTENCE, check_source
from briefing.analysis.names import find_names
from briefing.analysis.quantities import find_quantities
from briefing.analysis.ranking import Ranking
from briefing.analysis.reading import read
from briefing.analysis.references import resolve
from briefing.analysis.results import Analysis, Article, DateExpression, Section, SetAside, Token
from briefing.analysis.roles import find_roles
from briefing.analysis.sections import cut
from briefing.analysis.sentences import split
from briefing.analysis.standfirst import standfirsts
from briefing.analysis.table_rows import rows_among, without_headers
from briefing.analysis.tagging import tag, tag_text
from briefing.analysis.timeline import label_events
from briefing.analysis.titles import title_from

Stage = Callable[[str], AbstractContextManager]


def analyse(
    article: Article, hints: Sequence[Hint] = (), stage: Stage = nullcontext, edits: Edits = NO_EDITS
) -> Analysis:
    """Everything the engine finds in the article, as an instructor's `edits` would have it.

    `stage` is entered around each stage with its name.
    """
    with stage("reading"):
        check_source(article.source, article.form)
        read_blocks = read(article.source, article.form)
    with stage("boilerplate"):
        blocks, aside = set_aside(read_blocks, article.title, edits.kept_lines)
    with stage("sentences"):
        sentences = split(blocks)
        rows = rows_among(sentences, blocks)
    with stage("tagging"):
        tokens = tag(sentences)
    with stage("names"):
        candidates = without_headers(find_names(sentences, tokens), rows)
    with stage("actors"):
        actors = link(sentences, tokens, candidates, (*hints_of(edits.actors), *hints))
        actors = edit_actors(actors, edits.actors)
        actors = find_roles(sentences, tokens, actors)
    with stage("references"):
        references = resolve(sentences, tokens, actors)
    grammar = _read_as_grammar(tokens, rows)
    with stage("dates"):
        timed = _dated(article, sentences, grammar, aside)
        dates = timed.dates
    with stage("quantities"):
        quantities = find_quantities(sentences, grammar, dates)
    with stage("facts"):
        facts = find_facts(sentences, grammar, actors, references, dates, quantities)
    with stage("timeline"):
        timeline = label_events(sentences, grammar, actors, references, dates, facts)
    with stage("sections"):
        parts = recut(cut(blocks, sentences, grammar, actors, references), edits.sections, sentences)
        parts = head_by_hand(parts, edits.sections, sentences)
    with stage("headings"):
        headings = name_sections(parts, sentences, grammar, actors, references)
    given = article.title or title_of(read_blocks, aside).rstrip(" :")
    with stage("key points"):
        ranking = Ranking(sentences, grammar, actors, references, facts, given)
        key_points = choose(parts, ranking)
        lines = standfirsts(parts, ranking)
    sections = tuple(
        Section(heading, is_automatic, line, part.paragraphs)
        for part, (heading, is_automatic), line in zip(parts, headings, lines, strict=True)
    )
    return Analysis(
        article=article,
        title=given or title_from(key_points, ranking, sections[0].heading if sections else ""),
        title_is_automatic=not given,
        published_on=timed.published_on,
        date_is_assumed=timed.is_assumed,
        blocks=blocks,
        set_aside=aside,
        sentences=sentences,
        tokens=tokens,
        sections=sections,
        key_points=key_points,
        actors=actors,
        references=references,
        dates=dates,
        quantities=quantities,
        timeline=timeline,
        facts=facts,
    )


def _read_as_grammar(tokens: Sequence[Sequence[Token]], rows: frozenset[int]) -> tuple[Sequence[Token], ...]:
    """The tokens, none for a table's row or what is too long to be a sentence: it is read and named in, but
    not understood."""
    return tuple(
        () if number in rows or len(line) > MAX_TOKENS_IN_SENTENCE else line
        for number, line in enumerate(tokens, start=1)
    )


@dataclass(frozen=True, slots=True)
class _Dated:
    dates: tuple[DateExpression, ...]
    published_on: date | None
    is_assumed: bool


def _dated(article: Article, sentences, tokens, aside: Sequence[SetAside]) -> _Dated:
    """Dates by the publication date, or by the date line, or by the latest day the text tells of."""
    seen = look_for_dates(sentences, tokens)
    if article.published_on:
        return _Dated(read_dates(seen, article.published_on), article.published_on, False)
    full = read_dates(seen, None)
    stated = stated_date((line.text for line in aside), tag_text)
    today = stated or assumed_date(sentences, tokens, full)
    if today is None:
        return _Dated(full, None, False)
    dates = read_dates(seen, today)
    return _Dated(dates if stated else mark_assumed(dates, full), today, True)
