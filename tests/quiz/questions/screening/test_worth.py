"""Questions that tell too little, and gaps into which a common noun fits as well as the name."""

from dataclasses import replace

import pytest

from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.screening.worth import bounds_nested, gap_open, is_trivial, nickname_tells, title_tells
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.screening.refused import rule_of

STEM = "Fill the gap: The mayor of Riga praised the _____ for its boats."


@pytest.mark.parametrize(
    ("kind", "told", "expected"),
    [
        (Kind.TYPED, "Crews say the military leaks.", "“the military” would be as right"),
        (Kind.SINGLE, "Crews say the military leaks.", ""),
        (Kind.TYPED, "Crews say the old mill leaks.", ""),
    ],
)
def test_armed_force_is_no_gap_where_the_article_calls_it_the_military(kind, told, expected):
    ground = ground_of(f"The mayor of Riga praised the Tarn Armed Forces for its boats. {told}")
    draft = QuestionDraft("k", kind, "gap", STEM, 1, 30, 47, ("Tarn Armed Forces",), ())

    assert gap_open(ground, draft) == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("Who visited Bergen on May 20, 2025?", ""),
        ("Who may visit Bergen on 20 ships?", "there is too little in it to know"),
        ("Who visited Bergen?", "there is too little in it to know"),
    ],
)
def test_month_of_may_tells_something(stem, expected):
    ground = ground_of("Ann Lee visited Bergen on May 20, 2025.")
    draft = QuestionDraft("k", Kind.TYPED, "subject", stem, 1, 0, 7, ("Ann Lee",), ())

    assert is_trivial(ground, draft) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Lee's goal lifts Isles", "the title calls it Isles"),
        ("Lee's goal lifts hosts", ""),
        ("Lee's goal helps Islanders", ""),
    ],
)
def test_team_is_not_asked_for_whose_nickname_stands_in_the_title(title, expected):
    ground = ground_of("The Tarn Islanders trailed by two goals.", title)
    stem = "Which team trailed by two goals?"
    draft = QuestionDraft("k", Kind.TYPED, "subject", stem, 1, 4, 18, ("Tarn Islanders",), ())

    assert nickname_tells(ground, draft) == expected


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Which country did it?", "trivial"),
        ("Which country closed a harbour?", "trivial"),
        ("Which country closed down the harbour?", "trivial"),
        ("Which country closed a harbour in Skagen?", "trivial"),
        ("Which country closed a list of 76 wooden harbours?", None),
        ("Which country closed 76 harbours?", "trivial"),
        ("Which country fed yellow straw and barley to horses?", None),
        ("Which country fed yellow straw and barley to an ox?", "trivial"),
        ("Which country closed the Skagen harbour to foreign trawlers for the week?", None),
        ("Which country closed the Skagen harbour for the week?", "trivial"),
    ],
)
def test_stem_that_tells_too_little_is_refused(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, stem=stem)) == rule


@pytest.mark.parametrize("rule", ["subject", "where", "preposition"])
def test_refusal_of_a_deed_told_in_few_words(ground, draft, rule):
    short = replace(draft, rule=rule, stem="To which country did Jon Vik carry herring?")
    named = replace(short, stem="To which agency did Jon Vik carry herring?")
    long = replace(short, stem="To which country did Jon Vik carry frozen herring?")

    assert rule_of(ground, named) == "trivial"

    assert rule_of(ground, short) == "trivial"
    assert rule_of(ground, long) is None


@pytest.mark.parametrize(
    ("text", "value", "other", "rule"),
    [
        ("Denmark closed the harbour to boats over 38 metres.", "38", "37", "bound swapped"),
        (
            "Danish herring prices fell to the lowest level since June 2019.",
            "June 2019",
            "June 2017",
            "bound swapped",
        ),
        ("Danish herring prices fell to a new lowest level in June 2019.", "2019", "2017", None),
    ],
)
def test_refusal_of_a_moved_bound(text, value, other, rule):
    moved = ground_of(text)
    start = text.index(value)
    told = QuestionDraft(
        "k", Kind.TRUE_FALSE, "statement", text.replace(value, other), 1,
        start, start + len(value), ("False",), (OptionDraft("True"), OptionDraft("False", is_key=True)),
    )  # fmt: skip

    assert rule_of(moved, told) == rule


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ("the Lind government", "other fair forms"),
        ("Pentagon", "other fair forms"),
        ("Zhongnanhai", "other fair forms"),
        ("Brussels", None),
        ("more boron", "other fair forms"),
        ("more than half", None),
        ("Denmark", None),
    ],
)
def test_refusal_of_typed_answers_with_other_fair_forms(ground, draft, answer, rule):
    asked = replace(draft, kind=Kind.TYPED, options=(), answers=(answer,))

    assert rule_of(ground, asked) == rule


