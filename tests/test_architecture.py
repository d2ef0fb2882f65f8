"""The house stands as it was drawn: imports go down only, and the pure packages stay pure."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("briefing", "quiz")
# A floor may import from itself and from any floor below it. What no floor names is wiring: apps, urls.
FLOORS = {
    "pure": 0,
    "models": 1,
    "services": 2,
    "forms": 3,
    "views": 4,
}
FLOOR_OF = {
    "analysis": "pure",
    "questions": "pure",
    "models": "models",
    "querysets": "models",
    "signals": "models",
    "services": "services",
    "learners": "services",
    "backends": "services",
    "rendering": "services",
    "forms": "forms",
    "templatetags": "forms",
    "formats": "forms",
    "pages": "forms",
    "pictures": "forms",
    "views": "views",
    "account_views": "views",
    "admin": "views",
    "class_admin": "views",
    "own_rows_admin": "views",
    "desk": "views",
    "management": "views",
    "receivers": "views",
}
# What quiz may take from briefing: its values, its rows, its verbs; never its pages or forms.
LENT_TO_QUIZ = {"analysis", "models", "querysets", "services", "signals", "timings"}
MODULES = sorted(
    path for app in APPS for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts
)


def imported_by(path):
    """Dotted names of all modules that a file imports, wherever in the file, relative ones made whole."""
    package = list(path.relative_to(ROOT).with_suffix("").parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join(above + ([node.module] if node.module else []))
            yield from (f"{base}.{alias.name}" for alias in node.names)


def floor_of(name):
    """Where a room stands; None for wiring. The rooms of rows are called models or something_models."""
    return FLOORS.get("models" if name.endswith("_models") else FLOOR_OF.get(name))


def room(dotted):
    """("briefing", "analysis") for "briefing.analysis.dates.find_dates"; None for what is outside."""
    parts = dotted.split(".")
    return (parts[0], parts[1]) if parts[0] in APPS and len(parts) > 1 else None


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(path):
    app, own = path.relative_to(ROOT).with_suffix("").parts[:2]
    floor = floor_of(own)
    rooms = [place for place in map(room, imported_by(path)) if place]

    upward = [
        f"{there}.{name}" for there, name in rooms if floor is not None and (floor_of(name) or 0) > floor
    ]
    foreign = [
        f"{there}.{name}"
        for there, name in rooms
        if (app == "briefing" and there == "quiz")
        or (app == "quiz" and there == "briefing" and name not in LENT_TO_QUIZ)
    ]

    assert upward == []
    assert foreign == []


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if path.relative_to(ROOT).parts[1] in {"analysis", "questions"}],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_pure_packages_know_no_framework_clock_or_chance(path):
    forbidden = ("django", "random", "time", "socket", "urllib", "http", "requests", "uuid", "secrets")

    taken = [name for name in imported_by(path) if name.split(".")[0] in forbidden]

    assert taken == []


def test_no_room_is_named_after_nothing():
    nameless = {"utils", "helpers", "common", "core", "misc"}

    assert [path for path in MODULES if nameless & set(path.relative_to(ROOT).with_suffix("").parts)] == []
