"""Importing: whole or not at all, the same article changes nothing, a changed one keeps what stands."""

from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from briefing.analysis.results import Analysis
from briefing.models import Actor, Briefing, Sentence
from briefing.services import ArticleRefused, Outcome, import_article
from briefing.signals import Note, briefing_refreshed
from tests.analyses import FERRY, ferry_analysis
from tests.factories import make_instructor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_questions")]


def rows():
    """Everything in the tables of briefings, as text."""
    import io

    out = io.StringIO()
    call_command("dumpdata", "briefing", "quiz", stdout=out)
    return out.getvalue()


def test_import_writes_everything_the_engine_found(reads):
    reads(ferry_analysis())

    result = import_article(
        source="The ferry …", title="The ferry", author="Mira Sole", published_on=date(2024, 5, 20)
    )

    briefing = result.briefing
    assert result.outcome is Outcome.MADE
    assert (briefing.slug, briefing.author, briefing.is_public) == ("the-ferry", "Mira Sole", False)
    assert list(briefing.sections.values_list("slug", "word_count")) == [
        ("a-ferry-for-orlin", 21),
        ("what-tarvia-wants", 15),
    ]
    assert list(briefing.sentences.values_list("number", "section__position", "paragraph")) == [
        (1, 1, 0), (2, 1, 0), (3, 1, 1), (4, 2, 0), (5, 2, 0),
    ]  # fmt: skip
    assert list(briefing.appearances.values_list("actor__name", "role", "role_sentence__number")) == [
        ("Orlin", "", None), ("Ada Brenn", "Mayor", 3), ("Tarvia", "", None),
    ]  # fmt: skip
    assert [str(event) for event in briefing.timeline_events.all()] == ["3 May 2024: Orlin bought a ferry"]
    assert [str(line) for line in briefing.set_aside_lines.all()] == ["byline: By Mira Sole"]
    assert [point.sentences.get().number for point in briefing.key_points.all()] == [1]
    assert 'id="s4"' in briefing.sections.last().html


def test_import_publishes_when_told(reads):
    reads(ferry_analysis())

    briefing = import_article(source="x", publish=True).briefing

    assert briefing.is_public
    assert briefing.public_since


def test_same_article_again_changes_nothing(reads):
    asked = reads(ferry_analysis())
    import_article(source="The ferry …", title="The ferry", author="Mira Sole")
    before = rows()

    again = import_article(source="The ferry …", title="The ferry", author="Mira Sole")

    assert again.outcome is Outcome.UNCHANGED
    assert rows() == before
    assert len(asked) == 1


def test_same_article_with_line_ends_of_windows_changes_nothing(reads):
    reads(ferry_analysis())
    import_article(source="One.\n\nTwo.", title="The ferry")

    again = import_article(source="One.\r\n\r\nTwo.", title="The ferry")

    assert again.outcome is Outcome.UNCHANGED


def test_same_article_with_a_new_author_updates_the_author(reads):
    reads(ferry_analysis())
    import_article(source="x", title="The ferry", author="Mira Sole")

    again = import_article(source="x", title="The ferry", author="Mira Sole-Brenn", publish=True)

    again.briefing.refresh_from_db()
    assert again.outcome is Outcome.UNCHANGED
    assert again.briefing.author == "Mira Sole-Brenn"
    assert again.briefing.is_public


def test_title_edited_since_does_not_make_a_second_briefing(reads):
    reads(ferry_analysis())
    briefing = import_article(source="x", title="The ferry").briefing
    Briefing.objects.update(title="A better title")

    again = import_article(source="x", title="The ferry")

    assert (again.briefing, again.outcome) == (briefing, Outcome.UNCHANGED)


CHANGED = (
    ("What Tarvia wants", (("Tarvia wants two ferries.", "Ada Brenn offered to sell the old one."),)),
    (
        "A ferry for Orlin",
        (("Orlin bought a ferry on 3 May 2024.",), ("Mayor Ada Brenn named it after her mother.",)),
    ),
)


