"""What holds on SQLite holds on PostgreSQL: the same database tests, on a throw-away server."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.postgres
def test_database_tests_pass_on_postgresql(postgres_url):
    environment = {**os.environ, "DATABASE_URL": postgres_url}
    # Two workers, each with its own database: of all tests none takes longer.
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2"]
    chosen = ["-m", "not browser and not postgres and not slow"]
    folders = [
        "tests/briefing",
        "tests/quiz",
        "tests/proofs",
        "--ignore=tests/briefing/analysis",
        "--ignore=tests/quiz/questions",
    ]

    command += [*chosen, *folders]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
