"""What stands beside what: one draft a key, and in a quiz no more than a quarter of gaps."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import ActorKind, Article
from quiz.questions.choosing import picks, quizzes, without_repeats
from quiz.questions.ground import Ground
from tests.quiz.questions.drafted import draft


@pytest.mark.parametrize(("asked", "count"), [(2, 2), (3, 4), (6, 8)])
def test_no_more_than_a_quarter_of_a_quiz_are_gaps(asked, count):
    others = [draft(key, 0, sentence=place) for place, key in enumerate("abcdef"[:asked])]
    gaps = [draft(key, 0, sentence=place, rule="gap") for place, key in enumerate("wxyz", start=10)]

    assert len(picks([*others, *gaps], 15, 0)) == count


def test_of_two_drafts_with_one_key_the_surest_stays():
    first, second = draft("a", 0, sentence=1), draft("a", 0, sentence=1)
    sure, unsure = replace(second, stem="When was it shut?", confidence=0.8), replace(first, confidence=0.6)

    assert without_repeats([unsure, sure]) == [sure]


def test_of_two_drafts_as_sure_the_first_stays():
    first = draft("a", 0, sentence=1)

    assert without_repeats([first, replace(first, stem="When was it shut?")]) == [first]


@pytest.mark.parametrize(("last", "purposes"), [("Jon Vik", ["whole", "who"]), ("Ann Lee", ["whole"])])
def test_where_the_answer_is_always_the_same_nobody_asks_who_is_who(last, purposes):
    ground = Ground(analyse(Article("Ann Lee sold a boat. Jon Vik bought it.", title="The boat")))
    people = tuple(k for k, one in enumerate(ground.analysis.actors) if one.kind is ActorKind.PERSON)
    asked = [
        replace(draft(key, 0, sentence=place, rule="quotation"), answers=(name,), actors=people, section=9)
        for place, (key, name) in enumerate(zip("abc", ("Ann Lee", "Ann Lee", last), strict=True))
    ]

    assert [one.purpose for one in quizzes(ground, asked, 0)] == purposes
