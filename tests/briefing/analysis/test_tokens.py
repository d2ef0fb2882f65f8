import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.normalising import normalise
from briefing.analysis.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She can't pay $2bn.", ["She", "ca", "n't", "pay", "$", "2bn", "."]),
        ("R4bn, KSh300m or R4 on Rs. 20", ["R", "4bn", ",", "KSh", "300m", "or", "R4", "on", "Rs.", "20"]),
        ("NT$3bn and US$ 5", ["NT$", "3bn", "and", "US$", "5"]),
        ("Peru's U.S.-backed plan", ["Peru", "'s", "U.S.-backed", "plan"]),
        ("a Ph.D. student", ["a", "Ph.D.", "student"]),
        ("the teams' 12-year-old bus", ["the", "teams", "'", "12-year-old", "bus"]),
        ("at 10:30 a.m. on Oct. 5", ["at", "10:30", "a.m.", "on", "Oct.", "5"]),
        ("from 2025-2026 (30–60%)", ["from", "2025-2026", "(", "30–60%", ")"]),
        ("up to 38.3C, then 90.5F", ["up", "to", "38.3C", ",", "then", "90.5F"]),
        ("a 10–14-day trip", ["a", "10–14-day", "trip"]),
        ("J.D. Marsh and/or AT&T", ["J.D.", "Marsh", "and", "/", "or", "AT&T"]),
        ("Ruritanian Bakers Assn. officials", ["Ruritanian", "Bakers", "Assn.", "officials"]),
        ("Oslo TV+ has 50+ films, 3+4.", ["Oslo", "TV+", "has", "50", "+", "films", ",", "3", "+", "4", "."]),
        ("E! News of Marlo-St. Tarn", ["E!", "News", "of", "Marlo-St.", "Tarn"]),
        ("We have plan B!", ["We", "have", "plan", "B", "!"]),
        ("It ended — at last…", ["It", "ended", "—", "at", "last", "…"]),
    ],
)
def test_tokenise_text_with_marks(text, words):
    tokens = tokenise(text)

    assert [word for word, _, _ in tokens] == words


@given(st.text(max_size=300))
def test_tokenise_any_text_keeps_every_visible_character(text):
    text = normalise(text)

    tokens = tokenise(text)

    assert all(text[start:end] == word for word, start, end in tokens)
    assert "".join(word for word, _, _ in tokens) == "".join(text.split())
    assert all(left[2] <= right[1] for left, right in zip(tokens, tokens[1:], strict=False))
