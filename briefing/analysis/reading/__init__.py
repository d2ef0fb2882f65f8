"""Reads a source into blocks of visible text: headings, paragraphs, list items, quotations, captions ….

The one door is `read`. Plain text is read line by line; Markdown becomes HTML first and is read as HTML is.
"""

from briefing.analysis.reading.html_text import read_html
from briefing.analysis.reading.markdown_text import read_markdown
from briefing.analysis.reading.plain_text import read_plain
from briefing.analysis.results import Block, Form

_READERS = {Form.PLAIN: read_plain, Form.MARKDOWN: read_markdown, Form.HTML: read_html}


def read(source: str, form: Form) -> tuple[Block, ...]:
    """The blocks of `source` in reading order, none of them empty."""
    return _READERS[form](source)
