"""Questions, each on one sentence, and their options."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from briefing.models import Actor, Briefing, Sentence
from quiz.querysets import QuestionQuerySet
from quiz.questions.drafts import Kind as DraftKind


class Question(models.Model):
    """A question on one sentence. Without a sentence there is no question: the column is never null."""

    class Kind(models.TextChoices):
        SINGLE = DraftKind.SINGLE.value, "Single choice"
        MULTIPLE = DraftKind.MULTIPLE.value, "Several answers"
        TRUE_FALSE = DraftKind.TRUE_FALSE.value, "True or false"
        TYPED = DraftKind.TYPED.value, "Typed"
        MATCH = DraftKind.MATCH.value, "Match"
        ORDER = DraftKind.ORDER.value, "Order"
        EVIDENCE = DraftKind.EVIDENCE.value, "Find the sentence"

    class State(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"
        STALE = "stale", "Stale: its sentence was edited away"
        DROPPED = "dropped", "Dropped"

    class Decision(models.TextChoices):
        ACCEPTED = "accepted", "Accepted"
        DROPPED = "dropped", "Dropped"

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="questions")
    # A sentence goes only with its questions, that is, with the whole briefing.
    sentence = models.ForeignKey(Sentence, on_delete=models.RESTRICT, related_name="questions")
    key = models.CharField(max_length=40, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.SINGLE)
    rule = models.CharField(max_length=60, blank=True, editable=False)
    stem = models.TextField()
    answer_start = models.PositiveIntegerField("deciding words from", default=0)
    answer_end = models.PositiveIntegerField("deciding words to", default=0)
    answers = models.JSONField(default=list, blank=True, help_text="The right answers, as shown.")
    accept = models.JSONField(default=list, blank=True, help_text="Further forms that count as right.")
    explanation = models.TextField(blank=True)
    modality = models.CharField(max_length=10, default="stated", editable=False)
    difficulty = models.FloatField(default=0.5)
    confidence = models.FloatField(default=1.0, editable=False)
    doubts = models.JSONField(default=list, editable=False)
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    # Of a stale question: what it is again once its sentence is back.
    state_before = models.CharField(max_length=10, choices=State, blank=True, editable=False)
    decision = models.CharField(
        max_length=10, choices=Decision, blank=True, editable=False, help_text="It outlives every import."
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="written_questions",
        help_text="Empty when the program wrote it.",
    )
    actors = models.ManyToManyField(Actor, blank=True, related_name="questions")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "sentence__number", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["briefing", "key"], name="question_key_once"),
            models.CheckConstraint(condition=~Q(stem=""), name="question_has_stem"),
            models.CheckConstraint(
                condition=Q(answer_end__gte=F("answer_start")), name="question_answer_span_in_order"
            ),
        ]

    def __str__(self):
        return self.stem

    @property
    def quote(self):
        """The evidence before, in and after its deciding words."""
        text, start, end = self.sentence.text, self.answer_start, self.answer_end
        return {"before": text[:start], "words": text[start:end], "after": text[end:]}


class Option(models.Model):
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="options")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=500)
    is_key = models.BooleanField("right", default=False)
    pair = models.CharField("matches", max_length=300, blank=True)
    rank = models.PositiveSmallIntegerField("true place", null=True, blank=True)
    feedback = models.TextField("why it is wrong", blank=True)
    sentence = models.ForeignKey(
        Sentence, null=True, blank=True, on_delete=models.SET_NULL, related_name="options_disproved"
    )

    class Meta:
        ordering = ["question", "position"]
        constraints = [
            models.UniqueConstraint(fields=["question", "position"], name="option_position_once"),
            # A match may offer pairs that belong to nothing: their text is empty.
            models.UniqueConstraint(
                fields=["question", "text"], condition=~Q(text=""), name="option_text_once"
            ),
        ]

    def __str__(self):
        return self.text
