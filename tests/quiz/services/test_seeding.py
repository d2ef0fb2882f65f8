"""Questions follow their article: kept, changed under a new version, stale, or left to the instructor."""

from dataclasses import replace

import pytest
from django.db import connection

from briefing import analysis as engine
from briefing.services import import_article
from quiz import questions
from quiz.models import Option, Question, Quiz
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft, QuestionSet, QuizDraft
from quiz.services.seeding import SeedReport, can_be_stored
from tests.analyses import FERRY, ferry_analysis
from tests.factories import make_instructor

pytestmark = pytest.mark.django_db

BOUGHT = QuestionDraft(
    key="bought",
    kind=Kind.SINGLE,
    rule="object",
    stem="What did Orlin buy on 3 May 2024?",
    sentence=1,
    answer_start=13,
    answer_end=20,
    answers=("a ferry",),
    options=(
        OptionDraft("a ferry", is_key=True),
        OptionDraft("a bridge", feedback="The article names no bridge.", sentence=2),
    ),
    actors=(0,),
    section=1,
)
CARRIES = QuestionDraft(
    key="carries", kind=Kind.TYPED, rule="amount", stem="How many people does the ferry carry?", sentence=2,
    answer_start=18, answer_end=21, answers=("200",), accept=("two hundred",), section=1,
)  # fmt: skip
WANTS = replace(
    CARRIES, key="wants", stem="What does Tarvia want?", sentence=4, answers=("a ferry",), section=2,
    is_published=False,
)  # fmt: skip
QUIZZES = (
    QuizDraft("section", "Check: A ferry for Orlin", ("bought", "carries"), section=1),
    QuizDraft("section", "Check: What Tarvia wants", ("wants",), section=2),
    QuizDraft("whole", "The whole briefing", ("bought", "carries", "wants")),
)


@pytest.fixture
def imports(monkeypatch):
    """Imports one article again and again, each time with these drafts and sections."""
    versions = iter(range(100))

    def run(drafts=(BOUGHT, CARRIES, WANTS), quizzes=QUIZZES, sections=FERRY):
        made = QuestionSet(tuple(drafts), tuple(quizzes), (), (0, 0))
        monkeypatch.setattr(engine, "analyse", lambda article, **_: ferry_analysis(sections))
        monkeypatch.setattr(questions, "write_questions", lambda analysis, seed: made)
        return import_article(source=f"version {next(versions)}", title="The ferry", publish=True)

    return run


def states():
    return dict(Question.objects.values_list("key", "state"))


@pytest.mark.django_db(transaction=True)
def test_questions_are_written_while_others_may_still_save(monkeypatch):
    written = []

    def write(analysis, seed):
        written.append(connection.in_atomic_block)
        return QuestionSet((BOUGHT,), (), (), (0, 0))

    monkeypatch.setattr(engine, "analyse", lambda article, **_: ferry_analysis(FERRY))
    monkeypatch.setattr(questions, "write_questions", write)
    import_article(source="Orlin bought a ferry.", title="The ferry")

    assert written == [False]
    assert states() == {"bought": "published"}


def test_import_stores_questions_and_quizzes(imports):
    result = imports()

    bought = Question.objects.get(key="bought")
    assert (bought.sentence.number, bought.answers, bought.version, bought.author) == (
        1,
        ["a ferry"],
        1,
        None,
    )
    assert list(bought.actors.values_list("name", flat=True)) == ["Orlin"]
    assert list(bought.options.values_list("text", "is_key", "sentence__number")) == [
        ("a ferry", True, None),
        ("a bridge", False, 2),
    ]
    assert states() == {"bought": "published", "carries": "published", "wants": "draft"}
    assert list(
        Quiz.objects.order_by("pk").values_list("slug", "purpose", "section__position", "is_published")
    ) == [
        ("the-ferry-a-ferry-for-orlin", "section", 1, True),
        ("the-ferry-what-tarvia-wants", "section", 2, False),
        ("the-ferry-whole", "whole", None, True),
    ]
    assert list(Quiz.objects.get(purpose="whole").places.values_list("question__key", "position")) == [
        ("bought", 1), ("carries", 2), ("wants", 3),
    ]  # fmt: skip
    assert result.notes == ("3 questions, 2 of them published, in 2 quizzes",)


def test_doubts_about_a_draft_are_kept_for_the_instructor(imports):
    imports([replace(BOUGHT, doubts=("off topic", "short")), CARRIES, WANTS])

    assert Question.objects.get(key="bought").doubts == ["off topic", "short"]


def test_same_drafts_again_change_no_row(imports):
    imports()
    before = [list(model.objects.order_by("pk").values()) for model in (Question, Option)]

    imports()

    assert [list(model.objects.order_by("pk").values()) for model in (Question, Option)] == before


