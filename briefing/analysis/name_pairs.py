"""Two names that a hyphen joins, as in "the Lee-Vik talks": candidates in, such a pair as its names out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.analysis.candidates import Candidate
from briefing.analysis.results import ActorKind


def with_pairs_parted(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Lee and Old Vik in place of "Lee-Old Vik", where the article has either name alone elsewhere."""
    alone = {word for one in found if "-" not in one.core for word in (one.core, one.core.split()[-1])}
    for one in found:
        yield from _parted(one, alone)


def _parted(pair: Candidate, alone: set[str]) -> Iterator[Candidate]:
    before, mark, behind = pair.core.partition("-")
    may_be_two = pair.entry is None and pair.kind in (None, ActorKind.PERSON) and pair.core == pair.surface
    if not (mark and may_be_two and alone.issuperset((before, behind))):
        yield pair
        return
    yield _part(pair, before, pair.start, pair.first + len(before.split()))
    yield _part(pair, behind, pair.end - len(behind), pair.last)


def _part(pair: Candidate, name: str, start: int, last: int) -> Candidate:
    first = last - len(name.split())
    part = replace(pair, first=first, last=last, start=start, end=start + len(name), surface=name, core=name)
    return replace(part, kind=None, label="", title=-1, is_sure=False)
