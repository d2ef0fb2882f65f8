"""An article in a file: its ending says how it is written, its front matter what is known of it."""

from datetime import date, datetime
from pathlib import Path

import frontmatter
from yaml import YAMLError

from briefing.analysis.decoding import clean, decode
from briefing.analysis.limits import ArticleRefused
from briefing.analysis.results import Form
from briefing.services.importing import import_article
from briefing.services.word_files import html_of

FORMS = {
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".txt": Form.PLAIN,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".docx": Form.HTML,
}
YAML = frontmatter.YAMLHandler()
# Front matter's words, and what the import calls them.
TEXTS = {
    "title": "title",
    "standfirst": "standfirst",
    "author": "author",
    "source": "source_name",
    "url": "source_url",
}
KNOWN = {*TEXTS, "published_on", "key_points"}


def import_file(path, **given):
    """Imports the article in a file; what is given by name beats its front matter."""
    source, form, details = read_article_file(Path(path))
    details.update((name, value) for name, value in given.items() if value)
    return import_article(source=source, form=form, **details)


def read_article_file(path):
    """(source, form, details) of the article in a file."""
    form_of(path.name)
    try:
        return read_article(path.name, path.read_bytes())
    except IsADirectoryError as error:
        raise ArticleRefused(f"{path} is a folder; name the files in it.") from error
    except OSError as error:
        raise ArticleRefused(f"{path} cannot be read: {error.strerror}.") from error


def form_of(name):
    """How the file of this name is written, by its ending."""
    form = FORMS.get(Path(name).suffix.lower())
    if form is None:
        raise ArticleRefused(
            f"{name} is no .md, .txt, .html or .docx file; save the article as one of these."
        )
    return form


def read_article(name, data):
    """(source, form, details) of the article in a file of this name and content."""
    form = form_of(name)
    text = clean(html_of(data)) if name.lower().endswith(".docx") else decode(data)
    return read_text(text, form)


def read_text(text, form):
    """(source, form, details) of an article's text, whose front matter is no part of it; HTML has none."""
    matter, source = split_front_matter(text) if form is not Form.HTML else ({}, text)
    return source, form, details_of(matter)


def split_front_matter(text):
    """(matter, text below it); lines between two rules without a name we know are article."""
    if not YAML.detect(text.lstrip()):
        return {}, text
    try:
        matter, source = frontmatter.parse(text, handler=YAML)
    except (YAMLError, RecursionError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f" near line {line + 1}" if line is not None else ""
        raise ArticleRefused(
            f"The front matter is not YAML{where}; put values that hold a colon in quotation marks."
        ) from error
    # What looks like a day is read as one by YAML, which does not tell where it failed.
    except ValueError as error:
        raise ArticleRefused("The front matter holds a date that is none; write it as 2025-05-30.") from error
    return (matter, source) if KNOWN & matter.keys() else ({}, text)


def details_of(matter):
    """The import's details from front matter; entries it does not know are left alone."""
    details = {ours: text_of(matter, theirs) for theirs, ours in TEXTS.items() if matter.get(theirs)}
    if matter.get("published_on"):
        details["published_on"] = day_of(matter["published_on"])
    if points := matter.get("key_points"):
        if not isinstance(points, list) or not all(isinstance(point, str) for point in points):
            raise ArticleRefused("The front matter's key_points must be a list of sentences.")
        details["key_points"] = tuple(points)
    return details


def text_of(matter, name):
    value = matter[name]
    if not isinstance(value, str | int | float):
        raise ArticleRefused(f"The front matter's {name} must be plain text.")
    return str(value)


def day_of(value):
    """A day, which YAML may have read already."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError as error:
        raise ArticleRefused(f"“{str(value)[:40]}” is no date; write it as 2025-05-30.") from error
