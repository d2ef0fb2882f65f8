import json
from dataclasses import replace
from datetime import date

import pytest

from briefing.analysis import Article, analyse
from quiz.previewing import as_json, as_text
from quiz.questions import write_questions, writing
from quiz.questions.asking import gaps, objects, quotations, subjects
from quiz.questions.drafts import Kind
from quiz.questions.ground import Ground
from quiz.questions.marking import mark, right_answer
from quiz.questions.options.rival import Rival
from quiz.questions.plain import plain
from quiz.questions.screening import refusal
from quiz.questions.shown import Shown
from quiz.questions.writing import forms_of, has_enough, is_typed_only
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.made import make_analysis


@pytest.fixture(scope="module")
def analysis():
    return make_analysis()


@pytest.fixture(scope="module")
def questions(analysis):
    return write_questions(analysis)


def draft_with(questions, rule, sentence):
    return next(draft for draft in questions.questions if (draft.rule, draft.sentence) == (rule, sentence))


def test_questions_are_the_same_for_the_same_seed(analysis, questions):
    assert write_questions(analysis) == questions


def test_keys_stay_when_other_sentences_change(analysis, questions):
    facts = tuple(fact for fact in analysis.facts if fact.sentence != 2)

    fewer = write_questions(replace(analysis, facts=facts))

    kept = {draft.key for draft in questions.questions if draft.rule == "when" and draft.sentence != 2}
    assert kept <= {draft.key for draft in fewer.questions}


def test_keys_are_unique_and_long(questions):
    keys = [draft.key for draft in questions.questions]

    assert len(set(keys)) == len(keys)
    assert min(len(key) for key in keys) >= 16


def test_single_choice_has_one_key_among_three_to_five(questions):
    singles = [draft for draft in questions.questions if draft.kind is Kind.SINGLE]

    assert singles
    assert {sum(option.is_key for option in draft.options) for draft in singles} == {1}
    assert {len(draft.options) for draft in singles} <= {3, 4, 5}


def test_right_answers_mark_one_and_wrong_options_nothing(questions):
    for draft in questions.questions:
        shown = Shown.from_draft(draft)
        assert mark(shown, right_answer(shown)) == 1
        if draft.kind in (Kind.SINGLE, Kind.TRUE_FALSE, Kind.EVIDENCE):
            wrong = [option.id for option in shown.options if not option.is_key]
            assert [mark(shown, id) for id in wrong] == [0] * len(wrong)


def test_every_draft_stands_on_words_of_its_sentence(analysis, questions):
    for draft in questions.questions:
        span = analysis.sentence(draft.sentence).text[draft.answer_start : draft.answer_end]
        assert span and span == span.strip()


def test_options_differ_and_wrong_ones_say_why(questions):
    for draft in questions.questions:
        texts = [plain(option.text) for option in draft.options]
        assert len(set(texts)) == len(texts)
        if draft.kind is Kind.SINGLE:
            assert all(option.feedback for option in draft.options if not option.is_key)


def test_no_published_draft_would_be_refused(analysis, questions):
    ground = Ground(analysis)

    assert [refusal(ground, draft) for draft in questions.questions if draft.is_published] == [None] * sum(
        draft.is_published for draft in questions.questions
    )


def test_subject_question_asks_for_the_country(questions):
    draft = draft_with(questions, "subject", 2)

    assert draft.stem == "Which country closed the Skagen harbour to foreign trawlers in June 2019?"
    assert draft.answers == ("Denmark",)
    assert {option.text for option in draft.options} <= {"Denmark", "Norway", "Sweden", "Finland", "Iceland"}


def test_when_question_turns_the_verb(questions):
    draft = draft_with(questions, "when", 1)

    assert draft.stem == "On what date did Norway sign a fishing treaty with Iceland?"
    assert draft.answers == ("May 3, 2021",)


def test_sentence_is_not_sought_where_no_other_tells_of_the_actor(questions):
    assert not [draft for draft in questions.questions if draft.kind is Kind.EVIDENCE]


def test_preposition_question_cuts_the_actor_off(questions):
    draft = draft_with(questions, "preposition", 1)

    assert draft.stem == "With which country did Norway sign a fishing treaty on May 3, 2021?"


def test_order_follows_the_dates(questions):
    draft = next(draft for draft in questions.questions if draft.kind is Kind.ORDER)

    assert draft.answers == (
        "The Baltic Council moves its office",
        "Denmark closes the Skagen harbour",
        "Norway signs a fishing treaty",
    )


def test_negated_fact_is_not_asked(analysis):
    facts = tuple(replace(fact, is_negated=True) for fact in analysis.facts)

    rules = {draft.rule for draft in write_questions(replace(analysis, facts=facts)).questions}

    assert rules <= {"role", "roles", "timeline"}


def test_quizzes_take_one_question_a_sentence(questions):
    sentence_of = {draft.key: draft.sentence for draft in questions.questions}

    for quiz in questions.quizzes:
        sentences = [sentence_of[key] for key in quiz.questions]
        assert len(set(sentences)) == len(sentences)
    assert [quiz.purpose for quiz in questions.quizzes] == ["section", "section", "whole", "timeline"]


