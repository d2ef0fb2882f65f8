"""The instructors' side of briefings: what the program made may be corrected, never what the article says.

A briefing begins with an import; here its words around the article are edited. Instructors see their own
briefings and those that nobody owns.
"""

from django import forms
from django.contrib import admin
from django.db.models import Count, Prefetch
from django.db.models.deletion import Collector, ProtectedError
from django.shortcuts import redirect

from briefing.analysis.counted import counted
from briefing.desk.urls import desk_urls
from briefing.forms.cleaning import CleanForm
from briefing.models import (
    Actor,
    Appearance,
    Briefing,
    KeyPoint,
    NameHint,
    Section,
    Sentence,
    SetAsideLine,
)
from briefing.services import publish, unpublish
from briefing.services.deeds import record_each
from briefing.services.editing import remember_actor, remember_deletion, remember_heading
from briefing.signals import briefing_retitled
from config.lists import ListedAdmin


class BriefingForm(CleanForm):
    source_url = forms.URLField(label="Source address", required=False, max_length=500, assume_scheme="https")

    def save(self, commit=True):
        if "title" in self.changed_data:
            self.instance.title_is_automatic = False
        return super().save(commit)


class SectionForm(CleanForm):
    """A heading written by hand is no longer automatic, and every later reading of the article keeps it."""

    def save(self, commit=True):
        if "heading" in self.changed_data:
            self.instance.heading_is_automatic = False
            remember_heading(self.instance)
        return super().save(commit)


class PartInline(admin.TabularInline):
    """A part of a briefing that the import makes: its words may be corrected, its place may not."""

    extra = 0
    can_delete = False

    def has_add_permission(self, request, obj):
        return False


