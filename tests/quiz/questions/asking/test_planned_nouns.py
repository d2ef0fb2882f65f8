"""For when a happening is planned that a noun names."""

import pytest

from quiz.questions.asking.planned_nouns import country_ruled
from tests.quiz.questions.asked import asked, ground_of
from tests.quiz.questions.vetting_of import turned_away


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Voters showed the Norwegian government that it may lose the scheduled 2026 local elections.",
            [("For which year were local elections scheduled in Norway?", "2026")],
        ),
        (
            "Norway's prime minister spoke ahead of the 2025 general election.",
            [("For which year was a general election scheduled in Norway?", "2025")],
        ),
        (
            "Parties fight on to win Norway’s September 12 election.",
            [("For which date of 2024 was Norway’s election scheduled?", "September 12")],
        ),
        (
            "Crews worked on ahead of Norway's general election in September 2025.",
            [("For which month was Norway's general election scheduled?", "September 2025")],
        ),
        (
            "The president of Norway spoke before elections due in November 2024.",
            [("For which month were elections scheduled in Norway?", "November 2024")],
        ),
        (
            "The annual Tarn Feast, scheduled to be held on September 12 in Bergen, will not take place.",
            [("For which date of 2024 was the annual Tarn Feast in Bergen scheduled?", "September 12")],
        ),
        (
            "Norway cancelled a scheduled September 12 imposition of tariffs on Iceland.",
            [("For which date of 2024 was an imposition of tariffs on Iceland scheduled?", "September 12")],
        ),
        (
            "Crews spoke of scheduled September 12 maintenance of the Kelda Bridge.",
            [("For which date of 2024 was maintenance of the Kelda Bridge scheduled?", "September 12")],
        ),
        (
            "Crews spoke of the scheduled 2028 election in Norway.",
            [("For which year was the election in Norway scheduled?", "2028")],
        ),
    ],
)
def test_planned_happening_is_asked_for_its_date(text, expected):
    assert [one for one in asked(text, "when") if one[0].startswith("For which")] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Parties campaign ahead of local elections in November.",
        "Norway's government spoke with Iceland ahead of the 2025 general election.",
        "Norway's prime minister lost the 2023 general election.",
        "Jon Vik sold his boats before the war in Mali in September.",
        "The U.S. president spoke ahead of the 2028 presidential election.",
        "Norway praised its 2025 budget.",
        "The trial of Jon Vik, set for September 3, will be held in Bergen.",
    ],
)
def test_date_without_an_owner_or_of_the_past_is_not_asked_so(text):
    assert [one for one, _ in asked(text, "when") if one.startswith("For which")] == []


def test_country_is_found_behind_letters_that_are_longer_when_small():
    ground = ground_of(
        "The İİİİİİİİİİİİİİİİİİİİİİİİ of Bergen met before Norway's prime minister praised the poll."
    )
    poll = ground.tokens(1)[-2]

    found = country_ruled(ground, 1, poll)

    assert found is not None
    assert ground.actor(found).name == "Norway"


def test_year_of_the_date_asked_for_is_taken_for_no_word_of_the_sentence():
    text = "Norway’s September 12 election will not be held in view of the storm."

    assert [rule for stem, rule in turned_away(text, "when") if stem.startswith("For which date")] == [None]
