"""An instructor's edits: from rows to the engine's `Edits`, and the article read with them."""

from dataclasses import replace

from briefing import analysis as engine
from briefing.analysis.edits import NO_EDITS, ActorEdit, Edits, SectionEdit
from briefing.analysis.limits import ArticleRefused
from briefing.analysis.results import ActorKind, Article, Form
from briefing.services.name_hints import hints_for


def edits_of(briefing):
    """What instructors changed in this briefing, as the engine reads it."""
    return Edits(
        kept_lines=frozenset(briefing.kept_lines.values_list("text", flat=True)),
        sections=tuple(
            SectionEdit(row.sentence_key, row.starts, row.heading) for row in briefing.section_edits.all()
        ),
        actors=tuple(actor_edit(row) for row in briefing.actor_edits.all()),
    )


def actor_edit(row):
    return ActorEdit(
        name=row.name,
        kind=ActorKind(row.kind),
        is_kept=row.is_kept,
        new_name=row.new_name,
        new_kind=ActorKind(row.new_kind) if row.new_kind else None,
        wordings=tuple(row.wordings),
        same_as=(row.same_as_name, ActorKind(row.same_as_kind)) if row.same_as_name else None,
    )


def analysed(article, standing=None):
    """The analysis of an article, as the edits of the briefing that it became before would have it."""
    if standing is None:
        return analysed_with(article, NO_EDITS)
    article = replace(article, published_on=article.published_on or standing.published_on)
    return analysed_with(article, edits_of(standing))


def analysed_with(article, edits):
    """The analysis of an article with these edits; raises `ArticleRefused` where nothing is left to read."""
    analysis = engine.analyse(article, hints=hints_for(article.source), edits=edits)
    if not analysis.sentences:
        raise ArticleRefused("Nothing in this text reads as an article; check that the whole text was given.")
    return analysis


def article_of(briefing):
    """The article as the engine reads it, under the title and day that the briefing has now."""
    title = "" if briefing.title_is_automatic else briefing.title
    return Article(
        briefing.article, title=title, published_on=briefing.published_on, form=Form(briefing.form)
    )
