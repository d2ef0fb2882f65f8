"""Labels cut from the clause that holds a date, or from the "when" behind it."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.analysis.clause_labels import clause_label, when_label
from briefing.analysis.dates import look_for_dates, read_dates
from briefing.analysis.results import DateExpression
from briefing.analysis.sentence_view import SentenceView
from tests.briefing.analysis.articles import lines_of


def label_of(label: Callable[[SentenceView, DateExpression], str], text: str) -> str:
    """The label of the text's last date."""
    sentences, tokens = lines_of(text)
    dates = read_dates(look_for_dates(sentences, tokens), date(2025, 5, 30))
    return label(SentenceView(sentences[0], tokens[0], (), ()), dates[-1])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ships have kept away since May 2024, when the old bridge fell.", "The old bridge fell"),
        ("Ships have kept away since May 2024, when.", ""),
        ("Ships have kept away since May 2024, as the old bridge fell.", ""),
    ],
)
def test_what_happened_then_stands_behind_when(text, label):
    assert label_of(when_label, text) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The council closed the harbour in May 2024.", "The council closed the harbour"),
        ("On 3 May 2024, the council closed the harbour.", "The council closed the harbour"),
        ("Rain fell, and the council closed the harbour in May 2024.", "The council closed the harbour"),
        ("Crews saw the bridge, which fell in May 2024.", "The bridge fell"),
        ("Nothing but rain in May 2024.", ""),
    ],
)
def test_label_is_the_clause_from_its_subject_on(text, label):
    assert label_of(clause_label, text) == label
