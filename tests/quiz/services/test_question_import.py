"""Questions come in as drafts on their sentences, are known again, and nobody else's are touched."""

from dataclasses import replace

import pytest
from django.utils import timezone

from quiz.formats.file_text import text_of
from quiz.formats.question_files import READABLE, file_of, read_file
from quiz.models import Option, Question, QuestionVersion
from quiz.questions.drafts import Kind
from quiz.questions.exchange import Evidence, ExchangedOption, ExchangedQuestion
from quiz.questions.exchange_report import Outcome, Read, counted
from quiz.services.question_export import exchanged, for_exchange, questions_in, questions_of
from quiz.services.question_import import import_questions
from tests.factories import make_briefing, make_instructor, make_question, make_quiz, make_user
from tests.hostile_text import BENIGN, HOSTILE

pytestmark = pytest.mark.django_db

NOW = timezone.now()
COST = "The bridge cost 40 million euros."
WHAT = ExchangedQuestion(
    Kind.SINGLE,
    "What did the bridge cost?",
    (
        ExchangedOption("40 million euros", True),
        ExchangedOption("3 million euros", False, "It cost more."),
    ),
    evidence=Evidence(COST, 16, 32),
)


@pytest.fixture
def ines():
    return make_instructor()


@pytest.fixture
def briefing(ines):
    return make_briefing(owner=ines)


def take(briefing, by, *questions, **options):
    found = tuple(Read(line, question, (), question.stem) for line, question in enumerate(questions, start=1))
    return import_questions(briefing=briefing, found=found, by=by, at=NOW, **options)


def told(lines):
    return [(line.outcome, line.notes) for line in lines]


def stored(briefing):
    return [exchanged(row) for row in for_exchange(briefing.questions.order_by("pk"))]


def test_question_comes_in_as_a_draft_on_its_sentence(briefing, ines):
    lines = take(briefing, ines, WHAT)

    row = Question.objects.get()
    assert told(lines) == [(Outcome.TAKEN, ())]
    assert (row.state, row.author, row.sentence.number, row.answers) == (
        "draft",
        ines,
        2,
        ["40 million euros"],
    )
    assert row.sentence.text[row.answer_start : row.answer_end] == "40 million euros"
    assert list(row.options.values_list("position", "text", "is_key", "feedback")) == [
        (1, "40 million euros", True, ""),
        (2, "3 million euros", False, "It cost more."),
    ]


def test_rehearsal_tells_all_and_stores_nothing(briefing, ines):
    lines = take(briefing, ines, WHAT, is_rehearsal=True)

    assert (told(lines), Question.objects.count()) == ([(Outcome.TAKEN, ())], 0)


def test_second_import_changes_nothing(briefing, ines):
    take(briefing, ines, WHAT)
    before = list(Question.objects.values())

    lines = take(briefing, ines, WHAT)

    assert (told(lines), list(Question.objects.values())) == ([(Outcome.UNCHANGED, ())], before)


def test_changed_question_is_updated_and_its_old_wording_kept(briefing, ines):
    row = make_question(briefing, answer_start=13, answer_end=25)
    given = replace(
        exchanged(for_exchange(Question.objects.all()).get()), stem="What was opened?", explanation=""
    )

    lines = take(briefing, ines, given)

    again = Question.objects.get()
    assert told(lines) == [(Outcome.UPDATED, ("It was published; now it is a draft until you accept it.",))]
    assert (again.pk, again.stem, again.version, again.state, again.author) == (
        row.pk, "What was opened?", 2, "draft", ines,
    )  # fmt: skip
    assert (again.answer_start, again.answer_end) == (13, 25)
    assert again.updated_at > row.updated_at
    assert QuestionVersion.objects.get().copy["stem"] == "What did Orlin open on 3 May 2024?"


def test_what_the_file_leaves_empty_stays(briefing, ines):
    row = make_question(briefing, explanation="It says so.", difficulty=0.3, accept=["a bridge"])
    bare = replace(
        stored(briefing)[0],
        key="", explanation="", difficulty=0.5, accept=(), evidence=Evidence(),
    )  # fmt: skip
    bare = replace(bare, options=tuple(replace(option, feedback="") for option in bare.options))
    before = list(Option.objects.values())

    lines = take(briefing, ines, bare)

    row.refresh_from_db()
    assert told(lines) == [(Outcome.UNCHANGED, ())]
    assert (row.explanation, row.state, list(Option.objects.values())) == ("It says so.", "published", before)


