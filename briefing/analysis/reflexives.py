"""Whom "himself" right behind a name means: that name, known or not. Discourse and place in, actor out."""

from briefing.analysis.anaphors import OF_ONESELF, Anaphor
from briefing.analysis.discourse import Discourse
from briefing.analysis.token_spans import token_at


def is_behind_name(discourse: Discourse, anaphor: Anaphor) -> bool:
    """ "Tarn himself", and not "Tarn hurt himself" or "the mayor himself"."""
    line = discourse.line(anaphor.sentence)
    place = token_at(line, anaphor.start) or 0
    return place > 0 and line[place].text.lower() in OF_ONESELF and line[place - 1].tag.startswith("NNP")


def named_right_before(discourse: Discourse, anaphor: Anaphor) -> int | None:
    """The actor that "Tarn" of "Tarn himself" names; None for a name that nobody told."""
    line = discourse.line(anaphor.sentence)
    end = line[(token_at(line, anaphor.start) or 0) - 1].end
    found = next((one.actor for one in discourse.mentions(anaphor.sentence) if one.end == end), None)
    return found if found is not None and discourse.fits(anaphor, found) else None
