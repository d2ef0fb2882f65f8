"""The title that questions carry behind them, as words."""

from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain
from quiz.questions.titled_stems import telling

# Stems with longer titles are often too long to carry them.
LONGEST_CARRIED = 12


@once
def title_words(ground: Ground) -> frozenset[str]:
    """The words of a title that somebody gave, if a question can carry it, without the "s" of plurals."""
    title = ground.analysis.title
    is_carried = not ground.analysis.title_is_automatic and len(title.split()) <= LONGEST_CARRIED
    return frozenset(word.removesuffix("s") for word in plain(title).split()) if is_carried else frozenset()


@once
def sentences_of_title(ground: Ground) -> frozenset[int]:
    """Numbers of the sentences that have a telling word of a title that somebody gave, however long."""
    is_given = not ground.analysis.title_is_automatic
    told = telling([ground.analysis.title]) if is_given else set()
    return frozenset(
        number
        for number, line in enumerate(ground.analysis.tokens, start=1)
        if any(one.text.lower().removesuffix("s") in told for one in line)
    )
