"""Articles that nobody would write and somebody will paste. `nasty_articles()` makes them all."""

from tests.nasty_articles import characters, files, markup, sentences, shapes
from tests.nasty_articles.article import Nasty

MAKERS = (
    files.empty_files,
    files.binary_files,
    files.odd_encodings,
    characters.odd_characters,
    characters.scripts_of_the_world,
    characters.endless_runs,
    sentences.endless_sentences,
    sentences.long_prose,
    sentences.odd_dates_and_numbers,
    shapes.shapes,
    shapes.other_formats,
    markup.nested,
    markup.hostile_markup,
    markup.crowded_markup,
)


def nasty_articles() -> tuple[Nasty, ...]:
    """All of them, in a fixed order; names are unique."""
    return tuple(article for maker in MAKERS for article in maker())
