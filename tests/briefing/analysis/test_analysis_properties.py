"""What holds for any text whatever, up to 20,000 characters: slices, order, nothing lost, the same bytes."""

import os
import re
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis import Article, analyse
from briefing.analysis.limits import ArticleRefused
from briefing.analysis.results import BlockKind

LONGEST = 20_000
PIECES = (
    *("Ann", "Lee", "of", "Norland", "said", "that", "Dr.", "Berg", "(67)", "had", "sold", "2,000", "ships"),
    *("to", "Estavia", "on", "3", "May", "2024", "."),
    *('"We', 'win!"', "she", "added.", "…", "—", "U.S.", "J.D.", "e.g.", "3.5%", "$2bn", "’s", "NATO-led"),
    *(
        "\n",
        "\n\n",
        "\n- ",
        "\n1. ",
        "\n# ",
        "\n> ",
        "\n| a | b |\n",
        "\u00a0",
        "\u2028",
        "é",
        "\u0301",
        "😀",
    ),
    *("Read more: Storms", "Share", "By Ann Lee", "[MUSIC]", "ANN LEE:", "Photo: AP", "Why?", "OSLO (AP) -"),
)
words = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=150).map(" ".join)
# A short text over and over is the long one: what grows with the square of the length would show.
texts = st.one_of(
    words,
    st.text(max_size=600),
    st.tuples(words, st.integers(1, 60)).map(lambda pair: (pair[0] + "\n") * pair[1]),
).map(lambda text: text[:LONGEST])


def analysed(text):
    try:
        return analyse(Article(text))
    except ArticleRefused:
        return None


@settings(max_examples=60, deadline=None)
@given(texts)
def test_sentences_and_what_stands_in_them_are_slices_in_order(text):
    analysis = analysed(text)
    if analysis is None:
        return

    told = {sentence.number: sentence for sentence in analysis.sentences}
    mentions = [mention for actor in analysis.actors for mention in actor.mentions]
    inside = [*mentions, *analysis.references, *analysis.dates, *analysis.quantities]
    assert all(text[one.start : one.end] == one.text for one in analysis.sentences)
    assert all(told[one.sentence].text[one.start : one.end] == one.surface for one in inside)
    assert all(
        one.end <= other.start for one, other in zip(analysis.sentences, analysis.sentences[1:], strict=False)
    )
    assert [number for part in analysis.sections for number in part.sentences] == list(told)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_nothing_is_lost_but_what_is_set_aside(text):
    analysis = analysed(text)
    if analysis is None:
        return

    headings = [
        block.source_span(0, len(block.text)) for block in analysis.blocks if block.kind is BlockKind.HEADING
    ]
    rest = list(text)
    for start, end in [
        *((one.start, one.end) for one in analysis.sentences),
        *((line.start, line.end) for line in analysis.set_aside),
        *headings,
    ]:
        rest[start:end] = " " * (end - start)
    assert not re.search(r"[^\W\d_]", "".join(rest))


def test_any_text_gives_the_same_bytes_in_two_processes():
    program = (
        "import sys; from briefing.analysis import Article, analyse;"
        "[print(repr(analyse(Article(text)))) for text in sys.stdin.read().split('\\x00')]"
    )
    made = [" ".join(PIECES[(n * k + n // 7) % len(PIECES)] for n in range(900)) for k in (1, 5, 17, 29)]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            input="\x00".join(made),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4711")
    }

    assert len(outputs) == 1 and len(outputs.pop()) > 10_000
