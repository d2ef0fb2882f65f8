"""Knows where the article begins and ends on a pasted page: what stands outside is set aside.

Behind the last paragraph come lists of other stories, comments and promotions; before the first, the page's
furniture. A box of other stories in the middle is told from the article by the running text behind it.
"""

import re
from bisect import bisect_left

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.results import BlockKind
from briefing.analysis.wordlists import words

# So many paragraphs of running text behind a box show that the article goes on after it.
_GOES_ON = 3
_FEWEST_WORDS_OF_STANDFIRST = 6
_FEWEST_IN_LIST = 4
_FEWEST_OF_TEASER = 6
_TAIL_OPENER = re.compile(
    r"^(?:more (?:from|in|on|by)|read more (?:from|about|on)|latest (?:from|in|on)|related (?:to|from)"
    r"|most \w+ (?:in|on)|other \w+ (?:from|in|by)|about the|(?:\d+ |all |view )?comments?\b"
    r"|also (?:in|on|from)|popular (?:in|on)|top stories|recommended|you might|you may)\b"
)
_ABOUT_COMPANY = re.compile(r"About (?:the )?[A-Z][\w&.' -]{2,40}$")
_STORIES = re.compile(r"\b(?:read|reading|related|recommended|stories|story|articles?|watch|explore|also)\b")
_ENDERS = (
    "author note",
    "disclosure",
    "disclaimer",
    "editorial note",
    "promotion",
    "tags",
    "source line",
    "byline",
)


