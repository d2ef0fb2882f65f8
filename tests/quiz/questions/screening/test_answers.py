"""What the stem tells of the key, and keys and options that are no fit ones."""

from dataclasses import replace

import pytest

from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.screening import answers
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.screening.refused import rule_of


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Which country, Denmark or not, closed the Skagen harbour?", "key in stem"),
        ("Which country besides Norway closed the Skagen harbour?", "option in stem"),
    ],
)
def test_key_and_options_are_not_told_by_the_stem(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


@pytest.mark.parametrize(
    ("rule", "name", "is_unfit"),
    [("quotation", "Obama", False), ("quotation", "Nordby", True), ("subject", "Obama", True)],
)
def test_one_whom_everybody_knows_by_a_surname_may_have_said_it(ground, draft, rule, name, is_unfit):
    said = replace(
        draft, rule=rule, kind=Kind.TYPED, stem="Who said: “Trawlers shake the port”?", answers=(name,)
    )

    assert bool(answers.key_unfit(ground, said)) is is_unfit


def test_refusal_of_a_longer_name_of_the_one_beside_the_answer(ground, draft):
    asked = replace(
        draft, rule="companion", stem="Norway and which other country closed the old Skagen harbour?"
    )
    norway = next(k for k, one in enumerate(ground.analysis.actors) if one.name == "Norway")
    options = (*draft.options[:-1], OptionDraft("Kingdom of Norway"))

    assert rule_of(ground, replace(asked, actors=(norway,), options=options)) == "option in stem"


def test_refusal_of_options_that_say_the_same(ground, draft):
    options = (*draft.options, OptionDraft("the Denmark"))

    assert rule_of(ground, replace(draft, options=options)) == "option repeated"


def test_refusal_of_a_person_without_a_whole_name(ground, draft):
    asked = replace(draft, kind=Kind.TYPED, stem="Who closed the Skagen harbour in June 2019?", options=())

    assert rule_of(ground, replace(asked, answers=("Nordby",))) == "key unfit"


def test_refusal_of_a_person_whose_surname_the_stem_spells_out(ground, draft):
    stem = "Who was praised in Oslo, which named its Nordbyallee in 1939?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, options=(), answers=("Kari Nordby",))

    assert rule_of(ground, asked) == "key half in stem"


def test_words_before_an_amount_spell_nothing_out(ground, draft):
    stem = "How many boats did Norway sell in 2019, of which fewer than half sailed?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, options=(), answers=("more than 400",))

    assert rule_of(ground, asked) != "key half in stem"


@pytest.mark.parametrize(
    ("key", "stem", "rule"),
    [
        ("40 percent", "What percentage of the cod did Denmark catch?", None),
        ("14 tonnes", "How much cod did Denmark catch as Norway caught 12 tonnes?", None),
        ("herring quota", "Which herring did Denmark catch in the Skagen strait?", None),
        ("Skagen strait", "Which Skagen harbour did Denmark close to the trawlers?", None),
        ("Petersburg", "Which Petersburger harbour did Denmark close to the trawlers?", "key in stem"),
    ],
)
def test_unit_of_an_amount_gives_nothing_away(ground, draft, key, stem, rule):
    changed = replace(draft, kind=Kind.TYPED, stem=stem, answers=(key,), options=(), accept=())

    assert (
        answers.key_half_in_stem(ground, changed) == "" if rule is None else rule_of(ground, changed) == rule
    )


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Palestinian police closed the port.", "people asked as a country"),
        ("Palestinian police closed the port of Palestine.", None),
        ("Danish police closed the port.", None),
    ],
)
def test_people_is_asked_as_a_country_only_where_the_article_names_one(draft, text, rule):
    name = "Denmark" if "Danish" in text else "Palestine"
    stem = "Which country’s police closed the old port on the coast?"
    asked = replace(draft, kind=Kind.TYPED, stem=stem, answers=(name,), options=(), accept=(name,), actors=())

    assert rule_of(ground_of(text), replace(asked, sentence=1, answer_start=0, answer_end=5)) == rule


def test_word_that_many_names_of_the_article_share_tells_none_of_them():
    names = "the Tarnby Dairy, the Tarnby Museum, the Tarnby Union and the Tarnby Bank"
    draft = QuestionDraft(
        "one", Kind.TYPED, "subject", "Who sold the Tarnby Dairy?", 1, 0, 1, ("Tarnby Union",), ()
    )

    assert answers.key_half_in_stem(ground_of(f"Norway met {names}."), draft) == ""
    assert answers.key_half_in_stem(None, replace(draft, answers=("Tarnby Ox",))) != ""


@pytest.mark.parametrize(("key", "is_told"), [("severe pneumonia", True), ("a severe shortage", False)])
def test_what_a_thing_is_called_is_not_told_by_another_form_of_the_word(key, is_told):
    stem = "Which infection of the lungs does pneumonic fever bring to all who are short of breath?"
    draft = QuestionDraft("called", Kind.TYPED, "called", stem, 1, 0, 1, (key,), ())

    assert bool(answers.key_half_in_stem(None, draft)) is is_told
