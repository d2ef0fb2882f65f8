"""What a first visit to a section costs: files with fingerprints, compressed, and few bytes in all."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.management import call_command
from django.test import Client

from briefing.services import import_file

MOST_BYTES, MOST_SCRIPT = 60_000, 10_000
SEED = Path(project.BASE_DIR) / "seeds" / "russia-armenia-azerbaijan.md"


@pytest.fixture
def collected(tmp_path, settings):
    """The static files as a server has them, in a folder of the test's own."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "config.static_files.FingerprintedStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


def linked_files(html):
    """Style sheets and scripts that the page names; pictures and feeds are not part of a first look."""
    sheets = re.findall(r'<link rel="stylesheet" href="/static/([^"]+)"(?! media="print")', html)
    scripts = re.findall(r'<script type="module" src="/static/([^"]+)"', html)
    return list(dict.fromkeys(sheets)), list(dict.fromkeys(scripts))


def with_imports(folder, scripts):
    """The scripts and all modules they import, each once."""
    found, waiting = [], list(scripts)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            text = (folder / name).read_text(encoding="utf-8")
            near = re.findall(r'(?:from|import) ?"(\.[^"]+)"', text)
            places = [(folder / name).parent.joinpath(one).resolve() for one in near]
            waiting += [str(place.relative_to(folder)) for place in places]
    return found


def sent_bytes(folder, name):
    return (folder / f"{name}.gz").stat().st_size


@pytest.mark.django_db
def test_first_section_page_is_small(collected):
    briefing = import_file(SEED, publish=True).briefing
    html = Client().get(briefing.sections.order_by("position")[3].get_absolute_url()).content

    sheets, scripts = linked_files(html.decode())
    scripts = with_imports(collected.resolve(), scripts)
    script_bytes = sum(sent_bytes(collected, name) for name in scripts)
    total = len(gzip.compress(html)) + sum(sent_bytes(collected, name) for name in sheets) + script_bytes

    assert len(sheets) > 8 and len(scripts) > 4
    assert script_bytes < MOST_SCRIPT
    # The page itself is counted as it leaves the server, where a proxy does not compress it.
    assert total - len(gzip.compress(html)) + len(html) < MOST_BYTES


@pytest.mark.django_db
def test_every_file_a_page_names_carries_its_fingerprint(collected):
    briefing = import_file(SEED, publish=True).briefing
    html = Client().get(briefing.get_absolute_url()).content.decode()

    sheets, scripts = linked_files(html)

    assert [name for name in (*sheets, *scripts) if not re.search(r"\.[0-9a-f]{12}\.(css|js)$", name)] == []


def test_scripts_import_each_other_by_their_fingerprints(collected):
    entry = next(collected.glob("briefing/app.*.js"))
    imported = re.findall(r'from "\./([^"]+)"', entry.read_text(encoding="utf-8"))

    assert imported
    assert [name for name in imported if not re.search(r"\.[0-9a-f]{12}\.js$", name)] == []
