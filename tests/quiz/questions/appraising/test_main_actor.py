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
    """The article under a title of its own, with so many sentences that tell of each actor."""
    ground = Ground(replace(analysis, title=title, title_is_automatic=False))
    ground.sentences_of_actor = {index: tuple(range(1, times + 1)) for index, times in told}
    return ground


@pytest.mark.parametrize("rule", ["subject", "affiliation", "report"])
def test_country_in_the_title_and_in_every_sentence_is_guessed(analysis, draft, rule):
    titled = told_of(analysis, "Denmark and its many harbours", (2, len(analysis.sentences)))
    untold = told_of(analysis, "Harbours", (2, 1))

    assert asks_main_actor(titled, replace(draft, rule=rule))
    assert not asks_main_actor(untold, replace(draft, rule=rule))


@pytest.mark.parametrize("change", [{"rule": "companion"}, {"kind": Kind.TRUE_FALSE}])
def test_who_is_whose_neighbour_and_what_is_judged_may_be_of_anybody(analysis, draft, change):
    titled = told_of(analysis, "Denmark and its many harbours", (2, len(analysis.sentences)))

    assert not asks_main_actor(titled, replace(draft, **change))


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


@pytest.fixture(scope="module")
def person(analysis):
    return next(k for k, actor in enumerate(analysis.actors) if actor.kind is ActorKind.PERSON)


@pytest.fixture(scope="module")
def who(analysis, draft, person):
    """A question whose key is the first person of the article."""
    answers = (analysis.actors[person].name,)
    return replace(draft, answers=answers, accept=(), options=(), kind=Kind.TYPED)


def told_of_people(analysis, title: str, person: int, told: int, others: int) -> Ground:
    """The article under a title of its own, with so many sentences on the person and on another one."""
    people = [k for k, actor in enumerate(analysis.actors) if actor.kind is ActorKind.PERSON]
    return told_of(analysis, title, (person, told), (people[1], others))


@pytest.mark.parametrize(("told", "others", "is_guessed"), [(6, 2, True), (6, 3, False), (4, 1, False)])
def test_person_of_whom_most_sentences_tell_is_guessed(analysis, who, person, told, others, is_guessed):
    assert asks_main_actor(told_of_people(analysis, "Herring", person, told, others), who) is is_guessed


def test_who_reports_is_not_guessed_from_a_title_without_a_name(analysis, who, person):
    ground = told_of_people(analysis, "Herring", person, 6, 2)

    assert not asks_main_actor(ground, replace(who, rule="report"))


@pytest.mark.parametrize(("told", "is_guessed"), [(5, True), (4, False)])
def test_who_reports_is_guessed_from_a_name_in_the_title(analysis, who, person, told, is_guessed):
    ground = told_of_people(analysis, who.answers[0], person, told, 1)

    assert asks_main_actor(ground, replace(who, rule="report")) is is_guessed


def test_whose_words_are_quoted_is_never_guessed(analysis, who, person):
    ground = told_of_people(analysis, who.answers[0], person, 6, 2)

    assert not asks_main_actor(ground, replace(who, rule="quotation"))
