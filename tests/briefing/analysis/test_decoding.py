import codecs

import pytest

from briefing.analysis.decoding import clean, decode
from briefing.analysis.limits import MAX_BYTES, ArticleRefused

TEXT = "Zoë paid “20 €” – in Łódź."
WESTERN = "Zoë paid “20 €” – in Köln."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
)
def test_decode_knows_unicode_encodings(data):
    assert decode(data) == TEXT


def test_decode_reads_windows_1252():
    assert decode(WESTERN.encode("windows-1252")) == WESTERN


def test_decode_keeps_the_letters_of_utf8_with_one_broken_byte():
    assert decode("é ü ö".encode() + b"\xff end") == "é ü ö\ufffd end"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "The file is empty; choose one that holds the article's text."),
        (b" \n ", "The file is empty; choose one that holds the article's text."),
        (
            b"%PDF-1.7 x",
            "The file is a PDF, not text; copy the article's words out of it and paste them instead.",
        ),
        (
            b"\x01\x02\x03\x04\x05\x06abc",
            "The file is not text; save the article as a .txt, .md or .html file.",
        ),
        (
            b"a" * (MAX_BYTES + 1),
            "The article is larger than 1,000,000 bytes; cut it into parts and import each.",
        ),
    ],
)
def test_decode_refuses_in_words(data, message):
    with pytest.raises(ArticleRefused) as refusal:
        decode(data)

    assert str(refusal.value) == message


def test_clean_unifies_line_ends():
    assert clean("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_clean_removes_what_cannot_be_stored_or_seen():
    assert clean("a\x00b\ud800c\u202ed\u2066e\u200bf\ufeffg\x07h\x9bi\u00adj") == "abcdefghij"


def test_clean_keeps_tabs_and_joiners_of_other_scripts():
    assert clean("a\tb می\u200cخواهم") == "a\tb می\u200cخواهم"
