"""Invented pages of many kinds, read as they would be pasted: what a careful editor keeps and what not.

The first character of a line in `pages/` says what becomes of it: "=" title, "~" set aside, "#" heading;
any other line is content.
"""

from pathlib import Path

import pytest

from briefing.analysis.boilerplate import set_aside, title_of
from briefing.analysis.reading import read
from briefing.analysis.results import BlockKind, Form

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


def annotated(path):
    """The page as pasted, and the lines an editor would keep, with headings marked."""
    lines = path.read_text(encoding="utf-8").splitlines()
    source = "\n".join(line[1:] if line[:1] in ("=", "~", "#") else line for line in lines)
    kept = [line for line in lines if line.strip() and line[0] not in "=~"]
    title = next((line[1:] for line in lines if line.startswith("=")), "")
    return source, kept, title


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_is_kept_is_what_an_editor_keeps(path):
    source, expected, title = annotated(path)
    blocks = read(source, Form.PLAIN)

    kept, aside = set_aside(blocks)

    words = " ".join(("#" if block.kind is BlockKind.HEADING else "") + block.text for block in kept)
    assert title_of(blocks, aside) == title
    assert _without_markers(words, aside) == _without_markers(" ".join(expected), aside)


def _without_markers(text, aside):
    """Bullets, numbers and datelines are stripped from content lines; they are no loss."""
    for line in aside:
        if line.reason == "dateline":
            text = text.replace(line.text, " ")
    words = [word for word in text.split() if word not in ("-", "•")]
    return " ".join(words).replace("#1. ", "#").replace("#2. ", "#")
