"""What an instructor changed in what the engine made of one article. It beats every rule, at every reading.

Edits name things by what lasts: a sentence by its key, a line by its words, an actor by the name and kind
under which the engine finds it. An edit whose sentence, line or actor is no longer there does nothing.
"""

from dataclasses import dataclass

from briefing.analysis.results import ActorKind


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """About the section at a sentence: does one start there? None leaves it to the engine."""

    sentence: str
    starts: bool | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class ActorEdit:
    """About one actor that the engine finds. `wordings` are further names of it that the rules do not know.

    `same_as` is the (name, kind) of another found actor that it is one with; that one's edit names both.
    """

    name: str
    kind: ActorKind
    is_kept: bool = True
    new_name: str = ""
    new_kind: ActorKind | None = None
    wordings: tuple[str, ...] = ()
    same_as: tuple[str, ActorKind] | None = None

    @property
    def identity(self) -> tuple[str, ActorKind]:
        return self.name, self.kind


@dataclass(frozen=True, slots=True)
class Edits:
    """All edits of one article. `kept_lines` are lines that are content although the rules set them aside."""

    kept_lines: frozenset[str] = frozenset()
    sections: tuple[SectionEdit, ...] = ()
    actors: tuple[ActorEdit, ...] = ()


NO_EDITS = Edits()
