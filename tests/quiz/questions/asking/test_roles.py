"""Roles are asked where one person at a time holds them, the article tells of where, and few know by whom."""

from dataclasses import replace

import pytest

from briefing.analysis import Article, analyse
from quiz.questions.asking import roles
from quiz.questions.ground import Ground
from tests.quiz.questions.asked import asked, candidates, ground_of


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Jon Vik, the mayor of Bergen, opened the harbour.", "Who was the mayor of Bergen in June 2024?"),
        (
            "Jon Vik, the president of Norway, opened the harbour.",
            "Who was the president of Norway in June 2024?",
        ),
        ("Jon Vik, the coach of Norway, opened the harbour.", "Who is the coach of Norway?"),
        (
            "Jon Vik, the former president of the United States, opened the harbour.",
            "Who was the former president of the United States?",
        ),
    ],
)
def test_office_is_asked_for_its_holder(text, stem):
    assert asked(text, "role") == [(stem, "Jon Vik")]


@pytest.mark.parametrize(
    "text",
    [
        "Jon Vik, a referee from Bergen, opened the harbour.",
        "Jon Vik, the mayor, opened the harbour of Bergen.",
        "Jon Vik, the president of the United States, opened the harbour.",
        "Pope Jon Vik opened the harbour of Bergen.",
        "Jon Vik, the mayor of Bergen, met Aino Laine, the mayor of Bergen.",
    ],
)
def test_trade_unplaced_shared_or_well_known_office_is_not_asked(text):
    assert asked(text, "role") == []


def test_office_of_an_article_without_a_date_is_asked_as_it_is():
    analysis = ground_of("Jon Vik, the mayor of Bergen, opened the harbour.").analysis
    undated = Ground(replace(analysis, date_is_assumed=True))

    assert [one.stem for one in roles.ask(undated)] == ["Who is the mayor of Bergen?"]


@pytest.mark.parametrize(
    ("title", "stems"),
    [
        ("Bergen Minority Leader", []),
        ("Bergen Mayor", ["Who was the mayor of Bergen in June 2024?"]),
        ("Federal Harbour Minister", ["Who was the Federal Harbour Minister in June 2024?"]),
    ],
)
def test_rank_is_not_parted_from_what_it_ranks(title, stems):
    text = f"{title} Kari Nordby closed the port. Nordby left on Monday. Nordby slept."

    assert [stem for stem, _ in asked(text, "role")] == stems


@pytest.mark.parametrize(
    ("post", "is_sure"),
    [
        ("the mayor of Bergen", True),
        ("the head of Bergen Bank", False),
        ("the vice president of Bergen Bank", False),
    ],
)
def test_post_of_an_expert_is_doubted(post, is_sure):
    (found,) = candidates(f"Ann Lee, {post}, opened a hall. Lee sang. Lee left.", "role")

    assert ("no public office" in found.doubts) is not is_sure


def test_who_governs_is_asked_without_a_month_where_the_day_of_the_article_is_unknown():
    text = "Ann Lee, the mayor of Bergen, opened a hall. Lee sang. Lee left."
    ground = Ground(analyse(Article(text)))

    assert [one.stem for one in roles.ask(ground)] == ["Who is the mayor of Bergen?"]
