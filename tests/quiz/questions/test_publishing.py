"""Which drafts are published: two a sentence, three of a long one, and judged statements only alone."""

from dataclasses import replace

import pytest

from quiz.questions.drafts import Kind
from quiz.questions.publishing import chosen_keys
from tests.quiz.questions.drafted import draft

DRAFTS = [draft(key, place) for place, key in enumerate("abcd")]


@pytest.mark.parametrize(("long", "count"), [(set(), 2), ({1}, 3), ({2}, 2)])
def test_sentence_is_asked_twice_and_a_long_one_three_times(long, count):
    assert len(chosen_keys(DRAFTS, 0, long)) == count


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.TYPED])
def test_long_sentence_is_asked_as_often_where_answers_are_typed(kind):
    asked = [replace(one, kind=kind) for one in DRAFTS]

    assert len(chosen_keys(asked, 0, {1})) == 3


def test_same_words_are_asked_once():
    assert len(chosen_keys([draft("a", 0), draft("b", 0)], 0, set())) == 1


@pytest.mark.parametrize(
    ("others", "expected"),
    [([], {"t"}), ([draft("a", 5)], {"a"}), ([draft("a", 5, sentence=2)], {"a", "t"})],
)
def test_statement_is_judged_where_its_sentence_is_not_asked(others, expected):
    judged = draft("t", 0, kind=Kind.TRUE_FALSE, rule="statement")

    assert chosen_keys([judged, *others], 0, set()) == expected


@pytest.mark.parametrize(
    ("rule", "other", "count"),
    [
        ("gap", "Built in _____, the old ship had 12 sails and a crew of nine.", 1),
        ("gap", "Laid down in _____, a ferry of Bergen was lost in the war.", 2),
        ("gap", "In _____ he was there.", 2),
        ("thing", "Built in _____, the old ship had 12 sails and a crew of nine.", 2),
    ],
)
def test_what_two_sentences_tell_is_left_out_of_one(rule, other, count):
    stem = "Built in _____, the old ship of Bergen had 12 sails."
    pair = [
        replace(draft(key, 0, sentence=number, rule=rule), stem=f"Fill the gap: {text}", answers=("1815",))
        for key, number, text in (("a", 1, stem), ("b", 2, other))
    ]

    assert len(chosen_keys(pair, 0, set(), {"a", "b"})) == count


def test_unsure_draft_is_not_published():
    assert chosen_keys([replace(DRAFTS[0], confidence=0.4)], 0, set()) == set()


@pytest.mark.parametrize(("rule", "count"), [("gap", 5), ("term gap", 5), ("thing", 8)])
def test_gaps_stay_few_beside_the_rest(rule, count):
    asked = [draft(key, 0, sentence=place) for place, key in enumerate("abcd")]
    gaps = [draft(key, 0, sentence=place, rule=rule) for place, key in enumerate("wxyz", start=10)]
    less_sure = [replace(one, confidence=0.6) for one in gaps]

    assert len(chosen_keys([*asked, *less_sure], 0, set())) == count


@pytest.mark.parametrize(("figures", "count"), [(set(), 5), (set("wx"), 6), (set("wxyz"), 8)])
def test_gap_for_a_figure_is_published_where_its_sentence_is_not_asked(figures, count):
    asked = [draft(key, 0, sentence=place) for place, key in enumerate("abcd")]
    gaps = [draft(key, 0, sentence=place, rule="gap") for place, key in enumerate("wxyz", start=10)]
    less_sure = [replace(one, confidence=0.55) for one in gaps]

    assert len(chosen_keys([*asked, *less_sure], 0, set(), figures)) == count


@pytest.mark.parametrize(("confidence", "count"), [(0.6, 5), (0.7, 8)])
def test_sure_gap_is_published_where_its_sentence_is_not_asked(confidence, count):
    asked = [draft(key, 0, sentence=place) for place, key in enumerate("abcd")]
    gaps = [draft(key, 0, sentence=place, rule="gap") for place, key in enumerate("wxyz", start=10)]
    as_sure = [replace(one, confidence=confidence) for one in gaps]

    assert len(chosen_keys([*asked, *as_sure], 0, set())) == count