def outside_the_article(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for boxes, for what follows the end, and for short lines before the beginning."""
    found: Reasons = {}
    for find in (boxes, _behind_the_end, _behind_last_paragraph, _before_the_beginning, _teasers):
        found |= find(lines, {**reasons, **found})
    return found


def page_parts(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for what stood in the navigation, the footer or a form of the page."""
    return {
        line.index: "page furniture" for line in lines if line.block.furniture and line.index not in reasons
    }


def _opens_box(line: Line, lines: tuple[Line, ...]) -> bool:
    if line.is_body or len(line.words) > 8:
        return False
    if _ABOUT_COMPANY.match(line.text):
        return line.index > 0.4 * len(lines)
    return line.bare in words("tail_openers") or bool(_TAIL_OPENER.match(line.bare))


def boxes(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """The opener of a box, and what it holds: to the end of the page, or to where the article goes on."""
    body = [line.index for line in lines if line.is_body and line.index not in reasons]
    found: Reasons = {}
    for line in lines:
        if line.index in found or not _opens_box(line, lines) or reasons.get(line.index) == "title":
            continue
        for other in lines[line.index : _end_of_box(line, lines, body)]:
            if other.index not in reasons:
                found[other.index] = "other stories"
    return found


def _end_of_box(opener: Line, lines: tuple[Line, ...], body: list[int]) -> int:
    """The page's end, unless enough running text follows; a line that may head that text is left to it."""
    before = bisect_left(body, opener.index)
    behind = len(body) - before
    is_empty = _offers_stories(opener) and opener.index + 1 in body[before : before + 1]
    if behind and (not before or is_empty):
        return opener.index + 1
    goes_on = 2 * behind > before or (behind >= _GOES_ON and 3 * behind > before)
    if not goes_on and not (_offers_stories(opener) and _has_neighbours(body[before:])):
        return len(lines)
    end = body[before]
    return end - 1 if end > opener.index + 2 and _could_head(lines[end - 1]) else end


def _offers_stories(opener: Line) -> bool:
    """A box of other stories may stand in the middle; comments and notes on the author stand at the end."""
    return bool(_STORIES.search(opener.bare))


def _has_neighbours(indexes: list[int]) -> bool:
    """Two paragraphs in a row are the article's: lists of stories have a headline over each."""
    return any(following == index + 1 for index, following in zip(indexes, indexes[1:], strict=False))


def _could_head(line: Line) -> bool:
    return line.is_heading or (line.is_label and not line.is_link and len(line.words) <= 12)


def _behind_the_end(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Behind an author note or a disclosure in the last part, nothing belongs to the article any more."""
    enders = [
        line.index for line in lines if reasons.get(line.index) in _ENDERS and line.index >= len(lines) * 0.6
    ]
    for ender in enders:
        behind = [line for line in lines[ender + 1 :] if line.index not in reasons]
        body = [line for line in behind if line.is_body and len(line.words) >= 25]
        before = sum(1 for line in lines[:ender] if line.is_body and line.index not in reasons)
        if (
            reasons[ender] in ("author note", "disclosure")
            and len(body) <= 2
            and before >= 3 * max(1, len(body))
        ):
            return {line.index: "behind the end" for line in behind}
    return {}


def _behind_last_paragraph(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Short lines behind the last paragraph, unless they are the items of its list or end like sentences."""
    _, last = body_bounds(lines, reasons)
    return {
        line.index: "behind the end"
        for line in lines[last + 1 :]
        if line.index not in reasons
        and (line.is_heading or (line.is_label and not _is_part_of_text(line, lines)) or line.is_link)
    }


def _is_part_of_text(line: Line, lines: tuple[Line, ...]) -> bool:
    return (
        line.block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.QUOTATION)
        and not line.is_link
    )


def _before_the_beginning(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Short lines before the first paragraph; a standfirst in lower case and a heading stay."""
    first, _ = body_bounds(lines, reasons)
    if not lines[first].is_body:
        return {}
    title = max(
        (index for index, reason in reasons.items() if reason == "title" and index < first), default=-1
    )
    found: Reasons = {}
    listed = _lists_of_names(lines[:first], reasons)
    for line in lines[:first]:
        if line.index in reasons or not line.is_label or _is_part_of_text(line, lines):
            continue
        if line.index in listed:
            found[line.index] = "page furniture"
            continue
        if line.index > title and (_is_standfirst(line) or line.is_heading or _heads_first(line, first)):
            continue
        found[line.index] = "page furniture"
    return found


def _teasers(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Two headlines or more in a row between paragraphs lead to other stories; behind a colon they do not."""
    first, last = body_bounds(lines, reasons)
    found: Reasons = {}
    run: list[Line] = []
    is_listed = False
    for line in lines[first + 1 : last + 1]:
        is_listed = lines[line.index - 1].text.endswith(":") or is_listed and not line.is_body
        if line.index not in reasons and _is_headline(line) and not is_listed:
            run.append(line)
            continue
        if len(run) > 1 and line.is_body and all(len(other.words) >= _FEWEST_OF_TEASER for other in run):
            found |= {other.index: "read more" for other in run}
        run = []
    return found


def _is_headline(line: Line) -> bool:
    is_plain = line.block.kind is BlockKind.PARAGRAPH and line.is_label
    return is_plain and not line.is_question and not line.text.endswith((":", ","))


def _lists_of_names(lines: tuple[Line, ...], reasons: Reasons) -> set[int]:
    """Four short lines or more in a row, as of events and their halls; a standfirst stands alone."""
    listed: set[int] = set()
    run: list[int] = []
    for line in lines:
        is_name = line.index not in reasons and line.is_label and not line.is_heading
        run = [*run, line.index] if is_name else []
        if len(run) >= _FEWEST_IN_LIST:
            listed.update(run)
    return listed


def _is_standfirst(line: Line) -> bool:
    lower = sum(1 for word in line.text.split() if word[0].islower())
    return len(line.words) >= _FEWEST_WORDS_OF_STANDFIRST and lower * 2 > len(line.words)


def _heads_first(line: Line, first: int) -> bool:
    """ "Key takeaways" right over the first paragraph: some words, only the first with a capital."""
    capitals = sum(1 for word in line.text.split() if not word[0].islower())
    return line.index == first - 1 and 2 <= len(line.words) <= 8 and capitals == 1
