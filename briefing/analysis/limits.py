"""States how large and how deep an article may be, and refuses what is beyond before any work is done on it.

The counts are measured: within one block, Python-Markdown takes quadratic time on brackets that never close,
on emphasis and on headings, and it crashes on lists nested some hundred levels deep. Every check reads the
source once.
"""

import re

from briefing.analysis.results import Form

MAX_BYTES = 1_000_000
MAX_WORDS = 100_000
MAX_LINE = 500_000
MAX_BLOCKS = 10_000
MAX_NESTING = 20
MAX_TAGS = 30_000
MAX_BRACKETS = 5_000
MAX_BRACKETS_IN_BLOCK = 500
MAX_HEADINGS_IN_BLOCK = 500
MAX_MARKS_IN_BLOCK = 10_000
# What is longer is a table or a text without full stops: clauses, dates and topics are not looked for in it.
MAX_TOKENS_IN_SENTENCE = 250

_NESTED_MARKERS = re.compile(r"^(?:[ \t]*+(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))++", re.M)
_MARKER = re.compile(r">|[-*+]|\d{1,9}[.)]")
_INDENTED_MARKER = re.compile(r"^[ \t>]*+(?=[-*+][ \t]|\d{1,9}[.)][ \t])", re.M)
_HEADING_LINE = re.compile(r"^(?:#|=+[ ]*$|-+[ ]*$)", re.M)
_MARK = re.compile(r"[*_`\\]")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class ArticleRefused(ValueError):
    """The article cannot be read; the message is one sentence that tells the user what to do."""


def check_size(size: int) -> None:
    """Refuses a file or a text of more than `MAX_BYTES` bytes."""
    if size > MAX_BYTES:
        raise ArticleRefused(
            f"The article is larger than {MAX_BYTES:,} bytes; cut it into parts and import each."
        )


def check_source(source: str, form: Form) -> None:
    """Raises `ArticleRefused` where `source` has no text or passes a limit."""
    if not source.strip():
        raise ArticleRefused("The article is empty; paste or upload some text.")
    check_size(len(source.encode("utf-8", errors="replace")))
    _refuse_above(MAX_WORDS, len(source.split()), "words", "cut it into parts")
    _refuse_above(MAX_BLOCKS, _count_blocks(source), "lines", "cut it into parts")
    _refuse_above(MAX_LINE, _longest_line(source), "characters in one line", "break the text into paragraphs")
    if form is Form.MARKDOWN:
        _check_markdown(source)
    if form is Form.HTML:
        _refuse_above(MAX_TAGS, source.count("<"), "HTML tags", "paste the article's text alone")


def _check_markdown(source: str) -> None:
    _refuse_above(MAX_NESTING, _deepest_nesting(source), "levels of lists or quotations", "flatten it")
    _refuse_above(MAX_BRACKETS, _brackets(source), "brackets", "import it as plain text")
    blocks = _BLANK_LINE.split(source)
    crowded = max(len(_HEADING_LINE.findall(block)) for block in blocks)
    _refuse_above(MAX_HEADINGS_IN_BLOCK, crowded, "headings without a blank line between", "add blank lines")
    marked = max(len(_MARK.findall(block)) for block in blocks)
    _refuse_above(MAX_MARKS_IN_BLOCK, marked, "marks in one paragraph", "import it as plain text")
    densest = max(_brackets(block) for block in blocks)
    _refuse_above(MAX_BRACKETS_IN_BLOCK, densest, "brackets in one paragraph", "import it as plain text")


def _refuse_above(limit: int, count: int, what: str, advice: str) -> None:
    if count > limit:
        raise ArticleRefused(f"The article has more than {limit:,} {what}; {advice} and try again.")


def _count_blocks(source: str) -> int:
    return sum(1 for line in source.split("\n") if line.strip())


def _longest_line(source: str) -> int:
    return max(len(line) for line in source.split("\n"))


def _brackets(text: str) -> int:
    return text.count("[") + text.count("<")


def _deepest_nesting(source: str) -> int:
    """Levels by markers on one line ("> > - - 1.") or by the indentation before a list marker."""
    on_one_line = (len(_MARKER.findall(run.group())) for run in _NESTED_MARKERS.finditer(source))
    by_indentation = (
        len(run.group().expandtabs(4).replace(">", "")) // 4 for run in _INDENTED_MARKER.finditer(source)
    )
    return max([0, *on_one_line, *by_indentation])
