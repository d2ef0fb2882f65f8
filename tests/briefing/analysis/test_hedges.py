"""Hedges: what stands before an amount and belongs to it, and what leads to a thing."""

import pytest

from briefing.analysis.noun_phrases import base_end
from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "first", "phrase"),
    [
        ("He waited over a year in Tarn.", 2, "over a year"),
        ("Between 30–60% of sailors left.", 0, "Between 30–60%"),
    ],
)
def test_hedge_belongs_to_the_amount_behind_it(text, first, phrase):
    tokens = tag_text(text)

    end = base_end(tokens, first, len(tokens))

    assert " ".join(token.text for token in tokens[first:end]) == phrase


def test_preposition_before_a_thing_opens_no_noun_phrase():
    tokens = tag_text("The court fined him over a spill in Tarn.")

    assert base_end(tokens, 4, len(tokens)) == -1
