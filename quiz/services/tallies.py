"""What a finished attempt brought, question by question, as one short text: "12=1 15=0.5".

Whole classes are added up from these texts, and attempts that are alike in them are one row of the sum, so a
million answers are added up at once. A tally follows from the answers and their credits: it is made when an
attempt closes and when a correction raises its marks, and can be made again at any time.
"""

from collections import Counter, defaultdict
from itertools import groupby

from django.db.models import Count

from quiz.models import Answer, Attempt


def tallies_of(attempts):
    """{attempt id: its tally} of the attempts with these ids, made from their marked answers."""
    rows = Answer.objects.filter(attempt__in=attempts).marked().with_worth().order_by("attempt", "question")
    rows = rows.values_list("attempt_id", "question_id", "worth_now")
    return {
        attempt: " ".join(f"{question}={worth:g}" for _, question, worth in found)
        for attempt, found in groupby(rows, key=lambda row: row[0])
    }


def keep_tallies(attempts, batch_size=500):
    """Writes the tallies of those of these attempts, by their ids, that were finished at a quiz; returns how
    many were not as they should be.
    """
    ids, changed = list(attempts), 0
    for start in range(0, len(ids), batch_size):
        made = tallies_of(ids[start : start + batch_size])
        rows = list(Attempt.objects.filter(pk__in=made, quiz__isnull=False).finished().only("tally"))
        rows = [row for row in rows if row.tally != made[row.pk]]
        for row in rows:
            row.tally = made[row.pk]
        Attempt.objects.bulk_update(rows, ["tally"])
        changed += len(rows)
    return changed


def first_tallies(**of):
    """{(quiz id, tally): how many finished first attempts have it}, of a quiz or of all about a briefing."""
    rows = Attempt.objects.filter(**of, number=1).finished().exclude(tally="").order_by()
    counts = rows.values_list("quiz_id", "tally").annotate(count=Count("pk"))
    return {(quiz, tally): count for quiz, tally, count in counts}


def cells_of(tallies):
    """{(question id, its mark, points of the whole attempt, questions in it): how many attempts}.

    `tallies` is {tally: attempts}. A class is large and a text is short, so each loop over parts is one call.
    """
    marks, alike = Marks(), defaultdict(Counter)
    for tally, count in tallies.items():
        parts = tally.split()
        alike[round(sum(map(marks.__getitem__, parts)), 6), len(parts), count].update(parts)
    cells = Counter()
    for (points, size, count), found in alike.items():
        for part, times in found.items():
            cells[int(part.partition("=")[0]), marks[part], points, size] += times * count
    return cells


class Marks(dict):
    """The mark in a part such as "12=0.5", read once."""

    def __missing__(self, part):
        self[part] = float(part.partition("=")[2])
        return self[part]
