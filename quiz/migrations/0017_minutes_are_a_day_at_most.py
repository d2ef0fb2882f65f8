"""Minutes are a day at most, as the forms have it; more from before them becomes a day.

An attempt under way keeps its deadline: that is its own.
"""

from django.db import migrations, models

MOST_MINUTES = 24 * 60
COLUMNS = [("Quiz", "time_limit"), ("Extension", "minutes"), ("Membership", "extra_minutes")]


def cut_to_a_day(apps, schema_editor):
    for model, column in COLUMNS:
        rows = apps.get_model("quiz", model).objects.filter(**{f"{column}__gt": MOST_MINUTES})
        rows.update(**{column: MOST_MINUTES})


class Migration(migrations.Migration):
    dependencies = [("quiz", "0016_retries_are_known")]

    operations = [
        migrations.RunPython(cut_to_a_day, migrations.RunPython.noop),
        migrations.RemoveConstraint("quiz", "quiz_time_limit_not_zero"),
        migrations.AddConstraint(
            "quiz",
            models.CheckConstraint(
                condition=models.Q(time_limit__isnull=True) | models.Q(time_limit__range=(1, MOST_MINUTES)),
                name="quiz_time_limit_of_a_day_at_most",
            ),
        ),
        migrations.AddConstraint(
            "extension",
            models.CheckConstraint(
                condition=models.Q(minutes__lte=MOST_MINUTES), name="extension_of_a_day_at_most"
            ),
        ),
        migrations.AddConstraint(
            "membership",
            models.CheckConstraint(
                condition=models.Q(extra_minutes__lte=MOST_MINUTES), name="membership_gives_a_day_at_most"
            ),
        ),
    ]