def test_government_asked_for_as_one_goes_by_no_country(ground, draft):
    asked = replace(draft, kind=Kind.TYPED, options=(), answers=("the Lind administration",))

    assert rule_of(ground, asked) == "other fair forms"
    stem = "Which administration closed the Skagen harbour to foreign trawlers in 2019?"
    assert rule_of(ground, replace(asked, stem=stem)) is None


@pytest.mark.parametrize(
    ("stem", "actors", "rule"),
    [
        ("Fill the gap: Minister Jon Vik is suing Kari Lind for _____.", (0, 1), None),
        ("Fill the gap: The Old Tarn Fund paid _____.", (0,), "trivial"),
    ],
)
def test_amount_between_two_names_needs_hardly_a_word_and_behind_one_some(ground, draft, stem, actors, rule):
    asked = replace(draft, kind=Kind.TYPED, rule="gap", stem=stem, options=(), answers=("$300m",))

    assert rule_of(ground, replace(asked, actors=actors)) == rule


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Fill the gap: Jon Vik was arrested in Riga in 2024 on a warrant of the _____.", None),
        ("Fill the gap: Jon Vik was arrested in Riga on a warrant of the _____.", "trivial"),
        ("Fill the gap: Jon Vik was arrested in Riga on a warrant of the _____ (as of May 2024).", "trivial"),
        ("Fill the gap: Jon Vik was arrested in Riga in _____ 2024.", "trivial"),
        ("Fill the gap: Crews sailed in May 2024 on a warrant of the _____.", "trivial"),
    ],
)
def test_gap_beside_a_name_and_a_year_needs_few_words(ground, draft, stem, rule):
    asked = replace(draft, kind=Kind.TYPED, rule="gap", stem=stem, options=(), answers=("Tarn Guard",))

    assert rule_of(ground, replace(asked, actors=(0,))) == rule


@pytest.mark.parametrize("answer", ["$300m", "300"])
def test_amount_beside_two_names_needs_few_words(ground, draft, answer):
    stem = "Fill the gap: The US announced more than _____ to help Norway."
    asked = replace(draft, kind=Kind.TYPED, rule="gap", stem=stem, options=(), answers=(answer,))

    assert rule_of(ground, asked) is None


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Norway took a page.", "trivial"),
        ("Heavy storms often damage wooden boats and old nets.", "trivial"),
        ("Heavy storms often damage wooden boats and nets in Skagen.", None),
    ],
)
def test_refusal_of_a_statement_without_name_or_figure(ground, draft, stem, rule):
    judged = replace(draft, kind=Kind.TRUE_FALSE, stem=stem, answers=("True",), options=(), actors=())

    assert rule_of(ground, judged) == rule


def test_refusal_of_what_the_headline_says(ground, draft):
    told = Ground(replace(ground.analysis, title="Denmark closed Skagen harbour to foreign trawlers"))
    stem = "Which country closed the Skagen harbour to foreign trawlers?"

    assert rule_of(told, replace(draft, stem=stem)) == "title tells"


@pytest.mark.parametrize(
    ("stem", "rule"),
    [
        ("Fill the gap: The weather turned and _____ closed many old harbours to trawlers.", "gap left open"),
        ("Fill the gap: The weather turned and _____ closed many old harbours to Skagen trawlers.", None),
    ],
)
def test_refusal_of_a_gap_that_many_countries_fit(ground, draft, stem, rule):
    assert rule_of(ground, replace(draft, rule="gap", stem=stem)) == rule