def test_changed_article_keeps_the_rows_that_stand(reads):
    reads(ferry_analysis())
    briefing = import_article(source="one", title="The ferry").briefing
    sentences = {row.text: row.pk for row in briefing.sentences.all()}
    sections = {row.slug: row.pk for row in briefing.sections.all()}
    reads(ferry_analysis(CHANGED))

    result = import_article(source="two", title="The ferry")

    assert (result.briefing, result.outcome) == (briefing, Outcome.REVISED)
    assert result.retired == ("The ferry carries 200 people.", "Tarvia wants a ferry of its own.")
    standing = {row.text: row.pk for row in briefing.sentences.standing()}
    assert set(standing) - set(sentences) == {"Tarvia wants two ferries."}
    assert {text: pk for text, pk in standing.items() if text in sentences}.items() <= sentences.items()
    assert [row.number for row in briefing.sentences.standing()] == [1, 2, 3, 4]
    assert {row.slug: row.pk for row in briefing.sections.all()} == sections
    assert [row.slug for row in briefing.sections.all()] == ["what-tarvia-wants", "a-ferry-for-orlin"]


def test_article_changed_back_has_its_old_sentences_again(reads):
    reads(ferry_analysis())
    briefing = import_article(source="one", title="The ferry").briefing
    before = list(briefing.sentences.values_list("pk", "number"))
    reads(ferry_analysis(CHANGED))
    import_article(source="two", title="The ferry")
    reads(ferry_analysis())

    import_article(source="one", title="The ferry")

    standing = briefing.sentences.standing().order_by("number")
    assert list(standing.values_list("pk", "number")) == before


def test_renamed_section_keeps_its_row_and_address_by_its_sentences(reads):
    reads(ferry_analysis(automatic=True))
    briefing = import_article(source="one", title="The ferry").briefing
    before = list(briefing.sections.values_list("pk", "slug"))
    renamed = tuple((f"New: {heading}", paragraphs) for heading, paragraphs in FERRY)
    reads(ferry_analysis(renamed, automatic=True))

    import_article(source="two", title="The ferry")

    assert list(briefing.sections.values_list("pk", "slug")) == before
    assert briefing.sections.first().heading == "New: A ferry for Orlin"


def test_heading_written_by_an_instructor_outlives_an_automatic_one(reads):
    reads(ferry_analysis(automatic=True))
    briefing = import_article(source="one", title="The ferry").briefing
    briefing.sections.filter(position=1).update(heading="Orlin's day", heading_is_automatic=False)

    import_article(source="two", title="The ferry")

    assert [section.heading for section in briefing.sections.all()] == ["Orlin's day", "What Tarvia wants"]


def test_actor_is_one_row_in_two_briefings(reads):
    reads(ferry_analysis())
    first = import_article(source="one", title="The ferry", source_url="https://example.org/1").briefing
    second = import_article(source="two", title="The ferry", source_url="https://example.org/2").briefing

    assert (first.slug, second.slug) == ("the-ferry", "the-ferry-2")
    assert Actor.objects.count() == 3
    assert Actor.objects.get(name="Tarvia").appearances.count() == 2


def test_namesakes_of_two_kinds_have_two_addresses(reads):
    reads(ferry_analysis())
    Actor.objects.create(name="Orlin", kind="person", slug="orlin")

    import_article(source="one")

    assert Actor.objects.get(kind="place").slug == "orlin-2"


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("Actors", "actors-2"),
        ("Print", "print-2"),
        ("Россия и Армения", "section-1"),
        ("Ü & ß: é!", "u-ss-e"),
    ],
)
def test_section_addresses_are_ascii_and_no_page_s(reads, heading, slug):
    reads(ferry_analysis(((heading, FERRY[0][1]),)))

    briefing = import_article(source="x").briefing

    assert briefing.sections.get().slug == slug


def test_authors_key_points_beat_the_engine_s(reads):
    reads(ferry_analysis())

    briefing = import_article(
        source="x", key_points=["Tarvia wants its own ferry.", "All is well.", " "]
    ).briefing

    points = [
        (point.text, list(point.sentences.values_list("number", flat=True)))
        for point in briefing.key_points.all()
    ]
    assert points == [("Tarvia wants its own ferry.", [4]), ("All is well.", [])]


