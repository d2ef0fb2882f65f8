"""What the tests need from the machine: a Chromium and a PostgreSQL server, found or missed in words."""

import os
import pwd
import shutil
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def missing(what, install):
    """Skips with the install line; where a run must prove everything (CI=true) it fails instead."""
    words = f"{what} is not installed: {install}"
    if os.environ.get("CI") == "true":
        pytest.fail(words)
    pytest.skip(words)


def chromium_path():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    return missing("Chromium", "apt-get install chromium")


def postgres_bin():
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[-3]))
    if homes:
        return homes[-1].parent
    if path := shutil.which("initdb"):
        return Path(path).parent
    return missing("PostgreSQL", "apt-get install postgresql")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def postgres_cluster(folder):
    """A throw-away PostgreSQL server in `folder`, listening on 127.0.0.1 only; yields its DATABASE_URL."""
    programs, port = postgres_bin(), free_port()
    data = folder / "data"
    # The server refuses to run as root, so root hands the folder to the account Debian's package made.
    as_owner = []
    if os.geteuid() == 0:
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    def run(program, *arguments):
        subprocess.run(
            [*as_owner, programs / program, *arguments], check=True, capture_output=True, cwd=folder
        )

    run("initdb", "-D", data, "-U", "briefed", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    # The server would inherit our pipes and hold them open if we captured its output: it logs to a file.
    subprocess.run(
        [*as_owner, programs / "pg_ctl", "-D", data, "-l", folder / "log", "-o", options, "-w", "start"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
    )  # fmt: skip
    try:
        yield f"postgresql://briefed@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