def test_another_instructors_question_stays_as_it_is(ines):
    briefing = make_briefing(owner=None)
    make_question(briefing, author=make_instructor("otto"))
    given = replace(stored(briefing)[0], stem="What?")

    lines = take(briefing, ines, given)

    assert told(lines) == [(Outcome.SKIPPED, ("Another instructor wrote it here, so it stays as it is.",))]
    assert Question.objects.get().stem != "What?"


def test_root_may_update_anybodys(briefing):
    make_question(briefing, author=briefing.owner)
    root = make_user("root", is_superuser=True)

    lines = take(briefing, root, replace(stored(briefing)[0], stem="What was it?"))

    assert lines[0].outcome is Outcome.UPDATED
    assert Question.objects.get().author == briefing.owner


def test_quote_finds_the_sentence_whatever_its_key(briefing, ines):
    take(briefing, ines, replace(WHAT, evidence=replace(WHAT.evidence, sentence="nowhere", briefing="other")))

    assert Question.objects.get().sentence.text == COST


def test_part_of_a_sentence_is_quote_enough(briefing, ines):
    take(briefing, ines, replace(WHAT, evidence=Evidence("bridge  cost 40 million euros")))

    row = Question.objects.get()
    assert row.sentence.text == COST
    assert row.sentence.text[row.answer_start : row.answer_end] == "40 million euros"


def test_key_of_the_sentence_comes_before_a_quote_that_is_gone(briefing, ines):
    key = briefing.sentences.get(number=2).key

    take(briefing, ines, replace(WHAT, evidence=Evidence("The bridge was dear.", 0, 3, key)))

    assert Question.objects.get().sentence.number == 2


def test_quote_that_stands_nowhere_keeps_the_question_out(briefing, ines):
    lines = take(briefing, ines, replace(WHAT, evidence=Evidence("The tunnel cost 40 million euros.")))

    assert told(lines) == [(Outcome.SKIPPED, ("Its quote stands nowhere in this briefing.",))]
    assert not Question.objects.exists()


GUESSED = "It quotes nothing: put on sentence {}, which holds its answer. Check that it settles it."
NOT_QUOTED = "It quotes no sentence, and no one sentence of this briefing holds its answer: quote one."


@pytest.mark.parametrize(
    ("question", "number"),
    [
        (replace(WHAT, evidence=Evidence()), 2),
        (ExchangedQuestion(Kind.TYPED, "Who spoke of a promise?", answers=("the mayor", "Ada Brenn")), 3),
        (
            ExchangedQuestion(
                Kind.MULTIPLE,
                "Which two were named by Tarvia's minister?",
                (ExchangedOption("Ada Brenn", True), ExchangedOption("the River Accord", True)),
            ),
            5,
        ),
        (
            ExchangedQuestion(
                Kind.TRUE_FALSE,
                "The bridge cost 40 million euros.",
                (ExchangedOption("True", True), ExchangedOption("False")),
            ),
            2,
        ),
        (
            ExchangedQuestion(
                Kind.TRUE_FALSE,
                "The bridge cost 40 million euros. (“A bridge at last”)",
                (ExchangedOption("True", True), ExchangedOption("False")),
            ),
            2,
        ),
    ],
)
def test_question_without_quote_stands_where_its_answer_does(briefing, ines, question, number):
    lines = take(briefing, ines, question)

    assert [line.outcome for line in lines] == [Outcome.CHANGED]
    assert lines[0].notes[0] == GUESSED.format(number)
    assert Question.objects.get().sentence.number == number


@pytest.mark.parametrize(
    "question",
    [
        ExchangedQuestion(Kind.TYPED, "Who rang?", answers=("Mira Sole",)),
        ExchangedQuestion(Kind.TYPED, "Which word?", answers=("the",)),
        ExchangedQuestion(
            Kind.TRUE_FALSE, "It is dear.", (ExchangedOption("True", True), ExchangedOption("False"))
        ),
        ExchangedQuestion(
            Kind.ORDER, "In order?", (ExchangedOption("Orlin opened"), ExchangedOption("Tarvia protested"))
        ),
    ],
    ids=["answer nowhere", "answer everywhere", "statement nowhere", "order"],
)
def test_question_without_quote_or_answer_stays_out(briefing, ines, question):
    assert told(take(briefing, ines, question)) == [(Outcome.SKIPPED, (NOT_QUOTED,))]


def test_faulty_question_says_what_is_wrong(briefing, ines):
    bare = replace(WHAT, options=(ExchangedOption("40 million euros"),))

    assert told(take(briefing, ines, bare)) == [
        (Outcome.SKIPPED, ("It has fewer than two options. No option is marked as right.",))
    ]


