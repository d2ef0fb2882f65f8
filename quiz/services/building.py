"""Building a quiz: filled from a blueprint, put in order by hand, copied, and looked over for faults."""

from datetime import timedelta

from django.db import transaction

from briefing.analysis.counted import counted
from briefing.services.addresses import ascii_slug
from quiz.models import Question, Quiz, QuizQuestion
from quiz.questions.blueprint import BankItem, Blueprint, fill

MINUTES_A_QUESTION = 0.6
COPIED = (
    "briefing", "feedback", "time_limit", "lets_extend", "attempts_allowed", "asks_evidence",
    "asks_confidence", "pass_mark", "blueprint",
)  # fmt: skip


def bank_of(briefing):
    """The published questions of the briefing, in the order of the text."""
    rows = Question.objects.published().filter(briefing=briefing, sentence__section__isnull=False)
    return rows.select_related("sentence__section").order_by("sentence__number", "pk")


def bank_items(briefing):
    rows = bank_of(briefing).prefetch_related("actors")
    return [
        BankItem(
            id=row.pk,
            sentence=row.sentence.number,
            section=row.sentence.section.position,
            kind=row.kind,
            difficulty=row.difficulty,
            modality=row.modality,
            confidence=row.confidence,
            actors=frozenset(actor.pk for actor in row.actors.all()),
        )
        for row in rows
    ]


@transaction.atomic
def fill_from_blueprint(quiz, blueprint):
    """Puts in the quiz what the blueprint asks for; returns the wishes that stay open, in words."""
    sections = list(quiz.briefing.sections.order_by("position").values_list("position", flat=True))
    filled = fill(blueprint, bank_items(quiz.briefing), sections)
    quiz.blueprint = as_json(blueprint)
    quiz.save(update_fields=["blueprint", "updated_at"])
    set_questions(quiz, filled.questions)
    return filled.gaps


def as_json(blueprint):
    return {
        "total": blueprint.total,
        "per_section": blueprint.per_section,
        "kinds": [list(pair) for pair in blueprint.kinds],
        "easiest": blueprint.easiest,
        "hardest": blueprint.hardest,
        "takes_hedged": blueprint.takes_hedged,
        "actors": sorted(blueprint.actors),
    }


def blueprint_of(quiz):
    """The blueprint that the quiz was last filled from, or an empty one."""
    kept = dict(quiz.blueprint)
    if not kept:
        return Blueprint()
    kept["kinds"] = tuple((kind, count) for kind, count in kept["kinds"])
    kept["actors"] = frozenset(kept["actors"])
    return Blueprint(**kept)


@transaction.atomic
def set_questions(quiz, ids):
    """The quiz asks these questions of its briefing, in this order; each once."""
    known = set(Question.objects.filter(briefing=quiz.briefing_id, pk__in=ids).values_list("pk", flat=True))
    Quiz.objects.select_for_update().get(pk=quiz.pk)
    quiz.places.all().delete()
    QuizQuestion.objects.bulk_create(
        QuizQuestion(quiz=quiz, question_id=pk, position=position)
        for position, pk in enumerate((pk for pk in dict.fromkeys(ids) if pk in known), start=1)
    )


@transaction.atomic
def duplicate(quiz, *, owner):
    """A copy with the same questions and rules, hidden, without dates: they belong to the first."""
    copy = Quiz(title=f"{quiz.title[:190]} (copy)", purpose=Quiz.Purpose.OWN, owner=owner)
    for name in COPIED:
        setattr(copy, name, getattr(quiz, name))
    copy.slug = free_slug(copy.title)
    copy.save()
    set_questions(copy, list(quiz.places.order_by("position").values_list("question_id", flat=True)))
    return copy


def free_slug(title):
    slug = ascii_slug(title)[:100] or "quiz"
    taken = set(Quiz.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    number, free = 2, slug
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free


def faults_of(quiz, questions, *, at):
    """What stands in the way of learners, or will surprise them, in words; `questions` are in order."""
    asked = [question for question in questions if is_asked(question)]
    if not asked:
        yield "It has nothing to ask yet."
    if quiz.is_published and not quiz.briefing.is_public:
        yield "Its briefing is hidden, so nobody can open it."
    if quiz.closes_at and quiz.closes_at <= at:
        yield "It has closed: its closing date is over."
    if quiz.opens_at and quiz.closes_at and quiz.closes_at - quiz.opens_at < timedelta(minutes=10):
        yield "It is open for less than ten minutes."
    if quiz.time_limit and quiz.time_limit < MINUTES_A_QUESTION * len(asked):
        wanted = round(MINUTES_A_QUESTION * len(asked) + 0.5)
        minutes, verb = counted(quiz.time_limit, "minute"), "is" if quiz.time_limit == 1 else "are"
        yield f"{minutes} {verb} short for {counted(len(asked), 'question')}: about {wanted} are usual."
    for question in questions:
        if not is_asked(question):
            yield f"Not asked, because it is {question.get_state_display().lower()}: {question.stem}"
    yield from twice_on_one_sentence(asked)


def is_asked(question):
    return question.state == Question.State.PUBLISHED and question.sentence.number is not None


def twice_on_one_sentence(asked):
    seen = {}
    for question in asked:
        if question.sentence_id in seen:
            first = seen[question.sentence_id]
            yield f"Two questions rest on sentence {question.sentence.number}: {first.stem} / {question.stem}"
        seen.setdefault(question.sentence_id, question)
