"""Where the source ends that "according to" names."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from briefing.analysis.speakers import according_to


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to a letter Marlo sent to Tarn in May, the ferry sank.", "a letter Marlo sent"),
        ("According to a letter from Marlo, the ferry sank in the bay.", "a letter from Marlo"),
        ("According to Mayor Ann Lee, the ferry sank in the bay.", "Mayor Ann Lee"),
        ("According to Marlo, the ferry sank in the bay.", "Marlo"),
    ],
)
def test_clause_behind_the_noun_of_a_source_keeps_its_verb(text, source):
    tokens = analyse(Article(text, title="A short text")).tokens[0]
    first, end = according_to(tokens, len(tokens))

    assert text[tokens[first].start : tokens[end - 1].end] == source