@pytest.mark.parametrize(("confidence", "count"), [(0.55, 8), (0.62, 9)])
def test_gaps_for_figures_take_no_place_of_a_fair_one_for_a_name(confidence, count):
    asked = [draft(key, 0, sentence=place) for place, key in enumerate("abcd")]
    gaps = [draft(key, 0, sentence=place, rule="gap") for place, key in enumerate("wxyz", start=10)]
    name = replace(draft("n", 0, sentence=20, rule="gap"), confidence=confidence)

    assert len(chosen_keys([*asked, *gaps, name], 0, set(), set("wxyz"))) == count


@pytest.mark.parametrize(("rule", "count"), [("report", 8), ("subject", 5)])
def test_gap_for_a_figure_is_published_beside_who_said_it(rule, count):
    asked = [draft(key, 0, sentence=place, rule=rule) for place, key in enumerate("abcd")]
    gaps = [draft(key, 50, sentence=place, rule="gap") for place, key in enumerate("wxyz")]
    less_sure = [replace(one, confidence=0.6) for one in gaps]

    assert len(chosen_keys([*asked, *less_sure], 0, set(), set("wxyz"))) == count


@pytest.mark.parametrize(("figures", "count"), [(set(), 5), (set("wxyz"), 8)])
def test_of_gaps_beside_another_question_those_for_a_figure_are_not_of_the_few(figures, count):
    asked = [draft(key, 0, sentence=place) for place, key in enumerate("abcd")]
    gaps = [draft(key, 5, sentence=place, rule="gap") for place, key in enumerate("wxyz")]

    assert len(chosen_keys([*asked, *gaps], 0, set(), figures)) == count


@pytest.mark.parametrize("rule", ["quotation", "report", "saying"])
def test_what_is_told_is_asked_before_who_said_it(rule):
    said = [replace(draft(key, 0, rule=rule, sentence=n), answers=(f"{n}",)) for n, key in enumerate("pqrs")]
    told = [replace(draft(key, 0, sentence=n), answers=(f"{n}",)) for n, key in enumerate("wxyz")]
    told = [replace(one, confidence=0.85) for one in told]

    assert chosen_keys([*said, *told], 0, set()) == set("wxyz")


def test_who_said_a_sentence_is_asked_beside_what_it_says():
    assert chosen_keys([draft("a", 0), draft("b", 0, rule="quotation")], 0, set()) == {"a", "b"}


@pytest.mark.parametrize("rule", ["report", "quotation"])
def test_who_said_it_is_asked_before_who_holds_an_office(rule):
    office = replace(draft("o", 0, rule="role"), confidence=0.8, answers=("Ann Lee",))
    said = replace(draft("s", 0, rule=rule), confidence=0.7, answers=("Ann Lee",))

    assert chosen_keys([office, said], 0, set()) == {"s"}


def test_words_of_one_speaker_are_asked_three_times_and_crowd_out_nothing_else():
    said = [draft(f"s{n}", 0, rule="quotation", sentence=n) for n in range(5)]
    told = [draft(f"t{n}", 5, sentence=n) for n in range(5)]
    asked = [replace(one, answers=("Ann Lee",)) for one in (*said, *told)]

    assert chosen_keys(asked, 0, set()) == {"s0", "s1", "s2", "t0", "t1", "t2", "t3"}


@pytest.mark.parametrize(("answer", "expected"), [("a", {"a"}), ("b", {"a", "r"})])
def test_office_is_asked_of_those_of_whom_nothing_else_is(answer, expected):
    office = replace(draft("r", 5, sentence=2), rule="role", answers=(answer,))

    assert chosen_keys([office, draft("a", 0)], 0, set()) == expected


@pytest.mark.parametrize(("rule", "chosen"), [("gap", {"a", "t"}), ("thing", {"a"})])
def test_statement_is_judged_beside_a_gap_alone(rule, chosen):
    judged = draft("t", 5, rule="statement", kind=Kind.TRUE_FALSE)

    assert chosen_keys([draft("a", 0, rule=rule), judged], 0, set(), {"a"}) == chosen


def test_value_left_out_of_a_sentence_is_not_judged_in_it_too():
    gap = draft("g", 0, rule="gap")
    judged = draft("t", 0, rule="statement", kind=Kind.TRUE_FALSE)
    other = draft("u", 5, rule="statement", kind=Kind.TRUE_FALSE)

    assert chosen_keys([gap, judged], 0, set(), frozenset("g")) == {"g"}
    assert chosen_keys([gap, other], 0, set(), frozenset("g")) == {"g", "u"}
