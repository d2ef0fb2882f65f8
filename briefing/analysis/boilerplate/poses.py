"""Finds the words under a picture that name neither day nor place: what somebody does, in the present."""

import re
from functools import cache

from briefing.analysis.boilerplate.lines import Line, Reasons
from briefing.analysis.boilerplate.scenes import shows_people, verbs_of_pictures
from briefing.analysis.lexicon import inflect
from briefing.analysis.normalising import normalise
from briefing.analysis.sentences import sentence_spans
from briefing.analysis.tagging import tag_text
from briefing.analysis.verb_groups import FINITE

# "Ada Low celebrates": a whole name, and right behind it what is seen.
_NAMED = re.compile(r"(?:[A-Z][\w'’-]+ ){2,4}(?P<verb>[a-z]+s) ")
_FEWEST_TOLD, _MOSTLY = 3, 2 / 3


def poses(lines: tuple[Line, ...], reasons: Reasons) -> Reasons:
    """Reasons for "Ada Low celebrates her third win." alone in a paragraph of a text of the past."""
    kept = [line for line in lines if line.index not in reasons]
    posing = [line for line in kept if _names_who_poses(line) and shows_people(line)]
    told = [line for line in kept if line.is_body and line not in posing] if posing else []
    return {line.index: "caption" for line in posing} if _is_told_of_the_past(told) else {}


def _names_who_poses(line: Line) -> bool:
    found = _NAMED.match(line.text)
    return found is not None and found["verb"] in _seen()


def _is_told_of_the_past(body: list[Line]) -> bool:
    """Whether most paragraphs have their first verb in the past."""
    tags = [tag for tag in map(_first_tag, body) if tag]
    return len(tags) >= _FEWEST_TOLD and tags.count("VBD") >= _MOSTLY * len(tags)


def _first_tag(line: Line) -> str:
    """The tag of the first finite verb of the paragraph; "" where its first sentence has none."""
    begin, end = sentence_spans(line.block)[0]
    tokens = tag_text(normalise(line.block.text[begin:end]))
    return next((token.tag for token in tokens if token.tag in FINITE), "")


@cache
def _seen() -> frozenset[str]:
    """ "Celebrates", "waves": of one person in a picture."""
    return frozenset(inflect(verb, "VBZ") for verb in verbs_of_pictures(False))
