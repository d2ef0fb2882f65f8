"""What may be asked is worked out once, never twice of the same words, and not of sources without a voice."""

import pytest

from briefing.analysis import Article, analyse
from quiz.questions.facts import askable, is_said_by_nobody
from quiz.questions.ground import Ground

TOLD = "Ann Lee opened a bridge in Port Victor."


def test_sentence_that_repeats_another_is_not_asked():
    ground = Ground(analyse(Article(f"{TOLD} Karl Berg closed a harbour in Norland. {TOLD}")))

    assert sorted({fact.sentence for fact in askable(ground)}) == [1, 2]


def test_rules_share_what_may_be_asked():
    ground = Ground(analyse(Article(TOLD)))

    assert askable(ground) is askable(ground)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland will sell boats if Tarn Ltd. closes its yard in May 2027.", ["Norland"]),
        ("Unless Ann Lee resigns in May 2027, Norland will sell boats.", ["Norland"]),
        ("If, in May 2027, Tarn Ltd. closes its yard, crews will go.", []),
        ("Norland told how many of the 40 crews sold boats.", ["Norland"]),
        ("Norland sold boats after Tarn Ltd. closed its yard in May 2007.", ["Norland", "Tarn Ltd."]),
    ],
)
def test_what_is_only_supposed_is_not_asked(text, expected):
    ground = Ground(analyse(Article(text)))

    assert sorted(fact.subject.text for fact in askable(ground)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the weather", True),
        ("people", True),
        ("the ministry", False),
        ("the statistics office", False),
        ("the report", False),
        ("officials", False),
        ("Ann Lee", False),
        ("what Ann Lee", True),
    ],
)
def test_speaker_who_can_say_nothing(source, expected):
    ground = Ground(analyse(Article(f"According to {source}, Norland closed the harbour.")))

    assert is_said_by_nobody(ground, ground.facts[1][0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland announced its withdrawal in June.", 1),
        ("Exports from Norland declined by 12 percent in 2020.", 1),
        ("Norland updated its old fishing law.", 1),
        ("Norland wrote three long letters.", 1),
        ("Norland wrote on Monday.", 0),
        ("Norland announced on Monday.", 0),
        ("Norland declined to comment.", 0),
        ("Norland said it had no comment to make on the new law of the sea.", 0),
        ("Norland told reporters of the law.", 0),
    ],
)
def test_verb_of_speech_is_asked_where_something_is_done(text, expected):
    assert len(askable(Ground(analyse(Article(text))))) == expected


@pytest.mark.parametrize(("thing", "expected"), [("statement", 0), ("warning", 1)])
def test_that_somebody_issued_a_statement_is_no_news(thing, expected):
    text = f"The Bergen Police issued a {thing} to the press on May 3, 2019."

    assert len(askable(Ground(analyse(Article(text))))) == expected


OTHERS = "\n\n".join(f"Karl Berg sold {count} boats to Norland." for count in range(20, 40))


@pytest.mark.parametrize(
    ("line", "is_asked"),
    [
        ("Ann Lee has opened 12 bridges in Port Victor", False),
        ("Ann Lee has opened 12 bridges in Port Victor.", True),
        ("Ann Lee has opened 12 bridges in Port Victor;", True),
    ],
)
def test_line_without_a_full_stop_is_not_asked_where_others_have_theirs(line, is_asked):
    ground = Ground(analyse(Article(f"{line}\n\n{OTHERS}", title="Boats")))

    assert any(fact.subject.text == "Ann Lee" for fact in askable(ground)) is is_asked


def test_text_that_goes_without_full_stops_is_asked():
    ground = Ground(analyse(Article(OTHERS.replace(".", ""), title="Boats")))

    assert len(askable(ground)) > 10
