"""Finds captions by where they stand: in figures, and beside the bare credit of a photograph."""

import re

from briefing.analysis.boilerplate.lines import Line, Reasons, body_bounds
from briefing.analysis.boilerplate.scenes import shows_people
from briefing.analysis.results import BlockKind
from briefing.analysis.tagging import tag_text
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

_LONGEST_CREDIT = 9
_FEWEST_WORDS = 5
_MOST_WORDS = 30
_PLAYERS = ("to view this video", "to watch this video", "to play this video")
_FEWEST_OF_CAPTION = 7
_MOST_OF_CAPTION = 60
_FEWEST_PARAGRAPHS = 2
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})"
_SCENE_AND_DAY = re.compile(
    r"[^.!?\"]{20,300}(?<! on)(?<! by)(?<! from)(?<! until)(?<! to)(?<! since)(?<! before)(?<! after)(?<! of)"
    rf" {_DAY}\.?"
)
_PRESENT = ("VBZ", "VBP")
_WHOLE_NAME = re.compile(r"(?:[A-Z][\w'’-]+ )+[A-Z][\w'’-]+")
_SECOND_SENTENCE = re.compile(r"[.!?][\"”']? [A-Z]")
_RETOLD = 0.7


def figure_captions(lines: tuple[Line, ...]) -> Reasons:
    """Reasons for what the source itself marks as a caption."""
    return {line.index: "caption" for line in lines if line.block.kind is BlockKind.CAPTION}


def beside_credits(lines: tuple[Line, ...], reasons: Reasons, is_titled: bool = False) -> Reasons:
    """Reasons for the line over a bare credit ("Image: Ann Lee/AP"), else under it, or after furniture.

    Of an article without a title the only line that could be it is none: the credit is the agency's.
    """
    title = None if is_titled else only_title(lines, reasons)
    found: Reasons = {}
    for credit in lines:
        is_player = credit.bare.startswith(_PLAYERS)
        is_credit = len(credit.words) <= _LONGEST_CREDIT or is_player
        if reasons.get(credit.index) != "caption" or not is_credit:
            continue
        above = lines[credit.index - 1] if credit.index else None
        if above is not None and above.index not in reasons and above != title and _is_under_picture(above):
            found[above.index] = "caption"
            continue
        if is_player:
            continue
        for line in lines[credit.index + 1 : credit.index + 2]:
            is_named = line.is_label and not line.is_question and len(line.words) >= _FEWEST_WORDS
            if line != title and (is_named or shows_people(line)):
                found[line.index] = "caption"
        if credit.index >= 2 and credit.index - 2 in reasons:
            line = lines[credit.index - 1]
            if len(line.words) <= _MOST_WORDS and not line.is_heading:
                found[line.index] = "caption"
    return {index: reason for index, reason in found.items() if index not in reasons}


def only_title(lines: tuple[Line, ...], reasons: Reasons) -> Line | None:
    """The one line before the text that is long enough for a title; None where there are none, or several."""
    first_body, _ = body_bounds(lines, reasons)
    front = [line for line in lines[:first_body] if line.index not in reasons]
    front = [line for line in front if not line.is_body and len(line.words) >= _FEWEST_WORDS]
    return front[0] if len(front) == 1 else None


def _is_under_picture(line: Line) -> bool:
    """Words without a full stop, more than a heading has, or what people in a picture do."""
    is_long = _FEWEST_OF_CAPTION <= len(line.words) <= _MOST_OF_CAPTION
    return is_long and not line.ends_sentence and not line.is_heading or shows_people(line)


def dated_scene(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """ "Crowds wait at a gate in Oslo, Norway, May 8, 2016." before the text: a picture's scene."""
    kept = [line for line in lines if line.index not in reasons]
    first = next((line for line in kept if line.is_body), None)
    goes_on = sum(line.is_body for line in kept) > _FEWEST_PARAGRAPHS
    if first is None or not goes_on or first.is_too_long or not _SCENE_AND_DAY.fullmatch(first.text):
        return {}
    verb = next((token.tag for token in tag_text(first.text) if token.tag in FINITE), "")
    return {first.index: "caption"} if verb in _PRESENT else {}


def presented_again(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """ "Ann Lee of the dance hall tells how she fell." right behind a paragraph that tells it of Ann Lee.

    Whom a text has just presented it goes on calling "Lee" or "she"; the words under a picture begin anew.
    What it has just told of Marlo Council in full it does not tell again either.
    """
    kept = [line for line in lines if line.index not in reasons]
    pairs = zip(kept, kept[1:], strict=False)
    return {line.index: "caption" for before, line in pairs if _presents_again(before, line)}


def _presents_again(before: Line, line: Line) -> bool:
    is_short = _FEWEST_OF_CAPTION <= len(line.words) <= _MOST_WORDS and len(before.words) > len(line.words)
    name = _WHOLE_NAME.match(line.text) if is_short and before.is_body and not line.is_heading else None
    if name is None or name.group() not in before.text or _SECOND_SENTENCE.search(line.text):
        return False
    telling = set(line.words) - words("closed_words")
    return len(telling & set(before.words)) >= _RETOLD * len(telling)