@pytest.mark.parametrize(("times", "rule"), [(5, "only one"), (4, None)])
def test_refusal_of_the_one_city_that_the_article_tells_of(ground, draft, times, rule):
    told = Ground(ground.analysis)
    riga = next(k for k, actor in enumerate(told.analysis.actors) if actor.label == "city")
    told.sentences_of_actor = {riga: tuple(range(1, times + 1))}
    stem = "In which city did Norway sign the fishing treaty with Iceland?"
    asked = replace(draft, kind=Kind.TYPED, rule="object", stem=stem, options=(), answers=("Riga",))

    assert rule_of(told, asked) == rule


@pytest.mark.parametrize(("key", "rule"), [("at least 19", "bounds nested"), ("about 19", None)])
def test_refusal_of_bounds_among_options(ground, draft, key, rule):
    bound = key.removesuffix("19")
    options = (OptionDraft(key, is_key=True), *(OptionDraft(f"{bound}{n}") for n in ("23", "31", "41")))
    asked = replace(draft, stem="How many trawlers left the Skagen harbour in June 2019?", options=options)

    assert rule_of(ground, replace(asked, answers=(key,))) == rule


@pytest.mark.parametrize(("key", "reason"), [("40", "“more than” sets a bound, no value"), ("2018", "")])
def test_refusal_of_a_gap_right_behind_a_bound(key, reason):
    text = "Denmark closed the old fishing harbour of Skagen to more than 40 trawlers in 2018."
    gapped = ground_of(text)
    start = text.index(key)
    options = tuple(OptionDraft(text, is_key=text == key) for text in (key, "1999", "2007", "2011"))
    gap = QuestionDraft(
        "key",
        Kind.SINGLE,
        "gap",
        f"Fill the gap: {text.replace(key, '_____')}",
        1,
        start,
        start + len(key),
        answers=(key,),
        options=options,
    )

    assert bounds_nested(gapped, gap) == reason


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Tarn keeps its 40th feast", "the title says it"), ("Tarn keeps 40th place at the feast", "")],
)
def test_title_that_has_the_gap_with_the_word_behind_it_tells_it(title, expected):
    ground = ground_of("The 40th feast of the ferry was kept in Tarn.")
    told = Ground(replace(ground.analysis, title=title))
    gap = "Fill the gap: The _____ feast of the ferry was kept in Tarn."
    draft = QuestionDraft("gap", Kind.TYPED, "gap", gap, 1, 4, 8, ("40th",), ())

    assert title_tells(told, draft) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tarn prices rise to 4.1%, highest since 2019, as fuel runs out", "the title says it"),
        ("Tarn prices rise, while fuel gains 4.1% in war", ""),
    ],
)
def test_one_clause_of_the_title_tells_it(title, expected):
    ground = ground_of("Prices in Tarn rose to 4.1% in May.", title)
    gap = "Fill the gap: Prices in Tarn rose to _____ in May."
    draft = QuestionDraft("gap", Kind.TYPED, "gap", gap, 1, 23, 27, ("4.1%",), ())

    assert title_tells(ground, draft) == expected


def test_title_that_has_the_gap_with_of_behind_it_tells_nothing_by_that():
    ground = ground_of("Jon Vik bought 30 of the ferries in Marlo for Norway and Latvia.")
    told = Ground(replace(ground.analysis, title="Norway and Iceland sell 30 of 40 boats"))
    gap = "Fill the gap: Jon Vik bought _____ of the ferries in Marlo for Norway and Latvia."
    draft = QuestionDraft("gap", Kind.TYPED, "gap", gap, 1, 15, 17, ("30",), ())

    assert title_tells(told, draft) == ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Old nets fill starving Norwegian bays", "the title says it"),
        ("Old nets please starving Danish sailors", ""),
    ],
)
def test_title_in_other_forms_of_the_words_tells_it(title, expected):
    told = Ground(
        replace(ground_of("Old nets filled a starving Norwegian bay in 2019.").analysis, title=title)
    )
    stem = "What filled a starving Norwegian bay in 2019?"
    draft = QuestionDraft("thing", Kind.TYPED, "thing told", stem, 1, 0, 8, ("old nets",), ())

    assert title_tells(told, draft) == expected


def test_refusal_of_options_for_at_least_how_many(ground, draft):
    options = (OptionDraft("19", is_key=True), *(OptionDraft(n) for n in ("23", "31", "41")))
    stem = "At least how many trawlers left the Skagen harbour in June 2019?"
    asked = replace(draft, stem=stem, options=options, answers=("19",))

    assert rule_of(ground, asked) == "bounds nested"
