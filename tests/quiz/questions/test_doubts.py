"""What is left out, guessed or not told is doubted by its name."""

import pytest

from tests.quiz.questions.asked import candidates


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


@pytest.mark.parametrize(
    ("told", "is_sure"),
    [("on a yearly basis", False), ("year-on-year", False), ("on a yearly basis in 2012", True)],
)
def test_yearly_change_of_no_year_is_doubted(told, is_sure):
    found = candidates(f"Norway’s sales of old boats reached $444 million, up 10.13 percent {told}.", "gap")

    doubts = [one.doubts for one in found if "percent" in one.answer.text]
    assert ["figure of nowhere" in one for one in doubts] == [not is_sure]


def test_figure_of_the_topic_of_the_whole_article_belongs_there():
    topic = "Cholera spread. " * 12
    told = "Since 1995, several resistant strains have been seen on farms."

    (found,) = candidates(f"{topic}{told}", "when")

    assert "figure of nowhere" not in found.doubts