def test_empty_analysis_has_no_questions(analysis):
    empty = replace(
        analysis,
        sentences=(),
        tokens=(),
        sections=(),
        actors=(),
        dates=(),
        quantities=(),
        timeline=(),
        facts=(),
    )

    assert write_questions(empty).questions == ()


def test_preview_prints_its_contract(analysis, questions):
    printed = json.loads(json.dumps(as_json(analysis, questions)))

    assert list(printed) == [
        "title",
        "published_on",
        "set_aside",
        "sections",
        "key_points",
        "actors",
        "timeline",
        "questions",
    ]
    assert printed["sections"][0]["paragraphs"][0]["sentences"][0]["id"] == "s1"
    assert "5 of 8 factual sentences have a question." in as_text(analysis, questions)


@pytest.mark.parametrize(
    ("others", "is_chosen"),
    [
        ("Libya lost a ferry. Egypt sold cotton.", False),
        ("Libya lost a ferry. Egypt sold cotton. Algeria paved a road.", True),
    ],
)
def test_country_is_chosen_only_among_three_others(others, is_chosen):
    ground = ground_of(f"Tunisia opened a new port on Monday. {others}")
    asked = next(one for one in subjects.ask(ground) if one.sentence == 1)

    kinds = [draft.kind for draft in forms_of(ground, asked, 0)]

    assert (Kind.SINGLE in kinds, Kind.TYPED in kinds) == (is_chosen, True)


@pytest.mark.parametrize(
    ("rule", "kinds"),
    [("subject", {Kind.SINGLE, Kind.TYPED}), ("body", {Kind.TYPED}), ("whose", {Kind.TYPED})],
)
def test_name_of_a_body_and_of_whose_goods_it_is_are_typed_and_never_chosen(rule, kinds):
    text = "Norway sold an old ferry to Iceland. Finland built a port. Sweden and Denmark closed two mines."
    ground = ground_of(text)
    candidate = replace(next(iter(subjects.ask(ground))), rule=rule)

    assert {draft.kind for draft in forms_of(ground, candidate, 0)} == kinds


def test_rivals_are_not_looked_for_where_the_name_is_typed(monkeypatch):
    ground = ground_of("Norway sold an old ferry to Iceland. Finland built a port.")
    candidate = replace(next(iter(subjects.ask(ground))), rule="body")
    monkeypatch.setattr(writing, "find_rivals", None)

    assert [draft.kind for draft in forms_of(ground, candidate, 0)] == [Kind.TYPED]


@pytest.mark.parametrize(
    ("quoted", "is_chosen"),
    [
        ("I never broke the crane at the port of Bergen", False),
        ("I always liked the crane at the port of Bergen", True),
    ],
)
def test_denial_by_the_one_accused_is_typed(quoted, is_chosen):
    ground = ground_of(f"“{quoted},” said Mayor Jon Vik.")
    (found,) = quotations.ask(ground)

    assert is_typed_only(ground, found) is not is_chosen


@pytest.mark.parametrize(
    ("others", "first"),
    [
        ("Denmark closed two old mines.", Kind.TYPED),
        ("Denmark sold 320 boats. Sweden sold 640 boats. Finland sold 270 boats.", Kind.SINGLE),
    ],
)
def test_amount_left_out_is_chosen_only_beside_amounts_of_the_article(others, first):
    ground = ground_of(f"Norway sold 480 boats to Iceland in the spring of 2019. {others}")
    found = (one for one in gaps.ask(ground) if one.answer.text.startswith("480"))

    assert next(iter(forms_of(ground, next(found), 3))).kind is first


@pytest.mark.parametrize(
    ("rule", "count", "is_chosen"),
    [("thing", 2, False), ("thing", 3, True), ("kind", 1, False), ("kind", 2, True)],
)
def test_thing_is_chosen_only_among_three_others_and_a_kind_among_two(rule, count, is_chosen):
    ground = ground_of("The Norwegian parliament rejected a ban on fishing nets.")
    asked = replace(next(iter(objects.ask(ground))), rule=rule)
    rivals = tuple(Rival(f"a law on {thing}", "", None) for thing in ("oars", "masts", "sails")[:count])

    assert has_enough(ground, asked, rivals) is is_chosen


@pytest.mark.parametrize("day", [date(1, 6, 1), date.max])
def test_edge_of_the_calendar_breaks_no_article_off(day):
    text = (
        "Norway sold two old ships in May. On December 30, Denmark sold a mill in Bergen. "
        "Denmark signed a fishing treaty with Estonia in 2019."
    )

    written = write_questions(analyse(Article(text, "A title", day)))

    assert {"when", "gap"} <= {draft.rule for draft in written.questions}


@pytest.mark.parametrize(
    "line",
    [
        "Norway sold the old port in 2010 –",
        "Tarnox urged Norway to close its old port,",
        "Norway sold the port of Skagen (the largest in",
        "Norway sold 40 ships, said",
        "The port,",
        "Mayor Jon Vik of “",
    ],
)
def test_line_cut_short_breaks_no_article_off(line):
    text = f"Denmark signed a fishing treaty with Estonia in 2019. {line}\n\n{line}\n\nNorway is old."

    written = write_questions(analyse(Article(text, "A title", date(2024, 6, 1))))

    assert any("2019" in draft.answers for draft in written.questions)
