from django.db import migrations

from quiz.services.instructors import GROUP, make_instructors_group


def make_group(apps, schema_editor):
    make_instructors_group(apps, using=schema_editor.connection.alias)


def drop_group(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("quiz", "0002_marked_answers_never_change"),
        ("briefing", "0001_briefings"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_group, drop_group)]
