"""The verb of a fact as a stem has it: a fact in, its verb group with particle and adverbs out."""

from dataclasses import replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Fact, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once
from quiz.questions.wording import verb_groups
from quiz.questions.wording.parts import parts_behind

# "Tore up the deal": particles that are no part of the object behind them.
LIFTING = {"up", "down", "off", "out", "away", "back"}
# "First sold boats in 2012": of several times that one.
IN_ORDER = {"first", "last"}
# "Is accused of it": no more than said.
CHARGED = {"accused", "alleged", "suspected"}
# "They nearly sold it": without the word they did.
SHORT_OF_IT = {"almost", "nearly"}


@once
def verb_tokens(ground: Ground, fact: Fact) -> tuple[Token, ...]:
    """The verb group with its particle, where no part of the fact begins with that."""
    following = ground.tokens(fact.sentence)[fact.action.last : fact.action.last + 2]
    parts = parts_behind(ground, fact)
    is_taken = any(part.phrase.first == fact.action.last for part in parts)
    is_passed = any(part.kind is None and part.phrase.first == fact.action.last + 1 for part in parts)
    verb = tuple(spelt_right(token) for token in ground.tokens_of(fact.action))
    if is_passed and following[0].text.lower() in LIFTING:
        return (*verb, following[0])
    return verb_groups.with_particle(verb, () if is_taken else following)


def spelt_right(token: Token) -> Token:
    """ "Receive" for a "recieve" of the article, which no question repeats."""
    if not token.tag.startswith("VB") or token.text not in words("misspellings"):
        return token
    lemma = token.lemma.lower()
    return replace(token, text=inflect(lemma, token.tag)) if lemma not in words("misspellings") else token


@once
def verb_told(ground: Ground, fact: Fact) -> tuple[Token, ...]:
    """The verb group as a stem tells it, with the "usually", "reportedly", "probably", "first" before it."""
    line, first = ground.tokens(fact.sentence), fact.action.first
    while first > 0 and line[first - 1].tag == "RB":
        first -= 1
    before = line[first : fact.action.first]
    often = [one for one in before if is_kept(one.text.lower())]
    return (*often, *verb_tokens(ground, fact))


def is_kept(adverb: str) -> bool:
    """ "Usually", "probably", "reportedly", "first", "nearly"."""
    is_hedge = adverb in words("frequency_adverbs", "hedged_words") or adverb in word_class("reported_words")
    return is_hedge or adverb in IN_ORDER or adverb in SHORT_OF_IT


def is_told_as_hearsay(ground: Ground, fact: Fact) -> bool:
    """ "Has reportedly sold", "is accused of selling", with nobody named: the verb says how sure it is."""
    told = {token.text.lower() for token in verb_told(ground, fact)}
    is_claim = fact.is_passive and not CHARGED.isdisjoint(told)
    return fact.speaker is None and (is_claim or not word_class("reported_words").isdisjoint(told))
