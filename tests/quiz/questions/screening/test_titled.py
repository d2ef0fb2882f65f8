"""What only the title tells is asked where the title, or that part of it, can stand behind the question."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.ground import Ground
from quiz.questions.screening import CHECKS
from tests.quiz.questions.drafted import draft

LONG = "Tarn has its harbour and its quays open again as " + "old " * 30 + "crews end"


@pytest.mark.parametrize(
    ("title", "stem", "is_refused"),
    [
        ("Harbour strike in Tarn ends", "How many jobs did the strike end?", False),
        (f"{LONG} a strike", "How many jobs did the strike end?", True),
        (f"{LONG} a strike", "How many jobs did Ann Lee end?", False),
        (f"{LONG} a sail: harbour strike is over", "How many jobs did the strike end?", False),
    ],
)
def test_thing_that_a_part_of_the_title_tells_is_not_asked_about_without_it(title, stem, is_refused):
    text = "A strike began. A ferry sank. The strike ended 400 jobs."
    ground = Ground(analyse(Article(text, title=title)))
    made = draft("400", 17, sentence=3, stem=stem)

    assert bool(CHECKS["leans on a title not shown"](ground, made)) == is_refused
