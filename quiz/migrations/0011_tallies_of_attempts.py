"""Finished attempts at quizzes get the text from which whole classes are added up, made from their answers."""

from itertools import groupby

from django.db import migrations, models
from django.db.models.functions import Coalesce

AT_ONCE = 500


def fill_tallies(apps, schema_editor):
    Attempt = apps.get_model("quiz", "Attempt")
    ids = list(
        Attempt.objects.filter(quiz__isnull=False, finished_at__isnull=False).values_list("pk", flat=True)
    )
    for start in range(0, len(ids), AT_ONCE):
        fill(apps, ids[start : start + AT_ONCE])


def fill(apps, ids):
    answers = apps.get_model("quiz", "Answer").objects.filter(attempt__in=ids, marked_at__isnull=False)
    rows = answers.order_by("attempt", "question").values_list(
        "attempt", "question", Coalesce("credit__mark", "mark")
    )
    Attempt = apps.get_model("quiz", "Attempt")
    filled = [
        Attempt(pk=attempt, tally=" ".join(f"{question}={worth:g}" for _, question, worth in found))
        for attempt, found in groupby(rows, key=lambda row: row[0])
    ]
    Attempt.objects.bulk_update(filled, ["tally"])


class Migration(migrations.Migration):
    dependencies = [("quiz", "0010_index_of_marks")]

    operations = [
        migrations.AddField("attempt", "tally", models.TextField(blank=True, editable=False)),
        migrations.RunPython(fill_tallies, migrations.RunPython.noop),
    ]
