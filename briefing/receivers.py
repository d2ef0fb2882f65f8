"""Keeps the ready parts of a briefing in step with its rows."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from briefing.models import (
    Actor,
    Appearance,
    Briefing,
    Figure,
    KeyPoint,
    ReadyBriefing,
    Section,
    TimelineEvent,
)
from briefing.ready_parts import forget_parts, make_missing_parts, make_parts
from briefing.signals import briefing_refreshed

PARTS_OF_A_BRIEFING = (Appearance, Figure, KeyPoint, Section, TimelineEvent)
# Fields of a briefing that no ready part shows.
ELSEWHERE = {"is_public", "public_since", "updated_at"}


@receiver(briefing_refreshed, dispatch_uid="briefing.make_parts")
def make_when_refreshed(sender, *, briefing, **kwargs):
    make_parts(briefing)


@receiver(post_save, sender=Briefing, dispatch_uid="briefing.changed")
def briefing_changed(sender, instance, created, update_fields, raw=False, **kwargs):
    if not created and not raw and not (update_fields and set(update_fields) <= ELSEWHERE):
        make_anew([instance.pk])


@receiver(post_save, sender=Actor, dispatch_uid="briefing.actor_changed")
def actor_changed(sender, instance, created, raw=False, **kwargs):
    if not created and not raw:
        make_anew(Appearance.objects.filter(actor=instance).values("briefing"))


def part_changed(sender, instance, raw=False, **kwargs):
    if not raw:
        make_anew([instance.briefing_id])


for model in PARTS_OF_A_BRIEFING:
    name = f"briefing.{model.__name__}"
    post_save.connect(part_changed, sender=model, dispatch_uid=f"{name}.saved")
    post_delete.connect(part_changed, sender=model, dispatch_uid=f"{name}.deleted")


def make_anew(briefings):
    """Forgets now, makes anew once the change is safe; what is forgotten already costs one query."""
    ready = list(ReadyBriefing.objects.filter(briefing__in=briefings).values_list("briefing", flat=True))
    if ready:
        forget_parts(ready)
    for key in ready:
        transaction.on_commit(partial(make_missing_parts, key))
