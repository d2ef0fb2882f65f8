"""Who is guessed from the title: the one whom it names, or of whom most of the article tells."""

from dataclasses import replace

import pytest

from briefing.analysis.results import ActorKind
from quiz.questions import write_questions
from quiz.questions.appraising.main_actor import asks_main_actor
from quiz.questions.drafts import Kind
from quiz.questions.ground import Ground
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def analysis():
    return make_analysis()


@pytest.fixture(scope="module")
def draft(analysis):
    return next(
        one for one in write_questions(analysis).questions if one.rule == "subject" and one.sentence == 2
    )


def told_of(analysis, title: str, *told: tuple[int, int]) -> Ground:
    """The article under another title, with so many sentences that tell of each actor."""
    ground = Ground(replace(analysis, title=title))
    ground.sentences_of_actor = {index: tuple(range(1, times + 1)) for index, times in told}
    return ground


@pytest.mark.parametrize("rule", ["subject", "affiliation", "report"])
def test_country_in_the_title_and_in_every_sentence_is_guessed(analysis, draft, rule):
    titled = told_of(analysis, "Denmark and its many harbours", (2, len(analysis.sentences)))
    untold = told_of(analysis, "Harbours", (2, 1))

    assert asks_main_actor(titled, replace(draft, rule=rule))
    assert not asks_main_actor(untold, replace(draft, rule=rule))


def test_who_is_whose_neighbour_is_asked_of_anybody(analysis, draft):
    titled = told_of(analysis, "Denmark and its many harbours", (2, len(analysis.sentences)))

    assert not asks_main_actor(titled, replace(draft, rule="companion"))
    assert not asks_main_actor(titled, replace(draft, kind=Kind.TRUE_FALSE))


@pytest.mark.parametrize(
    ("title", "told", "others", "is_guessed"),
    [
        ("Danes and herring", 5, 1, True),
        ("Danes and herring", 5, 2, False),
        ("Denmark and herring", 5, 3, True),
        ("Denmark and herring", 5, 4, False),
    ],
)
def test_country_of_which_most_sentences_tell_is_guessed(analysis, draft, title, told, others, is_guessed):
    assert asks_main_actor(told_of(analysis, title, (2, told), (3, others)), draft) is is_guessed


@pytest.mark.parametrize(("told", "others", "is_guessed"), [(6, 2, True), (6, 3, False), (4, 1, False)])
def test_person_of_whom_most_sentences_tell_is_guessed(analysis, draft, told, others, is_guessed):
    people = [k for k, actor in enumerate(analysis.actors) if actor.kind is ActorKind.PERSON]
    name = analysis.actors[people[0]].name
    asked = replace(draft, answers=(name,), accept=(), options=(), kind=Kind.TYPED)
    times = (people[0], told), (people[1], others)

    assert asks_main_actor(told_of(analysis, "Herring", *times), asked) is is_guessed
    assert not asks_main_actor(told_of(analysis, "Herring", *times), replace(asked, rule="report"))
    assert asks_main_actor(told_of(analysis, name, *times), replace(asked, rule="report")) is (told > 4)
    assert not asks_main_actor(told_of(analysis, name, *times), replace(asked, rule="quotation"))
