"""Why and on what condition: clauses of which the subject of the question is the subject, too."""

from tests.quiz.questions.asked import asked


def test_reason_whose_they_is_the_subject_is_asked():
    text = "The rubber bullets in use at Bergen have been banned by two agencies because they maim people."

    stem = "Why have the rubber bullets in use at Bergen been banned by two agencies?"
    assert asked(text, "why") == [(stem, "because they maim people")]


def test_condition_whose_they_is_the_subject_is_asked():
    text = "Norwegian ferries must stay in Bergen unless they carry a pilot."

    stem = "Under what condition must Norwegian ferries stay in Bergen?"
    assert asked(text, "condition") == [(stem, "unless they carry a pilot")]


def test_condition_read_without_a_verb_is_asked():
    text = "Norway's fragile growth can be reversed if oil prices drop."

    stem = "Under what condition can Norway's fragile growth be reversed?"
    assert asked(text, "condition") == [(stem, "if oil prices drop")]
