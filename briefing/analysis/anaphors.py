"""The place of a pronoun or a noun such as "the commission", and what may stand behind it."""

from dataclasses import dataclass

from briefing.analysis.results import ActorKind

# What only a person does or has done: "Tarn himself", "Tarn herself".
OF_ONESELF = ("himself", "herself")


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A place in a sentence and what may stand behind it: kinds, gender, labels (empty for any).

    `noun` is that of "the commission", which `is_of_name` where it means only an actor called a commission,
    and `is_only_named` where it is no reference at all without one. A pronoun `is_subject` before its verb,
    and `speaks` before a verb of saying; one that `is_object` stands right behind its verb.
    """

    sentence: int
    start: int
    kinds: tuple[ActorKind, ...]
    gender: str = ""
    labels: frozenset[str] = frozenset()
    noun: str = ""
    is_only_named: bool = False
    is_of_name: bool = False
    is_subject: bool = False
    is_object: bool = False
    speaks: bool = False

    @property
    def is_thing(self) -> bool:
        """ "It", "its", "itself"."""
        return not self.gender and not self.noun
