"""The quizzes a briefing comes with: a check for each section, the whole briefing, who is who, the timeline.

A quiz that an instructor took over (`owner` is set) is left alone. In the program's own, what an
instructor wrote keeps its places while its sentence stands.
"""

from itertools import groupby

from django.utils.text import slugify

from quiz.models import Question, Quiz, QuizQuestion

TITLE_LENGTH = Quiz._meta.get_field("title").max_length


def seed_quizzes(briefing, drafts, questions, sections):
    """Writes the drafted quizzes, hides the program's other ones; returns how many are published.

    `questions` are the briefing's rows by key, `sections` its rows in order.
    """
    # A section has one quiz, whoever made it and whatever for.
    standing = {quiz.section_id or quiz.purpose: quiz for quiz in briefing.quizzes.all()}
    kept = by_quiz(places_of(briefing.questions.exclude(author=None))) if standing else {}
    written = []
    for draft in drafts:
        section = sections[draft.section - 1] if draft.section else None
        quiz = standing.get(section.pk if section else draft.purpose)
        if quiz is None or quiz.owner_id is None:
            asked = [questions[key] for key in draft.questions if key in questions]
            asked = with_kept(asked, kept.get(quiz.pk, ()) if quiz else ())
            written.append(write_quiz(quiz or Quiz(), briefing, draft, section, asked))
    seeded = briefing.quizzes.filter(owner=None).exclude(purpose=Quiz.Purpose.OWN)
    seeded.exclude(pk__in=[quiz.pk for quiz in written]).update(is_published=False)
    return sum(quiz.is_published for quiz in written)


def write_quiz(quiz, briefing, draft, section, asked):
    """The quiz with these questions in this order; it is published if there is anything to ask."""
    values = {
        "briefing_id": briefing.pk,
        "section_id": section.pk if section else None,
        "purpose": draft.purpose,
        "title": draft.title[:TITLE_LENGTH],
        "is_published": any(question.state == Question.State.PUBLISHED for question in asked),
        "slug": quiz.slug or free_slug(briefing, draft.purpose, section),
    }
    if quiz.pk is None or any(getattr(quiz, name) != value for name, value in values.items()):
        for name, value in values.items():
            setattr(quiz, name, value)
        quiz.save()
    if asked != [place.question for place in quiz.places.select_related("question")]:
        write_places(quiz, asked)
    return quiz


def write_places(quiz, asked):
    quiz.places.all().delete()
    QuizQuestion.objects.bulk_create(
        QuizQuestion(quiz=quiz, question=question, position=position)
        for position, question in enumerate(asked, start=1)
    )


def places_of(questions):
    """Where questions that can be asked stand in the program's quizzes, in order."""
    seeded = Quiz.objects.filter(owner=None).exclude(purpose=Quiz.Purpose.OWN)
    places = QuizQuestion.objects.filter(question__in=can_be_asked(questions), quiz__in=seeded)
    return list(places.select_related("question", "quiz").order_by("quiz", "position"))


def can_be_asked(questions):
    lost = [Question.State.STALE, Question.State.DROPPED]
    return questions.filter(sentence__number__isnull=False).exclude(state__in=lost)


def by_quiz(places):
    return {pk: list(group) for pk, group in groupby(places, key=lambda place: place.quiz_id)}


def with_kept(asked, places):
    """The questions asked and, where they stood, those of the places that are not among them."""
    asked = list(asked)
    for place in places:
        if place.question not in asked:
            asked.insert(place.position - 1, place.question)
    return asked


def free_slug(briefing, purpose, section):
    """An address that says what is asked: the briefing's, with the section's or the purpose's name."""
    slug = f"{briefing.slug[:54]}-{slugify(section.slug if section else purpose)[:54]}"
    taken = set(Quiz.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    number = 2
    free = slug
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free
