"""What a learner has read and knows, derived from answers and readings each time it is asked for."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Q
from django.utils import timezone

from briefing.models import Actor, Briefing
from quiz.models import Answer, Attempt, Question, SectionRead
from quiz.services.mastery import Level, level_of, level_of_many
from quiz.services.passing import percent_of
from quiz.services.reviews import come_back_on, due_today, first_days_by_section

HISTORY_LENGTH = 20
PRACTISED = 5
SELF_MADE = {Attempt.Purpose.SELF_TEST, Attempt.Purpose.AFTER}


@dataclass(frozen=True)
class Known:
    """Right answers and level of a group of questions; `right` counts questions right when last answered."""

    level: Level = Level.NEW
    right: int = 0
    answered: int = 0
    total: int = 0

    @property
    def missed(self):
        return self.answered - self.right


@dataclass(frozen=True)
class AskedQuestion:
    """`due_on` is the day it comes back for review, None where it does not."""

    stem: str
    level: Level
    due_on: date | None


@dataclass(frozen=True)
class SectionProgress:
    section: object
    read_at: datetime | None
    known: Known
    next_review: date | None = None


@dataclass(frozen=True)
class BriefingProgress:
    briefing: Briefing
    sections: tuple[SectionProgress, ...]
    known: Known

    @property
    def read_count(self):
        return sum(row.read_at is not None for row in self.sections)

    @property
    def next_section(self):
        return next((row.section for row in self.sections if row.read_at is None), None)


@dataclass(frozen=True)
class ActorProgress:
    actor: Actor
    known: Known


@dataclass(frozen=True)
class KindProgress:
    name: str
    known: Known


@dataclass(frozen=True)
class Calibration:
    """How often the learner was right when they said they were sure, or not."""

    words: str
    right: int
    count: int

    @property
    def percent(self):
        return round(100 * self.right / self.count)


@dataclass(frozen=True)
class Progress:
    known: Known
    counts: dict
    briefings: tuple[BriefingProgress, ...]
    actors: tuple[ActorProgress, ...]
    kinds: tuple[KindProgress, ...]
    attempts: tuple[Attempt, ...]
    open_attempts: tuple[Attempt, ...]
    calibration: tuple[Calibration, ...] = ()
    due_count: int = 0

    @property
    def scores(self):
        """(day, percent) of the latest finished attempts, oldest first, without retries."""
        rows = reversed(self.attempts)
        return [(attempt.finished_at, attempt.percent) for attempt in rows if not attempt.is_retry]

    @property
    def best_percent(self):
        return max((percent for _day, percent in self.scores), default=0)

    @property
    def is_empty(self):
        return not (self.briefings or self.attempts or self.open_attempts)

    @property
    def sections_read(self):
        return sum(row.read_count for row in self.briefings)

    @property
    def section_count(self):
        return sum(len(row.sections) for row in self.briefings)

    @property
    def to_practise(self):
        """The actors least known, as long as they are not solid."""
        return [row.actor for row in self.actors if row.known.level < Level.SOLID][:PRACTISED]

    @property
    def next_reading(self):
        """The briefing to go on with, or None when all that was begun is read."""
        return next((row for row in self.briefings if row.next_section), None)


def progress_of(learner, today=None):
    """Everything the page "What you know so far" shows; the same number of queries for any record."""
    histories = _histories(learner)
    read_at = _readings(learner)
    briefings = _briefings_touched(learner)
    asked = list(
        Question.objects.published()
        .filter(briefing__in=briefings)
        .values_list("pk", "kind", "briefing_id", "sentence__section_id")
    )
    levels = {pk: level_of(histories.get(pk, ())) for pk, *_rest in asked}
    known = _grouped(asked, histories, levels)
    dues = first_days_by_section(learner)
    attempts = Attempt.objects.of(learner).with_score().select_related("quiz__briefing", "quiz__section")
    return Progress(
        known=_known([pk for pk, *_rest in asked], histories, levels),
        counts={level.name.lower(): sum(value == level for value in levels.values()) for level in Level},
        briefings=tuple(_briefing_progress(briefing, read_at, known, dues) for briefing in briefings),
        actors=tuple(_actors(histories, levels)),
        kinds=tuple(
            KindProgress(label, known["kind", kind])
            for kind, label in Question.Kind.choices
            if ("kind", kind) in known
        ),
        attempts=_finished(attempts),
        calibration=_calibration(learner),
        due_count=len(due_today(learner, today or timezone.localdate())),
        open_attempts=tuple(attempts.open().order_by("-started_at", "-pk")),
    )


def knowledge_of_actors(learner, question_ids):
    """[ActorProgress] of the actors these questions are about, over all of the learner's answers."""
    histories = _histories(learner)
    levels = {pk: level_of(history) for pk, history in histories.items()}
    return _actors(histories, levels, about=question_ids)


