import pytest

from briefing.analysis import lexicon


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("signed", "VBD", "sign"),
        ("left", "VBD", "leave"),
        ("recieved", "VBD", "receive"),
        ("saw", "VBD", "see"),
        ("is", "VBZ", "be"),
        ("'ll", "MD", "will"),
        ("talks", "NNS", "talk"),
        ("series", "NN", "series"),
        ("The", "DT", "the"),
    ],
)
def test_lemma_of_a_tagged_word(word, tag, expected):
    assert lexicon.lemma(word, tag) == expected


def test_verb_forms_include_a_participle_that_equals_the_past():
    assert lexicon.verb_forms("signed") == {"VBD", "VBN"}
    assert lexicon.verb_forms("put") == {"VB", "VBP", "VBD", "VBN"}


@pytest.mark.parametrize(
    ("lemma", "tag", "form"),
    [("be", "VBZ", "is"), ("have", "VBZ", "has"), ("sign", "VBG", "signing"), ("go", "VBD", "went")],
)
def test_inflect_a_lemma(lemma, tag, form):
    assert lexicon.inflect(lemma, tag) == form
