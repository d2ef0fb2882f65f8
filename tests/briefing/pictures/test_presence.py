from briefing.pictures.presence import Presence, Together

# Actor 1 in sentences 1 (twice) and 4; actor 2 in 1 and 4; actor 3 in 4 alone. Sections 10 and 20.
MENTIONS = [(1, 1, 10), (2, 1, 10), (1, 1, 10), (3, 4, 20), (2, 4, 20), (1, 4, 20)]


def test_presence_counts_mentions_by_section():
    presence = Presence(MENTIONS, [10, 20])

    assert presence.counts(1) == (2, 1)
    assert presence.total(1) == 3
    assert presence.counts(9) == (0, 0)


def test_presence_knows_who_a_sentence_names_and_where_first():
    presence = Presence(MENTIONS, [10, 20])

    assert presence.named_in(4) == (3, 2, 1)
    assert presence.named_in(9) == ()
    assert (presence.first_in(1, 20), presence.first_in(3, 10)) == (4, None)


def test_presence_pairs_those_who_share_sentences():
    assert Presence(MENTIONS, [10, 20]).together() == [
        Together(1, 2, (1, 4)),
        Together(1, 3, (4,)),
        Together(2, 3, (4,)),
    ]
