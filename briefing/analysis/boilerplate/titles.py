"""Finds the article's title among the lines before its first paragraph."""

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds, is_unmarked

_FEWEST_WORDS = 4
_MOST_WORDS = 30


def titles(lines: tuple[Line, ...], reasons: Reasons, title: str) -> Reasons:
    """Reasons for the title line, and for each line that says the title again."""
    found = {line.index: "title" for line in lines if title and line.bare == _bare(title)}
    first_body, _ = body_bounds(lines, reasons)
    front = [line for line in lines[:first_body] if line.index not in reasons and _can_be_title(line, lines)]
    front = [line for line in front if not _heads_a_section(line, lines[first_body:], title)]
    if not front or found:
        return found
    chosen = _choose(front)
    named = {line.index: "title" for line in lines if line.bare == chosen.bare}
    return named


def _bare(title: str) -> str:
    return " ".join(title.split()).strip(" .\"'“”‘’").casefold()


def _heads_a_section(line: Line, rest: tuple[Line, ...], title: str) -> bool:
    """One of several headings of a level is no title, unless it is of the first and none was given."""
    has_siblings = any(other.is_heading and other.block.level == line.block.level for other in rest)
    return line.is_heading and has_siblings and (line.block.level > 1 or bool(title))


def _can_be_title(line: Line, lines: tuple[Line, ...]) -> bool:
    """No sentence; and not a heading inside the text, before which a paragraph stands."""
    if line.is_heading or line.index == 0 and not line.is_body and is_unmarked(line):
        return True
    return line.is_label and len(line.words) <= _MOST_WORDS and line.block.kind.value == "paragraph"


def _choose(front: list[Line]) -> Line:
    """A heading of the first level, else the first heading, else the first line longer than a kicker."""
    headings = sorted((line.block.level, line.index) for line in front if line.is_heading)
    if headings:
        return next(line for line in front if line.index == headings[0][1])
    return next((line for line in front if len(line.words) >= _FEWEST_WORDS), front[0])
