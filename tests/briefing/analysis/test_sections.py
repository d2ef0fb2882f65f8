from briefing.analysis.cutting import Stretch, best_cuts, how_many
from briefing.analysis.results import Block, BlockKind, Paragraph
from briefing.analysis.sections import Part, cue, cut
from tests.briefing.analysis.sentences import make_tagged

K = BlockKind


def cut_blocks(*blocks):
    """Sections of blocks given as (kind, text); each paragraph is one sentence."""
    made = [Block(number, kind, text, range(len(text))) for number, (kind, text) in enumerate(blocks, 1)]
    texts = [block for block in made if block.kind is not K.HEADING]
    sentences, tokens = make_tagged(*(block.text for block in texts))
    sentences = tuple(
        type(one)(one.number, one.key, one.text, 0, 0, block.number, 0)
        for one, block in zip(sentences, texts, strict=True)
    )
    return cut(made, sentences, tokens, ())


def test_authors_headings_part_the_text():
    parts = cut_blocks(
        (K.PARAGRAPH, "A storm hit."),
        (K.HEADING, "The damage"),
        (K.PARAGRAPH, "Roofs fell."),
        (K.PARAGRAPH, "So did walls."),
    )

    assert parts == (
        Part("", (Paragraph(1, K.PARAGRAPH, (1,)),)),
        Part("The damage", (Paragraph(3, K.PARAGRAPH, (2,)), Paragraph(4, K.PARAGRAPH, (3,)))),
    )


def test_heading_under_heading_keeps_both():
    parts = cut_blocks(
        (K.PARAGRAPH, "A storm hit."),
        (K.HEADING, "The damage"),
        (K.HEADING, "In town"),
        (K.PARAGRAPH, "Roofs fell."),
    )

    assert [part.heading for part in parts] == ["", "The damage: In town"]


def test_one_heading_over_everything_parts_nothing():
    parts = cut_blocks((K.HEADING, "The storm"), (K.PARAGRAPH, "A storm hit."), (K.PARAGRAPH, "Roofs fell."))

    assert len(parts) == 1


def test_no_sentences_make_no_sections():
    assert cut_blocks((K.HEADING, "The storm")) == ()


def test_cuts_fall_where_the_terms_change():
    fish = [Stretch(55, {"fish": 2, f"sea{i}": 1}) for i in range(4)]
    coal = [Stretch(55, {"coal": 2, f"mine{i}": 1}) for i in range(4)]
    wood = [Stretch(55, {"wood": 2, f"tree{i}": 1}) for i in range(4)]

    assert best_cuts([*fish, *coal, *wood]) == [4, 8]


def test_list_items_are_not_parted():
    stretches = [
        Stretch(200, {"fish": 1}),
        Stretch(200, {"coal": 1}, follows_on=True),
        Stretch(200, {"wood": 1}),
    ]

    assert 1 not in best_cuts(stretches)


def test_number_of_sections_follows_the_length():
    assert [how_many(size) for size in (80, 250, 600, 900, 1500, 9000)] == [1, 2, 3, 4, 7, 12]


def test_openings_speak_for_and_against_a_cut():
    assert [
        cue(text) for text in ("But it rained.", "This was new.", "Butter is dear.", '"No," he said.')
    ] == [
        0.5,
        -0.45,
        0.0,
        -0.3,
    ]
