""" "Resistant strains", "new cases": of which illness, where the article is of one and does not say so."""

from collections.abc import Iterator

from briefing.analysis.results import Token
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground, once
from quiz.questions.things import kinds
from quiz.questions.wording.naming_edits import Edit
from quiz.questions.wording.title_words import title_words

OF_ILLNESS = {"case", "strain", "symptom", "variant"}
SPREADING = {"epidemic", "outbreak", "pandemic"}
# An article is of the illness that so many sentences name, so many times as many as any other.
TOLD_OFTEN, AHEAD = 6, 3


def edits_for_illness(ground: Ground, number: int, tokens: tuple[Token, ...]) -> Iterator[Edit]:
    """ "Resistant strains" as "resistant strains of plague", in an article of plague."""
    illness = illness_of(ground)
    if not illness or illness in title_words(ground):
        return
    untold = of_no_illness(tokens)
    for token in untold if untold and not names_illness(ground.tokens(number)) else ():
        yield token.start, token.end, f"{token.text} of {illness}"


def of_no_illness(tokens: tuple[Token, ...]) -> list[Token]:
    """The strains, cases and pandemics in the words of which nothing says of what they are."""
    places = (k for k, one in enumerate(tokens) if one.lemma.lower() in OF_ILLNESS | SPREADING)
    return [tokens[k] for k in places if is_told_of_many(tokens, k) and is_of_no_sort(tokens, k)]


def is_told_of_many(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Cases", and "a third pandemic" as well; "the pandemic" is the one that everybody knows."""
    if tokens[place].tag == "NNS":
        return True
    first = place
    while first and is_sortless(tokens[first - 1]):
        first -= 1
    is_new = first > 0 and tokens[first - 1].text.lower() in ("a", "an")
    return is_new and tokens[place].lemma.lower() in SPREADING


def is_of_no_sort(tokens: tuple[Token, ...], place: int) -> bool:
    """ "New cases", "resistant strains", and not "court cases", "civil cases", "cases of theft"."""
    first = place
    while first and (is_sortless(tokens[first - 1]) or tokens[first - 1].tag == "CD"):
        first -= 1
    is_led = first > 0 and tokens[first - 1].tag.startswith(("NN", "JJ", "POS", "PRP$", "VBN"))
    behind = tokens[place + 1].text.lower() if place + 1 < len(tokens) else ""
    return not is_led and behind not in ("against", "in", "of", "where")


def is_sortless(token: Token) -> bool:
    """ "New", "drug-resistant"."""
    return token.text.lower().rpartition("-")[2] in word_class("words_for_no_sort")


def names_illness(tokens: tuple[Token, ...]) -> bool:
    return any(is_illness(one.lemma.lower()) for one in tokens)


def is_illness(word: str) -> bool:
    """ "Plague", and what brings it."""
    return kinds().get(word) in ("disease", "organism")


@once
def illness_of(ground: Ground) -> str:
    """The one illness that the article is of; "" for none."""
    told = ((len(found), word) for word, found in ground.sentences_with_lemma.items() if is_disease(word))
    most, second = (*sorted(told, reverse=True), (0, ""), (0, ""))[:2]
    return most[1] if most[0] >= max(TOLD_OFTEN, AHEAD * second[0]) else ""


@once
def tells_of_illness(ground: Ground) -> bool:
    """Whether any sentence names an illness: else a judge's cases and a firm's variants are meant."""
    return any(is_illness(word) for word in ground.sentences_with_lemma)


def is_disease(word: str) -> bool:
    return kinds().get(word) == "disease"