def knowledge_of_questions(learner, questions):
    """(`Known` of these questions taken together, [AskedQuestion] of those answered, the weakest first)."""
    stems = dict(questions.values_list("pk", "stem"))
    histories = _histories(learner) if learner else {}
    levels = {pk: level_of(histories.get(pk, ())) for pk in stems}
    answered = [pk for pk in stems if histories.get(pk)]
    due_on = come_back_on(learner, answered)
    asked = [AskedQuestion(stems[pk], levels[pk], due_on.get(pk)) for pk in answered]
    return _known(list(stems), histories, levels), sorted(asked, key=lambda row: (row.level, row.stem))


def _histories(learner):
    """{question id: [(marked at, mark)]}, oldest first; questions left open say nothing.

    A miss in a self-test never lowers what is known, and a test before reading says nothing of it.
    """
    rows = Answer.objects.of(learner).marked().given().with_worth().order_by("marked_at", "pk")
    rows = rows.exclude(attempt__purpose=Attempt.Purpose.BEFORE)
    histories = defaultdict(list)
    for question, at, mark, purpose in rows.values_list(
        "question_id", "marked_at", "worth_now", "attempt__purpose"
    ):
        if mark >= 1 or purpose not in SELF_MADE or not histories[question]:
            histories[question].append((at, mark))
    return histories


def _finished(attempts):
    """The latest finished attempts but for reviews, each with `percent` and its `gain` in percent.

    The gain is over the attempt before at the same quiz, or over the first half of its pair; a retry of what
    was missed neither has one nor is one's start.
    """
    rows = attempts.finished().exclude(purpose=Attempt.Purpose.REVIEW).order_by("-finished_at", "-pk")
    rows = list(rows[:HISTORY_LENGTH])
    earlier = {}
    for row in reversed(rows):
        row.percent, row.gain = percent_of(row.points, row.question_count), None
        if row.is_retry:
            continue
        key = row.quiz_id or row.before_id or row.pk
        row.gain = row.percent - earlier[key] if key in earlier else None
        earlier[key] = row.percent
    return tuple(rows)


def _calibration(learner):
    answers = Answer.objects.of(learner).marked().filter(is_sure__isnull=False)
    counts = (
        answers.order_by()
        .values("is_sure")
        .annotate(count=Count("pk"), right_count=Count("pk", filter=Q(mark__gte=1)))
    )
    found = {row["is_sure"]: row for row in counts}
    return tuple(
        Calibration(words, found[key]["right_count"], found[key]["count"])
        for key, words in ((True, "Sure"), (False, "Not sure"))
        if key in found
    )


def _readings(learner):
    if learner is None:
        return {}
    return dict(SectionRead.objects.filter(learner=learner).values_list("section_id", "read_at"))


def _briefings_touched(learner):
    """Public briefings the learner read or answered in, the latest first."""
    if learner is None:
        return []
    latest = defaultdict(list)
    read = SectionRead.objects.filter(learner=learner).values_list("section__briefing_id", "read_at")
    started = (
        Answer.objects.of(learner).values_list("question__briefing_id", "attempt__started_at").distinct()
    )
    for briefing, at in (*read, *started):
        latest[briefing].append(at)
    briefings = Briefing.objects.public().filter(pk__in=latest).defer("article").prefetch_related("sections")
    return sorted(briefings, key=lambda briefing: (max(latest[briefing.pk]), briefing.pk), reverse=True)


def _grouped(asked, histories, levels):
    """{("kind" | "briefing" | "section", its value): Known}."""
    members = defaultdict(list)
    for pk, kind, briefing, section in asked:
        for group in (("kind", kind), ("briefing", briefing), ("section", section)):
            members[group].append(pk)
    return {group: _known(questions, histories, levels) for group, questions in members.items()}


def _known(questions, histories, levels):
    answered = [pk for pk in questions if histories.get(pk)]
    return Known(
        level=level_of_many(levels[pk] for pk in answered),
        right=sum(histories[pk][-1][1] >= 1 for pk in answered),
        answered=len(answered),
        total=len(questions),
    )


def _briefing_progress(briefing, read_at, known, dues):
    rows = []
    for section in briefing.sections.all():
        section.briefing, pk = briefing, section.pk
        in_section = known.get(("section", pk), Known())
        rows.append(SectionProgress(section, read_at.get(pk), in_section, dues.get(pk)))
    return BriefingProgress(briefing, tuple(rows), known.get(("briefing", briefing.pk), Known()))


def _actors(histories, levels, about=None):
    """Those the learner was asked about, the least known first."""
    questions = [pk for pk in levels if histories.get(pk) and (about is None or pk in about)]
    links = Question.actors.through.objects.filter(question_id__in=questions).order_by(
        "actor_id", "question_id"
    )
    members = defaultdict(list)
    for actor, question in links.values_list("actor_id", "question_id"):
        members[actor].append(question)
    actors = Actor.objects.filter(pk__in=members).order_by("name", "pk")
    rows = [ActorProgress(actor, _known(members[actor.pk], histories, levels)) for actor in actors]
    return sorted(rows, key=lambda row: (row.known.level, row.known.right / row.known.answered))
