"""Who is in a briefing: writes actors, appearances and mentions. An actor is one row in all briefings."""

from briefing.models import Actor, Appearance, Mention
from briefing.services.addresses import free_address_among
from briefing.services.fitting import fit


def actor_rows(found):
    """The row of each analysed actor, in their order; two that share kind and name share a row."""
    names = {(actor.kind.value, fit(actor.name, Actor, "name")) for actor in found}
    standing = Actor.objects.filter(name__in=[name for _, name in names])
    rows = {(row.kind, row.name): row for row in standing}
    for actor in found:
        identity = (actor.kind.value, fit(actor.name, Actor, "name"))
        if identity not in rows:
            rows[identity] = make_actor(*identity)
    return [rows[actor.kind.value, fit(actor.name, Actor, "name")] for actor in found]


def make_actor(kind, name):
    slug = free_address_among(Actor.objects.all(), name, fallback="actor")
    return Actor.objects.get_or_create(kind=kind, name=name, defaults={"slug": slug})[0]


def write_appearances(briefing, found, actors, sentences):
    """Writes anew who appears where; `actors` are the rows of `found`, `sentences` the rows by number."""
    briefing.appearances.all().delete()
    appearances = {}
    for actor, row in zip(found, actors, strict=True):
        if row.pk not in appearances and actor.mentions:
            appearances[row.pk] = appearance_of(briefing, actor, row, sentences)
    ordered = sorted(appearances.values(), key=lambda appearance: appearance.first_use)
    for position, appearance in enumerate(ordered, start=1):
        appearance.position = position
    Appearance.objects.bulk_create(ordered)
    write_mentions(found, actors, appearances, sentences)


def appearance_of(briefing, actor, row, sentences):
    role = actor.role
    appearance = Appearance(
        briefing=briefing,
        actor=row,
        label=fit(actor.label, Appearance, "label"),
        role=fit(role.text, Appearance, "role") if role else "",
        role_sentence=sentences[role.sentence] if role else None,
        aliases=list(actor.aliases),
    )
    appearance.first_use = min((mention.sentence, mention.start) for mention in actor.mentions)
    return appearance


def write_mentions(found, actors, appearances, sentences):
    mentions = {}
    for actor, row in zip(found, actors, strict=True):
        for mention in actor.mentions:
            place = (row.pk, mention.sentence, mention.start)
            mentions[place] = Mention(
                appearance=appearances[row.pk],
                sentence=sentences[mention.sentence],
                start=mention.start,
                end=mention.end,
                surface=fit(mention.surface, Mention, "surface"),
            )
    Mention.objects.bulk_create(mentions.values(), batch_size=500)
