"""Notes beside the text of a section, worked out from rows: who, when, figure, compare, next."""

from dataclasses import dataclass
from itertools import groupby

from briefing.date_words import date_words
from briefing.models import Actor

# Whom a reader may ask "who was that" about; a country or a place has its card.
ROLE_HOLDERS = {Actor.Kind.PERSON, Actor.Kind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class Note:
    """`sentence` is the number it stands beside; `link` a sentence to compare with, or None."""

    sentence: int
    label: str
    text: str
    link: object = None


def side_notes(briefing, section, found):
    """Notes of one section in the order of their sentences; `found` is what the briefing holds."""
    here = [event for event in found.events if event.sentence.section_id == section.pk]
    figures = [figure for figure in found.figures if figure.sentence.section_id == section.pk]
    notes = [
        *_who(found.appearances, found.presence, section),
        *_when(here, briefing.published_on),
        *_figures(figures),
        *_compare(here, found.events),
    ]
    return sorted(notes, key=lambda note: note.sentence)


def _who(appearances, presence, section):
    """The role of an actor, where the section names them first and another sentence told the role."""
    for appearance in appearances:
        told = appearance.role_sentence
        first = presence.first_in(appearance.pk, section.pk)
        if first is None or not appearance.role or (told and told.number == first):
            continue
        if appearance.actor.kind not in ROLE_HOLDERS:
            continue
        yield Note(first, "Who", f"{appearance.actor.name}: {_full_stop(appearance.role)}", told)


def _when(events, published_on):
    """What is still to come, and the full date where the text gives it short or by its own day."""
    for event in events:
        words = date_words(event.first_day, event.last_day, event.grain, is_approximate=event.is_approximate)
        if published_on and event.first_day > published_on:
            yield Note(event.sentence.number, "Next", f"{words}: {_full_stop(event.label)}")
        elif words.startswith(event.surface) and words != event.surface:
            yield Note(event.sentence.number, "When", _full_stop(words))
        elif not _names_year(event):
            yield Note(event.sentence.number, "When", f"“{event.surface}” is {_full_stop(words)}")


def _figures(figures):
    """The amounts of a sentence in one note, so that the eye finds them again."""
    for number, group in groupby(figures, key=lambda figure: figure.sentence.number):
        words = "; ".join(dict.fromkeys(figure.surface for figure in group))
        yield Note(number, "Figure", _full_stop(words[:1].upper() + words[1:]))


def _names_year(event):
    return any(str(day.year) in event.surface for day in (event.first_day, event.last_day))


def _compare(here, events):
    """What else happened on the same days, told in another sentence."""
    for event in here:
        for other in events:
            same_days = (other.first_day, other.last_day) == (event.first_day, event.last_day)
            if same_days and event.last_day == event.first_day and other.sentence_id != event.sentence_id:
                yield Note(
                    event.sentence.number,
                    "Compare",
                    f"The same day: {_full_stop(other.label)}",
                    other.sentence,
                )
                break


def _full_stop(text):
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