def test_changed_draft_is_a_new_version_of_the_same_row(imports):
    imports()
    row = Question.objects.get(key="bought")

    imports([replace(BOUGHT, stem="What did Orlin get?", options=BOUGHT.options[:1]), CARRIES, WANTS])

    again = Question.objects.get(key="bought")
    assert (again.pk, again.version, again.stem) == (row.pk, 2, "What did Orlin get?")
    assert [option.text for option in again.options.all()] == ["a ferry"]


def test_question_of_an_instructor_is_never_overwritten(imports):
    imports()
    Question.objects.filter(key="bought").update(author=make_instructor(), stem="What came to Orlin?")

    imports([replace(BOUGHT, answers=("a boat",)), CARRIES, WANTS])

    row = Question.objects.get(key="bought")
    assert (row.stem, row.answers, row.version) == ("What came to Orlin?", ["a ferry"], 1)


def test_question_goes_stale_with_its_sentence_and_comes_back(imports):
    shorter = (("A ferry for Orlin", (("Orlin bought a ferry on 3 May 2024.",), FERRY[0][1][1])), FERRY[1])
    imports()

    result = imports([BOUGHT], QUIZZES[:1], shorter)

    assert states() == {"bought": "published", "carries": "stale", "wants": "dropped"}
    assert result.notes == ("1 question, 1 of them published, in 1 quiz; 1 went stale",)
    assert result.details == ("No longer asked: How many people does the ferry carry?",)
    imports()
    assert states() == {"bought": "published", "carries": "published", "wants": "draft"}


def test_only_so_many_stale_questions_are_told_by_name():
    report = SeedReport(0, 0, 0, tuple(f"{number}?" for number in range(1, 13)))

    assert report.lost == (
        *(f"No longer asked: {number}?" for number in range(1, 11)),
        "No longer asked: 2 more",
    )


@pytest.mark.parametrize("state", ["published", "draft"])
def test_stale_question_of_an_instructor_comes_back_as_it_was(imports, state):
    shorter = (("A ferry for Orlin", (("Orlin bought a ferry on 3 May 2024.",), FERRY[0][1][1])), FERRY[1])
    imports()
    Question.objects.filter(key="carries").update(author=make_instructor(), state=state)
    imports([BOUGHT], QUIZZES[:1], shorter)
    assert states()["carries"] == "stale"

    imports()

    assert states()["carries"] == state


def test_stale_question_of_which_nothing_is_known_comes_back_as_a_draft(imports):
    imports()
    Question.objects.filter(key="carries").update(author=make_instructor(), state="stale")

    imports()

    assert states()["carries"] == "draft"


DEARER = (("A ferry for Orlin", (("Orlin bought a ferry on 4 May 2024.",), FERRY[0][1][1])), FERRY[1])
BOUGHT_LATER = replace(BOUGHT, key="later", stem="What did Orlin buy on 4 May 2024?", is_published=False)


def test_question_goes_on_in_the_words_of_its_edited_sentence(imports):
    imports()
    row = Question.objects.get(key="bought")
    later = replace(BOUGHT_LATER, is_published=True)

    result = imports([later, WANTS], (QuizDraft("whole", "All", ("later",)),), DEARER)

    again = Question.objects.get(pk=row.pk)
    assert (again.key, again.stem, again.state, again.version) == ("later", later.stem, "published", 2)
    assert again.sentence.text == "Orlin bought a ferry on 4 May 2024."
    assert list(Quiz.objects.get(purpose="whole").questions.all()) == [again]
    assert result.notes == ("2 questions, 1 of them published, in 1 quiz; 1 went stale",)


def test_question_that_goes_on_below_the_bar_is_a_draft_and_the_report_says_so(imports):
    imports()

    result = imports([BOUGHT_LATER, CARRIES, WANTS], sections=DEARER)

    row = Question.objects.get(key="later")
    assert (row.state, row.decision) == ("draft", "")
    assert result.notes[0].endswith("; 1 that the program doubts now became drafts")


@pytest.mark.parametrize(
    ("doubts", "state"),
    [
        (("read in part",), "published"),
        (("figure read in part", "read in part"), "published"),
        (("off topic", "read in part"), "draft"),
        (("off topic",), "draft"),
    ],
)
def test_question_is_asked_on_where_only_less_of_its_article_is_understood(imports, doubts, state):
    imports()

    imports([replace(BOUGHT, is_published=False, doubts=doubts), CARRIES, WANTS])
    imports([replace(BOUGHT, is_published=False, doubts=doubts), CARRIES, WANTS])

    assert states()["bought"] == state


def test_new_question_of_an_article_read_in_part_is_not_asked_by_itself(imports):
    imports([replace(BOUGHT, is_published=False, doubts=("read in part",)), CARRIES, WANTS])

    assert states()["bought"] == "draft"


