"""A briefing got another title: the questions that carry the old one behind their stems follow."""

from quiz.models import Question
from quiz.questions.titled_stems import can_carry, with_title, without_title


def retitle_questions(briefing):
    """Puts the new title where a title stood, unless it tells the answer or is too long; then none stands.

    What learners were asked already keeps its words.
    """
    rows = [row for row in briefing.questions.all() if without_title(row.stem) != row.stem]
    for row in rows:
        bare = without_title(row.stem)
        is_fit = can_carry(bare, briefing.title, [*row.answers, *row.accept])
        row.stem = with_title(bare, briefing.title) if is_fit else bare
    Question.objects.bulk_update(rows, ["stem"])
