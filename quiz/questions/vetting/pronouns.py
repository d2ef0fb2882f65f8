"""Words of a stem for people whom nothing in it names: "officers paid them visits", "the couple moved"."""

import re
from itertools import takewhile

from briefing.analysis.results import Token
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

THEM = re.compile(r"\bthem\b")
# "The couple of nurses", "the couple who sold it" tell which.
COUPLE = re.compile(
    r"[Tt]he(?<=\b[Tt]he) (?:couple|duo|pair|trio|twins)(?:[’']s?)?(?! (?:of|that|who|whose|from)\b)"
)
TWO_NAMED = re.compile(r"\b[A-Z][\w’'-]+ (?:and|&) [A-Z]")
PLURAL = ("NNS", "NNPS")
# "Crews and mayors", "Ann Lee and Jon Vik": several make a plural, too.
SEVERAL = ("CC",)


def them_untold(ground: Ground, candidate: Candidate) -> str:
    """ "How long was the standoff that began when officers paid them visits?": paid whom?"""
    stem = candidate.whole_stem
    if candidate.rule == "quotation" or "them" not in stem or THEM.search(stem) is None:
        return ""
    tokens = ground.tokens(candidate.sentence)
    place = next((k for k, token in enumerate(tokens) if token.text == "them"), 0)
    said = set(stem.replace(",", " ").split())
    before = [token for token in tokens[:place] if token.text in said]
    if not before or not before[-1].tag.startswith("VB"):
        return ""
    doers = len(list(takewhile(is_of_subject, reversed(before[:-1]))))
    told = before[: len(before) - 1 - doers]
    is_told = any(token.tag in (*PLURAL, *SEVERAL, "NNP", "CD") for token in told)
    return "" if is_told else "nobody is told who “them” are"


def is_of_subject(token: Token) -> bool:
    """The words right before the verb, up to what opens the clause."""
    return token.tag.startswith(("NN", "JJ", "DT", "RB", "MD", "VBG", "VBN", "VBD", "VBP"))


def couple_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which city did the couple marry?": an article may tell of two, and the stem of none."""
    stem = candidate.whole_stem
    found = COUPLE.search(stem) if candidate.rule != "quotation" else None
    before, behind = (stem[: found.start()], stem[found.end() :]) if found is not None else ("", "")
    is_told = TWO_NAMED.search(before) or behind.startswith(",") and TWO_NAMED.search(behind.split(",")[1])
    return f"nobody is told who “{found.group()}” are" if found is not None and not is_told else ""
