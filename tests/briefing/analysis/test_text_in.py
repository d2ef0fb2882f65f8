"""What must hold for any text that comes in, through reading, setting aside and splitting."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.boilerplate import set_aside
from briefing.analysis.decoding import clean, decode
from briefing.analysis.limits import ArticleRefused, check_source
from briefing.analysis.reading import read
from briefing.analysis.results import BlockKind, Form
from briefing.analysis.sentences import split

_WORDS = ["The ship sank. ", "“Go,” he said. ", '"A. B." ', "U.S. Senate ", "Dr. No "]
_LETTERS = ["a" * 40, "é", "中文。", "שלום ", "😀", "…"]
_LINES = ["Share\n", "# Head\n", "- item\n", "1. one\n", "> said\n", "\n\n"]
_FURNITURE = ["By Ann Lee\n", "Read more: x\n", "OSLO (AP) — "]
_MARKS = ["(", ")", "[", "](", "*", "_", "`", "|", "|-|\n", "\\", "\t", " ", "\n", "http://a.b"]
_HTML = ["<p>", "</p>", "<b", "<li>", "&amp;", "&#x202e;", "<!--", "-->", "<script>"]
_PIECES = _WORDS + _LETTERS + _LINES + _FURNITURE + _MARKS + _HTML
_texts = st.one_of(st.text(max_size=400), st.lists(st.sampled_from(_PIECES), max_size=200).map("".join))


def _accepted(text, form):
    source = clean(text)
    try:
        check_source(source, form)
        return source, read(source, form)
    except ArticleRefused:
        return source, ()


@pytest.mark.parametrize("form", list(Form))
@settings(max_examples=120, deadline=None)
@given(text=_texts)
def test_any_text_becomes_blocks_whose_origins_lie_in_order_in_the_source(form, text):
    source, blocks = _accepted(text, form)

    for block in blocks:
        origins = list(block.origins)
        assert len(origins) == len(block.text)
        assert origins == sorted(origins)
        assert origins[0] >= 0 and origins[-1] < len(source)
        assert "".join(run.text for run in block.runs) == block.text


@pytest.mark.parametrize("form", list(Form))
@settings(max_examples=120, deadline=None)
@given(text=_texts)
def test_content_and_what_is_set_aside_are_the_whole_text(form, text):
    _, blocks = _accepted(text, form)

    kept, aside = set_aside(blocks)

    whole = "".join("".join(block.text.split()) for block in blocks)
    parts = sorted(
        [(block.number, 1, block.text) for block in kept] + [(line.block, 0, line.text) for line in aside]
    )
    assert "".join("".join(text.split()) for _, _, text in parts) == whole


@pytest.mark.parametrize("form", list(Form))
@settings(max_examples=120, deadline=None)
@given(text=_texts)
def test_sentences_are_slices_that_lose_nothing_and_never_overlap(form, text):
    source, blocks = _accepted(text, form)
    kept, _ = set_aside(blocks)

    sentences = split(kept)

    assert [sentence.number for sentence in sentences] == list(range(1, len(sentences) + 1))
    assert len({sentence.key for sentence in sentences}) == len(sentences)
    for block in kept:
        own = [sentence for sentence in sentences if sentence.block == block.number]
        if block.kind is BlockKind.HEADING:
            assert own == []
            continue
        position = 0
        for sentence in own:
            assert block.text[sentence.begin : sentence.begin + len(sentence.text)] == sentence.text
            assert block.text[position : sentence.begin].strip() == ""
            position = sentence.begin + len(sentence.text)
            if form is Form.PLAIN:
                assert source[sentence.start : sentence.end] == sentence.text
        assert block.text[position:].strip() == ""


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=2000))
def test_any_bytes_are_text_or_refused(data):
    try:
        text = decode(data)
    except ArticleRefused as refusal:
        text = str(refusal)

    assert clean(text) == text