@pytest.mark.parametrize(
    ("details", "words"),
    [
        ({"source_url": "javascript:alert(1)"}, "The source address cannot be used: Enter a valid URL."),
        ({"source_url": "ftp://example.org/x"}, "The source address must begin with http:// or https://."),
        (
            {"title": "x" * 301},
            "The title cannot be used: Ensure this value has at most 300 characters (it has 301).",
        ),
    ],
)
def test_bad_details_are_refused_in_words(reads, details, words):
    reads(ferry_analysis())

    with pytest.raises(ArticleRefused) as refused:
        import_article(source="x", **details)

    assert str(refused.value) == words
    assert Briefing.objects.count() == 0


def test_article_without_sentences_is_refused(reads):
    reads(ferry_analysis((), actors=(), timeline=(), key_points=()))

    with pytest.raises(ArticleRefused, match="Nothing in this text reads as an article"):
        import_article(source="x", title="Empty")


def test_failing_listener_leaves_nothing_half_written(reads):
    reads(ferry_analysis())

    def fail(**kwargs):
        raise RuntimeError("planted")

    briefing_refreshed.connect(fail)
    try:
        with pytest.raises(RuntimeError, match="planted"):
            import_article(source="x")
    finally:
        briefing_refreshed.disconnect(fail)

    assert Briefing.objects.count() == Actor.objects.count() == Sentence.objects.count() == 0


def test_listeners_get_the_analysis_and_their_notes_come_back(reads):
    reads(ferry_analysis())
    heard = []

    def listen(sender, *, briefing, analysis, sections, sentences, actors, **kwargs):
        heard.append((sender, len(sections), sorted(sentences), len(actors), isinstance(analysis, Analysis)))
        return Note("heard", ("and seen",))

    briefing_refreshed.connect(listen)
    try:
        result = import_article(source="x")
    finally:
        briefing_refreshed.disconnect(listen)

    assert heard == [(Briefing, 2, [1, 2, 3, 4, 5], 3, True)]
    assert ("heard" in result.notes, "and seen" in result.details) == (True, True)


def test_an_instructor_never_touches_anothers_briefing(reads):
    reads(ferry_analysis())
    ines, otto = make_instructor("ines"), make_instructor("otto")
    theirs = import_article(source="one", title="The ferry", owner=otto).briefing

    mine = import_article(source="one", title="The ferry", owner=ines)

    assert mine.outcome is Outcome.MADE
    assert (mine.briefing.owner, mine.briefing.slug) == (ines, "the-ferry-2")
    theirs.refresh_from_db()
    assert theirs.owner == otto


def test_named_briefing_is_revised_under_another_title(reads):
    reads(ferry_analysis())
    briefing = import_article(source="one", title="The ferry").briefing
    reads(ferry_analysis(title="The boat"))

    result = import_article(source="two", title="The boat", briefing=briefing)

    assert (result.briefing.pk, result.outcome) == (briefing.pk, Outcome.REVISED)
    assert (result.briefing.title, result.briefing.slug) == ("The boat", "the-ferry")


def test_import_asks_little(reads, django_assert_max_num_queries):
    many = tuple(
        (f"Boat {n}", ((f"Orlin bought boat {n}.", f"Ada Brenn named boat {n}."),)) for n in range(3)
    )
    reads(ferry_analysis(many))

    with django_assert_max_num_queries(80):
        import_article(source="x")


# The first import fills what is asked but once.
SIZES = (("First", 3), ("Few", 3), ("Many", 60))


def test_import_does_not_ask_more_for_more_sentences(reads):
    _, few, many = (queries_of_import(reads, title, size) for title, size in SIZES)

    assert many <= few


def queries_of_import(reads, title, size):
    """How many queries an article of one section with so many paragraphs of two sentences takes."""
    texts = tuple((f"Orlin bought boat {n}.", f"Ada Brenn named boat {n}.") for n in range(size))
    reads(ferry_analysis((("Boats", texts),), title=title))
    with CaptureQueriesContext(connection) as asked:
        import_article(source=title, title=title)
    return len(asked)
