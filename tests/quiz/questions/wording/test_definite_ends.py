"""Where the noun phrase behind a "the" ends."""

import pytest

from quiz.questions.wording.definite_ends import definite_end
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        ("old attorney general", ["and"]),
        ("old secretary general", ["and"]),
        ("heir apparent", ["and"]),
        ("old region overnight", ["overnight", "and"]),
    ],
)
def test_noun_phrase_ends_behind_the_adjective_of_a_title_and_before_an_adverb(told, behind):
    tokens = ground_of(f"Norway gave 40 boats to the {told} and left.").tokens(1)
    place = next(k for k, one in enumerate(tokens) if one.text == "the")

    stop, _ = definite_end(tokens, place + 1)

    assert [one.text for one in tokens[stop : stop + len(behind)]] == behind
