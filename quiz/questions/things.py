"""Noun phrases and what their heads stand for: an apology is an act, a harbour a building, a tick an animal.

What a noun stands for is read from a list; a noun that is not on it is of no kind.
"""

from collections.abc import Iterator
from functools import cache

from briefing.analysis.noun_phrases import phrase_end
from briefing.analysis.results import Phrase, Token
from briefing.analysis.token_spans import phrase
from briefing.analysis.wordlists import rows, words

LONGEST = 8
ARTICLES = {"a": "a", "an": "a", "the": "the", "its": "the", "his": "the", "her": "the", "their": "the"}
OPENINGS = ("DT", "JJ", "NN", "PRP$")
BEFORE = ("VB", "IN", "TO", ",", "CC")
# What a deed that is told whole may end with: "close the port", "sell all 40".
WHOLE_ENDS = ("NN", "CD", '"')
CUTS = {"IN", "TO", ",", "WDT", "WP"}

# "Vulnerable populations" are people, wolf populations are not.
SAID_OF_PEOPLE = {
    "displaced", "elderly", "marginalised", "marginalized", "minority", "underserved", "vulnerable",
}  # fmt: skip
GROUPED = {"community", "group", "population"}
# Counted without an "s" as "aircraft" and "fish" are, which are things and animals; a series is anybody's.
TOGETHER = {
    "audience",
    "crew",
    "crowd",
    "people",
    "percent",
    "personnel",
    "police",
    "series",
    "species",
    "staff",
}

Form = tuple[str, str, str]


@cache
def kinds() -> dict[str, str]:
    """Noun -> kind."""
    return dict(rows("noun_kinds"))


@cache
def labels_of_bodies() -> dict[str, str]:
    """Noun for a body -> the label of what is called so: "firm" -> "company"."""
    return dict(rows("organisation_roles"))


@cache
def nouns_for_bodies() -> frozenset[str]:
    """ "Company", "hospital", "team"."""
    return frozenset(labels_of_bodies())


@cache
def nouns_for_places() -> frozenset[str]:
    """ "Town", "harbour"."""
    return frozenset(noun for noun, _ in rows("place_roles"))


def head_of(tokens: tuple[Token, ...]) -> Token | None:
    """The last noun before the first preposition, comma or relative: "man" of "the man who sold ships"."""
    head = None
    for token in tokens:
        if token.tag in CUTS and head is not None:
            break
        if token.tag.startswith("NN"):
            head = token
    return head


def form_of(tokens: tuple[Token, ...]) -> Form | None:
    """Kind, number and article of a noun phrase; None where its head is a name or not on the list."""
    head = head_of(tokens)
    if head is None or head.tag not in ("NN", "NNS"):
        return None
    kind = kinds().get(head.lemma.lower())
    return None if kind is None else (kind, head.tag, ARTICLES.get(tokens[0].text.lower(), ""))


def kind_of(tokens: tuple[Token, ...]) -> str:
    """What the head of a noun phrase stands for; "" where it is not on the list."""
    head = head_of(tokens)
    if head is None and tokens and tokens[0].tag == "VBG":
        head = tokens[0]
    return kinds().get(head.lemma.lower(), "") or kinds().get(head.text.lower(), "") if head else ""


def is_empty(tokens: tuple[Token, ...]) -> bool:
    """ "A different track", "the point": a head that says nothing, with nothing behind it that would."""
    head = head_of(tokens)
    return head is not None and head.lemma.lower() in words("empty_nouns")


def is_whole_deed(tokens: tuple[Token, ...]) -> bool:
    """ "To close the port"; "to hold on" tells nothing, "to expect a" is torn."""
    return tokens[-1].tag.startswith(WHOLE_ENDS) and any(one.tag.startswith("NN") for one in tokens)


def is_human(tokens: tuple[Token, ...]) -> bool:
    """Whether the head is for people, whom nobody asks for with "what"."""
    head = head_of(tokens)
    if head is None:
        return False
    forms = {head.text.lower(), head.lemma.lower()}
    is_told = head.lemma.lower() in GROUPED and any(one.text.lower() in SAID_OF_PEOPLE for one in tokens)
    return is_told or not forms.isdisjoint(nouns_for_people()) or kinds().get(head.lemma.lower()) == "people"


def nouns_for_people() -> frozenset[str]:
    return words("person_roles", "profession_words", "governing_nouns", "outlaws") | TOGETHER


def nouns_for_callings() -> frozenset[str]:
    """What somebody is by office, role or profession."""
    return words("offices", "person_roles", "profession_words")


def noun_phrases(number: int, text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Phrase, Form]]:
    """The noun phrases of sentence `number` behind verbs, prepositions and commas, with their form."""
    stop = 0
    for place, token in enumerate(tokens):
        opens = place == 0 or tokens[place - 1].tag.startswith(BEFORE)
        if place < stop or not opens or not token.tag.startswith(OPENINGS):
            continue
        end = phrase_end(tokens, place, min(len(tokens), place + LONGEST + 1))
        if not place < end <= place + LONGEST:
            continue
        stop = end
        form = form_of(tokens[place:end])
        is_joined = any(token.tag == "CC" for token in tokens[place:end])
        if form is not None and not is_joined and not is_empty(tokens[place:end]):
            yield phrase(number, tokens, place, end, text), form
