"""Whether a name and its verb stand behind a word, which then says what it did: "claims Ann Lee left"."""

from briefing.analysis.tagged_line import TaggedLine
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words

# What ends the stretch of a sentence that one finite verb governs.
_PARTING = frozenset({",", ":", ".", "CC", "WP", "WDT", "WRB", "IN"})


def names_who_does(line: TaggedLine, i: int) -> bool:
    """ "(Claims) Ann Lee has fled": a name at `i`, and its verb; not "(claims) Ann Lee made are false"."""
    verb = i
    while line.tag(verb) == "NNP" or i < verb and _may_stand_in_name(line, verb):
        verb += 1
    if verb == i or line.tag(verb) not in ("VBZ", "MD", "VBD"):
        return False
    stop = next((k for k in range(verb, len(line)) if line.tags[k] in _PARTING), len(line))
    return not any(tag in FINITE for tag in line.tags[verb + 2 : stop])


def _may_stand_in_name(line: TaggedLine, i: int) -> bool:
    """ "Bin" of "Karim bin Salah", and what stands between a name and its verb."""
    return line.tag(i) == "RB" or line.low(i) in words("particles")
