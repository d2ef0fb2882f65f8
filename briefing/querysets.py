"""Which rows: the questions pages ask of briefings, in words. Adjectives filter, `with_…` annotates."""

from django.db import models


class BriefingQuerySet(models.QuerySet):
    def public(self):
        return self.filter(is_public=True)


class SectionQuerySet(models.QuerySet):
    def public(self):
        return self.filter(briefing__is_public=True)


class SentenceQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(number__isnull=False)


class ActorQuerySet(models.QuerySet):
    def public(self):
        return self.filter(appearances__briefing__is_public=True).distinct()
