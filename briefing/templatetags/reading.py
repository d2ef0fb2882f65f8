"""Tags for the pages to read: the stored text of a section with its side notes, and reading times."""

import re
from collections import defaultdict
from urllib.parse import unquote

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html

from briefing.rendering import stored_html, text_html

register = template.Library()

WORDS_A_MINUTE = 200
SENTENCE_ID = re.compile(r'<span class="s" id="s(\d+)">')
END_OF_PARAGRAPH = "</div>"
# Where a sentence begins, and the link that is its number.
SENTENCE_OPENING = re.compile(
    r'(<(?:span|tr) class="s" id="s(\d+)">)((?:<td>)?<a class="s-n" href="#s\2"[^>]*>\2</a>)'
)


@register.filter
def reading_time(words):
    """Words in, "3 min" out; never less than one."""
    return f"{max(1, round(words / WORDS_A_MINUTE))} min"


@register.simple_tag
def words_of(path):
    """The last part of an address as the words it was made of, to search for; nothing where it has none."""
    words = re.findall(r"[^\W\d_]{2,}", unquote(path).rstrip("/").rpartition("/")[2])
    return " ".join(words)[:60]


@register.filter
def passages(text):
    """Text of an article, escaped; what is in another script says its language and direction."""
    return text_html(str(text))


@register.simple_tag
def section_text(section, notes):
    """The section's stored HTML with each note at the end of the paragraph whose sentence it belongs to.

    `briefing.rendering` made that HTML and escaped all that the article says, so its own tags can be told
    from anything in the article. It writes a paragraph a line.
    """
    waiting = defaultdict(list)
    for note in notes:
        waiting[note.sentence].append(note)
    return stored_html("\n".join(_with_notes(line, waiting) for line in section.html.split("\n")))


@register.simple_tag
def with_marks(text, marks, briefing, is_marking):
    """A section's text with the reader's own marks: `marks` are notes by sentence number.

    Each marked sentence is lit softly and leads to its note; while marking, every sentence leads there.
    """
    if not marks and not is_marking:
        return text

    def marked(found):
        number = int(found[2])
        opening = found[1].replace('class="s"', 'class="s is-mine"') if number in marks else found[1]
        if number not in marks and not is_marking:
            return opening + found[3]
        return opening + found[3] + _mark_link(briefing.slug, number, is_marked=number in marks)

    return stored_html(SENTENCE_OPENING.sub(marked, text))


def _mark_link(slug, number, *, is_marked):
    word, label = ("note", "Your note on") if is_marked else ("mark", "Mark")
    address = reverse("quiz:note", args=[slug, number])
    return format_html(
        '<a class="s-mark" href="{}" aria-label="{} sentence {}">{}</a>', address, label, number, word
    )


def _with_notes(line, waiting):
    beside = [note for number in SENTENCE_ID.findall(line) for note in waiting.pop(int(number), ())]
    if not beside or not line.endswith(END_OF_PARAGRAPH):
        return line
    return line.removesuffix(END_OF_PARAGRAPH) + _notes_html(beside) + END_OF_PARAGRAPH


def _notes_html(notes):
    return render_to_string("briefing/parts/side_notes.html", {"notes": notes}).strip()
