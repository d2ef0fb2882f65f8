"""A question names its article behind its stem, unless that would tell the answer or be too long."""

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from quiz.questions import write_questions
from quiz.questions.drafts import LONGEST_STEM, LONGEST_TITLED, UNTITLED_KINDS, Kind
from quiz.questions.framing import framed, parts_of, wordings
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.titled_stems import without_title
from tests.quiz.questions.made import make_analysis

TITLE = "Herring: how the “silver” quarrel of Norway ends"


@pytest.fixture(scope="module")
def analysis():
    return replace(make_analysis(), title=TITLE, title_is_automatic=False)


def drafted(analysis, rule):
    return next(draft for draft in write_questions(analysis).questions if draft.rule == rule)


def test_questions_of_one_sentence_carry_a_title_that_does_not_tell_their_key(analysis):
    for draft in write_questions(analysis).questions:
        title = draft.stem.removeprefix(without_title(draft.stem))
        is_bare = draft.kind in UNTITLED_KINDS
        tells = any(contains_words(TITLE, word) for word in draft.answers)

        assert not (title and is_bare)
        assert is_bare or len(without_title(draft.stem).split()) <= LONGEST_STEM
        assert title or is_bare or tells
        assert not any(contains_words(title, answer) for answer in draft.answers)


def test_longest_stem_has_room_for_a_title_of_twelve_words(analysis):
    title = "Skagen’s " + "old " * 10 + "quarrel"
    titled = Ground(replace(analysis, title=title))
    draft = replace(drafted(analysis, "how many"), stem=f"How many {'old ' * (LONGEST_STEM - 3)}whales?")

    assert len(title.split()) == LONGEST_TITLED - LONGEST_STEM
    assert framed(titled, draft).stem == f"{draft.stem} (“{title}”)"


def test_title_made_of_the_text_says_nothing_new(analysis):
    made = replace(analysis, title_is_automatic=True)

    assert all(draft.stem == without_title(draft.stem) for draft in write_questions(made).questions)


def test_title_goes_again_from_its_stem(analysis):
    draft = drafted(analysis, "when")
    bare = without_title(draft.stem)

    assert draft.stem == f"{bare} (“Herring: how the ‘silver’ quarrel of Norway ends”)"
    assert without_title(bare) == bare


@pytest.mark.parametrize(
    ("length", "title"),
    [
        (33, " (“Herring: how the ‘silver’ quarrel of Norway ends”)"),
        (34, " (“Herring: how the ‘silver’ quarrel of Norway ends”)"),
        (35, " (“how the ‘silver’ quarrel of Norway ends”)"),
        (36, " (“how the ‘silver’ quarrel …”)"),
        (39, ""),
    ],
)
def test_title_is_cut_to_the_room_that_the_stem_leaves(analysis, length, title):
    draft = replace(drafted(analysis, "how many"), stem=f"How many {'old ' * (length - 3)}whales?")

    assert framed(Ground(analysis), draft).stem == draft.stem + title


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "'We stay out': Crews of the ferry strike in Bergen",
            ["Crews of the ferry strike in Bergen", "Crews of the ferry strike …"],
        ),
        ("Whaling could cost Skagen — and its herring fleet", ["Whaling could cost Skagen"]),
        ("Nordby says ‘no to all whales of Skagen’", []),
        (
            "Whales, once gone, would follow herring",
            ["Whales, once gone …"],
        ),
        ("Skagen fishermen sell up to 40 whales", []),
        ("Skagen fishermen who sell whales could lose", ["Skagen fishermen who sell whales …"]),
        (
            "The Skagen whales: a biologist explains what we know so far",
            ["The Skagen whales", "a biologist explains what we know so far"],
        ),
    ],
)
def test_part_of_a_title_is_of_what_the_article_tells(analysis, title, expected):
    assert wordings(Ground(replace(analysis, title=title))) == (title, *expected)


@pytest.mark.parametrize(
    ("title", "behind"),
    [
        ("Norway signs away its fishing grounds", " (“… signs away its fishing grounds”)"),
        ("Norway has signed 'for fish' and whales", " (“… has signed 'for fish' and whales”)"),
        ("Norway 'has signed for fish and whales'", ""),
        ("Norway signs treaty", ""),
        ("Fishing grounds signed away by Norway", " (“Fishing grounds signed away …”)"),
    ],
)
def test_title_that_tells_the_key_stands_without_it(title, behind):
    text = "Norway signed a fishing treaty with Iceland on May 3, 2021. Rain fell on 40 boats in Bergen."
    made = analyse(Article(text, title=title))
    stems = {one.stem for one in write_questions(made).questions if "Norway" in one.answers}

    assert stems
    assert stems == {without_title(one) + behind for one in stems}


def test_words_quoted_in_the_stem_do_not_keep_a_title_with_the_same_words_away():
    text = (
        "“The strike has to end before the winter comes,” said Kari Nordby, a fisher of whales. "
        "“A strike in winter would cost the whole town its herring and its name.”"
    )
    made = analyse(Article(text, title="Ferry strike goes on"))
    stems = [one.stem for one in write_questions(made).questions if one.answers == ("Kari Nordby",)]

    assert any("A strike in winter" in stem for stem in stems)
    assert all(stem.endswith(" (“Ferry strike goes on”)") for stem in stems)


def test_title_with_another_form_of_the_key_is_left_out():
    text = "Norway signed a fishing treaty with Iceland on May 3, 2021. Rain fell on 40 boats in Bergen."
    made = analyse(Article(text, title="Norwegian fishing rules bite"))
    stems = {one.stem for one in write_questions(made).questions if "Norway" in one.answers}

    assert stems
    assert stems == set(map(without_title, stems))


def test_question_for_a_sentence_is_asked_beside_its_article(analysis):
    draft = replace(drafted(analysis, "how many"), kind=Kind.EVIDENCE, stem="Which sentence tells of whales?")

    assert framed(Ground(analysis), draft).stem == draft.stem


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ann Lee: the baker of Tarn", ["Ann Lee", "the baker of Tarn"]),
        ("Ann Lee, star of ‘Tarn: The Sea,’ dies", ["Ann Lee, star of ‘Tarn: The Sea,’ dies"]),
        ("Marlo’s new ferry: it’s here", ["Marlo’s new ferry", "it’s here"]),
        ('Who sang "Sea? No!" in Tarn? We know', ['Who sang "Sea? No!" in Tarn', "We know"]),
    ],
)
def test_title_is_not_cut_within_a_quotation(title, expected):
    assert list(parts_of(title)) == expected
