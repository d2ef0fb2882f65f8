"""Article text becomes HTML: numbered, with its actors, and never with markup of its own."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.results import BlockKind, Run, Section
from briefing.rendering import sections_html, text_html
from tests.analyses import AnalysisBuilder, actor_in, ferry_analysis

SLUGS = {0: "orlin", 1: "ada-brenn", 2: "tarvia"}
TAGS = {
    "div",
    "p",
    "span",
    "a",
    "button",
    "ul",
    "li",
    "table",
    "tbody",
    "tr",
    "td",
    "blockquote",
    "em",
    "strong",
    "code",
}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</span></p><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ settings.SECRET_KEY }} {% load static %}",
    "<!--",
    "]]><style>*{display:none}</style>",
]


class Seen(HTMLParser):
    """The tags, attributes and text a browser would find."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.words = set(), set(), ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= set(attrs)

    def handle_data(self, data):
        self.words += data


def render_one(text, *, runs=(), kind=BlockKind.PARAGRAPH, actors=()):
    builder = AnalysisBuilder()
    paragraph = builder.paragraph([text], kind, runs)
    found = [actor_in(builder.sentences, index, *actor) for index, actor in enumerate(actors)]
    analysis = builder.finish([Section("One", True, "", (paragraph,))], actors=found)
    return sections_html(analysis, SLUGS)[0]


def inside(html):
    """What stands between the sentence's number and the end of its span."""
    return re.search(r'class="s-n".*?</a>(.*)</span>', html)[1]


def test_section_is_numbered_paragraph_by_paragraph():
    html = sections_html(ferry_analysis(), SLUGS)[1]

    assert html == (
        '<div class="para"><p>'
        '<span class="s" id="s4"><a class="s-n" href="#s4" aria-label="Sentence 4">4</a>'
        '<button type="button" class="actor" data-kind="country" popovertarget="actor-tarvia">Tarvia</button>'
        " wants a ferry of its own.</span> "
        '<span class="s" id="s5"><a class="s-n" href="#s5" aria-label="Sentence 5">5</a>'
        '<button type="button" class="actor" data-kind="person" popovertarget="actor-ada-brenn">'
        "Ada Brenn</button> offered to sell the old one.</span></p></div>"
    )


def test_paragraphs_stand_on_lines_of_their_own():
    lines = sections_html(ferry_analysis(), SLUGS)[0].split("\n")

    assert [re.findall(r'id="(s\d+)"', line) for line in lines] == [["s1", "s2"], ["s3"]]
    assert all(line.startswith('<div class="para">') and line.endswith("</div>") for line in lines)


def test_only_the_first_use_of_a_wording_is_a_button():
    html = render_one("Orlin asked Orlin and the Orliners.", actors=[("Orlin", "place", "Orliners")])

    assert html.count("<button") == 2
    assert " asked Orlin and the <span" in html


def test_what_is_glued_to_a_name_stays_in_its_line():
    html = render_one(
        "Orlin’s mayor met (Orlin) and Velm, at last.", actors=[("Orlin", "place"), ("Velm", "place")]
    )

    assert html.count('<span class="keep">') == 2
    assert "Orlin</button>’s</span> mayor" in html
    assert "Velm</button>,</span> at last." in html


def test_wordings_start_anew_in_the_next_section():
    first, second = sections_html(ferry_analysis(), SLUGS)

    assert first.count(">Ada Brenn</button>") == second.count(">Ada Brenn</button>") == 1


def test_of_overlapping_actors_the_longer_is_a_button():
    html = render_one(
        "The Orlin Council met.", actors=[("Orlin", "place"), ("Orlin Council", "organisation")]
    )

    assert re.findall(r">([^<]*)</button>", html) == ["Orlin Council"]


def test_list_items_are_one_list():
    builder = AnalysisBuilder()
    items = tuple(builder.paragraph([text], BlockKind.LIST_ITEM) for text in ("Boats", "Ferries"))
    after = builder.paragraph(["Nothing else."])

    html = sections_html(builder.finish([Section("One", True, "", (*items, after))]), {})[0]

    assert re.sub(r"<a .*?</a>", "", html) == (
        '<div class="para"><ul><li><span class="s" id="s1">Boats</span></li>'
        '<li><span class="s" id="s2">Ferries</span></li></ul></div>\n'
        '<div class="para"><p><span class="s" id="s3">Nothing else.</span></p></div>'
    )


def test_quotation_is_a_block_quotation():
    html = render_one("Boats.", kind=BlockKind.QUOTATION)

    assert html.startswith('<div class="para"><blockquote><p><span class="s" id="s1">')


