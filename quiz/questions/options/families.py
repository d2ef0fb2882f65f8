"""Which sub-kinds of actors may stand side by side as options."""

from functools import cache

from briefing.analysis.results import Actor
from briefing.analysis.wordlists import rows


def family(actor: Actor) -> str:
    """Cities, towns and villages are one family; a label that no list has is a family of its own."""
    return label_families().get(actor.label, actor.label or actor.kind.value)


@cache
def label_families() -> dict[str, str]:
    """Label -> family."""
    return dict(rows("label_families"))
