"""Files as articles: endings, front matter, and refusals in words."""

from datetime import date

import pytest

from briefing.analysis.results import Form
from briefing.services import ArticleRefused
from briefing.services.article_files import read_article_file

MATTER = """---
title: "The ferry: a report"
author: Mira Sole
source: The Lenna Post
url: https://example.org/ferry
published_on: 2024-05-20
key_points:
  - Orlin has a ferry.
colour: blue
---

Orlin bought a ferry.
"""


@pytest.fixture
def file(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_front_matter_becomes_details(file):
    source, form, details = read_article_file(file("ferry.md", MATTER))

    assert (source, form) == ("Orlin bought a ferry.", Form.MARKDOWN)
    assert details == {
        "title": "The ferry: a report",
        "author": "Mira Sole",
        "source_name": "The Lenna Post",
        "source_url": "https://example.org/ferry",
        "published_on": date(2024, 5, 20),
        "key_points": ("Orlin has a ferry.",),
    }


@pytest.mark.parametrize(
    ("name", "form"), [("a.txt", Form.PLAIN), ("a.HTML", Form.HTML), ("a.markdown", Form.MARKDOWN)]
)
def test_ending_says_how_it_is_written(file, name, form):
    assert read_article_file(file(name, "Orlin bought a ferry."))[:2] == ("Orlin bought a ferry.", form)


def test_text_with_a_rule_on_top_is_text(file):
    assert read_article_file(file("a.md", "Orlin.\n\n---\n\nMore."))[0] == "Orlin.\n\n---\n\nMore."


@pytest.mark.parametrize(
    "text",
    [
        "---\nOrlin.\n---\nMore.",
        "---\n---\nMore.",
        "\n\nOrlin.\n",
        "---\nUpdate: Orlin has a ferry.\n---\n\nMore.",
        "---\n12: May\n---\nMore.",
    ],
)
def test_text_without_a_name_we_know_on_top_is_left_as_it_is(file, text):
    assert read_article_file(file("a.md", text)) == (text, Form.MARKDOWN, {})


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pdf", "x", "a.pdf is no .md, .txt, .html or .docx file; save the article as one of these."),
        ("a.md", "---\ntitle: one: two\n---\nText.", "The front matter is not YAML near line 2;"),
        ("a.md", "---\ntitle: [1, 2]\n---\nText.", "The front matter's title must be plain text."),
        (
            "a.md",
            "---\nkey_points: one\n---\nText.",
            "The front matter's key_points must be a list of sentences.",
        ),
        ("a.md", "---\npublished_on: soon\n---\nText.", "“soon” is no date; write it as 2025-05-30."),
        (
            "a.md",
            "---\npublished_on: 2026-13-45\n---\nText.",
            "The front matter holds a date that is none; write it as 2025-05-30.",
        ),
        ("a.md", f"---\ntitle: {'[' * 3000}\n---\nText.", "The front matter is not YAML"),
        ("a.txt", b"%PDF-1.7 \x00\x01", "The file is a PDF"),
        ("a.txt", "", "The file is empty; choose one that holds the article's text."),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(file, name, content, words):
    with pytest.raises(ArticleRefused) as refused:
        read_article_file(file(name, content))

    assert str(refused.value).startswith(words)


def test_missing_file_and_folder_are_refused(tmp_path):
    (tmp_path / "folder.md").mkdir()

    with pytest.raises(ArticleRefused, match="cannot be read: No such file or directory."):
        read_article_file(tmp_path / "missing.md")
    with pytest.raises(ArticleRefused, match="is a folder; name the files in it."):
        read_article_file(tmp_path / "folder.md")


def test_aliases_that_multiply_are_refused(file):
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nText."

    with pytest.raises(ArticleRefused, match="title must be plain text"):
        read_article_file(file("a.md", bomb))