def test_table_row_is_a_sentence_with_cells():
    html = render_one("Orlin | 12 <b>", kind=BlockKind.TABLE_ROW, actors=[("Orlin", "place")])

    assert re.sub(r"<a .*?</a>", "#", html) == (
        '<div class="para"><table><tbody><tr class="s" id="s1">'
        '<td>#<button type="button" class="actor" data-kind="place" popovertarget="actor-orlin">'
        "Orlin</button></td><td>12 &lt;b&gt;</td></tr></tbody></table></div>"
    )


def test_table_of_many_columns_scrolls_by_itself_and_has_a_name():
    html = render_one("2021 | 1 | 2 | 3 | 4", kind=BlockKind.TABLE_ROW)

    assert html.startswith(
        '<div class="para"><div class="table-wrap" role="region" tabindex="0" '
        'aria-label="Table from sentence 1"><table><tbody><tr class="s" id="s1">'
    )
    assert "table-wrap" not in render_one("2021 | 1 | 2 | 3", kind=BlockKind.TABLE_ROW)


def test_bar_inside_a_cell_is_text():
    builder = AnalysisBuilder()
    row = builder.paragraph(["Orlin|Tarn | 12"], BlockKind.TABLE_ROW)
    builder.blocks[0] = replace(builder.blocks[0], cells=((0, 10), (10, 10), (13, 15)))
    analysis = builder.finish([Section("One", True, "", (row,))], actors=())

    html = sections_html(analysis, {})[0]
    assert re.findall(r"<td>(?:<a .*?</a>)?(.*?)</td>", html) == ["Orlin|Tarn", "", "12"]


def test_marks_of_the_article_stay():
    runs = (Run("So "), Run("very ", ("emphasis",)), Run("true", ("emphasis", "strong")), Run("."))

    assert (
        inside(render_one("So very true.", runs=runs)) == "So <em>very </em><strong><em>true</em></strong>."
    )


def test_marks_go_on_inside_a_button():
    runs = (Run("Or"), Run("lin", ("strong",)), Run(" slept."))

    html = render_one("Orlin slept.", runs=runs, actors=[("Orlin", "place")])

    assert ">Or<strong>lin</strong></button> slept." in html


def test_links_to_the_web_stay():
    runs = (Run("Read "), Run("this", ("link",), "https://example.org/?a=1&b=2"), Run("."))

    html = inside(render_one("Read this.", runs=runs))

    assert html == 'Read <a href="https://example.org/?a=1&amp;b=2" rel="noopener nofollow">this</a>.'


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//x",
        "java\nscript:x",
        "",
    ],
)
def test_links_elsewhere_are_text(target):
    runs = (Run("Read "), Run("this", ("link",), target), Run("."))

    assert inside(render_one("Read this.", runs=runs)) == "Read this."


def test_an_actor_inside_a_link_is_no_button():
    runs = (Run("Orlin", ("link",), "https://example.org/"), Run(" slept."))

    html = render_one("Orlin slept.", runs=runs, actors=[("Orlin", "place")])

    assert "<button" not in html


def test_runs_that_disagree_with_their_block_are_left_out():
    runs = (Run("Something else", ("strong",)),)

    assert inside(render_one("Orlin slept.", runs=runs)) == "Orlin slept."


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_text(hostile):
    text = f"Orlin said {hostile} and slept."

    seen = Seen(render_one(text, runs=(Run(text, ("emphasis", "bogus")),), actors=[("Orlin", "place")]))

    assert seen.words == f"1{text}"
    assert seen.tags <= TAGS
    assert not [name for name, _ in seen.attributes if name.startswith("on")]


@given(st.text(min_size=1, max_size=200))
def test_any_text_reads_as_it_was_written(text):
    seen = Seen(render_one(text))

    assert seen.tags <= TAGS
    # The parser folds line ends, and so does a browser.
    assert seen.words.split() == f"1{text}".translate(dict.fromkeys(range(0x1C, 0x1F), " ")).split()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("They said שלום עולם twice.", 'They said <span lang="he" dir="rtl">שלום עולם</span> twice.'),
        ("On a wall: مرحبا.", 'On a wall: <span lang="ar" dir="rtl">مرحبا</span>.'),
        ("It reads 你好，世界 in full.", 'It reads <span lang="zh">你好，世界</span> in full.'),
        ("A sign, Это сад.", 'A sign, <span lang="ru">Это сад</span>.'),
        ("Unsure: Привет.", "Unsure: Привет."),
        ("The α particle costs 5 €.", "The α particle costs 5 €."),
        ("a < b & R&D “x”", "a &lt; b &amp; R&amp;D “x”"),
    ],
)
def test_foreign_passages_carry_their_language(text, html):
    assert text_html(text) == html
