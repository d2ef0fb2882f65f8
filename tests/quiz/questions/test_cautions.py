"""What an instructor is warned about: the gate's rules and the sentences around the evidence."""

from dataclasses import replace

import pytest

from quiz.questions.cautions import cautions
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.titled_stems import with_title

TEXTS = {
    1: "Orlin opened a new bridge over the Lenna on 3 May 2024.",
    2: "A new port will follow, and a school.",
    4: "The town wants a stadium, too.",
}
GOOD = QuestionDraft(
    key="k", kind=Kind.SINGLE, rule="object", stem="What did Orlin open on 3 May 2024?", sentence=1,
    answer_start=13, answer_end=25, answers=("a new bridge",), confidence=1.0,
    options=(OptionDraft("a new bridge", is_key=True), OptionDraft("a new road"), OptionDraft("a new mill")),
)  # fmt: skip


def test_good_question_has_no_warning():
    assert cautions(GOOD, TEXTS) == ()


def test_answer_in_the_stem():
    found = cautions(replace(GOOD, stem="What kind of a new bridge did Orlin open?"), TEXTS)

    assert any("stands in the stem" in words for words in found)


def test_wrong_option_that_the_text_names_nearby():
    options = (*GOOD.options[:2], OptionDraft("a new port"))

    assert cautions(replace(GOOD, options=options), TEXTS) == (
        "“a new port” is named in sentence 2: check that it is clearly wrong.",
    )


def test_wrong_option_that_is_named_far_away_is_no_warning():
    assert cautions(replace(GOOD, options=(*GOOD.options[:2], OptionDraft("a stadium"))), TEXTS) == ()


def test_no_right_option_and_two_right_ones():
    none = tuple(replace(option, is_key=False) for option in GOOD.options)
    both = tuple(replace(option, is_key=True) for option in GOOD.options)

    assert cautions(replace(GOOD, options=none), TEXTS) == ("No option is marked as right.",)
    assert cautions(replace(GOOD, options=both), TEXTS) == ("More than one option is marked as right.",)


def test_hedged_claim_wants_its_source_in_the_stem():
    hedged = replace(GOOD, modality="view")

    assert cautions(hedged, TEXTS) == ("This is the author's view: the stem should say so.",)
    assert cautions(replace(hedged, stem="According to the author, what did Orlin open?"), TEXTS) == ()


def test_missing_words_and_low_confidence():
    assert cautions(replace(GOOD, answer_end=13, confidence=0.1), TEXTS) == (
        "No deciding words are marked in the sentence.",
        "Readers took less than half of such questions as they were.",
    )


def test_doubts_of_an_unsure_question_are_told_in_words():
    unsure = replace(GOOD, doubts=("passer-by", "short"), confidence=0.4)

    assert cautions(unsure, TEXTS) == (
        "Readers took less than half of such questions as they were. "
        "The answer is somebody without an office, met once or twice. "
        "It is short: it may lack the place, the year or the occasion.",
    )
    assert cautions(replace(unsure, confidence=0.6), TEXTS) == ()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("stem", ["?", "…", "“?”", "Which"])
def test_stem_that_is_just_begun_is_no_error(kind, stem):
    assert isinstance(cautions(replace(GOOD, kind=kind, stem=stem), TEXTS), tuple)


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.MATCH])
def test_pair_without_a_text_beside_it_is_no_option_that_repeats(kind):
    options = (*GOOD.options, OptionDraft("", pair="a new mill"))

    assert cautions(replace(GOOD, kind=kind, options=options), TEXTS) == ()


def test_empty_stem_and_no_answers_are_no_error():
    assert isinstance(cautions(replace(GOOD, stem="", answers=(), options=()), {}), tuple)


def test_title_behind_the_stem_is_no_fault_of_it():
    titled = replace(GOOD, stem=with_title(GOOD.stem, "The long quarrel over mills"))

    assert cautions(titled, TEXTS) == cautions(GOOD, TEXTS) == ()
