""" "The country" and "the government" are said by the name of the one country that an article is about."""

from dataclasses import replace

import pytest

from quiz.questions.ground import Ground
from quiz.questions.wording.resolving import say
from quiz.questions.wording.subjects import say_subject
from tests.quiz.questions.asked import ground_of
from tests.quiz.questions.wording.said_of import said

ON_TUNISIA = "Tunisia sells oil. Tunisia buys grain. Tunisia has a long coast. Ann Lee sleeps. "
ON_MALI_TOO = ON_TUNISIA + "Mali sells gold. Mali buys salt. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ON_TUNISIA + "Tom Low wept. The nation guards seals.", "Tunisia"),
        (ON_TUNISIA + "Tom Low wept. The government guards seals.", "the Tunisian government"),
        (ON_TUNISIA + "Tom Low wept. The government's ships guard seals.", "the Tunisian government's ships"),
        (ON_TUNISIA + "It is a big oil country. Tom Low wept. The country guards seals.", "Tunisia"),
        (ON_TUNISIA + "Mali wept. The government guards seals.", None),
        (ON_TUNISIA + "The government guards Malian seals.", None),
        (ON_TUNISIA + "The government guards Mali's seals.", None),
        (ON_TUNISIA + "The government guards seals near Mali.", "the Tunisian government"),
        (
            ON_TUNISIA + "The Malian government fell. Tom Low wept. The government guards seals.",
            "the Tunisian government",
        ),
        (ON_MALI_TOO + "Tom Low wept. The government guards seals.", None),
        (ON_TUNISIA + "A state government fell. The government guards seals.", None),
        (ON_TUNISIA + "Tom Low wept. The region guards seals.", None),
        (ON_TUNISIA + "Tom Low wept. The labour market guards seals.", "the Tunisian labour market"),
        (ON_TUNISIA + "The birth rate fell. The jobless rate guards seals.", "the Tunisian jobless rate"),
        (
            ON_TUNISIA + "The Malian jobless rate fell. The jobless rate guards seals.",
            "the Malian jobless rate",
        ),
        (ON_TUNISIA + "Tom Low wept. The economy guards seals.", "the Tunisian economy"),
        (ON_MALI_TOO + "Tom Low wept. The economy guards seals.", "the economy"),
        ("Tunisia sells oil. Tom Low wept. The government guards seals.", None),
        (
            "U.S. ships sank. The United States sells oil. The United States buys grain. Tom Low wept. "
            "The government guards seals.",
            "the U.S. government",
        ),
        (
            "New Zealand sells oil. New Zealand buys grain. New Zealand sleeps. Tom Low wept. "
            "The army guards seals.",
            "New Zealand’s army",
        ),
    ],
)
def test_country_is_named_where_the_article_is_about_it(text, expected):
    ground = ground_of(text)
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "guard"]

    said = say_subject(ground, fact)

    assert (said and said.text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tunisian seals return", "the Tunisian government"),
        ("Seals return to Tunisia and Mali", None),
        ("Seals return to Mali", None),
    ],
)
def test_country_that_the_title_names_alone_is_the_main_one(title, expected):
    analysis = replace(
        ground_of(ON_MALI_TOO + "Tom Low wept. The government guards seals.").analysis,
        title=title,
        title_is_automatic=False,
    )
    ground = Ground(analysis)
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "guard"]

    said = say_subject(ground, fact)

    assert (said and said.text) == expected


def test_no_word_of_a_quotation_is_replaced():
    ground = ground_of(ON_TUNISIA + "Tom Low wept. Ann Lee said: “Seals fear the army.”")
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "fear"]

    assert say(ground, fact.objects[0]) is None


def test_country_told_by_a_clause_is_not_named():
    ground = ground_of(ON_TUNISIA + "Tom Low wept. Ann Lee left the country where seals sleep.")
    (fact,) = [one for found in ground.facts.values() for one in found if one.verb == "leave"]

    assert "Tunisia" not in str(say(ground, fact.objects[0]))


def test_central_bank_is_no_bank_of_which_much_is_told():
    told = "Bergen Bank grew. Bergen Bank sold boats. Bergen Bank left Oslo."

    assert said(f"{told} The central bank's rate fell.", "The central bank") is None


@pytest.mark.parametrize(
    ("bank", "expected"),
    [
        ("Bank of Norway", "the Bank of Norway"),
        ("Reserve Bank of Norway", "the Reserve Bank of Norway"),
        ("Bank of America", None),
        ("Bank of Ireland", None),
        ("Bank of Bergen", None),
        ("State Bank of India", None),
        ("First National Bank", None),
    ],
)
def test_central_bank_is_that_of_a_country(bank, expected):
    told = f"The {bank} grew. The {bank} sold boats. The {bank} left Oslo."

    assert said(f"{told} The central bank's rate fell.", "The central bank") == expected
