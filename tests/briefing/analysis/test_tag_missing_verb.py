import pytest

from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    "text, word, expected",
    [
        ("Vaccines work by introducing a harmless part of a virus.", "work", "VBP"),
        ("This triggers the immune system to recognize the invader.", "triggers", "VBZ"),
        ("A frost spanning most of the eighteenth killed nearly 40 thousand geese.", "killed", "VBD"),
        ("Ferries move grain through canals to a mill that cleans it.", "move", "VBP"),
        ("Officers at the Coast Board note that a captain could ignore the rule.", "note", "VBP"),
        ("In the film, Berg shares common fears, including that a port would close.", "shares", "VBZ"),
        ("The rule targets drivers by closing a road to the port.", "targets", "VBZ"),
        ("The Tarn museum hosts three rare rafts and is closed to sailors.", "hosts", "VBZ"),
        ("Smaller boats particularly struggle because the tide turns early.", "struggle", "VBP"),
        ("The board forecasts how prices in the port will move.", "forecasts", "VBZ"),
        ("Some currently make $10.50 an hour on the ferries.", "make", "VBP"),
        ("One academic told the authors of a storm without a warning.", "told", "VBD"),
        ("Another witness, Ann Lee, told the jury of a light in the tower.", "told", "VBD"),
        ("Some criticized the council's decision to close the pier.", "criticized", "VBD"),
        ("Attacks on small harbours often follow a known pattern.", "Attacks", "NNS"),
        ("Barley flour prices shot up after the ferry to Marlo sank.", "prices", "NNS"),
        ("Barley flour prices shot up after the ferry to Marlo sank.", "shot", "VBD"),
        ("Barley flour prices shot up after the fire in Marlo.", "shot", "VBD"),
    ],
)
def test_sentence_without_a_verb_is_given_one(text, word, expected):
    tokens = tag_text(text)

    assert next(token.tag for token in tokens if token.text == word) == expected


@pytest.mark.parametrize("text", ["Fresh talks on trade in Oslo", "More work for the ministries of Norway"])
def test_headline_is_left_without_a_verb(text):
    finite = {"VBD", "VBZ", "VBP", "MD"}

    assert not finite & {token.tag for token in tag_text(text)}
