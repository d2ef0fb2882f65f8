import json

import pytest
from django.core.management import CommandError, call_command

from tests.word_files import word_file

ARTICLE = """---
title: Northern fisheries
published_on: 2022-01-01
---

Norway signed a fishing treaty with Iceland on May 3, 2021. Denmark closed the Skagen harbour in June 2019.

Sweden exported herring to Finland. Norway banned seine nets to protect young cod.
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_preview_article_prints_one_json_object(article, capsys):
    call_command("preview_article", str(article), "--json")

    printed = json.loads(capsys.readouterr().out)
    assert (printed["title"], printed["published_on"]) == ("Northern fisheries", "2022-01-01")
    assert printed["sections"][0]["paragraphs"][0]["sentences"][0]["text"].startswith("Norway signed")


def test_preview_article_prints_why_each_answer_is_right(article, capsys):
    call_command("preview_article", str(article), "--json")

    printed = json.loads(capsys.readouterr().out)["questions"]
    assert printed
    assert all(f"entence {one['sentence'][1:]}" in one["explanation"] for one in printed)


def test_preview_article_prints_text(article, capsys):
    call_command("preview_article", str(article), "--refused", "--timings")

    output = capsys.readouterr()
    assert output.out.startswith("Northern fisheries\n")
    stages = [line.split("  ")[0] for line in output.err.splitlines()[-16:]]
    assert (stages[0], stages[-3:]) == ("reading", ["key points", "questions", "all"])


def test_preview_article_says_that_a_file_is_missing(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("preview_article", str(tmp_path / "none.md"))


@pytest.mark.parametrize("given", ["yesterday", "2026-3-1", "2026-13-45"])
def test_preview_article_says_that_a_day_is_none(article, given):
    with pytest.raises(CommandError, match=f"argument --published-on: “{given}” is no date; write it as"):
        call_command("preview_article", str(article), "--published-on", given)


@pytest.mark.parametrize(
    ("matter", "words"),
    [
        ("title: one: two: three", "The front matter is not YAML near line 2"),
        ("published_on: 2026-13-45", "The front matter holds a date that is none"),
        ("published_on: soon", "“soon” is no date"),
    ],
)
def test_preview_article_says_what_is_wrong_with_the_front_matter(tmp_path, matter, words):
    path = tmp_path / "a.md"
    path.write_text(f"---\n{matter}\n---\nOrlin bought a ferry.", encoding="utf-8")

    with pytest.raises(CommandError, match=words):
        call_command("preview_article", str(path))


def test_preview_article_reads_word(tmp_path, capsys):
    path = tmp_path / "a.docx"
    path.write_bytes(word_file("Norway signed a fishing treaty with Iceland on May 3, 2021."))

    call_command("preview_article", str(path), "--json")

    section = json.loads(capsys.readouterr().out)["sections"][0]
    assert section["paragraphs"][0]["sentences"][0]["text"].startswith("Norway signed a fishing treaty")


@pytest.mark.parametrize("command", ["preview_article", "import_article"])
def test_help_names_every_kind_of_file(command, capsys):
    with pytest.raises(SystemExit):
        call_command(command, "--help")

    said = capsys.readouterr().out
    assert [ending for ending in (".md", ".txt", ".html", ".docx") if ending not in said] == []
