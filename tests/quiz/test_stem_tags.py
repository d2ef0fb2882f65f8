"""A page shows the title behind a stem apart from the question, and writes neither as HTML."""

from quiz.templatetags.stem_tags import as_asked


def test_title_behind_a_stem_stands_apart():
    assert as_asked("Who said: “Stay <b>”? (“Strikes & ferries”)") == (
        'Who said: “Stay &lt;b&gt;”? <span class="of-article">(“Strikes &amp; ferries”)</span>'
    )


def test_stem_without_a_title_is_only_escaped():
    assert as_asked("Who met <Lee> (“Ann”)?") == "Who met &lt;Lee&gt; (“Ann”)?"
