"""One voice of many is known by an age, a calling or a place, unless an office or a body is told, too."""

from dataclasses import replace

import pytest

from quiz.questions.appraising.ordinary import (
    asks_ordinary_voice,
    asks_untold_person,
    tells_of_untold_person,
)
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground
from tests.quiz.questions.asked import ground_of

DRAFT = QuestionDraft("k", Kind.TYPED, "quotation", "Who said it?", 1, 0, 0, ("Ann Lee",))


def asks_voice(text: str, **changes) -> bool:
    ground: Ground = ground_of(text)
    draft = replace(DRAFT, actors=tuple(range(len(ground.analysis.actors))), **changes)
    return asks_ordinary_voice(ground, draft)


@pytest.mark.parametrize(
    ("told", "is_ordinary"),
    [
        (", 40, who is a gardener in Tarn", True),
        (", one of the protesters", True),
        (", a 51-year-old plumber who was baking bread", True),
        (", 33", True),
        (", who was in Kelda with her family", True),
        (", an old hand with the sheep", False),
        (", who runs the harbour office", False),
        (", 40, a senior analyst who was in Kelda", False),
        (", 40, of the Tarn Bank", False),
        (", a teacher at the University of Tarn", False),
        (", 1", False),
        ("", False),
    ],
)
def test_voice_is_known_by_what_stands_behind_the_name(told, is_ordinary):
    assert asks_voice(f"“The bridge over the Marlo is old,” said Ann Lee{told}.") is is_ordinary


def test_role_tells_it_as_well():
    assert asks_voice("“The bridge over the Marlo is old,” said resident Ann Lee.")


def test_only_those_who_say_something_are_voices():
    text = "“The bridge over the Marlo is old,” said Ann Lee, 33, a commuter."

    assert asks_voice(text, rule="report")
    assert not asks_voice(text, rule="subject")
    assert not asks_voice(text, answers=("Jon Vik",))


def test_one_of_many_whose_name_is_left_out():
    assert asks_voice("Ann Lee is one of thousands of cooks who took the old ferry.", rule="gap")


@pytest.mark.parametrize(
    ("told", "said", "is_ordinary"),
    [
        ("Ann Lee", "I walked right up to the old ferry", True),
        ("Ann Lee", "We managed to catch the old ferry", True),
        ("Ann Lee", "We need a longer bridge", False),
        ("Ann Lee", "The storm made me stay in Tarn", True),
        ("Ann Lee", "I was glad of the longer bridge", False),
        ("Ann Lee", "I think the crews of Tarn forget the storm", False),
        ("Ann Lee", "The ferry is old", False),
        (
            "Ann Lee, who joined forty passengers counted there by the Tarn Bank",
            "I took the old ferry",
            True,
        ),
        ("Ann Lee, who led the Tarn Bank", "I walked right up to the old ferry", False),
        ("Mayor Ann Lee", "I walked right up to the old ferry", False),
    ],
)
def test_whoever_nothing_is_told_of_tells_of_own_deeds(told, said, is_ordinary):
    assert asks_voice(f"“{said},” said {told}.", stem=f"Who said: “{said}”?") is is_ordinary


@pytest.mark.parametrize(
    ("told", "is_ordinary"),
    [
        ("that she came early", True),
        ("that she was expecting a storm", True),
        ("that she is hoping for a storm", False),
        ("that she was appalled", False),
        ("that she wants a bridge", False),
        ("so", False),
    ],
)
def test_what_is_reported_may_be_of_the_speaker(told, is_ordinary):
    stem = f"Who said {told}?"

    assert asks_voice("Ann Lee said she came early to Tarn.", rule="report", stem=stem) is is_ordinary


@pytest.mark.parametrize(
    ("text", "changes", "is_untold"),
    [
        ("“The bridge is old,” said Ann Lee.", {}, True),
        ("“The bridge is old,” said Ann Lee.", {"rule": "subject"}, True),
        ("“The bridge is old,” said Ann Lee.", {"rule": "gap"}, False),
        ("“The bridge is old,” said Ann Lee.", {"answers": ("Jon Vik",)}, False),
        ("“The bridge is old,” said mayor Ann Lee.", {}, False),
        ("“The bridge is old,” said Ann Lee, who is a director at the Tarn Bank.", {}, False),
        ("“The bridge is old,” said Ann Lee. " + "Ann Lee sang. " * 4, {}, True),
        ("“The bridge is old,” said Ann Lee. " + "Ann Lee sang. " * 5, {}, False),
        ("“The bridge is old,” said Donald Trump.", {"answers": ("Donald Trump",)}, False),
    ],
)
def test_person_of_whom_nothing_is_told_is_a_name_and_no_more(text, changes, is_untold):
    ground = ground_of(text)
    draft = replace(DRAFT, actors=tuple(range(len(ground.analysis.actors))), **changes)

    assert asks_untold_person(ground, draft) is is_untold


@pytest.mark.parametrize(
    ("text", "changes", "is_named"),
    [
        ("Ann Lee opened a bridge in 1911.", {}, True),
        ("Ann Lee opened a bridge in 1911.", {"rule": "quotation"}, False),
        ("Ann Lee opened a bridge in 1911.", {"stem": "Which bridge opened?"}, False),
        ("Ann Lee opened a bridge in 1911.", {"answers": ("Ann Lee",)}, False),
        ("Mayor Ann Lee opened a bridge in 1911.", {}, False),
        ("Ann Lee opened a bridge in 1911. " + "Ann Lee sang. " * 5, {}, False),
    ],
)
def test_person_of_whom_nothing_is_told_may_be_named_in_the_question(text, changes, is_named):
    ground = ground_of(f"Snow fell in Kelda. Sheep slept in Tarn. {text}")
    asked = {"rule": "when", "stem": "When did Ann Lee open a bridge?", "answers": ("1911",), **changes}
    draft = replace(DRAFT, actors=tuple(range(len(ground.analysis.actors))), **asked)

    assert tells_of_untold_person(ground, draft) is is_named


def test_person_with_whom_the_article_begins_is_its_story():
    ground = ground_of("Snow fell in Kelda. Ann Lee opened a bridge in 1911.")
    draft = replace(DRAFT, rule="when", stem="When did Ann Lee open a bridge?", answers=("1911",))
    everybody = tuple(range(len(ground.analysis.actors)))

    assert not tells_of_untold_person(ground, replace(draft, actors=everybody))


def test_person_of_the_title_needs_no_office():
    ground = ground_of("Ann Lee opened a bridge in 1911.", title="Lee builds bridges")
    draft = replace(DRAFT, rule="when", stem="When did Ann Lee open a bridge?", answers=("1911",))

    assert not tells_of_untold_person(ground, replace(draft, actors=(0,)))
