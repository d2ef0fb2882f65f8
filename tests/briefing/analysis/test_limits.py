import pytest

from briefing.analysis.limits import ArticleRefused, check_source
from briefing.analysis.results import Form


@pytest.mark.parametrize("form", list(Form))
def test_check_source_accepts_an_ordinary_article(form):
    source = (
        "A title\n\nA paragraph with [a link](https://a.example) and *stress*.\n\n- one\n  - two\n\n> said\n"
    )

    assert check_source(source, form) is None


@pytest.mark.parametrize(
    ("source", "form", "message"),
    [
        (" \n\t", Form.PLAIN, "The article is empty; paste or upload some text."),
        ("a " * 100_001, Form.PLAIN, "more than 100,000 words"),
        ("a\n" * 10_001, Form.PLAIN, "more than 10,000 lines"),
        ("a" * 500_001, Form.PLAIN, "more than 500,000 characters in one line"),
        ("é" * 500_001, Form.PLAIN, "larger than 1,000,000 bytes"),
        ("[" * 501, Form.MARKDOWN, "more than 500 brackets in one paragraph"),
        ("[a\n\n" * 5_001, Form.MARKDOWN, "more than 5,000 brackets"),
        ("# a\n" * 501, Form.MARKDOWN, "more than 500 headings without a blank line between"),
        ("*a* " * 5_001, Form.MARKDOWN, "more than 10,000 marks in one paragraph"),
        (">" * 21 + " a", Form.MARKDOWN, "more than 20 levels of lists or quotations"),
        ("1. " * 500 + "a", Form.MARKDOWN, "more than 20 levels of lists or quotations"),
        (" " * 84 + "- a", Form.MARKDOWN, "more than 20 levels of lists or quotations"),
        ("<p>" * 30_001, Form.HTML, "more than 30,000 HTML tags"),
    ],
)
def test_check_source_refuses_in_words(source, form, message):
    with pytest.raises(ArticleRefused, match=message.replace(".", r"\.")):
        check_source(source, form)


def test_brackets_do_not_matter_in_plain_text():
    assert check_source("[" * 5_000, Form.PLAIN) is None
