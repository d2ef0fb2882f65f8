"""A table of figures stays whole, and one that leads through the site goes whole."""

import pytest

from briefing.analysis.boilerplate import set_aside
from briefing.analysis.reading import read
from briefing.analysis.results import BlockKind, Form
from tests.briefing.analysis.boilerplate.article import BODY, MORE

TABLE = "| Year | Fines | Accidents |\n|---|---|---|\n| 2021 | 1.2 | 14 |\n| 2022 | 3.4 | 9 |\n"


@pytest.mark.parametrize("form", [Form.PLAIN, Form.MARKDOWN])
def test_rows_of_figures_stay_with_their_header(form):
    source = "\n\n".join([*BODY.splitlines(), TABLE, *MORE.splitlines()])

    kept, aside = set_aside(read(source, form))

    rows = [block.text for block in kept if block.kind is BlockKind.TABLE_ROW]
    assert rows == ["Year | Fines | Accidents", "2021 | 1.2 | 14", "2022 | 3.4 | 9"]
    assert [line.text for line in aside] == (["|---|---|---|"] if form is Form.PLAIN else [])


def test_table_that_is_furniture_goes_whole():
    rows = "<tr><td>Home</td><td>News</td></tr><tr><td>Sport</td><td>Opinion</td></tr>"
    text = "".join(f"<p>{line}</p>" for line in (BODY + MORE).splitlines())

    for page in (f"<nav><table>{rows}</table></nav>{text}", f"<table>{rows}</table>{text}"):
        kept, aside = set_aside(read(page, Form.HTML))

        assert all(block.kind is not BlockKind.TABLE_ROW for block in kept)
        assert [line.text for line in aside] == ["Home | News", "Sport | Opinion"]


def test_table_that_is_furniture_goes_although_it_touches_one_of_data():
    menu = "<table><tr><td>Home</td><td>News</td></tr><tr><td>Subscribe</td><td>Sign up</td></tr></table>"
    data = "<table><tr><td>Year</td><td>Fines</td></tr><tr><td>2021</td><td>14</td></tr></table>"
    body, more = ("".join(f"<p>{line}</p>" for line in text.splitlines()) for text in (BODY, MORE))

    for page in (body + menu + data + more, body + data + menu + more):
        kept, aside = set_aside(read(page, Form.HTML))

        rows = [block.text for block in kept if block.kind is BlockKind.TABLE_ROW]
        assert rows == ["Year | Fines", "2021 | 14"]
        assert [line.text for line in aside] == ["Home | News", "Subscribe | Sign up"]
