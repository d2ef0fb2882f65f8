"""A reader at the site: a page in a real browser that notes what it loads, and a briefing to read."""

from pathlib import Path
from urllib.parse import urlparse

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from tests.factories import PASSWORD, make_instructor

LOOKS = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]
VIOLATIONS = """axe.run({resultTypes: ["violations"]}).then(found =>
    found.violations.map(one => [one.id, one.nodes.map(node => node.html.slice(0, 160))]))"""
SEED = Path(__file__).resolve().parents[2] / "seeds" / "russia-armenia-azerbaijan.md"


class Visitor:
    """One browser window. It notes every outside request and script error, so a journey can end clean."""

    def __init__(self, page, base):
        self.page, self.base = page, base
        self.outside, self.errors = [], []
        page.on("request", self._note_request)
        page.on(
            "console", lambda message: self.errors.append(message.text) if message.type == "error" else None
        )
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note_request(self, request):
        if urlparse(request.url).netloc != urlparse(self.base).netloc and not request.url.startswith("data:"):
            self.outside.append(request.url)

    def _note_message(self, message):
        if message.type == "error":
            self.errors.append(message.text)

    def open(self, path):
        return self.page.goto(self.base + path)

    def sign_in(self, user):
        """The window belongs to that account from now on."""
        client = Client()
        client.force_login(user)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        self.page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": self.base}]
        )

    def violations(self):
        """What axe-core finds on the page as it stands: rule and the elements that break it."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        return self.page.evaluate(VIOLATIONS)

    def looks(self):
        """What is wrong with the page as it stands, at each width and in each theme; {} where nothing is."""
        found = {}
        for width, scheme in LOOKS:
            self.page.set_viewport_size({"width": width, "height": 800})
            self.page.emulate_media(color_scheme=scheme)
            faults = self.violations(), max(0, self.overflow())
            if faults != ([], 0):
                found[width, scheme] = faults
        return found

    def overflow(self):
        """Pixels by which the page is wider than its window."""
        return self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )


@pytest.fixture
def briefing(transactional_db):
    from briefing.models import Briefing

    call_command("import_article", str(SEED), "--publish", verbosity=0)
    return Briefing.objects.get()


@pytest.fixture
def visit(chromium, live_server):
    """`visit(javascript=…, width=…, scheme=…)` opens a window of its own."""
    contexts = []

    def opened(*, javascript=True, width=1280, scheme="light"):
        context = chromium.new_context(
            java_script_enabled=javascript,
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        context.set_default_timeout(15_000)
        contexts.append(context)
        return Visitor(context.new_page(), live_server.url)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def desk(visit, transactional_db):
    """Ines at the admin, signed in."""
    make_instructor()

    def opened(**window):
        visitor = visit(**window)
        visitor.open("/admin/login/")
        visitor.page.fill("#id_username", "ines")
        visitor.page.fill("#id_password", PASSWORD)
        visitor.page.click("input[type=submit]")
        return visitor

    return opened
