"""Fills a quiz from the bank by a blueprint, and says what it could not fill.

Values in, values out: the same bank and blueprint make the same quiz. No two questions of a quiz rest on one
sentence, so none answers another.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

HEDGED = frozenset({"reported", "possible", "view", "quoted"})


@dataclass(frozen=True, slots=True)
class BankItem:
    """A published question as choosing sees it; `sentence` is the number of its evidence."""

    id: int
    sentence: int
    section: int
    kind: str
    difficulty: float = 0.5
    modality: str = "stated"
    confidence: float = 1.0
    actors: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Blueprint:
    """`kinds` are (kind, how many at least). A total of 0 asks for no more than sections and kinds do."""

    total: int = 0
    per_section: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    easiest: float = 0.0
    hardest: float = 1.0
    takes_hedged: bool = True
    actors: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Filled:
    """Ids in the order of the text, and one plain sentence for each wish that stays open."""

    questions: tuple[int, ...]
    gaps: tuple[str, ...] = ()


@dataclass(slots=True)
class _Choice:
    taken: list[BankItem] = field(default_factory=list)

    def can_take(self, item: BankItem) -> bool:
        return all(item.sentence != other.sentence for other in self.taken)

    def count(self, **wanted) -> int:
        return sum(all(getattr(item, name) == value for name, value in wanted.items()) for item in self.taken)

    def crowding(self, item: BankItem) -> tuple[int, int]:
        """How many of its section, and of its kind, are taken already."""
        return self.count(section=item.section), self.count(kind=item.kind)

    def take(self, items: Sequence[BankItem], most: int) -> int:
        """Takes up to `most`, each time the first of the section that has fewest; returns how many."""
        took = 0
        while took < most and (free := [item for item in items if self.can_take(item)]):
            self.taken.append(min(free, key=self.crowding))
            took += 1
        return took


def fill(blueprint: Blueprint, bank: Sequence[BankItem], sections: Sequence[int]) -> Filled:
    """The questions that fulfil the blueprint as far as the bank allows."""
    fitting = sorted(
        (item for item in bank if not _unfit(item, blueprint)),
        key=lambda item: (-item.confidence, item.sentence, item.id),
    )
    choice, gaps = _Choice(), []
    for kind, wanted in blueprint.kinds:
        of_kind = [item for item in fitting if item.kind == kind]
        got = choice.take(of_kind, wanted)
        if got < wanted:
            left = _left_out([item for item in bank if item.kind == kind], blueprint)
            gaps.append(_gap(wanted, got, f"of the kind “{kind.replace('_', ' ')}”", len(of_kind), left))
    for section in sections:
        within = [item for item in fitting if item.section == section]
        missing = blueprint.per_section - choice.count(section=section)
        if missing > 0 and choice.take(within, missing) < missing:
            got = choice.count(section=section)
            left = _left_out([item for item in bank if item.section == section], blueprint)
            gaps.append(_gap(blueprint.per_section, got, f"in section {section}", len(within), left))
    if blueprint.total > len(choice.taken):
        choice.take(fitting, blueprint.total - len(choice.taken))
        if len(choice.taken) < blueprint.total:
            left = _left_out(bank, blueprint)
            gaps.append(_gap(blueprint.total, len(choice.taken), "in all", len(fitting), left))
    elif 0 < blueprint.total < len(choice.taken):
        gaps.append(f"Sections and kinds ask for {len(choice.taken)} questions, more than {blueprint.total}.")
    taken = sorted(choice.taken, key=lambda item: (item.sentence, item.id))
    return Filled(tuple(item.id for item in taken), tuple(gaps))


def _unfit(item: BankItem, blueprint: Blueprint) -> str:
    """Why the blueprint leaves the item out, "" where it does not."""
    if not blueprint.takes_hedged and item.modality in HEDGED:
        return "on hedged claims"
    if not blueprint.easiest <= item.difficulty <= blueprint.hardest:
        return "easier or harder than asked for"
    return "about somebody else" if blueprint.actors and not blueprint.actors & item.actors else ""


def _left_out(items: Sequence[BankItem], blueprint: Blueprint) -> str:
    """How many of them the blueprint leaves out and why, as the end of a sentence."""
    reasons = Counter(reason for item in items if (reason := _unfit(item, blueprint)))
    return "".join(f", {count} {reason} left out" for reason, count in sorted(reasons.items()))


def _gap(wanted: int, got: int, where: str, held: int, left_out: str) -> str:
    none = "the bank holds none that fits" if not held else "the bank holds no more that fit"
    why = none if held <= got else "the others rest on sentences already asked"
    return f"Wanted {wanted} {where}, found {got}: {why}{left_out}."
