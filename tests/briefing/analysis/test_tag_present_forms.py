import pytest

from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The survey, published on Friday, put Lee ahead.", "put", "VBD"),
        ("Kelda's, which sells nets, cut 100 jobs.", "cut", "VBD"),
        ("The boats, sold on Friday, put Lee ahead.", "put", "VBP"),
        ("The Tarn Board (TB), which tracks wrecks, points to a rise.", "points", "VBZ"),
        ("Con Tarn, which owns ten miles of pipes, records about 500 leaks.", "records", "VBZ"),
        ("Crews sold 40 boats, the Tarn Farmers' Union estimates.", "estimates", "VBZ"),
        ("Crews know the plan, the price and the cost estimates.", "estimates", "NNS"),
        ("Ann Lee sold the boat to Norway, the court papers state.", "state", "VBP"),
        ("Norway needs a boat, a harbour, an island state.", "state", "NN"),
        ("Ruritania plans to build a dam.", "plans", "VBZ"),
        ("Information from many sources disputes the story.", "disputes", "VBZ"),
        ("A United Nations plan to feed people failed.", "plan", "NN"),
        ("The firm, which makes bolts, plans to hire.", "plans", "VBZ"),
        ("It had low clouds and winds gusting to 55 mph.", "winds", "NNS"),
        ("It sells nets and stops going to Lima.", "stops", "VBZ"),
    ],
)
def test_verb_behind_its_subject_is_told_from_a_noun(text, word, expected):
    assert [token.tag for token in tag_text(text) if token.text == word] == [expected]
