from datetime import date

import pytest

from briefing.models import Briefing
from briefing.pages import found_in
from briefing.pages.side_notes import side_notes
from tests.factories import Named, Story, make_briefing

pytestmark = pytest.mark.django_db


def notes_of(story, position, *, figures=(), **fields):
    """(sentence, label, text) of each note; `figures`: pairs of a sentence's number and an amount in it."""
    briefing = Briefing.objects.with_sections().get(pk=make_briefing(story=story, **fields).pk)
    for place, (number, surface) in enumerate(figures, start=1):
        sentence = briefing.sentences.get(number=number)
        start = sentence.text.index(surface)
        sentence.figures.create(
            briefing=briefing,
            position=place,
            surface=surface,
            kind="count",
            start=start,
            end=start + len(surface),
        )
    section = briefing.sections.all()[position - 1]
    notes = side_notes(briefing, section, found_in(briefing))
    return [(note.sentence, note.label, note.text) for note in notes]


def two_sections(first, second, **found):
    return Story(sections=(("One", ((first,),)), ("Two", ((second,),))), **found)


def test_who_is_told_where_another_sentence_told_the_role():
    ada = Named("Ada Brenn", "person", role="Mayor of Orlin", role_sentence=1)
    story = two_sections("Ada Brenn is mayor of Orlin.", "Ada Brenn spoke.", actors=(ada,))

    assert notes_of(story, 1) == []
    assert notes_of(story, 2) == [(2, "Who", "Ada Brenn: Mayor of Orlin.")]


def test_who_is_not_asked_of_a_country():
    tarvia = Named("Tarvia", "country", role="a neighbour", role_sentence=1)
    story = two_sections("Tarvia, a neighbour, spoke.", "Tarvia left.", actors=(tarvia,))

    assert notes_of(story, 2) == []


def test_when_fills_in_what_the_text_leaves_out():
    story = two_sections(
        "Orlin spoke on 9 May and last month.",
        "Orlin left on 12 April 2024.",
        events=(
            (1, "9 May", date(2024, 5, 9), "Orlin spoke"),
            (1, "last month", date(2024, 4, 2), "Orlin spoke"),
            (2, "12 April 2024", date(2024, 4, 12), "Orlin left"),
        ),
    )

    assert notes_of(story, 1) == [(1, "When", "9 May 2024."), (1, "When", "“last month” is 2 April 2024.")]
    assert notes_of(story, 2) == []


def test_next_is_what_comes_after_the_article():
    event = (1, "12 June 2024", date(2024, 6, 12), "The council will meet")
    story = two_sections("The council will meet on 12 June 2024.", "That is all.", events=(event,))

    assert notes_of(story, 1) == [(1, "Next", "12 June 2024: The council will meet.")]
    assert notes_of(story, 1, published_on=None) == []


def test_compare_leads_to_the_same_day_elsewhere():
    story = two_sections(
        "Orlin spoke on 9 May 2024.",
        "Tarvia left on 9 May 2024.",
        events=(
            (1, "9 May 2024", date(2024, 5, 9), "Orlin spoke"),
            (2, "9 May 2024", date(2024, 5, 9), "Tarvia left"),
        ),
    )

    assert notes_of(story, 2) == [(2, "Compare", "The same day: Orlin spoke.")]


def test_figures_of_a_sentence_stand_in_one_note():
    story = two_sections("A storm sank 38 boats and cost $2bn.", "That is all.")

    assert notes_of(story, 1, figures=[(1, "38 boats"), (1, "$2bn")]) == [(1, "Figure", "38 boats; $2bn.")]
    assert notes_of(story, 2, figures=[(1, "38 boats")]) == []
