"""The quizzes a briefing comes with: a check for each section, the whole briefing, who is who, the timeline.

A quiz that an instructor took over (`owner` is set) is left alone.
"""

from django.utils.text import slugify

from quiz.models import Question, Quiz, QuizQuestion

TITLE_LENGTH = Quiz._meta.get_field("title").max_length


def seed_quizzes(briefing, drafts, questions, sections):
    """Writes the drafted quizzes, hides the program's other ones; returns how many are published.

    `questions` are the briefing's rows by key, `sections` its rows in order.
    """
    # A section has one quiz, whoever made it and whatever for.
    standing = {quiz.section_id or quiz.purpose: quiz for quiz in briefing.quizzes.all()}
    written = []
    for draft in drafts:
        section = sections[draft.section - 1] if draft.section else None
        quiz = standing.get(section.pk if section else draft.purpose)
        if quiz is None or quiz.owner_id is None:
            asked = [questions[key] for key in draft.questions if key in questions]
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
    order = [question.pk for question in asked]
    if order != list(quiz.places.values_list("question_id", flat=True)):
        quiz.places.all().delete()
        QuizQuestion.objects.bulk_create(
            QuizQuestion(quiz=quiz, question_id=pk, position=position)
            for position, pk in enumerate(order, start=1)
        )
    return quiz


def free_slug(briefing, purpose, section):
    """An address that says what is asked: the briefing's, with the section's or the purpose's name."""
    slug = f"{briefing.slug[:54]}-{slugify(section.slug if section else purpose)[:54]}"
    taken = set(Quiz.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    number = 2
    free = slug
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free
