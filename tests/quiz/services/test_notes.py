"""Marks in the text and the notes on them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from quiz.models import Highlight, Place
from quiz.services.merging import move_into_account
from quiz.services.notes import mark_sentence, notes_as_markdown, notes_of, unmark_sentence
from quiz.services.own_data import export_of
from quiz.services.places import keep_place
from quiz.services.reading import mark_read, reading_of
from tests.factories import make_briefing, make_learner, make_user

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def briefing():
    return make_briefing()


def sentence(briefing, number):
    return briefing.sentences.get(number=number)


def address_of(row):
    return f"https://example.org/{row.key}"


def test_mark_is_changed_and_taken_away(briefing):
    alice = make_learner()

    mark_sentence(learner=alice, sentence=sentence(briefing, 2), note="Dear", at=NOW)
    mark_sentence(learner=alice, sentence=sentence(briefing, 2), note="Too dear", at=NOW)
    assert [(row.note, row.created_at) for row in Highlight.objects.all()] == [("Too dear", NOW)]

    unmark_sentence(learner=alice, sentence=sentence(briefing, 2))
    assert Highlight.objects.count() == 0


def test_notes_stand_in_reading_order_with_what_is_retired_at_the_end(briefing):
    alice, bob = make_learner(), make_learner()
    for learner, number in ((alice, 5), (alice, 2), (alice, 1), (bob, 3)):
        mark_sentence(learner=learner, sentence=sentence(briefing, number), note=str(number), at=NOW)
    briefing.sentences.filter(number=1).update(number=None, section=None)

    found = notes_of(alice)

    assert [(row, [note.note for note in notes]) for row, notes in found] == [(briefing, ["2", "5", "1"])]
    assert notes_of(None) == []


def test_notes_of_a_withdrawn_briefing_are_not_shown(briefing):
    alice = make_learner()
    mark_sentence(learner=alice, sentence=sentence(briefing, 1), note="", at=NOW)
    briefing.is_public = False
    briefing.save()

    assert notes_of(alice) == []


def test_markdown_quotes_and_escapes(briefing):
    alice = make_learner()
    mark_sentence(learner=alice, sentence=sentence(briefing, 2), note="*dear* <b>\n# two", at=NOW)
    key = sentence(briefing, 2).key

    assert notes_as_markdown(alice, address_of) == "\n".join(
        [
            "# My notes",
            "",
            f"## {briefing.title}",
            "",
            "> The bridge cost 40 million euros.",
            ">",
            f"> [Sentence 2](<https://example.org/{key}>)",
            "",
            "\\*dear\\* \\<b\\>",
            "\\# two",
            "",
        ]
    )


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("1. First, not (yet) second.", "1\\. First, not (yet) second."),
        ("2024 was good - very!", "2024 was good - very!"),
        ("- a dash", "\\- a dash"),
        ("=====", "\\====="),
        ("R&D in [brackets](x) and `code`", "R\\&D in \\[brackets\\](x) and \\`code\\`"),
    ],
)
def test_markdown_escapes_only_what_would_be_a_mark(briefing, note, written):
    alice = make_learner()
    mark_sentence(learner=alice, sentence=sentence(briefing, 2), note=note, at=NOW)

    assert notes_as_markdown(alice, address_of).splitlines()[-1] == written


def test_reading_knows_place_and_marks_in_one_query(briefing, django_assert_num_queries):
    alice = make_learner()
    first, second = briefing.sections.all()
    mark_read(learner=alice, section=first, at=NOW)
    mark_sentence(learner=alice, sentence=sentence(briefing, 1), note="Here", at=NOW)
    mark_sentence(learner=alice, sentence=sentence(briefing, 5), note="There", at=NOW)
    keep_place(learner=alice, sentence=sentence(briefing, 4), at=NOW)

    with django_assert_num_queries(1):
        found = reading_of(alice, [first, second], section=second)

    assert (found.read, found.next, found.place, found.marks) == ({first.pk}, second, 4, {5: "There"})


def test_place_of_a_retired_sentence_is_forgotten(briefing):
    alice = make_learner()
    keep_place(learner=alice, sentence=sentence(briefing, 4), at=NOW)
    briefing.sentences.filter(number=4).update(number=None, section=None)

    assert reading_of(alice, briefing.sections.all()).place is None


def test_notes_and_places_move_into_the_account(briefing):
    account, visitor = make_learner(make_user("alice")), make_learner()
    mark_sentence(learner=account, sentence=sentence(briefing, 1), note="mine", at=NOW)
    mark_sentence(learner=visitor, sentence=sentence(briefing, 1), note="also mine", at=NOW)
    mark_sentence(learner=visitor, sentence=sentence(briefing, 2), note="new", at=NOW)
    keep_place(learner=account, sentence=sentence(briefing, 1), at=NOW)
    keep_place(learner=visitor, sentence=sentence(briefing, 3), at=NOW + timedelta(minutes=1))

    move_into_account(visitor=visitor, user=account.user, at=NOW)

    notes = list(Highlight.objects.order_by("sentence__number").values_list("learner", "note"))
    assert notes == [(account.pk, "mine\nalso mine"), (account.pk, "new")]
    assert Place.objects.get().sentence.number == 3


def test_notes_and_places_are_in_the_export(briefing):
    alice = make_learner(make_user("alice"))
    mark_sentence(learner=alice, sentence=sentence(briefing, 1), note="Here", at=NOW)
    keep_place(learner=alice, sentence=sentence(briefing, 2), at=NOW)

    data = export_of(alice)

    assert [row["note"] for row in data["notes"]] == ["Here"]
    assert [row["sentence"] for row in data["places"]] == ["The bridge cost 40 million euros."]
