"""Which amounts of an article become figures, and where they end."""

import pytest

from briefing.services import import_article

pytestmark = pytest.mark.django_db


def figures_of(*sentences):
    briefing = import_article(source=" ".join(sentences), title="Counting in Orlin").briefing
    return [(figure.sentence.number, figure.surface) for figure in briefing.figures.all()]


def test_money_shares_and_large_counts_are_figures():
    found = figures_of(
        "The port of Orlin sold fish worth $2bn last year.",
        "About 40 percent of it went to Tarvia.",
        "A storm killed 38 people in the harbour.",
    )

    assert found == [(1, "$2bn"), (2, "About 40 percent"), (3, "38 people")]


def test_small_counts_and_ordinals_are_words_like_any_other():
    found = figures_of("Three ships left the harbour in May.", "It was the third voyage of the year.")

    assert found == []


def test_figure_is_a_slice_of_its_sentence():
    source = "Some 200 military personnel guard the harbour of Orlin."
    briefing = import_article(source=source, title="Counting in Orlin").briefing

    figure = briefing.figures.get()

    assert figure.sentence.text[figure.start : figure.end] == figure.surface
    assert figure.surface.endswith("personnel")
