"""Tables of a page: rows of data whole, the text of a layout as paragraphs."""

import pytest

from briefing.analysis.reading import read
from briefing.analysis.results import Form

LONG = "The harbour of Tarn was opened by the mayor on Monday. " * 6


def blocks(source, form=Form.HTML):
    return [(block.kind.value, block.text) for block in read(source, form)]


def table(*rows):
    return (
        "<table>" + "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in rows) + "</table>"
    )


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (("2021", "1.2", "14"), "2021 | 1.2 | 14"),
        (("<p>2021</p>", "<p>1.2</p>", "<p>14</p>"), "2021 | 1.2 | 14"),
        (("<p>In</p><p>2021</p>", "14"), "In 2021 | 14"),
        (("2021", "", "14"), "2021 | | 14"),
        (("", "1.2", "14"), "| 1.2 | 14"),
    ],
)
def test_row_of_data_is_one_block(row, text):
    assert blocks(table(row)) == [("table row", text)]


def test_row_across_all_columns_belongs_to_its_table():
    assert blocks(table(("Fines",), ("2021", "14"))) == [("table row", "Fines"), ("table row", "2021 | 14")]


@pytest.mark.parametrize(
    "source",
    [table(("One.",), ("Two.",)), table(("<p>One.</p><p>Two.</p>",)), "<table><tr><td>One.<tr><td>Two."],
)
def test_table_of_one_column_is_paragraphs(source):
    assert blocks(source) == [("paragraph", "One."), ("paragraph", "Two.")]


def test_table_with_long_text_in_a_cell_lays_out_a_page():
    assert blocks(table(("Home", f"<p>{LONG}</p><p>One.</p>"))) == [
        ("paragraph", "Home"),
        ("paragraph", LONG.strip()),
        ("paragraph", "One."),
    ]


def test_table_with_a_heading_lays_out_a_page():
    assert blocks(table(("<h2>Ships</h2>", "One."))) == [("heading", "Ships"), ("paragraph", "One.")]


def test_table_inside_a_layout_is_a_table():
    inner = table(("2021", "14"))

    assert blocks(table((f"<p>{LONG}</p>{inner}",))) == [
        ("paragraph", LONG.strip()),
        ("table row", "2021 | 14"),
    ]


def test_caption_stands_by_itself():
    source = "<table><caption>Fines</caption><tr><td>2021<td>14</table>"

    assert blocks(source) == [("caption", "Fines"), ("table row", "2021 | 14")]


def test_cells_know_their_place_in_the_source():
    source = table(("", "Fines", "Dead"))
    (row,) = read(source, Form.HTML)

    at = row.text.index("Dead")
    assert source[slice(*row.source_span(at, at + 4))] == "Dead"
    assert len(row.origins) == len(row.text) == sum(len(run.text) for run in row.runs)
    assert [block.number for block in read("<p>One.</p>" + source, Form.HTML)] == [0, 1]


@pytest.mark.parametrize(
    ("row", "part"),
    [
        (("<nav>Home</nav>", "<nav>News</nav>"), "nav"),
        (("2021", "<form>14</form>"), ""),
        (("<form>2021</form>", "14"), ""),
    ],
)
def test_row_is_furniture_where_all_its_cells_are(row, part):
    assert [block.furniture for block in read(table(row), Form.HTML)] == [part]


def test_rows_know_their_table():
    rows = read(table(("2021", "14"), ("2022", "15")) + table(("2021", "9")), Form.HTML)

    assert [row.table for row in rows] == [1, 1, 2]


@pytest.mark.parametrize(
    ("row", "texts"),
    [
        (("2021", "", "14"), ["2021", "", "14"]),
        (("", "1.2", "14"), ["", "1.2", "14"]),
        (("a|b", "14"), ["a|b", "14"]),
        (("a | b", "14"), ["a | b", "14"]),
        (("<p>In</p><p>2021</p>", "14"), ["In 2021", "14"]),
    ],
)
def test_cells_of_a_row_are_those_of_the_page(row, texts):
    (block,) = read(table(row), Form.HTML)

    assert [block.text[start:end] for start, end in block.cells] == texts


def test_bar_that_markdown_escapes_splits_no_cell():
    rows = read("| Ship | Crew |\n|---|---|\n| Orlin \\| Tarn | 12 |\n", Form.MARKDOWN)

    assert [[row.text[start:end] for start, end in row.cells] for row in rows] == [
        ["Ship", "Crew"],
        ["Orlin | Tarn", "12"],
    ]
