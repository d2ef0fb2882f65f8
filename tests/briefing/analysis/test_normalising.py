from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.normalising import normalise


def test_normalise_makes_quotes_spaces_and_hyphens_plain():
    text = "\u201cIt\u2019s\u00a0non\u2011stop,\u201d she said \u2013 twice"

    plain = normalise(text)

    assert plain == '"It\'s non-stop," she said \u2013 twice'


@given(st.text())
def test_normalise_keeps_the_length(text):
    plain = normalise(text)

    assert len(plain) == len(text)


@given(st.text())
def test_normalise_twice_changes_nothing_more(text):
    once = normalise(text)

    assert normalise(once) == once
