"""What an instructor has said about names: it beats every rule."""

from dataclasses import dataclass

from briefing.analysis.results import ActorKind


@dataclass(frozen=True, slots=True)
class Hint:
    """An actor by its name and other wordings; `kind` None says that these words name no actor."""

    name: str
    kind: ActorKind | None
    aliases: tuple[str, ...] = ()
    label: str = ""
