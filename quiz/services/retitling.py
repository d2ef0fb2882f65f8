"""A briefing got another title: the questions that carry the old one behind their stems follow."""

from quiz.models import Question
from quiz.questions.titled_stems import can_carry, carries, with_title, without_title


def retitle_questions(briefing, old):
    """Puts the new title where the `old` one stood; none, where it tells the answer or is too long.

    That is a new version of each; what learners were asked already keeps its words.
    """
    rows = briefing.questions.select_related("sentence").prefetch_related("actors__appearances")
    rows = [row for row in rows if carries(row.stem, old)]
    for row in rows:
        bare = without_title(row.stem)
        is_fit = can_carry(bare, briefing.title, forms_of_answer(row))
        row.stem = with_title(bare, briefing.title) if is_fit else bare
        row.version += 1
    Question.objects.bulk_update(rows, ["stem", "version"])


def forms_of_answer(row):
    """The answer as it is given, as its sentence has it, and in the other names of the actor it is."""
    evidence = row.sentence.text[row.answer_start : row.answer_end]
    asked = [actor for actor in row.actors.all() if actor.name in row.answers]
    aliases = [alias for actor in asked for place in actor.appearances.all() for alias in place.aliases]
    return [evidence, *row.answers, *row.accept, *aliases]
