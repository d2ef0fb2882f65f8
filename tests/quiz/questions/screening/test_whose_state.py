"""Government forces are those of a country that the question names."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.whose_state import state_untold
from tests.quiz.questions.asked import ground_of


@pytest.mark.parametrize(
    ("stem", "is_told"),
    [
        ("Near which town have government forces dug in?", False),
        ("Near which town have government forces dug in? (“War in Norway”)", True),
        ("Near which town have Norwegian government forces dug in?", True),
        ("Near which town has the council met government officials of two states?", True),
        ("Near which town has the government dug in?", True),
        ("Near which town have various government forces dug in?", False),
        ("Near which town have government barges sunk?", False),
        ("Near which town have its mayor’s government barges sunk?", True),
        ("Which town said that the federal government sells boats?", True),
    ],
)
def test_question_tells_of_which_country_the_forces_are(stem, is_told):
    ground = ground_of(
        "Norway sent Norwegian forces to Tarn. Government forces have dug in near Tarn. Two government barges "
        "sank there. The council met government officials. The federal government sells boats."
    )
    draft = QuestionDraft("k", Kind.TYPED, "where", stem, 2, 0, 5, ("Tarn",))

    assert (state_untold(ground, draft) == "") is is_told
