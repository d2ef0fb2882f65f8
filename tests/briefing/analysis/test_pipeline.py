import hashlib
import os
import subprocess
import sys
from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis import Article, Form, analyse
from briefing.analysis.limits import ArticleRefused
from briefing.management.commands.benchmark_analysis import made_up_text
from briefing.timings import Timings

ARTICLE = """The harbour of Port Victor

Norland signed a treaty on fishing with Estavia on May 3. They had argued for ten years.

Ann Lee, the prime minister of Norland, welcomed the treaty. She said that it would bring 300 jobs.

Estavia opened a new harbour in 2019. More than 40 ships land there every week, and it earns $2 million.
"""


TABLE = """
| Port | Opened | Fines |
|---|---|---|
| Port Victor | 3 May 2019 | $2 million |
| Port Ada | 7 June 2020 | $3 million |
"""


@pytest.mark.parametrize("form", [Form.PLAIN, Form.MARKDOWN])
def test_rows_of_a_table_are_sentences_that_nothing_is_worked_out_from(form):
    analysis = analyse(Article(ARTICLE + TABLE, published_on=date(2025, 5, 30), form=form))

    rows = [sentence for sentence in analysis.sentences if "|" in sentence.text]
    numbers = {sentence.number for sentence in rows}
    assert [sentence.text for sentence in rows] == [
        "Port | Opened | Fines",
        "Port Victor | 3 May 2019 | $2 million",
        "Port Ada | 7 June 2020 | $3 million",
    ]
    assert not numbers & {row.sentence for row in (*analysis.timeline, *analysis.quantities, *analysis.facts)}
    assert not numbers & {number for point in analysis.key_points for number in point.sentences}


def test_words_of_cells_are_no_actors_but_names_are():
    table = """
| Country | Fines | Opened by |
|---|---|---|
| Norland | Fines | Karl Berg |
| France | Accidents | Ann Lee |
"""
    analysis = analyse(Article(ARTICLE + table, form=Form.MARKDOWN))

    named = {actor.name for actor in analysis.actors}
    assert not named & {"Country", "Fines", "Accidents", "Opened"}
    assert named >= {"France", "Ann Lee"}


def test_analyse_returns_every_part_of_a_briefing():
    analysis = analyse(Article(ARTICLE, published_on=date(2025, 5, 30)))

    assert analysis.title == "The harbour of Port Victor"
    assert (analysis.published_on, analysis.date_is_assumed) == (date(2025, 5, 30), False)
    assert [sentence.number for sentence in analysis.sentences] == list(range(1, len(analysis.sentences) + 1))
    assert [number for section in analysis.sections for number in section.sentences] == [
        sentence.number for sentence in analysis.sentences
    ]
    assert [event.label for event in analysis.timeline] == [
        "Estavia opened a new harbour",
        "Norland signed a treaty on fishing with Estavia",
    ]
    assert 0 < len(analysis.key_points) <= 6


def test_publication_date_is_read_from_the_date_line():
    analysis = analyse(Article("Monday, May 5, 2025\n\n" + ARTICLE))

    assert (analysis.published_on, analysis.date_is_assumed) == (date(2025, 5, 5), True)


def test_publication_date_is_assumed_from_the_text():
    analysis = analyse(
        Article("Norland signed the treaty on 3 May 2024. Estavia ratified the treaty in June.")
    )

    assert (analysis.published_on, analysis.date_is_assumed) == (date(2024, 5, 3), True)
    assert [found.is_approximate for found in analysis.dates] == [False, True]


def test_title_is_made_from_a_key_point_where_there_is_none():
    analysis = analyse(
        Article("Norland signed a treaty with Estavia. The parliament of Norland approved the treaty.")
    )

    assert (analysis.title, analysis.title_is_automatic) == ("Norland signed a treaty with Estavia", True)


def test_title_made_of_the_text_lists_nothing():
    listing = "Norland sells herring to Estavia, Livland, Kurland and Denmark."
    analysis = analyse(
        Article(f"{listing} The parliament of Norland approved a treaty on herring on Monday.")
    )

    assert "Livland" not in analysis.title
    assert analysis.title_is_automatic


def test_stages_are_timed_by_the_callers_clock():
    timings = Timings()

    analyse(Article(ARTICLE), stage=timings)

    assert list(timings.seconds)[:3] == ["reading", "boilerplate", "sentences"]
    assert "all" in str(timings)


def test_same_article_gives_the_same_bytes_under_two_hash_seeds():
    program = (
        "import sys; from briefing.analysis import Article, analyse;"
        "sys.stdout.write(repr(analyse(Article(sys.stdin.read()))))"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program],
            input=ARTICLE + made_up_text(6),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]

    assert hashlib.sha256(outputs[0].encode()).digest() == hashlib.sha256(outputs[1].encode()).digest()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*ARTICLE.split(" "), "\n\n", "\n", "- ", "# ", "“", "”", "(", "—", "1990s", "<b>", "|"]
        )
        | st.text(max_size=8),
        max_size=120,
    ),
    st.sampled_from(Form),
)
def test_any_text_is_analysed_or_refused(words, form):
    source = " ".join(words)

    try:
        analysis = analyse(Article(source, form=form))
    except ArticleRefused:
        return

    texts = {sentence.number: sentence.text for sentence in analysis.sentences}
    assert all(texts[one.sentence][one.start : one.end] == one.surface for one in analysis.dates)
    assert all(texts[one.sentence][one.start : one.end] == one.surface for one in analysis.quantities)
    assert [number for section in analysis.sections for number in section.sentences] == list(texts)
    assert all(section.heading for section in analysis.sections)
    assert all(len(section.standfirst) <= 200 for section in analysis.sections)
    assert analysis.title


@pytest.mark.slow
def test_time_grows_with_the_length_of_the_text():
    short, long = (Article(made_up_text(count)) for count in (30, 300))
    analyse(short)

    started = perf_counter()
    analyse(short)
    between = perf_counter()
    analyse(long)

    assert perf_counter() - between <= 15 * (between - started)
