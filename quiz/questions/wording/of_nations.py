"""Whether "the Danish striker", "the Danish data" may be any of its country: its tokens in, yes or no out."""

from functools import cache

from briefing.analysis.gazetteer import adjectives
from briefing.analysis.results import ActorKind, Token, Use
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import labels_of_bodies, nouns_for_bodies

# Of these a country has one at a time.
ONLY_HOLDERS = {"ambassador", "chancellor", "emperor", "king", "premier", "president", "prime", "queen"}


def is_one_person(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The Dane", "the Danish striker": one of many; the Danish king there is but once, and officials."""
    named = ground.mentions_within(number, inner[0].start, inner[-1].end)
    if [(one.start, one.use) for one in named] != [(inner[0].start, Use.ATTRIBUTE)]:
        return False
    if ground.actor(named[0].actor).kind is not ActorKind.COUNTRY:
        return False
    head = inner[-1]
    if len(inner) == 1:
        behind = [token for token in ground.tokens(number) if token.start >= head.end][:1]
        return any(one.tag == "VBZ" or one.text == "was" for one in behind)
    return is_one_of_people(inner)


def is_one_finding(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The Danish data", "the Danish study": of what was found out a country has much."""
    return inner[-1].lemma.lower() in word_class("findings") and is_of_nation(ground, number, inner)


def is_one_firm(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """ "The Danish carmaker", "the Danish supermarket group": a country has many."""
    sorts = [labels_of_bodies().get(token.text) for token in inner[-2:]]
    is_firm = sorts[-1] == "company" or sorts == ["company", "group"]
    return is_firm and is_of_nation(ground, number, inner)


def is_of_nation(ground: Ground, number: int, inner: tuple[Token, ...]) -> bool:
    """Whether a country opens the phrase, and nobody else is named in it."""
    named = ground.mentions_within(number, inner[0].start, inner[-1].end)
    is_alone = [(one.start, one.end) for one in named] == [(inner[0].start, inner[0].end)]
    return is_alone and ground.actor(named[0].actor).kind is ActorKind.COUNTRY


def is_one_of_people(inner: tuple[Token, ...]) -> bool:
    """ "Striker", "young baker", and not "prime minister"."""
    noun = inner[-1].lemma.lower()
    is_only = not ONLY_HOLDERS.isdisjoint(token.lemma.lower() for token in inner)
    is_human = noun in words("person_roles") or noun in words("profession_words")
    return inner[-1].tag == "NN" and is_human and not is_only and noun not in nouns_for_bodies()


def is_other_national(inner: tuple[Token, ...]) -> bool:
    """ "The Portuguese boss", of whose country the article tells nothing else."""
    return inner[0].text in of_countries() and len(inner) > 1 and is_one_of_people(inner[1:])


@cache
def of_countries() -> frozenset[str]:
    """ "Portuguese", "Danish"."""
    return frozenset(adjectives().values())
