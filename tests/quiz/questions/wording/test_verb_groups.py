import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.wording.verb_groups import Turned, turned


def group(sentence, words):
    tokens = tag_text(sentence)
    return [token for token in tokens if token.text in words.split()]


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("Norway signed a treaty.", "signed", Turned("did", "sign")),
        ("Norway has also signed a treaty.", "has also signed", Turned("has", "signed")),
        ("She sells fish.", "sells", Turned("does", "sell")),
        ("The treaty was signed in Oslo.", "was signed", Turned("was", "signed")),
        ("Norway will sign a treaty.", "will sign", Turned("will", "sign")),
        ("Norway is a kingdom.", "is", Turned("is", "")),
    ],
)
def test_turned_puts_the_auxiliary_first(sentence, words, expected):
    assert turned(group(sentence, words)) == expected


def test_turned_refuses_a_negated_group():
    assert turned(group("Norway did not sign a treaty.", "did not sign")) is None
