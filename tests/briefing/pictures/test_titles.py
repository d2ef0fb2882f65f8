from datetime import date

from briefing.pictures.titles import network_title, timeline_title


def test_timeline_title_counts_dates_and_years():
    period = (date(2022, 2, 1), date(2022, 2, 28))

    assert (
        timeline_title([period] * 11 + [(date(2026, 1, 1), date(2026, 12, 31))])
        == "Twelve dates, 2022 to 2026"
    )
    assert timeline_title([period]) == "One date, 2022"
    assert timeline_title([period] * 60) == "60 dates, 2022"


def test_network_title_names_the_closest_pair():
    assert (
        network_title([(["Orlin", "Tarvia"], 6), (["Ada", "Jon"], 4)])
        == "Orlin and Tarvia share the most sentences"
    )


def test_network_title_claims_nothing_of_a_tie():
    assert network_title([(["Orlin", "Tarvia"], 4), (["Ada", "Jon"], 4)]) == "Who is named with whom"
    assert network_title([(["Orlin", "Tarvia"], 1)]) == "Who is named with whom"
    assert network_title([]) == "Who is named"
