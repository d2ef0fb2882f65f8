from briefing.analysis import Article, analyse
from briefing.analysis.headings import _best_new, _is_new, _signature, name_sections
from briefing.analysis.results import BlockKind, Paragraph
from briefing.analysis.sections import Part
from briefing.analysis.sentence_view import SentenceView
from briefing.analysis.topics import topics
from tests.briefing.analysis.sentences import make_tagged


def topics_of(text):
    sentences, tokens = make_tagged(text)
    return [topic.text for topic in topics(SentenceView(sentences[0], tokens[0], (), ()), {})]


def test_topics_are_noun_phrases_with_what_belongs_to_them():
    assert topics_of("The treatment of cattle is costly.") == [
        "Treatment",
        "Treatment of cattle",
        "Cattle",
    ]


def test_denied_and_open_phrases_are_no_topics():
    assert topics_of("There is no cure, and its price is high.") == []


def test_passing_adjectives_are_left_out():
    assert topics_of("The recent outbreak ended.") == ["Outbreak"]


def test_authors_heading_stays_and_no_two_are_alike():
    sentences, tokens = make_tagged(
        "Cattle fever kills cattle.",
        "Cattle fever spreads among cattle.",
        "Cattle fever spreads by ticks; ticks bite cattle.",
    )
    parts = [
        Part("Cattle fever", (Paragraph(1, BlockKind.PARAGRAPH, (1,)),)),
        Part("", (Paragraph(2, BlockKind.PARAGRAPH, (2,)),)),
        Part("", (Paragraph(3, BlockKind.PARAGRAPH, (3,)),)),
    ]

    headings = name_sections(parts, sentences, tokens, (), ())

    assert headings[0] == ("Cattle fever", False)
    assert len({heading for heading, _ in headings}) == 3


def test_text_without_nouns_still_has_a_heading():
    analysis = analyse(Article("He ran. She ran. They ran."))

    assert [section.heading for section in analysis.sections] == ["Part 1"]


def headings_of(*paragraphs):
    analysis = analyse(Article("\n\n".join(paragraphs), "A title"))
    return [section.heading for section in analysis.sections]


def test_heading_names_whose_relations_the_section_is_about():
    text = (
        "Norway wants calm. Its government has grown keener on mending relations with Russia."
        " Norway needs gas. Norway hopes that trade will grow. Norway waits."
    )

    assert headings_of(text) == ["Norway's relations with Russia"]


def test_heading_says_what_two_main_actors_have_between_them():
    text = (
        "Norway and Sweden closed their border after a dispute over herring."
        " Norway arrested two Swedish crews. The tensions between Norway and Sweden grew in the spring."
        " Sweden answered with tariffs on Norwegian oil."
    )

    assert headings_of(text) == ["Tensions between Norway and Sweden"]


def test_heading_praises_nothing_and_names_no_single_role():
    sentences, tokens = make_tagged("The remarkable harbour programme pleased the famous head coach.")

    found = [topic.text for topic in topics(SentenceView(sentences[0], tokens[0], (), ()), {})]

    assert found == ["Harbour programme"]


def test_name_keeps_its_new_and_torn_compound_is_no_topic():
    assert topics_of("The New York harbour outbreak grew.") == ["New York harbour outbreak"]
    assert topics_of("They worked with cutting edge technology.") == []


def test_two_matters_of_one_owner_are_two_headings():
    used = [_signature("Silver Pine's profits")]

    assert _is_new("Silver Pine's accounts", used)


def test_long_heading_is_taken_only_where_the_short_ones_are_used():
    long = "The lights of the old coast between Tarn and the northern islands"
    found = [(2.0, long), (1.0, "Silver Pine's profits")]

    assert _best_new(found, []) == "Silver Pine's profits"
    assert _best_new(found, [_signature("Silver Pine's profits")]) == long


def test_topic_ends_before_an_adjective_or_a_verb_behind_its_noun():
    assert "Move many sailors" not in topics_of("It was a move many sailors liked.")
    assert "Thieves target" not in topics_of("It tells how thieves target small towns.")


def test_topic_that_owns_what_follows_is_none():
    assert topics_of("The repeal of a sailor's 2022 order failed.") == ["Repeal"]


def test_owner_in_a_topic_keeps_its_article():
    assert "The bay's corals" in topics_of("Trawlers have destroyed the bay's corals.")


def test_what_a_section_goes_on_about_heads_it_before_somebody_in_passing():
    text = (
        "Ann Lee spoke. The lights of the coast are old. Nobody needs the lights now."
        " Sailors liked the lights. It rained. Few lights still burn in winter."
    )

    assert headings_of(text) == ["Lights of the coast"]
