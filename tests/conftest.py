"""Fixtures every room may use: a browser, a page in it, a PostgreSQL server, and an instructor."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from tests.factories import make_instructor
from tests.machines import CHROMIUM_FLAGS, chromium_path, postgres_cluster


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import sync_playwright

    path = chromium_path()
    # Playwright's event loop lives in this thread, and Django takes that for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def postgres_server():
    # Not among pytest's own folders: every further run of pytest shuts those, to the server's account too.
    with TemporaryDirectory(prefix="briefed-postgres-") as folder, postgres_cluster(Path(folder)) as url:
        yield url


@pytest.fixture(scope="module")
def postgres_url(postgres_server, request):
    """The address of an empty database of the module's own: no proof finds what another one stored."""
    name = request.module.__name__.replace(".", "_")
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
    return postgres_server.removesuffix("/postgres") + f"/{name}"


@pytest.fixture
def ines(client):
    """An instructor who has signed in."""
    user = make_instructor()
    client.force_login(user)
    return user
