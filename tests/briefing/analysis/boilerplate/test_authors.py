import pytest

from tests.briefing.analysis.boilerplate.article import BODY, MORE, reasons

TEXT = BODY + MORE


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee is based in Tarn and writes about ships for the Marlo Review.",
        "Ann Lee is the author of “The Gulls of Marlo” and a fellow of the Tarn Institute.",
        "Ann Lee covers ports and shipping for the Tarn Post.",
        "The Tarn ports desk can be reached at ports@tarn.example.",
        "The writer is a professor of law at the University of Tarn.",
    ],
)
def test_line_behind_the_text_about_its_author_is_set_aside(line):
    assert reasons(TEXT + line + "\n") == {line: "author note"}


@pytest.mark.parametrize(
    "line",
    [
        "Ada Low said that other ports follow her work and would like to know more about the quay.",
        "The Herald reports that a professor in Kelda had paid for the whole of the harbour.",
        "Chief Executive Officer Bo Ek was among the managers who had lent the town its money.",
        "The island can be reached by ferry from Tarn.",
        "He can be reached only by boat, so the doctor comes twice a year.",
        "The writer is in prison in Kelda since May, her husband said.",
    ],
)
def test_news_at_the_end_of_the_text_is_not_about_its_author(line):
    assert reasons(TEXT + line + "\n") == {}


def test_whoever_speaks_further_down_is_no_author():
    source = "James Low is the managing director of the hall in Marlo.\n"
    words = "Low says that nobody has danced there since the storm of the last winter.\n"

    assert reasons(TEXT + source) == {source.strip(): "author note"}
    assert reasons(TEXT + source + words) == {}


def test_editor_of_whom_a_court_hears_is_no_author():
    assert reasons(BODY + "Ada Low is a contributing editor of the Post, the court heard.\n" + MORE) == {}
