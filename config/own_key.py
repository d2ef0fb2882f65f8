"""The key of a site that was given none: made once and kept in a file, so that a restart signs nobody out."""

import os
import secrets
from contextlib import suppress
from tempfile import mkstemp

LENGTH = 50


def kept_key(path):
    """The key in the file, made where there is none; where nothing can be written, one for this process."""
    try:
        if not path.exists():
            _write(path, secrets.token_urlsafe(LENGTH))
        return path.read_text(encoding="ascii").strip() or secrets.token_urlsafe(LENGTH)
    except OSError:
        return secrets.token_urlsafe(LENGTH)


def _write(path, key):
    """Whole or not at all, for its owner alone: of two processes that start together one is first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, draft = mkstemp(dir=path.parent)
    try:
        with os.fdopen(number, "w") as file:
            file.write(key)
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        os.unlink(draft)
