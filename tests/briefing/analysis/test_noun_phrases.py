"""Where noun phrases end: at a name behind an opening date, and not inside a comparison."""

import pytest

from briefing.analysis.noun_phrases import base_end
from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "first", "phrase"),
    [
        ("In 2020 Norland banned the nets.", 1, "2020"),
        ("In August 2022 Ann Lee signed the treaty.", 1, "August 2022"),
        ("The town slept, but in 2020 Norland banned the nets.", 6, "2020"),
        ("The 2020 Norland treaty banned the nets.", 0, "The 2020 Norland treaty"),
        ("They left after the 2020 Norland vote.", 3, "the 2020 Norland vote"),
        ("Norland passed the then Harbour Act.", 2, "the then Harbour Act"),
        ("They drove out of the caucus Rep. Ann Lee.", 4, "the caucus"),
        ("They praised company chair Dr. Ann Lee.", 2, "company chair Dr. Ann Lee"),
        ("Norland is nine times the width of Tarn.", 2, "nine times the width"),
        ("Norland built an even wider harbour.", 2, "an even wider harbour"),
        ("The raid killed all seven sailors aboard.", 3, "all seven sailors aboard"),
        ("They put the sailors aboard a ferry.", 2, "the sailors"),
        ("They slept on the Marlo-Tarn (M2) road in Norland.", 3, "the Marlo-Tarn ( M2 ) road"),
        ("They met the Marlo Fishers (MF) in Tarn.", 2, "the Marlo Fishers"),
        ("A Marlo, Texas, man sold the boat.", 0, "A Marlo , Texas , man"),
        ("The flood hit the Marlo, Texas, area on Monday.", 3, "the Marlo , Texas , area"),
        ("The flood hit Marlo, Texas, police said.", 3, "Marlo"),
        ("The flood hit the Marlo, Norland, area.", 3, "the Marlo"),
        ("Norland built Riga's and Tarn's ports in May.", 2, "Riga 's and Tarn 's ports"),
    ],
)
def test_noun_phrase_ends(text, first, phrase):
    tokens = tag_text(text)

    end = base_end(tokens, first, len(tokens))

    assert " ".join(token.text for token in tokens[first:end]) == phrase