def test_question_that_stands_twice_is_taken_once(briefing, ines):
    named = replace(WHAT, key="same", stem="How much?")

    lines = take(briefing, ines, WHAT, WHAT, named, replace(named, stem="How many euros?"))

    assert [line.outcome for line in lines] == ["taken", "skipped", "taken", "skipped"]
    assert [line.notes[-1] for line in lines[1::2]] == [
        "It stands in the file twice, at line 1 first.",
        "It stands in the file twice, at line 3 first.",
    ]
    assert Question.objects.count() == 2


def test_dropped_question_stays_dropped(briefing, ines):
    make_question(briefing, state="dropped")

    lines = take(briefing, ines, stored(briefing)[0])

    assert told(lines) == [(Outcome.UNCHANGED, ("It was dropped here, and stays so.",))]
    assert Question.objects.get().state == "dropped"


def test_stale_question_comes_back_on_its_sentence(briefing, ines):
    make_question(briefing, state="stale")

    lines = take(briefing, ines, stored(briefing)[0])

    assert [line.outcome for line in lines] == [Outcome.UPDATED]
    assert Question.objects.get().state == "draft"


def test_doubts_of_the_gate_are_in_the_report(briefing, ines):
    leading = replace(WHAT, stem="Did the bridge cost 40 million euros?")

    lines = take(briefing, ines, leading)

    assert any("stands in the stem" in note for note in lines[0].notes)


def test_questions_cost_no_further_queries_each(briefing, ines, django_assert_max_num_queries):
    many = [replace(WHAT, stem=f"What did bridge {number} cost?") for number in range(60)]
    changed = [replace(one, explanation="It says so.") for one in many]

    with django_assert_max_num_queries(14):
        take(briefing, ines, *many)
    with django_assert_max_num_queries(24):
        take(briefing, ines, *changed)

    assert Question.objects.filter(version=2).count() == 60


# --------------------------------------------------------------------------- there and back


def filled(briefing):
    """A question of every kind, with all that a question may have."""
    for number, kind in enumerate(Question.Kind.values, start=1):
        sentence = briefing.sentences.get(number=min(number, 6))
        make_question(
            briefing, kind=kind, sentence=sentence, explanation=f"Line one\nand {number} < 3", difficulty=0.3,
            modality="reported", answer_start=3, accept=["a form", "another"],
        )  # fmt: skip


@pytest.mark.parametrize("form", READABLE)
def test_what_went_out_changes_nothing_when_it_comes_back(briefing, ines, form):
    filled(briefing)
    before = stored(briefing)
    data = file_of([exchanged(row) for row in questions_of(briefing)], form)

    lines = import_questions(briefing=briefing, found=read_file(text_of(data), form=form), by=ines, at=NOW)

    assert set(counted(lines)) == {"unchanged"}
    assert len(lines) == {"aiken": 3}.get(form, 7)
    assert stored(briefing) == before


@pytest.mark.parametrize("form", ["gift", "moodle", "csv"])
def test_questions_move_to_the_same_article_elsewhere(briefing, ines, form):
    filled(briefing)
    sent = stored(briefing)
    data = file_of(sent, form)
    Question.objects.all().delete()

    lines = import_questions(briefing=briefing, found=read_file(text_of(data), form=form), by=ines, at=NOW)

    came = stored(briefing)
    assert {line.outcome for line in lines} <= {Outcome.TAKEN}
    assert [(one.key, one.kind, one.stem, one.evidence) for one in came] == [
        (one.key, one.kind, one.stem, one.evidence) for one in sent
    ]
    if form == "csv":
        assert came == sent


@pytest.mark.parametrize("form", ["gift", "moodle", "csv"])
def test_hostile_and_odd_words_come_back_as_they_were(briefing, ines, form):
    texts = [" ".join(text.split()) for text in (*HOSTILE, *BENIGN)]
    given = [
        replace(WHAT, key=f"k{number}", stem=f"{number}: {text}", explanation=text)
        for number, text in enumerate(texts)
    ]
    take(briefing, ines, *given)
    before = stored(briefing)
    data = file_of(before, form)
    Question.objects.all().delete()

    import_questions(briefing=briefing, found=read_file(text_of(data), form=form), by=ines, at=NOW)

    assert stored(briefing) == before


def test_quiz_goes_out_in_its_order(briefing):
    first, second = make_question(briefing), make_question(briefing, kind="typed")
    draft = make_question(briefing, state="draft")
    quiz = make_quiz(briefing, questions=[second, draft, first])

    assert [row.pk for row in questions_in(quiz)] == [second.pk, first.pk]
    assert [row.pk for row in questions_of(briefing)] == [first.pk, second.pk]
    assert [row.pk for row in questions_of(briefing, with_drafts=True)] == [first.pk, second.pk, draft.pk]
