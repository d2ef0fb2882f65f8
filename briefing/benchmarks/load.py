"""Asks for a page again and again, a few at a time, and counts the answers."""

import socket
import time
from threading import Thread
from urllib.parse import urlencode

AT_ONCE = 4
PATIENCE = 30


def request_of(path, *, cookies=None, form=None):
    """The bytes of a GET as a browser without keep-alive sends it; with a form those of a POST by script."""
    method, accept = ("POST", "application/json") if form else ("GET", "text/html")
    body = urlencode(form or {})
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Accept: {accept}"]
    if form:
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    if cookies:
        lines.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in cookies.items()))
    return "\r\n".join([*lines, "", body]).encode()


def answer_to(port, request):
    """The whole answer, head and body."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as link:
        link.sendall(request)
        parts = []
        while part := link.recv(65536):
            parts.append(part)
    return b"".join(parts)


def per_second(port, request, seconds):
    """Answers a second, with so many asked for at once; raises `RuntimeError` when one is not a page."""
    ends = time.perf_counter() + seconds
    started = time.perf_counter()
    counts, faults = [0] * AT_ONCE, []

    def ask(index):
        while time.perf_counter() < ends and not faults:
            answer = answer_to(port, request)
            if not answer.startswith(b"HTTP/1.1 200"):
                faults.append(answer[:100])
            counts[index] += 1

    threads = [Thread(target=ask, args=(index,)) for index in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise RuntimeError(f"The page could not be read: {faults[0]!r}")
    return sum(counts) / (time.perf_counter() - started)
