"""The finished stem is read once more: subject, verb and clauses stand in it as one expects."""

import pytest

from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.screening.second_reading import stem_garbled
from quiz.questions.screening.stem_line import stem_line
from tests.quiz.questions.asked import ground_of


def reading_of(text, stem, answer, rule="when", kind=Kind.TYPED):
    start = text.index(answer)
    draft = QuestionDraft("k", kind, rule, stem, 1, start, start + len(answer), (answer,))
    return stem_garbled(ground_of(text), draft)


@pytest.mark.parametrize(
    ("text", "stem", "answer", "is_garbled"),
    [
        (
            "Ann Lee scored for Tarn and Jon Vik stopped 31 shots.",
            "How many shots did Ann Lee scored for Tarn and Jon Vik stop?",
            "31",
            True,
        ),
        ("Jon Vik stopped 31 shots.", "How many shots did Jon Vik stop?", "31", False),
        (
            "Half of the crews left and the port has sold fish since 2007.",
            "Since when has half of the crews left and the port sold fish?",
            "2007",
            True,
        ),
        (
            "The Tarn Trust paid $12m for the hall, with $7m from the state and $5m from crews.",
            "How much money did the Tarn Trust pay for the hall, with $7m?",
            "$12m",
            True,
        ),
        (
            "The Tarn Trust paid $12m for the hall, with $7m borrowed.",
            "How much money did the Tarn Trust pay for the hall, with $7m?",
            "$12m",
            False,
        ),
        ("A third is to open in May in Tarn.", "A third is to open in May in Tarn.", "May", True),
        ("A third ferry is to open in May.", "A third ferry is to open in May.", "May", False),
        (
            "The port that crews left has sold fish since 2007.",
            "Since when has the port that crews left sold fish?",
            "2007",
            False,
        ),
        (
            "The men who scored for Tarn stopped 31 shots.",
            "How many shots did the men who scored for Tarn stop?",
            "31",
            False,
        ),
        (
            "It was the first test of the pact since Mayor Ann Lee ordered the raid in May.",
            "When did the first test of the pact since Mayor Ann Lee order the raid?",
            "May",
            True,
        ),
        (
            "A guard posing as a motor agent visited 30 mills.",
            "How many mills did a guard posing as a motor agent visit?",
            "30",
            False,
        ),
        (
            "The first rise since 2014 ended the slump in May.",
            "When did the first rise since 2014 end the slump?",
            "May",
            False,
        ),
        (
            "The fever spread at 30 mills operated by the firm across Norland.",
            "How many mills operated by the firm across Norland?",
            "30",
            True,
        ),
        (
            "30 mills operated by the firm closed in Norland.",
            "How many mills operated by the firm closed in Norland?",
            "30",
            False,
        ),
        (
            "A study found that jobs went in 30 mills.",
            "How many mills did a study find?",
            "30",
            True,
        ),
        ("Ann Lee was in Tarn for 30 days.", "For how long was Ann Lee?", "30 days", True),
        ("Ann Lee was in Tarn for 30 days.", "For how long was Ann Lee in Tarn?", "30 days", False),
        ("A study found 30 mills.", "How many mills did a study find?", "30", False),
        ("Ann Lee was a teacher for 30 days.", "For how long was Ann Lee a teacher?", "30 days", False),
        ("Ann Lee was mayor for 30 days.", "For how long was Ann Lee mayor?", "30 days", False),
        ("The Tarn ferry was in Kelda for 30 days.", "For how long was the Tarn ferry?", "30 days", True),
        ("Tarn bought, after it fell, 30 boats.", "How many boats did Tarn buy?", "30", False),
        ("Tarn bought from the firm that failed 30 boats.", "How many boats did Tarn buy?", "30", False),
        (
            "The first flight since the crash landed in Oslo in May.",
            "When did the first flight since the crash land in Oslo?",
            "May",
            False,
        ),
        (
            "Norway’s worst storm since the great flood hit 30 towns.",
            "How many towns did Norway’s worst storm since the great flood hit?",
            "30",
            False,
        ),
        (
            "It was the first test since the mayor ordered the raid in May.",
            "When did the first test since the mayor order the raid?",
            "May",
            True,
        ),
        (
            "It was the first try to sail since Mayor Ann Lee ordered the raid in May.",
            "When did the first try to sail since Mayor Ann Lee order the raid?",
            "May",
            True,
        ),
        ("The fever spread at 30 mills in Norland.", "How many mills in Norland?", "30", True),
    ],
)
def test_a_question_with_a_piece_of_another_clause_does_not_read(text, stem, answer, is_garbled):
    assert (reading_of(text, stem, answer) != "") is is_garbled


