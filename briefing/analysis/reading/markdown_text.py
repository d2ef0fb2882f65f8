"""Reads Markdown into blocks: Python-Markdown makes HTML of it, which is read as HTML is.

Raw HTML in Markdown is not markup here but text, so nothing but Markdown's own marks can come out.
"""

from markdown import Markdown

from briefing.analysis.limits import ArticleRefused
from briefing.analysis.reading.alignment import align
from briefing.analysis.reading.html_text import read_html
from briefing.analysis.results import Block


def read_markdown(source: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text without its front matter."""
    return align(read_html(_to_html(source)), source)


def _to_html(source: str) -> str:
    converter = Markdown(extensions=["tables", "sane_lists"])
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    try:
        return converter.convert(source)
    except RecursionError:
        raise ArticleRefused("The article nests lists too deeply; flatten them and try again.") from None
