"""First attempts at a quiz, or at all quizzes on a briefing, added up from their tallies in a few queries.

Only finished first attempts count: later ones tell what feedback taught. A correction's credit counts for
the mark.
"""

from collections import defaultdict

from quiz.models import Question
from quiz.services.item_figures import HIDDEN_BELOW, Sums, figures_of, scores_of
from quiz.services.tallies import cells_of, first_tallies


def item_analysis(quiz):
    """(scores or None, [(question, figures)] with what needs a look first), in two queries."""
    found = first_tallies(quiz=quiz)
    sums, histogram = added_up(cells_of({tally: count for (_, tally), count in found.items()}))
    questions = Question.objects.filter(pk__in=list(sums)).select_related("sentence__section")
    items = [(question, figures_of(sums[question.pk])) for question in questions]
    items.sort(key=lambda item: (item[1].advice[0], item[0].sentence.number or 0, item[0].pk))
    return scores_of(histogram, list(sums.values())), items


def added_up(cells):
    """({question id: Sums}, {points: attempts}) of the cells."""
    sums, shares = defaultdict(lambda: [0.0] * 6), defaultdict(float)
    for (question, mark, points, size), count in sorted(cells.items()):
        rest = points - mark
        for index, term in enumerate((1, mark, mark * mark, rest, rest * rest, mark * rest)):
            sums[question][index] += count * term
        # An attempt that asked `size` questions is in as many cells.
        shares[round(points, 4)] += count / size
    histogram = {points: round(share) for points, share in shares.items()}
    return {question: Sums(round(n), *rest) for question, (n, *rest) in sums.items()}, histogram


def misses_by_sentence(briefing):
    """{sentence id: (answers, missed)} of sentences that at least five people were asked about."""
    by_quiz = defaultdict(dict)
    for (quiz, tally), count in first_tallies(quiz__briefing=briefing).items():
        by_quiz[quiz][tally] = count
    # A learner has one first attempt at a quiz, so answers to a question of one quiz are people.
    asked = [answers_by_question(cells_of(by_quiz[quiz])) for quiz in sorted(by_quiz)]
    home = dict(Question.objects.filter(briefing=briefing).values_list("pk", "sentence_id"))
    found, people = defaultdict(lambda: [0, 0]), defaultdict(int)
    for question, (answers, missed) in (pair for quiz in asked for pair in quiz.items()):
        found[home[question]][0] += answers
        found[home[question]][1] += missed
        people[home[question]] = max(people[home[question]], answers)
    return {key: tuple(counts) for key, counts in found.items() if people[key] >= HIDDEN_BELOW}


def answers_by_question(cells):
    """{question id: (answers, missed)}."""
    found = defaultdict(lambda: [0, 0])
    for (question, mark, _, _), count in cells.items():
        found[question][0] += count
        found[question][1] += count if mark < 1 else 0
    return found