def test_question_that_an_instructor_accepted_is_asked_on_below_the_bar(imports):
    imports()
    Question.objects.filter(key="bought").update(decision="accepted")

    imports([BOUGHT_LATER, WANTS], sections=DEARER)
    imports([BOUGHT_LATER, WANTS], sections=DEARER)

    row = Question.objects.get(key="later")
    assert (row.state, row.decision) == ("published", "accepted")


def test_question_goes_on_nowhere_but_on_the_sentence_that_took_the_place(imports):
    imports([BOUGHT, WANTS])
    row = Question.objects.get(key="bought")

    imports([replace(BOUGHT_LATER, sentence=3, is_published=True), WANTS], sections=DEARER)

    row.refresh_from_db()
    assert (row.key, row.state) == ("bought", "stale")


@pytest.mark.parametrize(
    ("stem", "text", "state"),
    [
        ("True or false: Orlin bought a ferry.", "So Orlin bought a ferry on 3 May 2024.", "published"),
        ("True or false: Orlin bought a ferry.", "Orlin bought a ferry on 4 May 2024.", "stale"),
        ("True or false: Orlin got a ferry.", "So Orlin bought a ferry on 3 May 2024.", "stale"),
    ],
)
def test_judged_statement_goes_on_only_word_for_word_and_with_every_figure(imports, stem, text, state):
    judged = replace(
        BOUGHT, kind=Kind.TRUE_FALSE, rule="statement", options=(), answers=("True",),
        stem="True or false: Orlin bought a ferry.",
    )  # fmt: skip
    imports([judged, WANTS])
    row = Question.objects.get(key="bought")

    edited = (("A ferry for Orlin", ((text,), FERRY[0][1][1])), FERRY[1])
    imports([replace(judged, key="later", stem=stem), WANTS], sections=edited)

    row.refresh_from_db()
    assert row.state == state


def test_question_that_was_dropped_stays_so_on_its_edited_sentence(imports):
    imports()
    Question.objects.filter(key="bought").update(state="dropped", decision="dropped")

    imports([replace(BOUGHT_LATER, is_published=True), WANTS], sections=DEARER)

    assert states()["later"] == "dropped"


def test_question_with_another_answer_is_a_new_one_with_a_state_of_its_own(imports):
    imports([replace(BOUGHT, stem="When did Orlin buy a ferry?", answers=("3 May 2024",)), WANTS])
    later = replace(BOUGHT_LATER, stem="When did Orlin buy a ferry?", answers=("4 May 2024",))

    imports([later, WANTS], sections=DEARER)

    assert states() == {"bought": "stale", "later": "draft", "wants": "draft"}


def test_question_of_another_make_or_meaning_takes_no_place(imports):
    imports([BOUGHT, WANTS])
    drafts = [
        replace(BOUGHT_LATER, key="typed", kind=Kind.TYPED, options=()),
        replace(BOUGHT_LATER, key="other", stem="What has been brought into the town in spring?"),
    ]

    imports([*drafts, WANTS], sections=DEARER)

    assert states() == {"bought": "stale", "typed": "draft", "other": "draft", "wants": "draft"}


def test_quiz_that_is_no_longer_drafted_is_hidden(imports):
    imports()

    imports(quizzes=QUIZZES[:2])

    assert Quiz.objects.get(purpose="whole").is_published is False


def test_quiz_of_an_instructor_is_left_alone(imports):
    imports()
    ines = make_instructor()
    Quiz.objects.filter(section__position=1).update(owner=ines, title="Ines asks", purpose="own")

    imports([BOUGHT], quizzes=(QuizDraft("section", "Check", ("bought",), section=1),))

    quiz = Quiz.objects.get(section__position=1)
    assert (quiz.title, quiz.places.count()) == ("Ines asks", 2)


def test_question_count_costs_no_more_queries(imports, django_assert_max_num_queries):
    many = [replace(BOUGHT, key=f"bought-{number}") for number in range(30)]

    with django_assert_max_num_queries(95):
        imports(many, quizzes=(QuizDraft("whole", "All", tuple(draft.key for draft in many)),))


@pytest.mark.parametrize(
    ("options", "fits"),
    [
        ((OptionDraft("a"), OptionDraft("b")), True),
        ((OptionDraft("a"), OptionDraft("a")), False),
        ((OptionDraft("a" * 501),), False),
        ((OptionDraft("a", pair="b" * 301),), False),
        ((OptionDraft("", pair="b"), OptionDraft("", pair="c")), True),
    ],
)
def test_only_drafts_that_fit_the_tables_are_stored(options, fits):
    assert can_be_stored(replace(BOUGHT, options=options)) is fits
