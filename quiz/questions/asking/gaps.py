"""Gaps: a self-standing statement with one value left out, for sentences that nothing better can be asked of."""

from collections.abc import Iterator
from dataclasses import replace

from quiz.questions.asking import statements
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground

GAP = "_____"


def ask(ground: Ground) -> Iterator[Candidate]:
    for candidate in statements.ask(ground):
        text = candidate.answer.text
        before, _, after = candidate.stem.partition(text)
        if before.lower().endswith("the "):
            before = before[:-4]
        stem = f"Fill the gap: {before}{GAP}{after}"
        yield replace(candidate, rule="gap", stem=stem, confidence=candidate.confidence - 0.1)
