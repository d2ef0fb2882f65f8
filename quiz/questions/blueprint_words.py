"""A blueprint said in words: "2 per section, 1 order, none on hedged claims". Words in, values out.

A clause that is not understood is handed back as it stands, so that nothing is guessed.
"""

import re
from dataclasses import dataclass, field

from quiz.questions.drafts import Kind

NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
KINDS = {
    Kind.SINGLE: "single(?: choices?)?|one answer",
    Kind.MULTIPLE: "several(?: answers)?|multiple(?: choices?| answers?)?",
    Kind.TRUE_FALSE: "true(?: or |/|-)false",
    Kind.TYPED: "typed",
    Kind.MATCH: "match(?:ing|es)?",
    Kind.ORDER: "order(?:s|ing)?",
    Kind.EVIDENCE: "find the sentence|evidence",
}
COUNT = rf"(?:at least )?(?P<count>[0-9]{{1,3}}|{'|'.join(NUMBERS[1:])})"
PER_SECTION = re.compile(rf"{COUNT}(?: questions?)? (?:per|a|(?:in|from|for) (?:each|every)) section")
TOTAL = re.compile(rf"{COUNT}(?: questions?)?(?: in all| in total| altogether)?")
OF_KIND = {kind: re.compile(rf"{COUNT} (?:{names})(?: questions?)?") for kind, names in KINDS.items()}
NO_HEDGES = re.compile(
    r"(?:(?:none|nothing|no questions?) on |no |without )hedged(?: claims?| sentences?| ones)?"
)
LEVEL = re.compile(r"(?:only )?(?P<level>easy|medium|hard)(?: questions| ones)?(?: only)?")


@dataclass(slots=True)
class Said:
    """What the words ask for; `unknown` are the clauses that say nothing known."""

    total: int | None = None
    per_section: int | None = None
    kinds: dict[str, int] = field(default_factory=dict)
    difficulty: str = ""
    no_hedged: bool = False
    unknown: tuple[str, ...] = ()


def said(words: str) -> Said:
    """Reads the clauses between commas, semicolons and "and"."""
    found = Said()
    clauses = (clause.strip(" .") for clause in re.split(r"[,;\n]| and ", words.lower()))
    found.unknown = tuple(clause for clause in clauses if clause and not _reads(clause, found))
    return found


def _reads(clause: str, found: Said) -> bool:
    if match := PER_SECTION.fullmatch(clause):
        found.per_section = _number(match["count"])
    elif match := TOTAL.fullmatch(clause):
        found.total = _number(match["count"])
    elif NO_HEDGES.fullmatch(clause):
        found.no_hedged = True
    elif match := LEVEL.fullmatch(clause):
        found.difficulty = match["level"]
    else:
        return _reads_kind(clause, found)
    return True


def _reads_kind(clause: str, found: Said) -> bool:
    for kind, pattern in OF_KIND.items():
        if match := pattern.fullmatch(clause):
            found.kinds[kind.value] = _number(match["count"])
            return True
    return False


def _number(text: str) -> int:
    return NUMBERS.index(text) if text in NUMBERS else int(text)
