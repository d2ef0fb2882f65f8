"""Triggers that refuse to change a marked answer, whoever asks: the ORM, a command, a hand on the database.

SQLite drops a table's triggers when a later migration rebuilds the table: a migration that alters `Answer` must
run `lock_marked_answers` again. `tests/quiz/test_models.py` fails where one forgets.
"""

from django.db import migrations

NAME = "quiz_answer_marked_never_changes"
WORDS = "A marked answer never changes."
LOCKED = ("attempt_id", "question_id", "position", "shown", "given", "mark", "marked_at")


def changed(operator, columns):
    return " OR ".join(f'NEW."{column}" {operator} OLD."{column}"' for column in columns)


def sqlite_statements(columns):
    yield f"DROP TRIGGER IF EXISTS {NAME}"
    yield (
        f"CREATE TRIGGER {NAME} BEFORE UPDATE ON quiz_answer "
        f"WHEN OLD.marked_at IS NOT NULL AND ({changed('IS NOT', columns)}) "
        f"BEGIN SELECT RAISE(ABORT, '{WORDS}'); END"
    )


def postgresql_statements(columns):
    yield (
        f"CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"RAISE EXCEPTION '{WORDS}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    yield f"DROP TRIGGER IF EXISTS {NAME} ON quiz_answer"
    yield (
        f"CREATE TRIGGER {NAME} BEFORE UPDATE ON quiz_answer FOR EACH ROW "
        f"WHEN (OLD.marked_at IS NOT NULL AND ({changed('IS DISTINCT FROM', columns)})) EXECUTE FUNCTION {NAME}()"
    )


STATEMENTS = {"sqlite": sqlite_statements, "postgresql": postgresql_statements}


def lock_marked_answers(apps, schema_editor, columns=LOCKED):
    for statement in STATEMENTS[schema_editor.connection.vendor](columns):
        schema_editor.execute(statement)


def unlock_marked_answers(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {NAME} ON quiz_answer")
        schema_editor.execute(f"DROP FUNCTION IF EXISTS {NAME}()")
    else:
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {NAME}")


class Migration(migrations.Migration):
    dependencies = [("quiz", "0001_quizzes_and_answers")]

    operations = [migrations.RunPython(lock_marked_answers, unlock_marked_answers)]
