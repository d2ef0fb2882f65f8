"""Figures of items, against values worked out by hand."""

from math import sqrt

import pytest

from quiz.services.item_figures import Figures, Sums, figures_of, scores_of

# Five learners, three questions: marks 111, 110, 100, 010, 000. The first question's rests are 2 1 0 1 0.
FIRST = Sums(n=5, m=3, mm=3, r=4, rr=6, mr=3)
SECOND = Sums(n=5, m=3, mm=3, r=4, rr=6, mr=3)
THIRD = Sums(n=5, m=1, mm=1, r=6, rr=10, mr=2)


def test_facility_and_discrimination():
    found = figures_of(FIRST)

    assert found.facility == pytest.approx(0.6)
    assert found.discrimination == pytest.approx(0.6 / sqrt(1.2 * 2.8))


def test_whole_quiz():
    found = scores_of({3: 1, 2: 1, 1: 2, 0: 1}, [FIRST, SECOND, THIRD])

    assert (found.count, found.mean, found.median) == (5, 1.4, 1)
    assert found.spread == pytest.approx(sqrt(1.04))
    assert found.alpha == pytest.approx(1.5 * (1 - 0.64 / 1.04))


@pytest.mark.parametrize(
    ("histogram", "median"), [({0: 3, 1: 3}, 0.5), ({0: 1, 2: 4}, 2), ({0: 2, 1: 1, 3: 2}, 1), ({4: 6}, 4)]
)
def test_median(histogram, median):
    assert scores_of(histogram, []).median == median


def test_four_people_are_hidden_and_nineteen_uncertain():
    four, many = figures_of(Sums(4, 2, 2, 2, 2, 2)), figures_of(Sums(20, 10, 10, 10, 10, 10))

    assert (four.facility, four.is_hidden, four.advice) == (None, True, (3, "Too early to tell"))
    assert (figures_of(FIRST).is_uncertain, many.is_uncertain) == (True, False)
    assert scores_of({1: 4}, []) is None


def test_no_spread_no_discrimination_and_no_alpha():
    same = Sums(n=6, m=6, mm=6, r=6, rr=6, mr=6)

    assert figures_of(same).discrimination is None
    assert scores_of({2: 6}, [same, same]).alpha is None


@pytest.mark.parametrize(
    ("facility", "discrimination", "urgency", "words"),
    [
        (0.5, -0.1, 0, "check the key"),
        (0.2, 0.4, 1, "Hard"),
        (0.97, 0.4, 1, "Nearly everybody"),
        (0.5, 0.1, 1, "wrong options"),
        (0.5, 0.4, 2, "Fine"),
        (0.5, None, 2, "Fine"),
    ],
)
def test_advice(facility, discrimination, urgency, words):
    found = Figures(40, facility, discrimination).advice

    assert found[0] == urgency
    assert words in found[1]
