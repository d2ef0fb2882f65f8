import pytest

from briefing.analysis.reading import read
from briefing.analysis.results import Form


def span_of(source, words):
    """The source text that the words of the only block that holds them came from."""
    block = next(block for block in read(source, Form.MARKDOWN) if words in block.text)
    begin = block.text.index(words)
    start, end = block.source_span(begin, begin + len(words))
    return source[start:end]


def test_marks_become_runs():
    block = read("Tides *rise* and **fall** [here](https://a.example).", Form.MARKDOWN)[0]

    assert [(run.text, run.marks, run.target) for run in block.runs] == [
        ("Tides ", (), ""),
        ("rise", ("emphasis",), ""),
        (" and ", (), ""),
        ("fall", ("strong",), ""),
        (" ", (), ""),
        ("here", ("link",), "https://a.example"),
        (".", (), ""),
    ]


def test_raw_html_is_text():
    block = read("Read <script>alert(1)</script> <b>this</b>", Form.MARKDOWN)[0]

    assert block.text == "Read <script>alert(1)</script> <b>this</b>"
    assert [run.marks for run in block.runs] == [()]


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("# Tides\n\nThe *sea* rises.", "sea rises.", "sea* rises."),
        ("See [the port](http://port.example/sea) by the sea.", "sea", "sea"),
        ("R&amp;D costs \\*much\\* more.", "costs *much* more", "costs \\*much\\* more"),
        ("> said\n> again\n\nThe end.", "The end.", "The end."),
        ("[a]: http://far.example/the/end\n\nThe end [is][a] near.", "near.", "near."),
        ("1. one\n2. two apples\n\n| a | b |\n|---|---|\n| c | two pears |\n", "two pears", "two pears"),
    ],
)
def test_spans_cover_the_words_in_the_source(source, words, expected):
    assert span_of(source, words) == expected


def test_links_with_hostile_targets_are_text():
    block = read("[go](javascript:alert(1)) [on](data:x) ", Form.MARKDOWN)[0]

    assert {run.target for run in block.runs} == {""}
