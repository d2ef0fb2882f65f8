"""The text engine. `analyse(article)` is its only door: same `Article` in, same `Analysis` out."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext

from briefing.analysis.edits import NO_EDITS, Edits
from briefing.analysis.hints import Hint
from briefing.analysis.results import ActorKind, Analysis, Article, Form

__all__ = ["ActorKind", "Analysis", "Article", "Edits", "Form", "Hint", "analyse"]


def analyse(
    article: Article,
    hints: Sequence[Hint] = (),
    stage: Callable[[str], AbstractContextManager] = nullcontext,
    edits: Edits = NO_EDITS,
) -> Analysis:
    """Everything the engine finds; `hints` are settled names, `stage` may be a `briefing.timings.Timings`.

    `edits` are an instructor's changes to what it makes of this article.
    """
    # The dictionaries take a second and 100 MB: web workers, which only read, must not load them.
    from briefing.analysis import pipeline

    return pipeline.analyse(article, hints, stage, edits)
