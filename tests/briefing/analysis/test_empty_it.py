import pytest

from briefing.analysis.empty_it import may_stand_for_nothing, stands_for_nothing
from tests.briefing.analysis.articles import lines_of


def place_of(word, text):
    _, (line,) = lines_of(text)
    return line, next(at for at, token in enumerate(line) if token.text.lower() == word)


@pytest.mark.parametrize(
    "text",
    [
        "It is hard to say who paid.",
        "The letter makes it clear that nobody paid.",
        "It will not be easy for the town.",
        "The snow made it difficult or impossible for Riga to pay.",
        "When it comes to boats, Riga wins.",
        "It is time to leave Riga.",
        "As it turned out, nobody paid.",
        "The crew made it halfway to Riga.",
        "Riga said it will cost the town £70m to mend the port.",
    ],
)
def test_it_before_a_judgement_or_in_a_set_phrase_stands_for_nothing(text):
    assert stands_for_nothing(*place_of("it", text))


def test_there_stands_for_nothing():
    assert stands_for_nothing(*place_of("there", "There are two boats in Riga."))


@pytest.mark.parametrize(
    "text",
    [
        "It is a boat.",
        "It is happy to pay.",
        "As it grew, Riga paid.",
        "It sold hard goods to Riga.",
        "It cost £4m to build.",
    ],
)
def test_it_of_a_thing_stands_for_something(text):
    assert not stands_for_nothing(*place_of("it", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took years.", True),
        ("It may rain.", True),
        ("The bank said it may sell.", False),
        ("The bank said it may be a couple of days.", True),
        ("The bank said it may be the first to sell.", False),
        ("It has been revealed that Riga paid.", True),
        ("It has been sold to Riga.", False),
        ("It coincides with a fair.", True),
        ("It follows a strike in Riga.", True),
        ("The bank said it follows the law.", False),
        ("It emerged that Riga paid.", True),
        ("It emerged from the war.", False),
        ("It sold two boats.", False),
        ("It meant that rates rose.", True),
        ("It meant no harm.", False),
    ],
)
def test_it_of_weather_time_and_chance_may_stand_for_nothing(text, expected):
    assert may_stand_for_nothing(*place_of("it", text)) is expected
