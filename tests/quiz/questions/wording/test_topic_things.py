"""Things of which an article tells from end to end need no other sentence: its title says which."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions.ground import Ground
from quiz.questions.wording.resolving import say

TITLE = "Tarn harbour burns"
TOLD = "The blaze scared crews. Smoke of the blaze hung over Tarn. Rain did not end the blaze. "
LAST = "The blaze killed 12 seals."


@pytest.mark.parametrize(
    ("title", "text", "is_said"),
    [
        (TITLE, TOLD + LAST, True),
        (f"{TITLE} while crews of both towns sleep and nobody in the old north sees it", TOLD + LAST, True),
        ("", TOLD + LAST, False),
        ("Norland votes", TOLD + LAST, False),
        (TITLE, "A blaze scared Tarn. " + LAST, False),
        (TITLE, f"{TOLD}Another blaze hit Riga. A third blaze followed. {LAST}", False),
        (TITLE, f"{TOLD}Such blazes are rare. Few blazes spread. {LAST}", False),
        (TITLE, f"{TOLD}A wood blaze smells. An oil blaze stinks. {LAST}", False),
        (TITLE, TOLD + "The sudden blaze killed 12 seals.", False),
        (TITLE, TOLD.replace("The blaze", "The sudden blaze") + "The sudden blaze killed 12 seals.", True),
        (TITLE, TOLD.replace("blaze", "plan") + "The plan killed 12 seals.", False),
    ],
)
def test_thing_is_said_where_the_article_has_but_one_and_the_title_places_it(title, text, is_said):
    ground = Ground(analyse(Article(text, title=title)))
    subject = ground.facts[len(ground.analysis.sentences)][0].subject

    assert (say(ground, subject, is_subject=True) is not None) == is_said
