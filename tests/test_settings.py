"""The settings hold what the promises need: a live connection, a production check, complete migrations."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from config.own_key import kept_key

ROOT = Path(__file__).resolve().parent.parent


def asked(question):
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_database_keeps_every_answer_of_a_class():
    if connection.vendor == "postgresql":
        assert asked("SHOW synchronous_commit") == "on"
        return

    assert asked("PRAGMA journal_mode") == "wal"
    assert asked("PRAGMA synchronous") == 2
    assert asked("PRAGMA busy_timeout") >= 20000
    assert asked("PRAGMA foreign_keys") == 1
    assert connection.transaction_mode == "IMMEDIATE"


@pytest.mark.django_db
def test_migrations_are_complete():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_production_settings_pass_the_deployment_check():
    environment = {
        "PATH": os.environ["PATH"],
        "SECRET_KEY": "a-key-only-for-this-test-with-more-than-fifty-letters-0123456789",
        "ALLOWED_HOSTS": "briefed.example.org",
        "HTTPS": "1",
    }
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "INFO"]

    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert (run.returncode, run.stdout) == (0, "System check identified no issues (0 silenced).\n")


def test_key_of_a_site_without_one_outlives_a_restart(tmp_path):
    path = tmp_path / "var" / "secret.key"

    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: kept_key(path), range(8)))

    assert keys == {path.read_text()}
    assert len(keys.pop()) > 50
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["secret.key"]


def test_key_that_can_not_be_kept_leaves_no_draft_of_it(tmp_path, monkeypatch):
    def refuse(*_paths):
        raise PermissionError("no links on this disk")

    monkeypatch.setattr("os.link", refuse)

    assert len(kept_key(tmp_path / "secret.key")) > 50
    assert list(tmp_path.iterdir()) == []


def test_key_of_a_site_that_can_not_write_is_made_up(tmp_path):
    (tmp_path / "file").write_text("no folder")

    keys = [kept_key(tmp_path / "file" / "secret.key") for _ in range(2)]

    assert keys[0] != keys[1]
    assert min(map(len, keys)) > 50
