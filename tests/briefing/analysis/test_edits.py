"""An instructor's edits beat the rules: lines kept, sections joined and split, actors put right."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.edits import ActorEdit, Edits, SectionEdit
from briefing.analysis.results import ActorKind, Article, Form

SOURCE = """## A bridge for Gerona

Spain opened a bridge over the Ter on 3 May 2024. The bridge cost 40 million euros.

Prime Minister Pedro Alba cut the ribbon in Gerona. Portugal paid a third of the price.

## The neighbours

France protested on 7 May 2024. Its foreign minister, Jean Morel, said that the bridge blocks ships.

Germany offered to mediate between France and Spain. Talks will begin in Geneva in June 2024.

Subscribe to our newsletter for more.
"""
ARTICLE = Article(SOURCE, title="A bridge", form=Form.MARKDOWN)
COUNTRY, PLACE = ActorKind.COUNTRY, ActorKind.PLACE


def edited(**edits):
    return analyse(ARTICLE, edits=Edits(**edits))


def key_of(start):
    return next(sentence.key for sentence in analyse(ARTICLE).sentences if sentence.text.startswith(start))


def outline(analysis):
    return [(s.heading, s.heading_is_automatic, s.sentences) for s in analysis.sections]


def actor(analysis, name):
    return next((one for one in analysis.actors if one.name == name), None)


def test_no_edits_change_nothing():
    assert edited() == analyse(ARTICLE)


def test_line_that_was_set_aside_comes_back():
    analysis = edited(kept_lines=frozenset({"Subscribe to our newsletter for more."}))

    assert analyse(ARTICLE).set_aside[-1].text == "Subscribe to our newsletter for more."
    assert analysis.set_aside == ()
    assert analysis.sentences[-1].text == "Subscribe to our newsletter for more."


def test_section_is_joined_to_the_one_before():
    analysis = edited(sections=(SectionEdit(key_of("France protested"), starts=False),))

    assert outline(analysis) == [("A bridge for Gerona", False, (1, 2, 3, 4, 5, 6, 7, 8))]


def test_section_is_split_before_a_paragraph_and_gets_a_heading():
    analysis = edited(sections=(SectionEdit(key_of("Germany offered"), starts=True),))

    assert [numbers for _, _, numbers in outline(analysis)] == [(1, 2, 3, 4), (5, 6), (7, 8)]
    assert analysis.sections[2].heading_is_automatic
    assert analysis.sections[2].heading


def test_heading_by_hand_beats_the_authors():
    edits = (SectionEdit(key_of("France protested"), heading="What Paris says"),)

    assert outline(edited(sections=edits))[1] == ("What Paris says", False, (5, 6, 7, 8))


def test_split_and_headed_in_one_edit():
    edits = (SectionEdit(key_of("Germany offered"), starts=True, heading="Berlin helps"),)

    assert outline(edited(sections=edits))[2] == ("Berlin helps", False, (7, 8))


def test_edit_of_a_sentence_that_is_gone_does_nothing():
    assert edited(sections=(SectionEdit("gone:1", starts=True, heading="x"),)) == analyse(ARTICLE)


def test_dropped_actor_is_named_nowhere():
    analysis = edited(actors=(ActorEdit("Portugal", COUNTRY, is_kept=False),))

    assert actor(analyse(ARTICLE), "Portugal")
    assert actor(analysis, "Portugal") is None


def test_actor_is_renamed_and_gets_another_kind():
    edit = ActorEdit("Gerona", PLACE, new_name="City of Gerona", new_kind=ActorKind.ORGANISATION)

    found = actor(edited(actors=(edit,)), "City of Gerona")

    assert (found.kind, found.label) == (ActorKind.ORGANISATION, "organisation")
    assert [mention.surface for mention in found.mentions] == ["Gerona"]


def test_joined_actors_share_wordings_and_mentions():
    edits = (ActorEdit("Portugal", COUNTRY, same_as=("Spain", COUNTRY)),)

    found = actor(edited(actors=edits), "Spain")

    assert [mention.surface for mention in found.mentions] == ["Spain", "Portugal", "Spain"]
    assert actor(edited(actors=edits), "Portugal") is None


def test_actor_is_joined_to_one_that_has_another_name_now():
    edits = (
        ActorEdit("Portugal", COUNTRY, same_as=("Spain", COUNTRY)),
        ActorEdit("Spain", COUNTRY, new_name="Iberia", new_kind=PLACE),
    )

    found = actor(edited(actors=edits), "Iberia")

    assert (found.kind, len(found.mentions)) == (PLACE, 3)


@pytest.mark.parametrize("other", [("Portugal", COUNTRY), ("Nobody", COUNTRY)])
def test_joins_in_a_circle_or_to_nobody_end(other):
    edits = (
        ActorEdit("Portugal", COUNTRY, same_as=("Spain", COUNTRY)),
        ActorEdit("Spain", COUNTRY, same_as=other),
    )

    analysis = edited(actors=edits)

    assert sum(len(one.mentions) for one in analysis.actors) == sum(
        len(one.mentions) for one in analyse(ARTICLE).actors
    )


def test_further_wording_is_found_in_the_text():
    edit = ActorEdit("Spain", COUNTRY, wordings=("The bridge",))

    found = actor(edited(actors=(edit,)), "Spain")

    assert sorted(mention.surface for mention in found.mentions) == ["Spain", "Spain", "The bridge"]


def test_every_mention_carries_the_index_of_its_actor():
    edits = (ActorEdit("Portugal", COUNTRY, same_as=("Spain", COUNTRY)), ActorEdit("Gerona", PLACE, False))

    for index, one in enumerate(edited(actors=edits).actors):
        assert {mention.actor for mention in one.mentions} == {index}
