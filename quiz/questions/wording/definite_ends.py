"""Where the noun phrase behind a "the" ends: tokens in, the place out, and whether a thing owned follows."""

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import Token

NOUN_PHRASE_TAGS = ("NN", "JJ", "CD", "VBN", "VBG", "POS", "RB", "HYPH")


def definite_end(tokens: tuple[Token, ...], first: int) -> tuple[int, bool]:
    """Where the noun phrase that begins at `first` ends, and whether "'s" with a thing owned follows."""
    stop = first
    while stop < len(tokens):
        if tokens[stop].text == "(":
            closed = next((k for k in range(stop, len(tokens) - 1) if tokens[k].text == ")"), None)
            stop = stop if closed is None else closed + 1
        tag = tokens[stop].tag
        if not tag.startswith(NOUN_PHRASE_TAGS):
            break
        if tag in ("VBG", "VBN", "RB") and tokens[stop - 1].tag.startswith("NN"):
            break
        if tag == "JJ" and is_said_behind(tokens, stop):
            break
        stop += 1
    for place in range(first, stop):
        if tokens[place].tag == "POS":
            return place, True
    return stop, False


def is_said_behind(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Overnight" of "the region overnight, and": behind a noun, and before none; not "general" of "the
    attorney general", which is never an adverb.
    """
    follows = tokens[place + 1 : place + 2]
    is_end = not follows or not follows[0].tag.startswith(NOUN_PHRASE_TAGS)
    is_adverb = "ADV" in pos_of(tokens[place].text.lower())
    return is_adverb and tokens[place - 1].tag in ("NN", "NNS") and is_end
