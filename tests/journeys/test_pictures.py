"""What is drawn: every word stands inside its picture, in the fonts that the browser has."""

import pytest
from django.core.management import call_command

from briefing.models import Briefing

pytestmark = pytest.mark.browser

ARTICLE = """
The Kennington Space Foundation opened the Museum of Navigation in Tarvia on 3 May 2021.
President Donald Trumpeter announced the wonderful merger of Northumberland with Westmorland in May 2022.
The Kennington Space Foundation gave the Museum of Navigation and the Westmorland Community Council
an enormous amount of money on 7 June 2023.
On 9 July 2024 the Westmorland Community Council left the Kennington Space Foundation.
The Museum of Navigation thanked the Westmorland Community Council on 11 August 2024.
"""
# The box of a letter may begin a hair before the letter.
OUTSIDE = """() => [...document.querySelectorAll("svg.plot")].flatMap(drawn => {
    if (!drawn.getBoundingClientRect().width) return [];
    return [...drawn.querySelectorAll("text")].filter(text => {
        const box = text.getBBox();
        return box.x < -3 || box.x + box.width > drawn.viewBox.baseVal.width + 3;
    }).map(text => text.textContent);
})"""


@pytest.fixture
def long_names(transactional_db, tmp_path):
    path = tmp_path / "museum.txt"
    path.write_text(ARTICLE)
    call_command(
        "import_article", str(path), title="The museum", published_on="2025-01-01", publish=True, verbosity=0
    )
    return Briefing.objects.get()


@pytest.mark.parametrize("width", [360, 1280])
def test_no_word_of_a_picture_is_cut_off_at_its_edge(visit, long_names, width):
    visitor = visit(width=width)

    visitor.open(long_names.get_absolute_url())

    assert visitor.page.locator("svg.net text").count() >= 4
    assert visitor.page.evaluate(OUTSIDE) == []
