from datetime import date

import pytest

from briefing.analysis import Article, analyse

TODAY = date(2025, 5, 30)


def labels_of(text):
    return [event.label for event in analyse(Article(text, "A title", TODAY)).timeline]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Sergey Petrov visited Norway on May 20.", "Sergey Petrov visited Norway"),
        ("Nothing was the same after the invasion of Norway three years ago.", "Invasion of Norway"),
        ("Many mourned December's sinking of a Norwegian ferry.", "Sinking of a Norwegian ferry"),
        (
            "They also discussed the April visit from Norway's president.",
            "Visit from Norway's president",
        ),
        (
            "The parliament of Norway said on Monday that the law had failed.",
            "Statement by the parliament of Norway",
        ),
        (
            "Police arrested a man who attacked the Norwegian embassy in early 2023.",
            "A man attacked the Norwegian embassy",
        ),
        ("It signed an agreement on fishing rights in 2019.", "Agreement on fishing rights signed"),
        ("On 3 May 2024, Norway opened a new harbour.", "Norway opened a new harbour"),
    ],
)
def test_label_comes_from_the_happening_itself(text, label):
    assert labels_of(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Income rose to 40 cents from 20 cents a year ago.",
        "Today, many people live longer.",
        "Norway has changed over the past three years.",
        "Norway presented poor third quarter results.",
    ],
)
def test_no_event_where_a_date_dates_no_happening(text):
    assert labels_of(text) == []


def test_events_stand_in_the_order_of_their_dates():
    text = "Norway joined the pact in 2019. Sweden left the pact in 2004. Finns left the pact on May 3, 2019."

    assert labels_of(text) == ["Sweden left the pact", "Norway joined the pact", "Finns left the pact"]
