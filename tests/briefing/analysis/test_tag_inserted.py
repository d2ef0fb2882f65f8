import pytest

from briefing.analysis.tagging import tag_text


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The survey, published Friday night, put Lee ahead.", "published", "VBN"),
        ("The Tarn Forces, made of old crews, began to attack Marlo.", "made", "VBN"),
        ("In their film, posted on Friday, the pier is raised.", "posted", "VBN"),
        ("Lee said the old mill, closed in 1998, would be sold.", "closed", "VBN"),
        ("Lee said a mill, planned since 1998 and halted in 2020, would open.", "halted", "VBN"),
        ("Lee said goodbye, packed her bags and left Oslo.", "packed", "VBD"),
        ("Cars account for half of it, followed by boats at 20%.", "followed", "VBN"),
        ("Costs are high, with fees projected to rise.", "projected", "VBN"),
        ("Sales fell - a steep drop from a peak of $61 touched in May 2012.", "touched", "VBN"),
        ("The port is shut — a blow to a plan backed in May.", "backed", "VBN"),
        ("It was late – a guard called the police.", "called", "VBD"),
        ("It rained - a dam flooded the town.", "flooded", "VBD"),
        ("Tarn - a town on the coast - closed its port.", "closed", "VBD"),
        ("Ann Lee, a nurse, published a book.", "published", "VBD"),
        ("The ferry sank, killed two and burned.", "killed", "VBD"),
        ("Marlo, which the Tarn council annexed in May, is old.", "annexed", "VBD"),
        ("The files that Tarn Judge Ann Lee authorised for release are old.", "authorised", "VBD"),
        ("Lee, who has clashed with Berg, at first tried to swim.", "tried", "VBD"),
        ("The plan in the deal announced Friday by owners was set to fail.", "announced", "VBN"),
    ],
)
def test_form_behind_a_comma_or_a_relative_pronoun(text, word, expected):
    assert next(token.tag for token in tag_text(text) if token.text == word) == expected
