"""A site of its own for a proof: gunicorn with two workers of eight threads, on a fresh database."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from tests.machines import free_port

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a" * 32


@dataclass(frozen=True)
class Reply:
    """Status 0 means that no answer came; `seconds` is how long it took."""

    status: int
    text: str
    seconds: float

    @property
    def is_acknowledged(self):
        return self.status == 200 and "next" in json.loads(self.text)


class Site:
    def __init__(self, folder, database_url, environment):
        self.port = free_port()
        self.environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "SECRET_KEY": "only for proofs",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DEBUG": "false",
            **environment,
        }
        self.folder, self.process = folder, None

    def run(self, script, *arguments):
        """What a script of tests/proofs prints, as values; it runs beside the site on the same database."""
        command = [sys.executable, "-m", f"tests.proofs.{script}", *map(str, arguments)]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout)

    def start(self):
        command = [
            sys.executable, "-m", "gunicorn", "config.wsgi", "--bind", f"127.0.0.1:{self.port}",
            "--workers", "2", "--threads", "8", "--log-level", "warning",
        ]  # fmt: skip
        log = (self.folder / "log").open("ab")
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
        )
        until = time.monotonic() + 30
        while self.post("/", {}, "none").status == 0:
            assert time.monotonic() < until, (self.folder / "log").read_text()[-3000:]
            time.sleep(0.1)

    def kill(self):
        """As a power cut does: every worker at once, no word beforehand."""
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def post(self, path, fields, session, accept="application/json"):
        """One POST as a page with script sends it."""
        body = urlencode({**fields, "csrfmiddlewaretoken": TOKEN}, doseq=True)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": accept,
            "Cookie": f"sessionid={session}; csrftoken={TOKEN}",
        }
        began = time.monotonic()
        connection = HTTPConnection("127.0.0.1", self.port, timeout=40)
        try:
            connection.request("POST", path, body, headers)
            reply = connection.getresponse()
            return Reply(reply.status, reply.read().decode(), time.monotonic() - began)
        except (OSError, HTTPException):
            return Reply(0, "", time.monotonic() - began)
        finally:
            connection.close()

    def post_at_once(self, requests):
        """Replies to (path, fields, session) triples that set off together."""
        gate = threading.Barrier(len(requests))

        def go(request):
            gate.wait()
            return self.post(*request)

        with ThreadPoolExecutor(len(requests)) as pool:
            return list(pool.map(go, requests))


@contextmanager
def running_site(folder, database_url, **environment):
    site = Site(folder, database_url, environment)
    site.run("prepare_site")
    site.start()
    try:
        yield site
    finally:
        site.kill()
