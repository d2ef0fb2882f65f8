import pytest

from briefing.analysis.results import Phrase
from briefing.analysis.tagging import tag_text
from briefing.analysis.token_spans import phrase, text_of, tidy_span, token_at, token_span


def test_token_at_offset_inside_and_between_words():
    tokens = tag_text("The bank fell.")

    found = [token_at(tokens, offset) for offset in (0, 3, 5, 13, 20)]

    assert found == [0, None, 1, 3, None]


def test_token_span_of_characters_covers_touched_tokens():
    tokens = tag_text("The bank fell.")

    assert token_span(tokens, 4, 13) == (1, 3)


def test_phrase_slices_the_raw_text():
    text = "Peru’s bank fell."
    tokens = tag_text(text)

    assert phrase(7, tokens, 0, 3, text, actor=2) == Phrase(7, 0, 3, 0, 11, "Peru’s bank", 2)
    assert text_of(tokens, 2, 2, text) == ""


@pytest.mark.parametrize(
    ("text", "span", "tidied"),
    [
        ("The mayor, Ann Roe, left.", (0, 6), "The mayor, Ann Roe"),
        ('The plan is "wholly wrong."', (3, 6), '"wholly wrong."'),
        ('The plan " is wrong.', (0, 3), "The plan"),
    ],
)
def test_tidy_span_drops_commas_and_pairs_quotation_marks(text, span, tidied):
    tokens = tag_text(text)

    assert text_of(tokens, *tidy_span(tokens, *span), text) == tidied
