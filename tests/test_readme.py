"""The README tells the truth: every command and every environment variable of the code is in it."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_names_every_command():
    commands = sorted(
        path.stem
        for app in ("briefing", "quiz")
        for path in (ROOT / app / "management" / "commands").glob("*.py")
        if path.stem != "__init__"
    )

    assert [name for name in commands if f"manage.py {name}" not in README] == []


def test_readme_names_every_environment_variable():
    settings = (ROOT / "config" / "settings.py").read_text(encoding="utf-8")
    read = re.findall(r'(?:environ\.get|env_bool|env_list)\(\s*"([A-Z_]+)"', settings) + ["DATABASE_URL"]
    table = re.findall(r"^\| `([A-Z_]+)` \|", README, re.M)

    assert sorted(table) == sorted(set(read))


def test_readme_holds_the_two_commands_that_do_all():
    assert ".venv/bin/pip install -r requirements.txt && .venv/bin/python manage.py demo" in README
    assert ".venv/bin/pip install -r tests/requirements.txt && .venv/bin/pytest" in README


def test_ci_runs_the_readmes_test_command():
    command = re.search(r"tests/requirements\.txt && (\S*pytest.*)$", README, re.M)[1]

    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == command


def test_readme_pictures_are_there_and_small():
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)

    sizes = {name: (ROOT / name).stat().st_size for name in pictures}

    assert pictures
    assert all(size < 200_000 for size in sizes.values()), sizes
