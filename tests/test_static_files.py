"""Style sheets and scripts: from where they lie at first, by fingerprint once they were collected."""

import re

import pytest
from django.core.management import call_command

from config.static_files import FingerprintedStorage

STYLE = "briefing/base.css"


@pytest.fixture
def production(tmp_path, settings):
    """The storage of a site on which `collectstatic` was not run yet."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "config.static_files.FingerprintedStorage"},
    }


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/nowhere/", "/admin/login/"])
def test_pages_stand_before_the_files_were_collected(client, production, path):
    page = client.get(path)

    assert page.status_code == (404 if path == "/nowhere/" else 200)
    assert re.search(r'href="/static/(briefing|admin)/[\w/]+\.css"', page.content.decode())


def test_files_are_named_by_their_content_once_they_were_collected(production):
    before = FingerprintedStorage().url(STYLE)
    call_command("collectstatic", interactive=False, verbosity=0)

    assert before == f"/static/{STYLE}"
    assert re.fullmatch(r"/static/briefing/base\.[0-9a-f]{12}\.css", FingerprintedStorage().url(STYLE))
    with pytest.raises(ValueError, match="nowhere.css"):
        FingerprintedStorage().url("briefing/nowhere.css")
