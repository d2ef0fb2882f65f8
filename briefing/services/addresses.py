"""Addresses of briefings, sections and actors: short, ASCII, unique, and the same for the same words."""

from django.utils.text import slugify

from briefing.analysis.letters import DASHES, PLAIN_LETTERS

LENGTH = 60
# Pages of a briefing that are not sections, at addresses of a section's shape.
RESERVED_FOR_PAGES = frozenset({"actors", "s", "timeline", "print"})


def ascii_slug(words):
    """The words as one ASCII word with hyphens: "lodz-polnoc"."""
    return slugify(words.translate(PLAIN_LETTERS).translate(DASHES))


def plain_address(words, fallback):
    """The words as an address, cut at a word's end; `fallback` where no letter of theirs is ASCII."""
    slug = ascii_slug(words)
    if len(slug) > LENGTH:
        slug = slug[:LENGTH].rpartition("-")[0] or slug[:LENGTH]
    return slug.strip("-_") or fallback


def free_address(words, taken, fallback):
    """The first of "words", "words-2", "words-3" … that is not in `taken`."""
    slug = plain_address(words, fallback)
    if slug not in taken:
        return slug
    number = 2
    while f"{slug}-{number}" in taken:
        number += 1
    return f"{slug}-{number}"


def free_address_among(rows, words, fallback):
    """A free address among the rows of a queryset whose model has a unique `slug`."""
    slug = plain_address(words, fallback)
    taken = set(rows.filter(slug__startswith=slug).values_list("slug", flat=True))
    return free_address(words, taken, fallback)
