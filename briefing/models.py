"""A briefing and what stands in it. Rows are made by `briefing.services`; pages only read them."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from briefing.analysis.results import ActorKind as AnalysedKind
from briefing.edit_models import ActorEdit, KeptLine, SectionEdit, Upload  # noqa: F401
from briefing.hint_models import NameHint  # noqa: F401
from briefing.querysets import (
    ActorQuerySet,
    AppearanceQuerySet,
    BriefingQuerySet,
    MentionQuerySet,
    SectionQuerySet,
    SentenceQuerySet,
)


class Briefing(models.Model):
    class Form(models.TextChoices):
        PLAIN = "plain", "Plain text"
        MARKDOWN = "markdown", "Markdown"
        HTML = "html", "HTML"

    title = models.CharField(max_length=300)
    title_is_automatic = models.BooleanField(default=False)
    slug = models.SlugField(max_length=80, unique=True)
    standfirst = models.TextField(blank=True)
    author = models.CharField(max_length=200, blank=True)
    source_name = models.CharField("source", max_length=200, blank=True)
    source_url = models.URLField("source address", max_length=500, blank=True)
    published_on = models.DateField("article published on", null=True, blank=True)
    article = models.TextField(help_text="The source text, as given.")
    form = models.CharField(max_length=10, choices=Form, default=Form.PLAIN)
    fingerprint = models.CharField(
        max_length=64, editable=False, help_text="Hash of all that the analysis read."
    )
    word_count = models.PositiveIntegerField(default=0, editable=False)
    given_key_points = models.JSONField(
        default=list, blank=True, editable=False, help_text="The author's or an instructor's own key points."
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="briefings"
    )
    is_public = models.BooleanField("published", default=False)
    public_since = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = BriefingQuerySet.as_manager()

    class Meta:
        ordering = ["-public_since", "-pk"]
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="briefing_has_title")]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("briefing:overview", args=[self.slug])


class Section(models.Model):
    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="sections")
    position = models.PositiveSmallIntegerField()
    slug = models.SlugField(max_length=80)
    heading = models.CharField(max_length=200)
    heading_is_automatic = models.BooleanField(default=False)
    standfirst = models.TextField(blank=True)
    html = models.TextField(editable=False, help_text="The numbered sentences, ready to send.")
    word_count = models.PositiveIntegerField(default=0, editable=False)

    objects = SectionQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "position"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "position"], name="section_position_once"),
            models.UniqueConstraint(fields=["briefing", "slug"], name="section_slug_once"),
        ]

    def __str__(self):
        return self.heading

    def get_absolute_url(self):
        return reverse("briefing:section", args=[self.briefing.slug, self.slug])


class Sentence(models.Model):
    """A sentence that an edit removed is retired, not deleted: old answers still quote it."""

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="sentences")
    section = models.ForeignKey(
        Section, null=True, blank=True, on_delete=models.SET_NULL, related_name="sentences"
    )
    key = models.CharField(max_length=40)
    number = models.PositiveIntegerField(null=True, blank=True)
    paragraph = models.PositiveIntegerField(default=0)
    text = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    objects = SentenceQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "number", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "key"], name="sentence_key_once"),
            models.UniqueConstraint(fields=["briefing", "number"], name="sentence_number_once"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="sentence_not_empty"),
        ]

    def __str__(self):
        return f"{self.number}. {self.text}" if self.number else self.text

    def get_absolute_url(self):
        return f"{self.section.get_absolute_url()}#s{self.number}"


class SetAsideLine(models.Model):
    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="set_aside_lines")
    position = models.PositiveIntegerField()
    text = models.TextField()
    reason = models.CharField(max_length=60)

    class Meta:
        ordering = ["briefing", "position"]

    def __str__(self):
        return f"{self.reason}: {self.text}"


class KeyPoint(models.Model):
    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="key_points")
    position = models.PositiveSmallIntegerField()
    text = models.TextField()
    sentences = models.ManyToManyField(Sentence, related_name="key_points")

    class Meta:
        ordering = ["briefing", "position"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "position"], name="key_point_position_once")
        ]

    def __str__(self):
        return self.text


class Actor(models.Model):
    class Kind(models.TextChoices):
        PERSON = AnalysedKind.PERSON.value, "Person"
        COUNTRY = AnalysedKind.COUNTRY.value, "Country"
        ORGANISATION = AnalysedKind.ORGANISATION.value, "Organisation"
        PLACE = AnalysedKind.PLACE.value, "Place"
        AGREEMENT = AnalysedKind.AGREEMENT.value, "Agreement"
        EVENT = AnalysedKind.EVENT.value, "Event"

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=Kind)
    slug = models.SlugField(max_length=80, unique=True)

    objects = ActorQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [models.UniqueConstraint(fields=["kind", "name"], name="actor_name_once_per_kind")]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("briefing:actor", args=[self.slug])


class Appearance(models.Model):
    """An actor in one briefing, with the role the article gives it."""

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="appearances")
    actor = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="appearances")
    position = models.PositiveIntegerField(help_text="Order of first mention.")
    label = models.CharField(max_length=60, blank=True, help_text="The sub-kind: party, city, TV channel …")
    role = models.CharField(max_length=300, blank=True)
    role_sentence = models.ForeignKey(
        Sentence, null=True, blank=True, on_delete=models.SET_NULL, related_name="roles"
    )
    aliases = models.JSONField(default=list, blank=True)

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "position", "pk"]
        constraints = [models.UniqueConstraint(fields=["briefing", "actor"], name="actor_once_per_briefing")]

    def __str__(self):
        return self.actor.name

    @property
    def other_names(self):
        return [alias for alias in self.aliases if alias != self.actor.name]

    @property
    def sub_kind(self):
        """The label where it says more than the kind."""
        return "" if self.label.casefold() == self.actor.kind else self.label


class Mention(models.Model):
    appearance = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="mentions")
    sentence = models.ForeignKey(Sentence, on_delete=models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    surface = models.CharField(max_length=300)

    objects = MentionQuerySet.as_manager()

    class Meta:
        ordering = ["sentence__number", "start", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="mention_not_empty"),
            models.UniqueConstraint(fields=["appearance", "sentence", "start"], name="mention_once"),
        ]

    def __str__(self):
        return self.surface


class TimelineEvent(models.Model):
    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="timeline_events")
    sentence = models.ForeignKey(Sentence, on_delete=models.CASCADE, related_name="timeline_events")
    position = models.PositiveIntegerField()
    label = models.CharField(max_length=300)
    surface = models.CharField(max_length=120)
    start = models.PositiveIntegerField(help_text="Offset of the date in its sentence.")
    end = models.PositiveIntegerField()
    first_day = models.DateField()
    last_day = models.DateField()
    grain = models.CharField(max_length=20)
    is_approximate = models.BooleanField(default=False)

    class Meta:
        ordering = ["briefing", "position"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "position"], name="timeline_position_once"),
            models.CheckConstraint(condition=Q(last_day__gte=F("first_day")), name="timeline_days_in_order"),
        ]

    def __str__(self):
        return f"{self.surface}: {self.label}"


class Figure(models.Model):
    """An amount that the text names, with its place: what a side note and a printed handout pick out."""

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="figures")
    sentence = models.ForeignKey(Sentence, on_delete=models.CASCADE, related_name="figures")
    position = models.PositiveIntegerField()
    surface = models.CharField(max_length=200)
    kind = models.CharField(max_length=12)
    start = models.PositiveIntegerField(help_text="Offset of the amount in its sentence.")
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ["briefing", "position"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "position"], name="figure_position_once"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="figure_not_empty"),
        ]

    def __str__(self):
        return self.surface


class ReadyBriefing(models.Model):
    """What a briefing's pages print alike for every reader, made beforehand by `briefing.ready_parts`."""

    briefing = models.OneToOneField(
        Briefing, primary_key=True, on_delete=models.CASCADE, related_name="ready"
    )
    edition = models.CharField(max_length=16, help_text="The code and templates that made it.")
    contents = models.JSONField(help_text="The sections in short, for lists of them.")
    overview = models.JSONField(help_text="HTML of the overview's parts, and a few facts.")

    class Meta:
        verbose_name_plural = "ready briefings"

    def __str__(self):
        return f"{self.briefing}, ready"


class ReadySection(models.Model):
    """The text of a section with its side notes, and its actors' cards, as HTML."""

    section = models.OneToOneField(Section, primary_key=True, on_delete=models.CASCADE, related_name="ready")
    text = models.TextField()
    cards = models.TextField(blank=True)

    def __str__(self):
        return f"{self.section}, ready"
