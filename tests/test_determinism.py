"""The same article gives the same bytes, whatever the process; and its time grows with its length only."""

import os
import subprocess
import sys
from time import process_time

import pytest
from django.conf import settings

from briefing.analysis import Article, analyse
from briefing.analysis.decoding import decode
from briefing.management.commands.benchmark_analysis import made_up_text
from quiz.questions import write_questions

ARTICLE = f"""# The harbour of Port Victor

{made_up_text(8)}

- Ann Lee, prime minister of Norland, welcomed the treaty. She said that it would bring 300 jobs.
- Estavia (“the old country”) opened a harbour in 2019; more than 40 ships land there every week.
"""


def preview(path, seed):
    """What `preview_article --json` prints in a process of its own."""
    return subprocess.run(
        [sys.executable, "manage.py", "preview_article", path, "--json"],
        cwd=settings.BASE_DIR, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
    ).stdout  # fmt: skip


def test_preview_is_the_same_in_two_processes_and_with_other_line_ends(tmp_path):
    unix, windows, mac = (tmp_path / name for name in ("unix.md", "windows.md", "mac.md"))
    unix.write_bytes(ARTICLE.encode())
    windows.write_bytes(ARTICLE.replace("\n", "\r\n").encode())
    mac.write_bytes(ARTICLE.replace("\n", "\r").encode())

    first = preview(unix, "1")

    assert len(first) > 10_000
    assert [preview(unix, "2"), preview(windows, "3"), preview(mac, "4")] == [first] * 3


def test_same_words_in_other_encodings_are_the_same_article():
    texts = {
        decode(ARTICLE.encode(encoding)) for encoding in ("utf-8", "utf-8-sig", "utf-16", "windows-1252")
    }

    assert texts == {ARTICLE}


def seconds(action, repeats=3):
    """Processor time of the fastest of a few runs, and what came of it."""
    times = []
    for _ in range(repeats):
        started = process_time()
        result = action()
        times.append(process_time() - started)
    return min(times), result


def measured(paragraphs, repeats):
    """(seconds to analyse, seconds to write questions) for an article of so many paragraphs."""
    article = Article(made_up_text(paragraphs))
    analysing, analysis = seconds(lambda: analyse(article), repeats)
    writing, _ = seconds(lambda: write_questions(analysis), repeats)
    return analysing, writing


@pytest.mark.slow
def test_time_grows_with_the_length():
    measured(15, 1)

    one, ten, hundred = measured(15, 5), measured(150, 3), measured(1500, 1)

    assert ten[0] <= 12 * one[0]
    assert ten[1] <= 15 * one[1]
    assert hundred[0] <= 130 * one[0]
