"""What hangs in the air in a phrase: words that only an earlier sentence explains, "the" above all."""

from functools import cache

from briefing.analysis.results import Mention, Reference, Token
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground
from quiz.questions.things import kinds

NOUN_PHRASE_TAGS = ("NN", "JJ", "CD", "VBN", "VBG", "POS", "RB", "HYPH")
EXPLAINING = {"of", "that", "who", "which", "where", "known", "called", "between"}
UNIQUE = {"only", "first", "second", "third", "main", "sole"}


def hangs(
    ground: Ground,
    number: int,
    tokens: tuple[Token, ...],
    references: list[Reference],
    mentions: list[Mention],
    is_subject: bool = False,
) -> bool:
    """Whether a word in the phrase needs an earlier sentence: pronouns, "the deal", "last week", "others"."""
    if not tokens or tokens[0].text[0] in "'’" or tokens[0].text.lower() == "that" and tokens[0].tag == "DT":
        return True
    if (
        len(tokens) == 1
        and tokens[0].tag == "CD"
        and not ground.dates_within(number, tokens[0].start, tokens[0].end)
    ):
        return True
    covered = [(one.start, one.end) for one in references]
    named = [(one.start, one.end) for one in mentions]
    start, end = tokens[0].start, tokens[-1].end
    if any(ground.date(index).is_relative for index in ground.dates_within(number, start, end)):
        return True
    for place, token in enumerate(tokens):
        if inside(token, covered):
            continue
        if inside(token, named) or is_initialism(token):
            continue
        word = token.text.lower()
        is_example = word == "such" and next_word(tokens, place) == "as"
        if word in words("unbound_words") and not is_example:
            return True
        if word == "the" and is_loose_definite(ground, number, tokens, place, is_subject):
            return True
    return False


def is_loose_definite(
    ground: Ground, number: int, tokens: tuple[Token, ...], place: int, is_subject: bool = False
) -> bool:
    """Whether the noun phrase after "the" can only be understood from an earlier sentence."""
    stop = place + 1
    while stop < len(tokens) and tokens[stop].tag.startswith(NOUN_PHRASE_TAGS):
        if tokens[stop].tag in ("VBG", "VBN", "RB") and tokens[stop - 1].tag.startswith("NN"):
            break
        stop += 1
    inner = tokens[place + 1 : stop]
    owner = next((k for k, token in enumerate(inner) if token.tag == "POS"), None)
    if owner is not None:
        inner, stop = inner[:owner], place + 1 + owner
    if inner and inner[0].tag == "CD" and not any(character.isdigit() for character in inner[0].text):
        return True
    if not inner or any(token.tag.startswith(("NNP", "CD", "JJS", "RBS")) for token in inner):
        return False
    if is_named_behind(ground, number, tokens[stop : stop + 2]):
        return False
    if ground.mentions_within(number, inner[0].start, inner[-1].end):
        return False
    is_vague = inner[-1].lemma.lower() in words("vague_subjects")
    explaining = {"of", "that"} if is_vague else EXPLAINING
    following = next_word(tokens, stop - 1)
    is_explained = owner is None and (
        following in explaining
        or following in governed_by(inner[-1])
        or is_placed(ground, number, tokens[stop : stop + 3])
    )
    if is_explained or any(token.text.lower() in UNIQUE for token in inner):
        return False
    head = inner[-1]
    if len(inner) > 1 and " ".join(token.text for token in inner).lower() in ground.terms.get(
        head.text.lower(), ()
    ):
        return False
    if head.lemma.lower() in words("definites_that_stand") or head.text.lower() in words(
        "definites_that_stand"
    ):
        return False
    if kinds().get(head.lemma.lower()) == "body":
        return False
    return len(inner) == 1 or is_subject or is_met_before(ground, number, head)


def is_placed(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The strike at Skagen": a preposition and a name say which one."""
    starts = {one.start for one in ground.mentions.get(number, ())}
    return bool(after) and after[0].tag == "IN" and any(token.start in starts for token in after[1:])


def governed_by(noun: Token) -> frozenset[str]:
    """The prepositions whose phrase belongs to the noun: "relations with", "agreement on"."""
    return relational_nouns().get(noun.lemma.lower(), frozenset())


@cache
def relational_nouns() -> dict[str, frozenset[str]]:
    return {noun: frozenset(prepositions.split()) for noun, prepositions in rows("relational_nouns")}


def is_named_behind(ground: Ground, number: int, after: tuple[Token, ...]) -> bool:
    """ "The ruling party, Civil Contract": the name follows behind a comma."""
    if len(after) < 2 or after[0].text != ",":
        return False
    return any(mention.start == after[1].start for mention in ground.mentions.get(number, ()))


def is_met_before(ground: Ground, number: int, head: Token) -> bool:
    """Whether the noun stands in a sentence before: then "the" points back to it."""
    first = next(iter(ground.sentences_with_lemma.get(head.lemma.lower(), ())), number)
    return first < number


def inside(token: Token, spans: list[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in spans)


def is_initialism(token: Token) -> bool:
    """ "US" is not "us"."""
    return len(token.text) > 1 and token.text.isupper()


def next_word(tokens: tuple[Token, ...], place: int) -> str:
    return tokens[place + 1].text.lower() if place + 1 < len(tokens) else ""
