"""Who alone is called "the mayor", and that the article is read but once for it."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.holders import Holders
from briefing.analysis.results import Article

CALLED = "Crews sought French sailor Karl Low."


class Line(tuple):
    """The tokens of a sentence, which tell how often they were gone through."""

    def __init__(self, _):
        self.readings = 0

    def __iter__(self):
        self.readings += 1
        return super().__iter__()


def held(text: str, noun: str, number: int) -> str | None:
    analysis = analyse(Article(text))
    found = Holders(analysis.actors, analysis.tokens).only_one(noun, number)
    return None if found is None else analysis.actors[found].name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Rain fell. {CALLED} Snow fell.", "Karl Low"),
        (f"{CALLED} Rain fell. Snow fell.", "Karl Low"),
        (f"Rain fell. Snow fell. Rain froze. {CALLED}", None),
        (f"A young sailor fled. {CALLED} Snow fell.", None),
        (f"A sailor club fell. {CALLED} Snow fell.", "Karl Low"),
        (f"{CALLED} Low is a young sailor. Snow fell.", "Karl Low"),
        (f"{CALLED} Snow fell. A young sailor fled.", "Karl Low"),
        (f"{CALLED} Crews met Norwegian sailor Jon Vik. Snow fell.", None),
    ],
)
def test_sailor_is_the_only_one_called_so_and_met_before(text, expected):
    assert held(text, "sailor", 3) == expected


def test_article_is_read_once_however_often_the_sailor_is_met():
    analysis = analyse(Article(f"{CALLED} Rain fell. Snow fell."))
    lines = [Line(line) for line in analysis.tokens]

    holders = Holders(analysis.actors, lines)
    found = {holders.only_one("sailor", number) for number in (1, 2, 3, 1, 2, 3)}

    assert len(found) == 1 and None not in found
    assert [line.readings for line in lines] == [1, 1, 1]
