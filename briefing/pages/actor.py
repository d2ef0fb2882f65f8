"""One actor: its role, its other names, every sentence that names it, and who stands beside it."""

from itertools import groupby

from django.db.models import Count
from django.http import Http404

from briefing.models import Actor, Appearance, Mention
from briefing.pages.places import place

# In how many sentences an actor of several briefings is quoted before "all mentions".
FIRST_QUOTES = 3
MOST_COMPANIONS = 12


def actor(actor, briefings):
    """`briefings` are those the visitor may see; an actor in none of them isn't there."""
    appearances = list(
        Appearance.objects.filter(actor=actor, briefing__in=briefings)
        .select_related("role_sentence", "actor")
        .order_by("-briefing__public_since", "-briefing", "pk")
    )
    if not appearances:
        raise Http404
    seen = {
        row.pk: row for row in briefings.without_article().with_sections().filter(appearances__actor=actor)
    }
    mentions = _mentions(appearances)
    is_alone = len(appearances) == 1
    for appearance in appearances:
        _fill(appearance, seen[appearance.briefing_id], mentions.get(appearance.pk, []), is_alone)
    return {
        "actor": actor,
        "appearances": appearances,
        "is_alone": is_alone,
        "aliases": list(dict.fromkeys(alias for row in appearances for alias in row.other_names)),
        "total": sum(row.total for row in appearances),
        "companions": _companions(actor, appearances),
    }


def _mentions(appearances):
    rows = (
        Mention.objects.standing()
        .filter(appearance__in=appearances)
        .select_related("sentence")
        .order_by("appearance", "sentence__number", "start", "pk")
    )
    return {key: list(found) for key, found in groupby(rows, key=lambda mention: mention.appearance_id)}


def _fill(appearance, briefing, mentions, is_alone):
    """Gives an appearance what the page prints of it: `quotes` by section, `counts`, `total`, `left_out`."""
    appearance.briefing = briefing
    sentences = {mention.sentence_id: mention.sentence for mention in mentions}
    place([*sentences.values(), appearance.role_sentence], briefing)
    sections = [section.pk for section in briefing.sections.all()]
    places = [mention.sentence.section_id for mention in mentions]
    appearance.counts = tuple(places.count(section) for section in sections)
    appearance.total = len(mentions)
    appearance.section_count = len(set(places))
    appearance.section_total = len(sections)
    shown = list(sentences.values())[: None if is_alone else FIRST_QUOTES]
    appearance.first = shown[0] if shown else None
    appearance.left_out = len(sentences) - len(shown)
    appearance.quotes = [
        (section, [_quote(sentence, mentions) for sentence in quoted])
        for section, quoted in groupby(shown, key=lambda sentence: sentence.section)
    ]


def _quote(sentence, mentions):
    spans = [(row.start, row.end) for row in mentions if row.sentence_id == sentence.pk]
    return {"sentence": sentence, "spans": spans}


def _companions(actor, appearances):
    """Who is named in the same sentences, most often first."""
    sentences = Mention.objects.standing().filter(appearance__in=appearances).values("sentence")
    rows = (
        Mention.objects.filter(sentence__in=sentences)
        .exclude(appearance__actor=actor)
        .values("appearance__actor__name", "appearance__actor__kind", "appearance__actor__slug")
        .annotate(shared=Count("sentence", distinct=True))
        .order_by("-shared", "appearance__actor__name", "appearance__actor__slug")[:MOST_COMPANIONS]
    )
    return [{**row, "kind_in_words": Actor.Kind(row["appearance__actor__kind"]).label} for row in rows]
