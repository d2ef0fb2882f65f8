import pytest

from briefing.analysis.tagging import tag_text
from quiz.questions.wording.verb_groups import Turned, agreeing, turned


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


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("The months of war", "have"),
        ("The month of wars", "has"),
        ("40 miles of road", "has"),
        ("The politics of Tarn", "has"),
        ("The boats", "has"),
    ],
)
def test_auxiliary_agrees_with_the_plural_before_a_preposition(subject, expected):
    assert agreeing("has", tag_text(subject)) == expected
