"""The whole analysis, one line a stage: what each room makes is what the next ones read."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date

from briefing.analysis.actors import link
from briefing.analysis.boilerplate import set_aside, title_of
from briefing.analysis.dates import assumed_date, find_dates, mark_assumed, stated_date
from briefing.analysis.facts import find_facts
from briefing.analysis.headings import name_sections
from briefing.analysis.hints import Hint
from briefing.analysis.key_points import choose
from briefing.analysis.limits import check_source
from briefing.analysis.names import find_names
from briefing.analysis.quantities import find_quantities
from briefing.analysis.ranking import Ranking
from briefing.analysis.reading import read
from briefing.analysis.references import resolve
from briefing.analysis.results import Analysis, Article, DateExpression, Section, SetAside
from briefing.analysis.roles import find_roles
from briefing.analysis.sections import cut
from briefing.analysis.sentences import split
from briefing.analysis.standfirst import standfirsts
from briefing.analysis.tagging import tag, tag_text
from briefing.analysis.timeline import label_events
from briefing.analysis.titles import title_from

Stage = Callable[[str], AbstractContextManager]


def analyse(article: Article, hints: Sequence[Hint] = (), stage: Stage = nullcontext) -> Analysis:
    """Everything the engine finds in the article. `stage` is entered around each stage with its name."""
    with stage("reading"):
        check_source(article.source, article.form)
        read_blocks = read(article.source, article.form)
    with stage("boilerplate"):
        blocks, aside = set_aside(read_blocks, article.title)
    with stage("sentences"):
        sentences = split(blocks)
    with stage("tagging"):
        tokens = tag(sentences)
    with stage("names"):
        candidates = find_names(sentences, tokens)
    with stage("actors"):
        actors = link(sentences, tokens, candidates, hints)
        actors = find_roles(sentences, tokens, actors)
    with stage("references"):
        references = resolve(sentences, tokens, actors)
    with stage("dates"):
        timed = _dated(article, sentences, tokens, aside)
        dates = timed.dates
    with stage("quantities"):
        quantities = find_quantities(sentences, tokens, dates)
    with stage("facts"):
        facts = find_facts(sentences, tokens, actors, references, dates, quantities)
    with stage("timeline"):
        timeline = label_events(sentences, tokens, actors, references, dates, facts)
    with stage("sections"):
        parts = cut(blocks, sentences, tokens, actors, references)
    with stage("headings"):
        headings = name_sections(parts, sentences, tokens, actors, references)
    with stage("key points"):
        ranking = Ranking(sentences, tokens, actors, references, facts)
        key_points = choose(parts, ranking)
        lines = standfirsts(parts, ranking)
    sections = tuple(
        Section(heading, is_automatic, line, part.paragraphs)
        for part, (heading, is_automatic), line in zip(parts, headings, lines, strict=True)
    )
    given = article.title or title_of(read_blocks, aside).rstrip(" :")
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


@dataclass(frozen=True, slots=True)
class _Dated:
    dates: tuple[DateExpression, ...]
    published_on: date | None
    is_assumed: bool


def _dated(article: Article, sentences, tokens, aside: Sequence[SetAside]) -> _Dated:
    """Dates by the publication date, or by the date line, or by the latest day the text tells of."""
    if article.published_on:
        return _Dated(find_dates(sentences, tokens, article.published_on), article.published_on, False)
    full = find_dates(sentences, tokens, None)
    stated = stated_date((line.text for line in aside), tag_text)
    today = stated or assumed_date(sentences, tokens, full)
    if today is None:
        return _Dated(full, None, False)
    dates = find_dates(sentences, tokens, today)
    return _Dated(dates if stated else mark_assumed(dates, full), today, True)
