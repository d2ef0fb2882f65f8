"""A pattern is not tried where its cues are missing, so nothing that it matches may lack them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.analysis.boilerplate.patterns import _patterns_at
from briefing.analysis.dates.finding import _PATTERNS, _patterns_for
from briefing.analysis.quantities.patterns import PATTERNS

# The engine reads no other space than the plain one.
LETTERS = st.characters(exclude_categories=["C", "Z"], include_characters=" ")
CUED = [
    *((regex, cues) for *_, regex, cues in _patterns_at("front") if cues),
    *((pattern.regex, pattern.cues) for pattern in PATTERNS if pattern.cues),
]
few = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@pytest.mark.parametrize(("regex", "cues"), CUED, ids=["|".join(cues) for _, cues in CUED])
def test_what_a_pattern_matches_holds_one_of_its_cues(regex, cues):
    @few
    @given(st.from_regex(regex, alphabet=LETTERS))
    def holds_cue(text):
        assert any(cue in text.lower() for cue in cues)

    holds_cue()


@pytest.mark.parametrize("pattern", _PATTERNS, ids=lambda pattern: pattern.rule)
def test_date_that_a_pattern_matches_is_looked_for(pattern):
    @few
    @given(st.from_regex(pattern.regex, alphabet=LETTERS))
    def is_tried(text):
        assert pattern in _patterns_for(text)

    is_tried()
