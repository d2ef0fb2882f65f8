from briefing.analysis import Article, analyse
from briefing.analysis.headings import name_sections
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
