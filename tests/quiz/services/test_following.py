"""What an instructor's questions copied from the article follows its revisions; their own words stay."""

import pytest

from briefing.services import import_article
from quiz.models import Question
from quiz.services import seeding
from quiz.services.following import follow_article
from quiz.services.own_questions import complete
from tests.factories import make_instructor, make_question

pytestmark = pytest.mark.django_db

ARTICLE = """## A bridge for Orlin

Orlin opened a bridge over the Lenna on 3 May 2024. The bridge cost 40 million euros. Mayor Ada Brenn called
it a promise kept. Tarvia protested on 7 May 2024. Nobody in Orlin was surprised by that.
"""
LONGER = ARTICLE.replace("Orlin opened", "The Lenna is wide. It has few bridges. Orlin opened", 1)


@pytest.fixture
def ines():
    return make_instructor()


@pytest.fixture
def run(ines):
    """Imports this version of the article."""
    return lambda source=ARTICLE: (
        import_article(source=source, form="markdown", title="A bridge", owner=ines, publish=True).briefing
    )


def on(briefing, words):
    return briefing.sentences.get(text__contains=words)


def taken_over(briefing, ines, **fields):
    """A question as the program writes it, the stem changed by an instructor."""
    sentence = on(briefing, "40 million euros")
    start = sentence.text.index("40 million euros")
    question = make_question(
        briefing, sentence=sentence, author=ines, stem="Tell the price.", rule="how many", options=[],
        answer_start=start, answer_end=start + 16, answers=["40 million euros"],
        **{"explanation": "Sentence 2 says so: “40 million euros”.", **fields},
    )  # fmt: skip
    question.options.create(position=1, text="40 million euros", is_key=True)
    question.options.create(
        position=2, text="7 May 2024", sentence=on(briefing, "Tarvia"),
        feedback="It belongs to something else: “Tarvia protested on 7 May 2024.” (sentence 4).",
    )  # fmt: skip
    return question


def test_numbers_in_the_programs_words_are_those_of_the_revised_article(run, ines):
    question = taken_over(run(), ines)

    run(LONGER)

    question.refresh_from_db()
    wrong = question.options.get(position=2)
    assert (question.sentence.number, wrong.sentence.number) == (4, 6)
    assert question.explanation == "Sentence 4 says so: “40 million euros”."
    assert wrong.feedback == "It belongs to something else: “Tarvia protested on 7 May 2024.” (sentence 6)."
    assert (question.stem, question.version) == ("Tell the price.", 2)


def test_words_of_an_instructor_stay(run, ines):
    question = taken_over(run(), ines, explanation="Look at sentence 2, and at “Tarvia” (sentence 4).")
    question.options.filter(position=2).update(feedback="That is a day (sentence 4).")

    run(LONGER)

    question.refresh_from_db()
    assert question.explanation == "Look at sentence 2, and at “Tarvia” (sentence 4)."
    assert question.options.get(position=2).feedback == "That is a day (sentence 4)."
    assert question.version == 1


def find_the_sentence(briefing, ines, options=()):
    question = make_question(
        briefing,
        kind="evidence",
        sentence=on(briefing, "Brenn"),
        author=ines,
        options=list(options),
        answers=[],
    )
    complete(question)
    return question


def choices(question):
    return list(question.options.order_by("position").values_list("text", "is_key"))


def test_sentences_to_choose_from_are_those_that_stand(run, ines):
    question = find_the_sentence(run(), ines)
    assert len(choices(question)) == 5

    briefing = run(
        ARTICLE.replace("40 million", "50 million").replace("Tarvia protested on 7 May 2024. ", "")
    )

    question.refresh_from_db()
    assert choices(question) == [
        ("Orlin opened a bridge over the Lenna on 3 May 2024.", False),
        ("The bridge cost 50 million euros.", False),
        ("Mayor Ada Brenn called it a promise kept.", True),
        ("Nobody in Orlin was surprised by that.", False),
    ]
    assert {text for text, _ in choices(question)} <= set(
        briefing.sentences.standing().values_list("text", flat=True)
    )
    assert question.answers == ["Mayor Ada Brenn called it a promise kept."]
    assert question.state == "published"
    kept = question.versions.get()
    assert [option["text"] for option in kept.copy["options"]][1] == "The bridge cost 40 million euros."


def test_choices_that_all_stand_are_left_as_they_are(run, ines):
    question = find_the_sentence(run(), ines)
    before = choices(question)

    run(LONGER)

    question.refresh_from_db()
    assert (choices(question), question.version) == (before, 1)


def test_choices_in_an_instructors_words_are_kept(run, ines):
    given = [
        ("Mayor Ada Brenn called it a promise kept.", True, "", None),
        ("The mayor said nothing at all.", False, "", None),
        ("The bridge cost 40 million euros.", False, "", None),
    ]
    question = find_the_sentence(run(), ines, given)

    run(ARTICLE.replace("40 million", "50 million"))

    assert choices(question) == [
        ("The bridge cost 50 million euros.", False),
        ("Mayor Ada Brenn called it a promise kept.", True),
        ("The mayor said nothing at all.", False),
    ]


def test_question_with_nothing_left_to_choose_from_is_a_draft_and_the_report_says_so(run, ines):
    briefing = run()
    question = find_the_sentence(briefing, ines)
    alone = "## A bridge\n\nMayor Ada Brenn called it a promise kept.\n\n## Tarvia\n\nIt rained all May."

    result = import_article(source=alone, form="markdown", title="A bridge", briefing=briefing)

    question.refresh_from_db()
    assert (question.state, len(choices(question))) == ("draft", 5)
    assert result.notes[0].endswith("; 1 without sentences to choose from became drafts")


@pytest.mark.parametrize("count", [1, 3])
def test_any_number_of_questions_costs_the_same_queries(
    run, ines, count, monkeypatch, django_assert_num_queries
):
    briefing = run()
    told = [taken_over(briefing, ines) for _ in range(count)]
    chosen = [find_the_sentence(briefing, ines) for _ in range(count)]
    monkeypatch.setattr(seeding, "follow_article", lambda briefing: 0)
    run(LONGER.replace("Nobody in Orlin was", "Few in Orlin were"))

    with django_assert_num_queries(10):
        follow_article(briefing)

    versions = Question.objects.filter(pk__in=[one.pk for one in told + chosen]).values_list("version")
    assert list(versions) == [(2,)] * 2 * count
