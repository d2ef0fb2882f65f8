"""The pages to read. A view fetches, `briefing.pages` arranges, the template prints; nothing is analysed."""

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models.functions import Lower
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from briefing import pages
from briefing.caching import briefing_page, reading_page
from briefing.kinds import HEADINGS, by_kind, chosen_kind
from briefing.linked_data import article_of, glossary_of
from briefing.models import Actor, Briefing, Sentence
from briefing.ready_parts import overview_page, ready_sections, section_page
from briefing.search import found_spans, search_words
from config.late_parts import render_with_late_parts

CARDS_PER_PAGE = 24
ACTORS_PER_PAGE = 240
MOST_SENTENCES = 20


@require_safe
@reading_page
def library(request):
    query = request.GET.get("q", "")
    words = search_words(query)
    if words:
        return render(request, "briefing/search.html", {"query": query, **_found(words)})
    cards = Paginator(Briefing.objects.public().for_cards(), CARDS_PER_PAGE)
    return render(request, "briefing/library.html", {"page": cards.get_page(request.GET.get("page"))})


def _found(words):
    sentences = Sentence.objects.public().standing().matching(words).with_place()
    sentences = list(sentences.order_by("briefing", "number", "pk")[: MOST_SENTENCES + 1])
    for sentence in sentences:
        sentence.spans = found_spans(words, sentence.text)
    return {
        "briefings": Briefing.objects.public().matching(words).for_cards()[:CARDS_PER_PAGE],
        "actors": Actor.objects.public().matching(words).order_by("name", "pk")[:CARDS_PER_PAGE],
        "sentences": sentences[:MOST_SENTENCES],
        "has_more": len(sentences) > MOST_SENTENCES,
    }


@require_safe
def robots(request):
    """Search engines may read; what belongs to a learner or only prints is none of theirs."""
    context = {"sitemap": request.build_absolute_uri(reverse("briefing:sitemap"))}
    return render(request, "robots.txt", context, content_type="text/plain; charset=utf-8")


@require_safe
@briefing_page
def overview(request, slug):
    briefing = get_object_or_404(_visible(request).with_ready_overview(), slug=slug)
    return render_with_late_parts(request, "briefing/overview.html", overview_page(briefing))


@require_safe
@briefing_page
def section(request, slug, section_slug):
    sections = ready_sections().visible_to(request.user)
    row = next(iter(sections.filter(briefing__slug=slug, slug=section_slug)), None)
    if row is None:
        return _lost_part(request, slug)
    return render_with_late_parts(request, "briefing/kept_section.html", section_page(row))


@require_safe
@briefing_page
def timeline(request, slug):
    return render(request, "briefing/timeline.html", pages.timeline(_briefing(request, slug)))


@require_safe
@briefing_page
def handout(request, slug):
    """The whole briefing in one page, to print."""
    briefings = _visible(request).without_article().with_sections(with_text=True)
    return render(request, "briefing/handout.html", pages.handout(get_object_or_404(briefings, slug=slug)))


@require_safe
def sentence(request, slug, number):
    """Where the sentence of that number stands."""
    briefing = get_object_or_404(_visible(request).only("pk"), slug=slug)
    row = briefing.sentences.standing().with_place().filter(number=number).first()
    return redirect(row) if row else _lost_part(request, slug)


@require_safe
def sentence_by_key(request, slug, key):
    """Where the sentence stands by now, whatever its number; else its last words."""
    briefing = get_object_or_404(_visible(request).without_article(), slug=slug)
    row = briefing.sentences.with_place().filter(key=key).first()
    if row is None:
        return _lost_part(request, slug)
    if row.number and row.section:
        return redirect(row)
    return render(request, "briefing/retired.html", {"briefing": briefing, "sentence": row})


@require_safe
@briefing_page
def actors(request, slug):
    """The actors of one briefing. With script the list filters itself, without it the server does."""
    briefing = _briefing(request, slug)
    query, kind = request.GET.get("q", ""), chosen_kind(request.GET.get("kind", ""))
    shown = pages.actors(briefing, words=search_words(query), kind=kind)
    return render(request, "briefing/actors.html", {**shown, "query": query, "kind": kind})


@require_safe
@briefing_page
def linked_data(request, slug):
    """The article and its glossary for machines, as JSON-LD."""
    briefing = _briefing(request, slug)
    groups = pages.actors(briefing, words=[], kind="")["groups"]
    named = [row for _kind, _heading, rows in groups for row in rows]
    whole = [
        article_of(briefing, request.build_absolute_uri),
        glossary_of(briefing, named, request.build_absolute_uri),
    ]
    return JsonResponse(whole, safe=False, content_type="application/ld+json")


@require_safe
@reading_page
def all_actors(request):
    query, kind = request.GET.get("q", ""), chosen_kind(request.GET.get("kind", ""))
    found = Actor.objects.public().with_public_counts().order_by("kind", Lower("name"), "pk")
    if kind:
        found = found.filter(kind=kind)
    page = Paginator(found.matching(search_words(query)), ACTORS_PER_PAGE).get_page(request.GET.get("page"))
    groups = by_kind(page, lambda actor: actor.kind)
    choice = {"query": query, "kind": kind, "kind_headings": HEADINGS.items()}
    keep = "&" + urlencode({"q": query, "kind": kind})
    return render(
        request, "briefing/all_actors.html", {"groups": groups, "page": page, "keep": keep, **choice}
    )


@require_safe
@reading_page
def actor(request, slug):
    """One actor, in all briefings or in the one that `?briefing=` names."""
    actor = get_object_or_404(Actor, slug=slug)
    briefings = Briefing.objects.visible_to(request.user)
    if chosen := request.GET.get("briefing"):
        briefings = briefings.filter(slug=chosen[:80])
    return render(request, "briefing/actor.html", pages.actor(actor, briefings))


def _lost_part(request, slug):
    """404 with the way back: the briefing stands, what was asked of it does not."""
    return render(request, "briefing/lost_part.html", {"briefing": _briefing(request, slug)}, status=404)


def _visible(request):
    return Briefing.objects.visible_to(request.user)


def _briefing(request, slug):
    return get_object_or_404(_visible(request).without_article().with_sections(), slug=slug)
