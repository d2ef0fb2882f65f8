"""What stands beside the phrase asked for goes with it, or is told without its comma."""

from tests.quiz.questions.asked import asked


def test_place_of_the_hall_asked_for_is_told_without_its_comma():
    text = "Kari Nordby will show a series of old boats at Marlo Hall, in Tarn."

    assert asked(text, "where")[0] == (
        "At which building will Kari Nordby show a series of old boats in Tarn?",
        "Marlo Hall",
    )


def test_place_behind_the_date_asked_for_is_told_with_all_that_hangs_on_it():
    text = "Ann Lee came to Oslo in 2015 from the Tarn Museum in Bergen, Norway."
    stem = "In which year did Ann Lee come to Oslo from the Tarn Museum in Bergen, Norway?"

    assert (stem, "2015") in asked(text, "when")
