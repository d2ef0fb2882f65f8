"""The title that questions carry behind them, as words."""

from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain
from quiz.questions.titled_stems import telling


@once
def title_words(ground: Ground) -> frozenset[str]:
    """The words of a title that somebody gave, without the "s" of plurals; a question may show a part."""
    title = "" if ground.analysis.title_is_automatic else ground.analysis.title
    return frozenset(word.removesuffix("s") for word in plain(title).split())


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