class SectionInline(PartInline):
    model = Section
    form = SectionForm
    fields = ["position", "heading", "standfirst", "word_count"]
    readonly_fields = ["position", "word_count"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("briefing").defer("html")


class KeyPointInline(PartInline):
    model = KeyPoint
    form = CleanForm
    fields = ["position", "text", "numbers"]
    readonly_fields = ["position", "numbers"]
    can_delete = True

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("sentences")

    @admin.display(description="sentences")
    def numbers(self, key_point):
        return ", ".join(str(sentence.number) for sentence in key_point.sentences.all() if sentence.number)


class AppearanceInline(PartInline):
    model = Appearance
    form = CleanForm
    verbose_name_plural = "actors (what is changed here lasts until the article is read anew)"
    fields = ["actor", "label", "role", "evidence"]
    readonly_fields = ["actor", "evidence"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("actor", "role_sentence")

    @admin.display(description="role's sentence")
    def evidence(self, appearance):
        return appearance.role_sentence or "–"


class SetAsideInline(PartInline):
    model = SetAsideLine
    verbose_name_plural = "lines set aside"
    fields = readonly_fields = ["reason", "text"]


@admin.register(Briefing)
class BriefingAdmin(ListedAdmin):
    form = BriefingForm
    list_display = ["title", "is_public", "owner", "published_on", "word_count", "section_count"]
    list_filter = ["is_public", "form"]
    list_select_related = ["owner"]
    search_fields = ["title", "author", "source_name"]
    ordering = ["-pk"]
    fieldsets = [
        (None, {"fields": ["title", "standfirst", "is_public", "owner"]}),
        ("Source", {"fields": ["author", "source_name", "source_url", "published_on", "slug", "form"]}),
        ("Article", {"classes": ["collapse"], "fields": ["article"]}),
    ]
    readonly_fields = ["published_on", "slug", "form", "article"]
    raw_id_fields = ["owner"]
    inlines = [SectionInline, KeyPointInline, AppearanceInline, SetAsideInline]
    actions = ["publish_selected", "unpublish_selected"]

    def get_urls(self):
        return [*desk_urls(self.admin_site), *super().get_urls()]

    def add_view(self, request, form_url="", extra_context=None):
        """A briefing is made of an article."""
        return redirect("admin:briefing_briefing_import")

    def get_queryset(self, request):
        rows = super().get_queryset(request).editable_by(request.user)
        return rows.annotate(section_count=Count("sections"))

    def get_readonly_fields(self, request, obj=None):
        return self.readonly_fields if request.user.is_superuser else [*self.readonly_fields, "owner"]

    def get_deleted_objects(self, objs, request):
        """A briefing whose quizzes were taken stays: the page says how many records stand in the way."""
        try:
            Collector(using="default").collect(objs)
        except ProtectedError as error:
            records = counted(len(error.protected_objects), "record")
            return [], {}, set(), [f"{records} of learners; hide it instead"]
        listed, counts, forbidden, protected = super().get_deleted_objects(objs, request)
        # One by one, sentences are never deleted; with their briefing they go.
        return listed, counts, forbidden - {Sentence._meta.verbose_name}, protected

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if change and "title" in form.changed_data:
            briefing_retitled.send(Briefing, briefing=obj, old=form.initial["title"])
        if "is_public" in form.changed_data and obj.is_public:
            publish(obj)

    def save_related(self, request, form, formsets, change):
        """Key points that a hand has touched are kept by every later reading of the article."""
        super().save_related(request, form, formsets, change)
        if any(formset.model is KeyPoint and formset.has_changed() for formset in formsets):
            briefing = form.instance
            briefing.given_key_points = [point.text for point in briefing.key_points.order_by("position")]
            briefing.save(update_fields=["given_key_points"])

    @admin.display(description="sections", ordering="section_count")
    def section_count(self, briefing):
        return briefing.section_count

    @admin.action(description="Publish selected briefings", permissions=["change"])
    def publish_selected(self, request, briefings):
        for briefing in briefings:
            publish(briefing)
        record_each(request.user, briefings, "Published.")
        self.message_user(request, "Published.")

    @admin.action(description="Hide selected briefings from learners", permissions=["change"])
    def unpublish_selected(self, request, briefings):
        for briefing in briefings:
            unpublish(briefing)
        record_each(request.user, briefings, "Hid it from learners.")
        self.message_user(request, "Hidden. Learners keep their answers.")


@admin.register(Sentence)
class SentenceAdmin(ListedAdmin):
    """Sentences to choose from for a question written by hand; the article's own, so nobody edits them."""

    list_display = ["text", "number", "section", "briefing"]
    list_select_related = ["section", "briefing"]
    list_filter = [("briefing", admin.RelatedOnlyFieldListFilter)]
    search_fields = ["text"]

    def get_queryset(self, request):
        own = Briefing.objects.editable_by(request.user)
        return super().get_queryset(request).standing().filter(briefing__in=own)

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Actor)
class ActorAdmin(ListedAdmin):
    """An actor is one row in all briefings: it is changed by those who own every briefing that names it."""

    form = CleanForm
    list_display = ["name", "kind", "briefing_names"]
    list_filter = ["kind"]
    search_fields = ["name"]
    fields = ["name", "kind", "slug"]
    readonly_fields = ["slug"]

    def has_add_permission(self, request):
        return False

    def get_queryset(self, request):
        own = Briefing.objects.editable_by(request.user)
        seen = Appearance.objects.filter(briefing__in=own).select_related("briefing")
        rows = super().get_queryset(request).prefetch_related(Prefetch("appearances", seen, "seen"))
        return rows if request.user.is_superuser else rows.filter(pk__in=seen.values("actor"))

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and self.is_theirs_alone(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and self.is_theirs_alone(request, obj)

    def save_model(self, request, obj, form, change):
        """A name or kind given by hand is kept by every later reading of the articles."""
        if form.has_changed():
            remember_actor(obj)
        super().save_model(request, obj, form, change)

    def delete_model(self, request, obj):
        """What was deleted by hand is found no more by any later reading of the articles."""
        remember_deletion(obj)
        super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        for actor in queryset:
            remember_deletion(actor)
        super().delete_queryset(request, queryset)

    def is_theirs_alone(self, request, actor):
        if actor is None or request.user.is_superuser:
            return True
        own = Briefing.objects.editable_by(request.user)
        return not actor.appearances.exclude(briefing__in=own).exists()

    @admin.display(description="briefings")
    def briefing_names(self, actor):
        return ", ".join(appearance.briefing.title for appearance in actor.seen)


@admin.register(NameHint)
class NameHintAdmin(ListedAdmin):
    """The site's settled names, shared by all instructors; they hold for what is read from then on."""

    form = CleanForm
    list_display = ["name", "kind", "other_wordings", "owner"]
    list_filter = ["kind"]
    list_select_related = ["owner"]
    search_fields = ["name", "aliases"]
    fields = ["name", "kind", "aliases", "note"]
    actions = None

    def save_model(self, request, obj, form, change):
        obj.owner = obj.owner or request.user
        super().save_model(request, obj, form, change)
        self.message_user(request, "Import an article again to have it read with this name.")

    @admin.display(description="other wordings")
    def other_wordings(self, hint):
        return ", ".join(hint.wordings)
