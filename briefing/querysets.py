"""Which rows: the questions pages ask of briefings, in words. Adjectives filter, `with_…` annotates."""

from django.db import models
from django.db.models import Count, F, OuterRef, Prefetch, Q, Subquery


def containing(words, *fields):
    """Every word stands in one of the fields."""
    condition = Q()
    for word in words:
        condition &= Q(*((f"{field}__icontains", word) for field in fields), _connector=Q.OR)
    return condition


def visible_to(user, briefing=""):
    """What is published, and for instructors their own drafts and those that nobody owns."""
    if user.is_superuser:
        return Q()
    public = Q(**{f"{briefing}is_public": True})
    if user.is_staff and user.has_perm("briefing.view_briefing"):
        return public | Q(**{f"{briefing}owner": user}) | Q(**{f"{briefing}owner": None})
    return public


class BriefingQuerySet(models.QuerySet):
    def public(self):
        return self.filter(is_public=True)

    def visible_to(self, user):
        return self.filter(visible_to(user))

    def editable_by(self, user):
        """An instructor's own briefings and those that nobody owns; another's stay out of reach."""
        return self if user.is_superuser else self.filter(Q(owner=user) | Q(owner=None))

    def matching(self, words):
        return self.filter(containing(words, "title", "standfirst", "source_name", "author"))

    def without_article(self):
        return self.defer("article")

    def for_cards(self):
        """What a card in the library prints; the sections come along for the ring."""
        return (
            self.without_article()
            .with_first_point()
            .annotate(actor_count=Count("appearances", distinct=True))
            .with_sections()
            .order_by(F("public_since").desc(nulls_last=True), "-pk")
        )

    def with_first_point(self):
        """`first_point` speaks where the briefing has no standfirst."""
        from briefing.models import KeyPoint

        points = KeyPoint.objects.filter(briefing=OuterRef("pk")).order_by("position")
        return self.annotate(first_point=Subquery(points.values("text")[:1]))

    def with_sections(self, *, with_text=False, with_openings=False):
        """The sections come along in reading order, without texts and openings unless these are asked for."""
        from briefing.models import Section

        sections = Section.objects.order_by("position")
        sections = sections.with_opening() if with_openings else sections
        return self.prefetch_related(Prefetch("sections", sections if with_text else sections.without_text()))

    def with_ready_overview(self):
        """With all that was made beforehand for the overview, where it was."""
        return self.without_article().select_related("ready")


class SectionQuerySet(models.QuerySet):
    def public(self):
        return self.filter(briefing__is_public=True)

    def visible_to(self, user):
        return self.filter(visible_to(user, "briefing__"))

    def without_text(self):
        return self.defer("html")

    def with_opening(self):
        """`opening` is the first sentence of the section."""
        from briefing.models import Sentence

        sentences = Sentence.objects.standing().filter(section=OuterRef("pk")).order_by("number")
        return self.annotate(opening=Subquery(sentences.values("text")[:1]))

    def with_ready_parts(self):
        """As plain values: which section it is, and all that was made beforehand for its page."""
        return self.order_by().values(
            *("pk", "briefing", "briefing__title", "briefing__slug", "briefing__is_public"),
            *("briefing__updated_at", "briefing__standfirst"),
            *("briefing__ready__edition", "briefing__ready__contents", "ready__text", "ready__cards"),
        )


class SentenceQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(number__isnull=False)

    def public(self):
        return self.filter(briefing__is_public=True)

    def matching(self, words):
        return self.filter(containing(words, "text"))

    def with_place(self):
        """The section and briefing come along, without their texts: enough to link to the sentence."""
        return self.select_related("section__briefing").defer("section__html", "section__briefing__article")


class ActorQuerySet(models.QuerySet):
    def public(self):
        return self.filter(appearances__briefing__is_public=True).distinct()

    def matching(self, words):
        """By name or by any wording an article uses."""
        mention = "appearances__mentions__surface"
        return self.filter(pk__in=self.model.objects.filter(containing(words, "name", mention)).values("pk"))

    def with_public_counts(self):
        """`briefing_count` and `mention_count` over what is published."""
        public = Q(appearances__briefing__is_public=True)
        standing = Q(appearances__mentions__sentence__number__isnull=False)
        return self.annotate(
            briefing_count=Count("appearances", filter=public, distinct=True),
            mention_count=Count("appearances__mentions", filter=public & standing, distinct=True),
        )


class AppearanceQuerySet(models.QuerySet):
    def for_lists(self):
        return self.select_related("actor", "role_sentence").order_by("position", "pk")


class MentionQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(sentence__number__isnull=False)

    def as_places(self):
        """(appearance id, sentence number, section id) in reading order: what `Presence` reads."""
        rows = self.standing().order_by("sentence__number", "start", "pk")
        return rows.values_list("appearance_id", "sentence__number", "sentence__section_id")
