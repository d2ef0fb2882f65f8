"""Events are put in order only where their dates prove it."""

from dataclasses import replace

from quiz.questions.ground import Ground
from quiz.questions.kinds.order import drafts, is_fit, provable
from tests.quiz.questions.made import make_analysis


def test_dates_with_a_year_prove_the_order():
    assert len(provable(Ground(make_analysis()))) == 3


def test_month_whose_year_is_a_guess_proves_nothing():
    analysis = make_analysis(date_is_assumed=True)
    guessed = tuple(
        replace(date, surface=date.surface.split(",")[0].split(" 20")[0]) for date in analysis.dates
    )

    assert drafts(Ground(replace(analysis, dates=guessed)), 0) == []


def test_labels_that_say_who_spoke_are_no_events():
    assert not is_fit("Statement by Jon Vik on whales")
    assert not is_fit("Vik was sworn")
    assert is_fit("Norway signs a fishing treaty")
