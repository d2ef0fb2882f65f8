"""What a learner was shown, as marking reads it: the form in which pages keep a question and its options.

Pages store it as JSON (`Shown.from_json`), tests mark a fresh draft (`Shown.from_draft`). Option ids are
opaque text: they say nothing about which option is right, and `given` names options by them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quiz.questions.drafts import Kind, QuestionDraft


@dataclass(frozen=True, slots=True)
class ShownOption:
    """An option under the id the page gave it; `pair` and `rank` as in `OptionDraft`."""

    id: str
    text: str = ""
    is_key: bool = False
    pair: str = ""
    rank: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """All that marking needs of a question."""

    kind: Kind
    options: tuple[ShownOption, ...] = ()
    answers: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()

    @classmethod
    def from_draft(cls, draft: QuestionDraft) -> "Shown":
        """The draft with its options in order, their ids "1", "2" …"""
        options = tuple(
            ShownOption(str(number), option.text, option.is_key, option.pair, option.rank)
            for number, option in enumerate(draft.options, start=1)
        )
        return cls(draft.kind, options, draft.answers, draft.accept)

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> "Shown":
        """Reads {"kind", "options": [{"id", "text", "is_key", "pair", "rank"}], "answers", "accept"}.

        Further entries are ignored, missing ones are empty; the record is ours, so a wrong kind raises.
        """
        options = tuple(
            ShownOption(
                id=str(option["id"]),
                text=option.get("text") or "",
                is_key=bool(option.get("is_key")),
                pair=option.get("pair") or "",
                rank=option.get("rank"),
            )
            for option in record.get("options") or ()
        )
        answers = tuple(record.get("answers") or ())
        return cls(Kind(record["kind"]), options, answers, tuple(record.get("accept") or ()))

    @property
    def keys(self) -> frozenset[str]:
        """Ids of the right options."""
        return frozenset(option.id for option in self.options if option.is_key)
