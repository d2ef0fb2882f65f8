"""Questions, quizzes, and what each learner knows. Rows are changed by `quiz.services` alone."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from briefing.models import Actor, Briefing, Section, Sentence
from quiz.class_models import Assignment, Membership, SchoolClass  # noqa: F401
from quiz.correction_models import Correction, Credit  # noqa: F401
from quiz.querysets import AnswerQuerySet, AttemptQuerySet, QuestionQuerySet, QuizQuerySet
from quiz.questions.drafts import Kind as DraftKind
from quiz.questions.form_codes import code_of
from quiz.reading_models import Highlight, Place  # noqa: F401
from quiz.version_models import QuestionVersion  # noqa: F401


class Learner(models.Model):
    """Whoever reads: an account, or a visitor whose record moves into the account on sign-up."""

    class Theme(models.TextChoices):
        AUTO = "auto", "System"
        LIGHT = "light", "Light"
        DARK = "dark", "Dark"

    class Size(models.TextChoices):
        SMALL = "small", "Small"
        REGULAR = "regular", "Regular"
        LARGE = "large", "Large"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="learner"
    )
    theme = models.CharField(max_length=8, choices=Theme, default=Theme.AUTO)
    size = models.CharField("text size", max_length=8, choices=Size, default=Size.REGULAR)
    shows_numbers = models.BooleanField("sentence numbers", default=True)
    uses_shortcuts = models.BooleanField("single-key shortcuts", default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return str(self.user) if self.user_id else f"visitor {self.pk}"


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
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
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


class Quiz(models.Model):
    class Purpose(models.TextChoices):
        SECTION = "section", "Section check"
        WHOLE = "whole", "The whole briefing"
        WHO = "who", "Who is who"
        TIMELINE = "timeline", "The timeline"
        HARD = "hard", "The hard ones"
        OWN = "own", "An instructor's quiz"

    class Feedback(models.TextChoices):
        EACH = "each", "After each question"
        END = "end", "At the end"

    briefing = models.ForeignKey(Briefing, on_delete=models.CASCADE, related_name="quizzes")
    section = models.OneToOneField(
        Section, null=True, blank=True, on_delete=models.SET_NULL, related_name="check_quiz"
    )
    title = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.OWN)
    feedback = models.CharField(max_length=5, choices=Feedback, default=Feedback.EACH)
    is_published = models.BooleanField("published", default=False)
    opens_at = models.DateTimeField("opens", null=True, blank=True)
    closes_at = models.DateTimeField("closes", null=True, blank=True)
    time_limit = models.PositiveSmallIntegerField(
        "minutes", null=True, blank=True, help_text="Empty: no clock."
    )
    attempts_allowed = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Empty: no limit.")
    asks_evidence = models.BooleanField(
        "prove it", default=False, help_text="Learners also pick the sentence that supports their answer."
    )
    asks_confidence = models.BooleanField(
        "ask how sure", default=False, help_text="Learners may say whether they are sure."
    )
    pass_mark = models.PositiveSmallIntegerField(
        "pass mark in per cent", null=True, blank=True, help_text="Empty: nobody passes or fails."
    )
    blueprint = models.JSONField(default=dict, blank=True, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="quizzes"
    )
    questions = models.ManyToManyField(Question, through="QuizQuestion", related_name="quizzes")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = QuizQuerySet.as_manager()

    class Meta:
        ordering = ["briefing", "section__position", "pk"]
        verbose_name_plural = "quizzes"
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True)
                | Q(closes_at__isnull=True)
                | Q(closes_at__gt=F("opens_at")),
                name="quiz_opens_before_it_closes",
            ),
            models.CheckConstraint(
                condition=Q(time_limit__isnull=True) | Q(time_limit__gt=0), name="quiz_time_limit_not_zero"
            ),
            models.CheckConstraint(
                condition=Q(pass_mark__isnull=True) | Q(pass_mark__range=(1, 100)),
                name="quiz_pass_mark_in_per_cent",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("quiz:start", args=[self.slug])


class QuizQuestion(models.Model):
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="places")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="places")
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["quiz", "position"]
        constraints = [
            models.UniqueConstraint(fields=["quiz", "question"], name="question_once_per_quiz"),
            models.UniqueConstraint(fields=["quiz", "position"], name="quiz_position_once"),
        ]

    def __str__(self):
        return f"{self.position}. {self.question}"


class Attempt(models.Model):
    """One go at a quiz, a self-test or a day's review. Its questions are drawn and fixed when it starts: one
    `Answer` row each. Only a go at a quiz has a quiz; the others are named by `title`, and `scope` is the
    fingerprint of what was chosen, so that a double click finds the attempt it just made.
    """

    class Purpose(models.TextChoices):
        QUIZ = "quiz", "Quiz"
        SELF_TEST = "self_test", "Self-test"
        BEFORE = "before", "Before reading"
        AFTER = "after", "After reading"
        REVIEW = "review", "Daily review"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="attempts")
    quiz = models.ForeignKey(Quiz, null=True, blank=True, on_delete=models.PROTECT, related_name="attempts")
    purpose = models.CharField(max_length=10, choices=Purpose, default=Purpose.QUIZ)
    title = models.CharField(max_length=200, blank=True)
    scope = models.CharField(max_length=64, blank=True)
    before = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="afterwards"
    )
    number = models.PositiveIntegerField()
    seed = models.PositiveBigIntegerField()
    feedback = models.CharField(max_length=5, choices=Quiz.Feedback, default=Quiz.Feedback.EACH)
    asks_evidence = models.BooleanField(default=False)
    asks_confidence = models.BooleanField(default=False)
    started_at = models.DateTimeField()
    deadline = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(purpose="quiz", quiz__isnull=False) | (~Q(purpose="quiz") & Q(quiz__isnull=True)),
                name="attempt_at_quiz_has_quiz",
            ),
            models.UniqueConstraint(fields=["learner", "quiz", "number"], name="attempt_number_once"),
            models.UniqueConstraint(
                fields=["learner", "quiz"], condition=Q(finished_at__isnull=True), name="one_open_attempt"
            ),
            models.UniqueConstraint(
                fields=["learner", "purpose", "scope"],
                condition=Q(finished_at__isnull=True, quiz__isnull=True),
                name="one_open_attempt_of_own",
            ),
        ]

    def __str__(self):
        return f"{self.name}, attempt {self.number}" if self.quiz_id else self.name

    def get_absolute_url(self):
        page = "quiz:review_session" if self.purpose == self.Purpose.REVIEW else "quiz:attempt"
        return reverse(page, args=[self.pk])

    @property
    def name(self):
        return self.quiz.title if self.quiz_id else self.title

    @property
    def briefing(self):
        """The briefing it is about, or None where it may draw on several."""
        return self.quiz.briefing if self.quiz_id else None

    @property
    def home_url(self):
        """Where the learner came from, and goes back to."""
        if self.quiz_id:
            return self.quiz.briefing.get_absolute_url()
        return reverse("quiz:review" if self.is_review else "quiz:self_test")

    @property
    def form_code(self):
        return code_of(self.seed)

    @property
    def is_before(self):
        return self.purpose == self.Purpose.BEFORE

    @property
    def is_review(self):
        return self.purpose == self.Purpose.REVIEW


class Answer(models.Model):
    """What was shown, what was given, the mark. The newest save wins; once marked, it never changes.

    `shown` is a copy of the question as drawn (version, stem, options in order, key, evidence), so a later
    edit of the question or the article leaves it alone. A database trigger refuses changes to a marked row.
    """

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="given_answers")
    position = models.PositiveSmallIntegerField()
    shown = models.JSONField()
    given = models.JSONField(null=True, blank=True)
    is_flagged = models.BooleanField(default=False)
    is_sure = models.BooleanField(null=True, blank=True)
    proof = models.CharField("sentence chosen as proof", max_length=3, blank=True)
    saved_at = models.DateTimeField(null=True, blank=True)
    mark = models.FloatField(null=True, blank=True)
    marked_at = models.DateTimeField(null=True, blank=True)

    objects = AnswerQuerySet.as_manager()

    class Meta:
        ordering = ["attempt", "position"]
        constraints = [
            models.UniqueConstraint(fields=["attempt", "question"], name="one_answer_per_question"),
            models.UniqueConstraint(fields=["attempt", "position"], name="answer_position_once"),
            models.CheckConstraint(
                condition=Q(mark__isnull=True, marked_at__isnull=True)
                | Q(mark__isnull=False, mark__gte=0, mark__lte=1, marked_at__isnull=False),
                name="answer_marked_whole",
            ),
        ]
        # Adding up a class's marks reads this and leaves the copies of questions alone.
        indexes = [models.Index(fields=["attempt", "question", "mark", "id"], name="answer_marks")]

    def __str__(self):
        return f"question {self.position} of {self.attempt}"

    @property
    def worth(self):
        """The mark, or what a correction of the question raised it to; fetch `credit` along for many."""
        credit = getattr(self, "credit", None)
        return max(self.mark, credit.mark) if credit else self.mark


class SectionRead(models.Model):
    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="sections_read")
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="readings")
    read_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["learner", "section"], name="section_read_once")]

    def __str__(self):
        return f"{self.section}, read by {self.learner}"


class Memory(models.Model):
    """How well a learner remembers a question, and when it comes back.

    All of it follows from the answers: `rebuild_progress` makes it again.
    """

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="memories")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="memories")
    stability = models.FloatField(help_text="Days after which nine of ten would still recall it.")
    difficulty = models.FloatField()
    last_on = models.DateField()
    due_on = models.DateField()
    was_missed = models.BooleanField(default=False)
    days_answered = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["learner", "due_on", "pk"]
        verbose_name_plural = "memories"
        constraints = [
            models.UniqueConstraint(fields=["learner", "question"], name="memory_once"),
            models.CheckConstraint(condition=Q(due_on__gt=F("last_on")), name="memory_due_after_last"),
        ]
        indexes = [models.Index(fields=["learner", "due_on"], name="memory_due")]

    def __str__(self):
        return f"{self.question}, due {self.due_on}"


class Extension(models.Model):
    """More time, or more goes, for one learner at one quiz."""

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="extensions")
    quiz = models.ForeignKey(Quiz, on_delete=models.CASCADE, related_name="extensions")
    minutes = models.PositiveSmallIntegerField("further minutes", default=0)
    attempts = models.PositiveSmallIntegerField("further attempts", default=0)

    class Meta:
        ordering = ["quiz", "pk"]
        constraints = [models.UniqueConstraint(fields=["learner", "quiz"], name="extension_once")]

    def __str__(self):
        return f"{self.minutes} more minutes for {self.learner}"


class Report(models.Model):
    """A learner says that something is wrong with a question, or that their typed answer was right."""

    class Reason(models.TextChoices):
        EVIDENCE = "evidence", "The quoted sentence does not support the answer"
        SEVERAL = "several", "More than one answer is right"
        WORDING = "wording", "The wording is unclear"
        MINE = "mine", "My answer is right"
        OTHER = "other", "Something else"

    class State(models.TextChoices):
        OPEN = "open", "Open"
        ACCEPTED = "accepted", "Accepted"
        DECLINED = "declined", "Declined"

    learner = models.ForeignKey(Learner, on_delete=models.CASCADE, related_name="reports")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="reports")
    answer = models.ForeignKey(
        Answer, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports"
    )
    reason = models.CharField(max_length=10, choices=Reason)
    words = models.CharField("in your words", max_length=500, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "question", "reason"], condition=Q(state="open"), name="report_open_once"
            )
        ]

    def __str__(self):
        return f"{self.get_reason_display()}: {self.question}"
