"""First attempts at a quiz, or at all quizzes on a briefing, added up by the database in a few queries.

Only finished first attempts count: later ones tell what feedback taught. A correction's credit counts for
the mark. The statements are SQL because no queryset adds up over sums of its own groups; they run alike on
SQLite and PostgreSQL.
"""

from collections import defaultdict

from django.db import connection

from quiz.models import Question
from quiz.services.item_figures import HIDDEN_BELOW, Sums, figures_of, scores_of

# How many first attempts gave a question this mark, by the points of the whole attempt and how much it asked.
MARKS = """
WITH firsts AS (
    SELECT a.question_id AS question, COALESCE(c.mark, a.mark) AS mark,
           SUM(COALESCE(c.mark, a.mark)) OVER (PARTITION BY a.attempt_id) AS points,
           COUNT(*) OVER (PARTITION BY a.attempt_id) AS size
    FROM quiz_attempt t
    JOIN quiz_answer a ON a.attempt_id = t.id
    LEFT JOIN quiz_credit c ON c.answer_id = a.id
    WHERE t.quiz_id = %s AND t.number = 1 AND t.finished_at IS NOT NULL AND a.mark IS NOT NULL
)
SELECT question, points, size, mark, COUNT(*) FROM firsts GROUP BY question, points, size, mark
"""
# A learner has one first attempt at a quiz, so answers to a question of one quiz are people.
MISSES = """
SELECT q.sentence_id, COUNT(*), SUM(CASE WHEN COALESCE(c.mark, a.mark) < 1 THEN 1 ELSE 0 END)
FROM quiz_quiz z
JOIN quiz_attempt t ON t.quiz_id = z.id
JOIN quiz_answer a ON a.attempt_id = t.id
JOIN quiz_question q ON q.id = a.question_id
LEFT JOIN quiz_credit c ON c.answer_id = a.id
WHERE z.briefing_id = %s AND t.number = 1 AND t.finished_at IS NOT NULL AND a.mark IS NOT NULL
GROUP BY q.sentence_id, q.id, z.id
"""


def rows_of(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def item_analysis(quiz):
    """(scores or None, [(question, figures)] with what needs a look first), in two queries."""
    sums, histogram = added_up(rows_of(MARKS, quiz.pk))
    questions = Question.objects.filter(pk__in=list(sums)).select_related("sentence__section")
    items = [(question, figures_of(sums[question.pk])) for question in questions]
    items.sort(key=lambda item: (item[1].advice[0], item[0].sentence.number or 0, item[0].pk))
    return scores_of(histogram, list(sums.values())), items


def added_up(rows):
    """({question id: Sums}, {points: attempts}) of (question, points, size, mark, count) rows."""
    sums, shares = defaultdict(lambda: [0.0] * 6), defaultdict(float)
    for question, points, size, mark, count in sorted(rows):
        rest = points - mark
        for index, term in enumerate((1, mark, mark * mark, rest, rest * rest, mark * rest)):
            sums[question][index] += count * term
        # An attempt that asked `size` questions is in as many rows.
        shares[round(points, 4)] += count / size
    histogram = {points: round(share) for points, share in shares.items()}
    return {question: Sums(round(n), *rest) for question, (n, *rest) in sums.items()}, histogram


def misses_by_sentence(briefing):
    """{sentence id: (answers, missed)} of sentences that at least five people were asked about."""
    found, people = defaultdict(lambda: [0, 0]), defaultdict(int)
    for sentence, answers, missed in rows_of(MISSES, briefing.pk):
        found[sentence][0] += answers
        found[sentence][1] += missed
        people[sentence] = max(people[sentence], answers)
    return {key: tuple(counts) for key, counts in found.items() if people[key] >= HIDDEN_BELOW}
