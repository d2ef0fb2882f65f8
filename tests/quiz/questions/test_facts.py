"""What may be asked is worked out once, never twice of the same words, and not of sources without a voice."""

import pytest

from briefing.analysis import Article, analyse
from quiz.questions.facts import askable, is_said_by_nobody
from quiz.questions.ground import Ground
from tests.quiz.questions.asked import asked, candidates

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
        ("the report", False),
        ("officials", False),
        ("Ann Lee", False),
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
        ("Norland announced on Monday.", 0),
        ("Norland declined to comment.", 0),
        ("Norland told reporters of the law.", 0),
    ],
)
def test_verb_of_speech_is_asked_where_something_is_done(text, expected):
    assert len(askable(Ground(analyse(Article(text))))) == expected


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("They noted that Norway bought a ferry in 2019.", False),
        ("Ann Lee noted that Norway bought a ferry in 2019.", True),
    ],
)
def test_report_of_one_who_cannot_be_named_is_doubted(text, is_sure):
    (found,) = candidates(text, "when")

    assert ("source without a name" in found.doubts) is not is_sure


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("A famous yard was closed for six months.", False),
        ("A famous yard was closed for six months in 2012.", True),
        ("A famous yard in Oslo was closed for six months.", True),
        ("A famous yard of the world was closed for six months.", True),
    ],
)
def test_figure_of_nobody_at_no_time_is_doubted(text, is_sure):
    (found,) = candidates(text, "how much")

    assert ("figure of nowhere" in found.doubts) is not is_sure


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("Norway’s catch fell by 12 percent.", False),
        ("Norway’s catch fell by 12 percent in after-hours trading.", False),
        ("Norway’s catch fell by 12 percent in 2012.", True),
        ("Norway’s catch fell by 12 percent after the storm of Riga.", True),
        ("Norway’s catch has fallen by 12 percent.", True),
    ],
)
def test_change_on_no_day_is_doubted(text, is_sure):
    (found,) = candidates(text, "how much")

    assert ("figure of nowhere" in found.doubts) is not is_sure


def test_time_before_the_subject_is_told_behind_the_deed():
    text = "Norway knows that each year 83 old boats bring 12 tonnes of herring to Riga."

    assert ("How many old boats bring 12 tonnes of herring to Riga each year?", "83") in asked(
        text, "how many"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway last year sold the old port of Riga.", "Which country sold the old port of Riga in 2023?"),
        (
            "In a statement, Norway on Tuesday quietly sold the old port of Riga.",
            "Which country sold the old port of Riga on 28 May 2024?",
        ),
    ],
)
def test_date_between_subject_and_deed_is_told(text, expected):
    assert (expected, "Norway") in asked(text, "subject")


@pytest.mark.parametrize(
    ("who", "told", "is_sure"),
    [
        ("Ann Lee", "Lee said that rain fell in Oslo.", False),
        ("Ann Lee", "Rain fell in Oslo.", True),
        ("Mayor Ann Lee", "Lee said that rain fell in Oslo.", True),
        ("Ann Lee, who leads the council,", "Lee said that rain fell in Oslo.", True),
    ],
)
def test_passer_by_who_has_a_word_is_doubted(who, told, is_sure):
    text = f"{who} sold the old fishing port of Riga to Iceland in 2019. {told}"
    found = candidates(text, "subject")[0]

    assert ("passer-by" in found.doubts) is not is_sure


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("Norway sold 40 old ships.", False),
        ("Norway sold 40 old ships in 2019.", True),
        ("Norway sold 40 old ships to the fishing crews of Iceland and Denmark.", True),
    ],
)
def test_short_question_for_an_amount_is_doubted(text, is_sure):
    (found,) = candidates(text, "how many")

    assert ("count without scene" in found.doubts) is not is_sure
