"""An attempt that asked only what an earlier one had missed says so; in doubt it stays a whole attempt."""

from itertools import groupby

from django.db import migrations, models

AT_ONCE = 500


def find_retries(apps, schema_editor):
    Attempt, Place = apps.get_model("quiz", "Attempt"), apps.get_model("quiz", "QuizQuestion")
    asked_now = Place.objects.filter(question__state="published", question__sentence__number__isnull=False)
    asked_now = set(asked_now.values_list("quiz", "question"))
    found = []
    for (_, quiz), attempts in groupby(attempts_at_quizzes(apps), key=lambda row: row[0]):
        earlier = []
        for _, pk, marks in attempts:
            found += [pk] if any(is_retry_of(one, marks, quiz, asked_now) for one in earlier) else []
            earlier.append(marks)
    for start in range(0, len(found), AT_ONCE):
        Attempt.objects.filter(pk__in=found[start : start + AT_ONCE]).update(is_retry=True)


def attempts_at_quizzes(apps):
    """((learner, quiz), attempt, {question: mark}) in the order in which they were begun."""
    rows = apps.get_model("quiz", "Answer").objects.filter(attempt__quiz__isnull=False)
    rows = rows.order_by("attempt__learner", "attempt__quiz", "attempt__number", "position").values_list(
        "attempt__learner", "attempt__quiz", "attempt", "question", "mark"
    )
    for (learner, quiz, pk), answers in groupby(rows.iterator(), key=lambda row: row[:3]):
        yield (learner, quiz), pk, {question: mark for *_, question, mark in answers}


def is_retry_of(earlier, marks, quiz, asked_now):
    """Whether it asked nothing but what was missed in the earlier one, and left out what was right there.

    What the quiz asks no more may have been gone already: the attempt was then a whole one.
    """
    missed = {question for question, mark in earlier.items() if mark is not None and mark < 1}
    left_out = {question for question, mark in earlier.items() if mark == 1}
    return marks.keys() <= missed and any((quiz, question) in asked_now for question in left_out)


class Migration(migrations.Migration):
    dependencies = [("quiz", "0015_state_of_a_question_before_it_went_stale")]

    operations = [
        migrations.AddField("attempt", "is_retry", models.BooleanField(default=False)),
        migrations.RunPython(find_retries, migrations.RunPython.noop),
    ]
