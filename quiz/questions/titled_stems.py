"""Puts a title behind a stem, and takes it off: "Who said: “We stay out”? (“Ferry strike goes on”)"."""

import re

TITLE = re.compile(r" \(“[^“”]+”\)$")


def with_title(stem: str, title: str) -> str:
    """The stem and behind it the title, which has no double marks of its own."""
    return f"{stem} (“{title}”)"


def without_title(stem: str) -> str:
    return TITLE.sub("", stem)
