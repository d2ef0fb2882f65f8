"""Government forces are those of a country that the question names."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.whose_state import half_of_country, halved_states, state_untold
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("text", "stem", "is_told"),
    [
        ("Government forces dug in near Tarn", "Near which town have government forces dug in?", False),
        (
            "Government forces dug in near Tarn",
            "Near which town have government forces dug in? (“War in Norway”)",
            True,
        ),
        (
            "Norwegian government forces dug in near Tarn",
            "Near which town have Norwegian government forces dug in?",
            True,
        ),
        (
            "It met government officials of two states near Tarn",
            "Near which town has the council met government officials of two states?",
            True,
        ),
        ("The government dug in near Tarn", "Near which town has the government dug in?", True),
        (
            "Various government forces dug in near Tarn",
            "Near which town have various government forces dug in?",
            False,
        ),
        ("Two government barges sank near Tarn", "Near which town have government barges sunk?", False),
        (
            "Its mayor’s government barges sank near Tarn",
            "Near which town have its mayor’s government barges sunk?",
            True,
        ),
        (
            "The federal government sells boats near Tarn",
            "Near which town does it say that the federal government sells boats?",
            True,
        ),
        (
            "The government estimates hydrogen could sell near Tarn",
            "Near which town does it say that the government estimates hydrogen could sell?",
            True,
        ),
        (
            "Barges sank in a government crackdown near Tarn",
            "Near which town did barges sink in a government crackdown?",
            False,
        ),
    ],
)
def test_question_tells_of_which_country_the_forces_are(text, stem, is_told):
    ground = ground_of(f"Norway sent Norwegian forces to Tarn. {text}. Government estimates rose.")
    draft = QuestionDraft("k", Kind.TYPED, "where", stem, 2, 0, 5, ("Tarn",))

    assert (state_untold(ground, draft) == "") is is_told


def test_only_countries_called_by_a_side_are_halves():
    ground = ground_of("North Korea warned Norway in May. South Korea sold 40 boats to Sweden in May.")

    assert halved_states(ground) == ("North Korea", "South Korea")


@pytest.mark.parametrize(
    ("stem", "is_refused"),
    [
        ("Which country warned the nuclear-armed North in May?", True),
        ("Which country sold the South 40 boats? (“South Korea buys boats”)", True),
        ("Which country said that South Korea, the South of today, was old?", False),
        ("Which country warned the North Sea states in May?", False),
        ("Which country sold the global South 40 boats?", False),
        ("Which country sold the West 40 boats?", False),
    ],
)
def test_half_of_a_country_is_called_by_its_name(stem, is_refused):
    ground = ground_of("North Korea warned Norway in May. South Korea sold 40 boats to Sweden in May.")
    draft = QuestionDraft("k", Kind.TYPED, "subject", stem, 1, 0, 5, ("Norway",))

    assert bool(half_of_country(ground, draft)) is is_refused
