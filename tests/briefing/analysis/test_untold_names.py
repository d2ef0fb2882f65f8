"""A bare name that acts may be a man's or a band's; one with an article is a body's."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.results import Article
from briefing.analysis.untold_names import acts_untold
from tests.briefing.analysis.articles import references_of


@pytest.mark.parametrize(
    ("text", "is_untold"),
    [
        ("Keldamar slept. The port met Keldamar. Then Keldamar threw a stone.", True),
        ("The Keldamar slept. The port met the Keldamar. Then the Keldamar threw a stone.", False),
        ("Keldamar slept. The port met Keldamar. Then the port of Keldamar threw a stone.", False),
        ("Greenpeace slept. The port met Greenpeace. Then Greenpeace threw a stone.", False),
    ],
)
def test_name_that_no_word_explains_acts(text, is_untold):
    found = analyse(Article(text))
    last = len(found.sentences)
    mentions = [one for actor in found.actors for one in actor.mentions if one.sentence == last]

    assert acts_untold(found.tokens[-1], mentions, found.actors) is is_untold


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Zarkowna also said that he had sold the port.", None),
        ("Today the port opened and he left.", "Jon Vik"),
        ("Jon then said that he had sold the port.", "Jon Vik"),
    ],
)
def test_he_behind_a_name_that_nobody_knows_is_not_one_told_of_before(text, pronoun):
    found = references_of("Mayor Jon Vik sold a boat.", text, in_paragraph=True)

    assert dict(found)["he"] == pronoun
