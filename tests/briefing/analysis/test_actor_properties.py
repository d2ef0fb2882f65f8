"""What must hold for names, roles and references of any text."""

import time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.analysis.actors import link
from briefing.analysis.names import find_names
from briefing.analysis.references import resolve
from briefing.analysis.roles import find_roles
from tests.briefing.analysis.articles import lines_of

NAMES = "Kenya Nairobi Oslo Ann Odera U.S. NATO-led al-Noor Georgia Washington Paris May Space Shuttle II 12"
NOUNS = "Minister Prime President's Bank University Camp camp war country deal He it this the of and for in"
WORDS = (*NAMES.split(), *NOUNS.split(), *["said", ",", "(", ")", "“The", "Rock”", "—", "."])


def analysed(*texts):
    sentences, tokens = lines_of(*texts)
    actors = find_roles(sentences, tokens, link(sentences, tokens, find_names(sentences, tokens)))
    return sentences, actors, resolve(sentences, tokens, actors)


def assert_valid(texts):
    sentences, actors, references = analysed(*texts)
    for index, actor in enumerate(actors):
        assert actor.name
        assert not actor.name.startswith("the ")
        assert actor.aliases == tuple(dict.fromkeys(mention.surface for mention in actor.mentions))
        for mention in actor.mentions:
            assert mention.actor == index
            assert sentences[mention.sentence - 1].text[mention.start : mention.end] == mention.surface
        for role in actor.roles:
            assert sentences[role.sentence - 1].text[role.start : role.end] == role.verbatim
    for reference in references:
        text = sentences[reference.sentence - 1].text
        assert text[reference.start : reference.end] == reference.surface
        assert reference.actor is None or 0 <= reference.actor < len(actors)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join), max_size=4))
def test_spans_are_slices_for_words_of_names(texts):
    assert_valid(texts)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=200), max_size=4))
@example(["", "Him"])
def test_spans_are_slices_for_any_text(texts):
    assert_valid(texts)


def test_mentions_do_not_overlap():
    _, actors, _ = analysed(
        "The U.S. Air Force and the Bank of Kenya met Kenya's Foreign Minister Ann Odera in Oslo, Norway."
    )
    spans = sorted((one.start, one.end) for actor in actors for one in actor.mentions)

    assert all(left[1] <= right[0] for left, right in zip(spans, spans[1:], strict=False))


def test_time_grows_with_the_text():
    texts = [f"Minister Ann{number} Odera{number} of Kenya met Marta Lind in Oslo." for number in range(60)]

    def seconds(lines):
        sentences, tokens = lines_of(*lines)
        started = time.process_time()
        actors = link(sentences, tokens, find_names(sentences, tokens))
        resolve(sentences, tokens, find_roles(sentences, tokens, actors))
        return time.process_time() - started

    seconds(texts)

    assert seconds(texts * 10) < 20 * seconds(texts) + 0.2
