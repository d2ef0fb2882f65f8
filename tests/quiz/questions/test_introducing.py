"""A stem says of the people it names who they are, where the article tells it and there is room."""

from dataclasses import replace

import pytest

from quiz.questions import write_questions
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.introducing import with_roles
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def ground():
    return Ground(make_analysis())


@pytest.fixture(scope="module")
def draft(ground):
    """A typed question that names all people of the article, with a year for its key."""
    found = next(one for one in write_questions(ground.analysis).questions if one.rule == "when")
    people = (index for index, one in enumerate(ground.analysis.actors) if one.kind == "person")
    return replace(
        found, kind=Kind.TYPED, rule="gap", options=(), accept=(), answers=("2019",), actors=(*people,)
    )


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("When did Jon Vik’s boat sink?", "When did Danish marine biologist Jon Vik’s boat sink?"),
        (
            "Fill the gap: Jon Vik sank in _____.",
            "Fill the gap: Danish marine biologist Jon Vik sank in _____.",
        ),
        (
            "In which year was it sold to Aino Laine?",
            "In which year was it sold to Aino Laine, the trade envoy of Finland?",
        ),
        ("When did Aino Laine sail?", "When did Aino Laine, the trade envoy of Finland, sail?"),
        ("When did Aino Laine’s boat sink?", "When did Aino Laine’s boat sink?"),
        ("When did Ann Lee and Aino Laine sail?", "When did Ann Lee and Aino Laine sail?"),
        ("When did the tall Jon Vik sail?", "When did the tall Jon Vik sail?"),
        ("When did the envoy meet Aino Laine?", "When did the envoy meet Aino Laine?"),
        ("Who said “he met Jon Vik in Oslo” then?", "Who said “he met Jon Vik in Oslo” then?"),
        (f"When did {'old ' * 26}Jon Vik sail?", f"When did {'old ' * 26}Jon Vik sail?"),
    ],
)
def test_role_is_told_where_it_fits(ground, draft, stem, expected):
    assert with_roles(ground, replace(draft, stem=stem)).stem == expected


def test_owner_of_a_thing_is_not_told_by_whose_he_is(ground, draft):
    analysis = ground.analysis
    role = replace(analysis.actors[7].role, text="Aino Laine’s son")
    actors = (*analysis.actors[:7], replace(analysis.actors[7], roles=(role,)), *analysis.actors[8:])
    asked = replace(draft, stem="When did Jon Vik’s boat sink?")

    assert with_roles(Ground(replace(analysis, actors=actors)), asked) == asked


def test_role_that_tells_the_key_stays_out(ground, draft):
    asked = replace(draft, stem="Of which country is Aino Laine?", answers=("Finland",))

    assert with_roles(ground, asked) == asked


def test_quotation_stays_as_it_was_said(ground, draft):
    asked = replace(draft, rule="quotation", stem="Who said: “We met Jon Vik in Oslo”?")

    assert with_roles(ground, asked) == asked


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("When was Marlotarn closed?", "When was the Marlotarn base closed?"),
        ("Fill the gap: Marlotarn closed in _____.", "Fill the gap: The Marlotarn base closed in _____."),
        ("When did Oslo and Marlotarn close?", "When did Oslo and Marlotarn close?"),
        ("When did Norway’s Marlotarn close?", "When did Norway’s Marlotarn close?"),
        ("When did Marlotarn crews close the base?", "When did Marlotarn crews close the base?"),
        ("When did Marlotarn crews leave?", "When did Marlotarn crews leave?"),
    ],
)
def test_place_on_no_map_is_called_what_it_is(ground, draft, stem, expected):
    analysis = ground.analysis
    place = replace(
        analysis.actors[9], name="Marlotarn", label="base", aliases=("Marlotarn", "Marlotarn base")
    )
    told = Ground(replace(analysis, actors=(*analysis.actors[:9], place, *analysis.actors[10:])))

    assert with_roles(told, replace(draft, stem=stem, actors=(9,))).stem == expected


@pytest.mark.parametrize(
    ("stem", "role", "expected"),
    [
        ("Who sold ships?", "marine biologist", "Which marine biologist sold ships?"),
        (
            "After the vote, who sold ships?",
            "marine biologist",
            "After the vote, which marine biologist sold ships?",
        ),
        ("Who sold ships?", "fellow marine biologist", "Which marine biologist sold ships?"),
        ("Who sold ships?", "gifted marine biologist", "Which marine biologist sold ships?"),
        ("Who sold ships?", "intense biologist", "Who sold ships?"),
        ("Who sold the biologist ships?", "marine biologist", "Who sold the biologist ships?"),
        ("Who sold ships?", "biologist", "Who sold ships?"),
        ("Who sold ships?", "Danish marine biologist", "Who sold ships?"),
        ("Who sold ships?", "deputy mayor", "Who sold ships?"),
    ],
)
def test_person_to_be_written_is_asked_for_by_the_calling(ground, draft, stem, role, expected):
    analysis = ground.analysis
    person = replace(analysis.actors[7], roles=(replace(analysis.actors[7].role, text=role),))
    told = Ground(replace(analysis, actors=(*analysis.actors[:7], person, *analysis.actors[8:])))
    asked = replace(draft, rule="subject", answers=("Jon Vik",), stem=stem)

    assert with_roles(told, asked).stem == expected
    assert with_roles(told, replace(asked, kind=Kind.SINGLE)).stem == stem


def test_person_of_the_sentence_is_introduced_too(ground, draft):
    asked = replace(draft, stem="When did Jon Vik’s boat sink?", actors=(), sentence=6)

    assert with_roles(ground, asked).stem == "When did Danish marine biologist Jon Vik’s boat sink?"


@pytest.mark.parametrize(
    ("answer", "stem"),
    [
        ("Tarn Republicans", "Which party barred Ann Lee?"),
        ("Civil Hope", "Which party barred Democratic Rep. Ann Lee?"),
    ],
)
def test_party_of_a_person_is_left_out_where_the_other_one_is_asked_for(answer, stem):
    ground = ground_of("Democratic Rep. Ann Lee was barred from the house of Tarn.")
    lee = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Ann Lee")
    made = QuestionDraft(
        "k", Kind.TYPED, "subject", "Which party barred Ann Lee?", 1, 0, 5, (answer,), actors=(lee,)
    )

    assert with_roles(ground, made).stem == stem
