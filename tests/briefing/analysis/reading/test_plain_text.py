import pytest

from briefing.analysis.reading import read
from briefing.analysis.results import BlockKind, Form


def kinds_and_texts(source):
    return [(block.kind.value, block.text) for block in read(source, Form.PLAIN)]


def test_each_line_is_a_paragraph():
    assert kinds_and_texts("One ends.\nTwo ends.\n\n  Three ends.  \n") == [
        ("paragraph", "One ends."),
        ("paragraph", "Two ends."),
        ("paragraph", "Three ends."),
    ]


def test_bullets_numbers_and_marks_are_left_out():
    source = "# Tides\n- salt\n• foam\n1. First\n2) Second\n> They rise.\nspring\t4 m\t6 m\n"

    assert kinds_and_texts(source) == [
        ("heading", "Tides"),
        ("list item", "salt"),
        ("list item", "foam"),
        ("list item", "First"),
        ("list item", "Second"),
        ("quotation", "They rise."),
        ("table row", "spring\t4 m\t6 m"),
    ]


def test_a_lone_number_is_no_list():
    assert kinds_and_texts("1. FC Nord won the cup.") == [("paragraph", "1. FC Nord won the cup.")]


def test_offsets_skip_the_bullet():
    source = "Intro.\n  -  salt and foam\n"

    block = read(source, Form.PLAIN)[1]

    start, end = block.source_span(0, len(block.text))
    assert source[start:end] == "salt and foam"


def test_hand_wrapped_lines_are_one_paragraph():
    source = (
        "The harbour of Tarn was closed on Monday after a crane fell into\n"
        "the water and blocked the northern entrance for the larger ships\n"
        "that wait outside. No one was hurt, and the\n"
        "crane will be lifted.\n\n"
        "The port authority hopes to open the entrance again by Friday of\n"
        "this week.\n"
    )

    texts = [" ".join(block.text.split()) for block in read(source, Form.PLAIN)]

    assert [text[:18] for text in texts] == ["The harbour of Tar", "The port authority"]


def test_short_unwrapped_lines_stay_apart():
    source = (
        "The crane fell on Monday.\nNobody was hurt by it.\nThe port is closed now.\nShips wait outside.\n"
    )

    assert len(read(source, Form.PLAIN)) == 4


def plain(source):
    return read(source, Form.PLAIN)


BARS = "| Year | Fines |\n|------|-------|\n| 2021 | 1.2 |"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (BARS, ["Year | Fines", "|------|-------|", "2021 | 1.2"]),
        ("Year | Fines | Dead\n2021 | €1.2 | 14", ["Year | Fines | Dead", "2021 | €1.2 | 14"]),
        ("Year|Dead\n2021|14\n2022|9", ["Year|Dead", "2021|14", "2022|9"]),
        ("Year\tDead\n\n2021\t14\n\n2022\t9", ["Year\tDead", "2021\t14", "2022\t9"]),
    ],
)
def test_lines_with_as_many_cells_and_figures_are_a_table(source, texts):
    blocks = plain(f"The port was fined.\n{source}\nThe mayor left.")

    assert [block.text for block in blocks if block.kind is BlockKind.TABLE_ROW] == texts
    assert all(source.count(block.text) for block in blocks[1:-1])


def test_cells_of_a_row_lie_between_bars_or_tabs():
    rows = plain("Year | Crew | Dead\n2021||14\n| 2022 | | 9 |\nspring\t4 m\t6 m")

    assert [[row.text[start:end] for start, end in row.cells] for row in rows] == [
        ["Year", "Crew", "Dead"],
        ["2021", "", "14"],
        ["2022", "", "9"],
        ["spring", "4 m", "6 m"],
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Home | News | Sport\nWorld | Money | Arts",
        "By Ann Lee | Tarn News\n3 May 2021 | 4",
        "Ann Lee | 14 | 3",
        "Tarn 3 | Sorn 1\nThe match was short | 3",
    ],
)
def test_menus_and_bylines_with_bars_are_no_table(source):
    assert {block.kind for block in plain(source)} == {BlockKind.PARAGRAPH}


def test_rows_among_wrapped_lines_stay_apart():
    wrapped = (
        "The port of Tarn was fined again in March, after two\ncranes fell into the harbour basin and the\n"
        "inspectors found that nobody had looked at them for\nmore than a year, as the rules of the port\n"
        "have asked since the first of these accidents in May\n"
    )

    blocks = plain(f"{wrapped}\n{BARS}\n")

    assert [block.kind.value for block in blocks] == ["paragraph", "table row", "table row", "table row"]
