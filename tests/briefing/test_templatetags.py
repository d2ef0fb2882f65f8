"""The seam between stored HTML and what a page puts beside it."""

from types import SimpleNamespace

from briefing.pages.side_notes import Note
from briefing.templatetags.reading import passages, reading_time, section_text

TEXT = "\n".join(
    (
        '<div class="para"><p><span class="s" id="s1">A.</span> <span class="s" id="s2">B.</span></p></div>',
        '<div class="para"><p><span class="s" id="s3">Three.</span></p></div>',
    )
)


def test_reading_time_is_never_nothing():
    assert [reading_time(words) for words in (0, 150, 290, 1000)] == ["1 min", "1 min", "1 min", "5 min"]


def test_section_text_without_notes_is_what_was_stored():
    assert section_text(SimpleNamespace(html=TEXT), []) == TEXT


def test_section_text_puts_notes_at_the_end_of_their_paragraph():
    html = section_text(SimpleNamespace(html=TEXT), [Note(2, "When", "9 May 2024.")])

    first, second = html.split("\n")
    assert first.endswith("<b>When</b> 9 May 2024.</span></p></div></div>")
    assert second == TEXT.split("\n")[1]


def test_section_text_escapes_notes():
    html = section_text(SimpleNamespace(html=TEXT), [Note(3, "Who", "<script>alert(1)</script>")])

    assert "<script>" not in html


def test_section_text_leaves_out_a_note_on_a_sentence_elsewhere():
    assert section_text(SimpleNamespace(html=TEXT), [Note(9, "Who", "nobody")]) == TEXT


def test_passages_escape_what_they_print():
    assert passages("<b> & مرحبا") == '&lt;b&gt; &amp; <span lang="ar" dir="rtl">مرحبا</span>'
