"""An attempt that asked only what an earlier one had missed says so; so far it asked fewer questions than that."""

from itertools import groupby

from django.db import migrations, models
from django.db.models import Count

AT_ONCE = 500


def find_retries(apps, schema_editor):
    Attempt = apps.get_model("quiz", "Attempt")
    rows = Attempt.objects.filter(quiz__isnull=False).annotate(asked=Count("answers"))
    rows = rows.order_by("learner", "quiz", "number").values_list("learner", "quiz", "pk", "asked")
    found = []
    for _, attempts in groupby(rows, key=lambda row: row[:2]):
        most = 0
        for *_, pk, asked in attempts:
            found += [pk] if asked < most else []
            most = max(most, asked)
    for start in range(0, len(found), AT_ONCE):
        Attempt.objects.filter(pk__in=found[start : start + AT_ONCE]).update(is_retry=True)


class Migration(migrations.Migration):
    dependencies = [("quiz", "0015_state_of_a_question_before_it_went_stale")]

    operations = [
        migrations.AddField("attempt", "is_retry", models.BooleanField(default=False)),
        migrations.RunPython(find_retries, migrations.RunPython.noop),
    ]
