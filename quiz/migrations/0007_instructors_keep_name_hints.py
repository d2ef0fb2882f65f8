from django.db import migrations

from quiz.services.instructors import make_instructors_group


def complete_group(apps, schema_editor):
    make_instructors_group(apps, using=schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [("quiz", "0006_classes_blueprints_and_corrections"), ("briefing", "0004_name_hints")]

    operations = [migrations.RunPython(complete_group, migrations.RunPython.noop)]
