"""Starts a site under one gunicorn worker on one core, and ends it."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

START = 30


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def served(application, *, core, environment):
    """The port on 127.0.0.1 where the application answers; all its processes are on that core."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", application, "--workers=1", f"--bind=127.0.0.1:{port}"]
    server = subprocess.Popen(
        [*command, "--log-level=error"],
        env=environment,
        preexec_fn=lambda: os.sched_setaffinity(0, {core}),
    )
    try:
        wait_for(port, server)
        yield port
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def wait_for(port, server):
    ends = time.monotonic() + START
    while time.monotonic() < ends and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"The server on port {port} did not start.")
