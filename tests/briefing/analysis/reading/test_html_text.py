import time

import pytest

from briefing.analysis.reading import read
from briefing.analysis.results import Form, Run


def kinds_and_texts(source):
    return [(block.kind.value, block.text) for block in read(source, Form.HTML)]


def test_known_tags_make_blocks():
    source = (
        "<h2>Tides</h2><p>They <b>rise</b>.<ul><li>salt<li>foam</ul><blockquote><p>So it is.</p></blockquote>"
        "<figure><img src=x><figcaption>The quay</figcaption></figure><table><tr><td>a<td>b</table>"
    )

    assert kinds_and_texts(source) == [
        ("heading", "Tides"),
        ("paragraph", "They rise."),
        ("list item", "salt"),
        ("list item", "foam"),
        ("quotation", "So it is."),
        ("caption", "The quay"),
        ("table row", "a | b"),
    ]


def test_scripts_styles_and_comments_are_not_shown():
    source = "<title>x</title><script>if (a < b) {}</script><style>p{}</style><!-- no --><p>Shown</p>"

    assert kinds_and_texts(source) == [("paragraph", "Shown")]


def test_unknown_tags_and_lone_signs_are_looked_through():
    assert kinds_and_texts("<p>a <x-y>b</x-y> < c & d <!-- e") == [("paragraph", "a b < c & d <!-- e")]


def test_furniture_is_handed_on_with_its_name():
    blocks = read("<nav><ul><li>Home</li></ul></nav><p>Text.</p><footer>End</footer>", Form.HTML)

    assert [(block.text, block.furniture) for block in blocks] == [
        ("Home", "nav"),
        ("Text.", ""),
        ("End", "footer"),
    ]


def test_two_line_breaks_part_paragraphs():
    assert kinds_and_texts("<div>one<br>line<br><br>two</div>") == [
        ("paragraph", "one line"),
        ("paragraph", "two"),
    ]


@pytest.mark.parametrize(
    ("href", "run"),
    [
        ("https://a.example/x?a=1&amp;b=2", Run("go", ("link",), "https://a.example/x?a=1&b=2")),
        ("mailto:a@b.example", Run("go", ("link",), "mailto:a@b.example")),
        ("javascript:alert(1)", Run("go")),
        ("java&#x0a;script:alert(1)", Run("go")),
        (" JaVaScRiPt:alert(1)", Run("go")),
        ("data:text/html,x", Run("go")),
        ("//a.example", Run("go")),
    ],
)
def test_only_safe_links_survive(href, run):
    block = read(f'<a href="{href}">go</a>', Form.HTML)[0]

    assert block.runs == (run,)


def test_offsets_count_in_the_source():
    source = "<p>R&amp;D is <i>dear</i></p>"

    block = read(source, Form.HTML)[0]

    start, end = block.source_span(block.text.index("dear"), len(block.text))
    assert source[start:end] == "dear"
    assert source[block.origins[1]] == "&"


def test_entities_cannot_bring_back_what_was_cleaned():
    assert kinds_and_texts("<p>a&#0;b&#x202e;c&#8203;d</p>") == [("paragraph", "a\ufffdbcd")]


@pytest.mark.parametrize("piece", ["<", "<a", "<a ", "</", "<!--", "<![", "<a b='", "&", "<p>", "<i>"])
def test_broken_markup_takes_linear_time(piece):
    started = time.process_time()

    read(piece * (60_000 // len(piece)), Form.HTML)

    assert time.process_time() - started < 3