@pytest.mark.parametrize(
    ("text", "stem", "is_garbled"),
    [
        (
            "A study finds that of the mills that closed in Tarn, 30 were sold.",
            "A study finds that of the mills that closed in Tarn.",
            True,
        ),
        (
            "A study finds that of the mills 30 were sold.",
            "A study finds that of the mills 30 were sold.",
            False,
        ),
        (
            "A study finds that of the mills that closed in Tarn, 30 were sold, and Kelda wept.",
            "A study finds that of the mills that closed in Tarn, 30 were sold.",
            False,
        ),
        (
            "Tarn has a fleet of 30 like that of Kelda, a port.",
            "Tarn has a fleet of 30 like that of Kelda.",
            False,
        ),
        ("Tarn met 30 crews who sail in May.", "Tarn met 30 crews who.", True),
        (
            "In May, Tarn proposed 30 rules for mills when selling flour.",
            "Fill the gap: In May, Tarn proposed _____ rules for mills when selling flour.",
            False,
        ),
        ("A plan for 30 mills in Tarn.", "Fill the gap: A plan for _____ mills in Tarn.", True),
        (
            "Tarn stopped the race in lap 30 with some drivers, including Ann Lee, claiming it was safe.",
            "Fill the gap: Tarn stopped the race in lap _____ with some drivers.",
            True,
        ),
        (
            "Tarn opened the race of 30 laps with some drivers, including Ann Lee, and old cars.",
            "Fill the gap: Tarn opened the race of _____ laps with some drivers.",
            False,
        ),
    ],
)
def test_a_sentence_whose_verb_or_circumstance_is_cut_does_not_read(text, stem, is_garbled):
    assert (reading_of(text, stem, "30", "gap") != "") is is_garbled


@pytest.mark.parametrize("opener", ["because", "since", "until", "while"])
def test_a_clause_in_the_subject_keeps_its_verb(opener):
    text = f"It was the first halt {opener} Mayor Ann Lee ordered the raid in May."
    stem = f"When did the first halt {opener} Mayor Ann Lee order the raid?"

    assert reading_of(text, stem, "May") == f"“{opener}” opens a clause that has no verb"


def test_words_of_somebody_are_left_as_they_are():
    assert reading_of("“A plan for 30 mills.”", "Who said: “A plan for 30 mills”?", "30", "quotation") == ""


def test_a_word_of_the_stem_is_tied_to_the_next_such_word_of_the_sentence():
    ground = ground_of("The port of Tarn sold the old port.")

    line = stem_line(ground, 1, "Which port did the port of Tarn sell?")

    assert [(word.text, word.place, word.is_turned) for word in line if word.text in ("port", "sell")] == [
        ("port", 1, False),
        ("port", 7, False),
        ("sell", None, True),
    ]


def test_short_words_do_not_tell_how_far_the_stem_has_come_unless_they_follow():
    sold = stem_line(
        ground_of("A mill at Tarn sold a mill at Kelda to Lee."), 1, "To whom did a mill at Tarn?"
    )
    ran = stem_line(ground_of("Ann Lee and Jon Lee ran a mill."), 1, "Ann Lee and Jon Lee ran")

    assert [word.place for word in sold if word.text == "mill"] == [1]
    assert [word.place for word in ran] == [0, 1, 2, 3, 4, 5]
