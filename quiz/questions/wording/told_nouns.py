"""Asks for a body by what the article calls it: "which private equity firm" where "which company" says less.

Reads the roles of the body and a stem that asks for it, returns the stem.
"""

from dataclasses import replace

from briefing.analysis.results import Actor, ActorKind, Role, Token
from briefing.analysis.token_spans import token_span
from briefing.analysis.wordlists import words
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.things import nouns_for_bodies
from quiz.questions.wording.question_words import noun_for
from quiz.questions.wording.stems import Stem

RULES = {"noun", "apposition"}
LONGEST = 4
INNER = ("JJ", "NN", "VBG")
# What goes before a noun that is somebody's, or one of many: "the port's ferry firm", "two ferry firms".
OWNERS = {"POS", "PRP$", "CD", "JJS", "JJR"}
ARTICLES = {"a", "an", "the"}
# Words that tell nothing of what a body is, or only what it is to another: "rival".
LOOSE = words("passing_adjectives", "evaluative_adjectives", "opinion_words", "words_beside_another")


def by_told_noun(ground: Ground, actor: Actor, stem: Stem) -> Stem:
    """The stem with the noun that the article has, where there is room and it says nothing twice."""
    told = told_noun(ground, actor)
    if not told:
        return stem
    before, asked, behind = stem.text.partition(f"hich {noun_for(ground, actor)} ")
    if not asked or not set(plain(told).split()).isdisjoint(plain(behind).split()):
        return stem
    text = f"{before}hich {told} {behind}"
    is_short = len(f"{stem.occasion} {text}".split()) <= LONGEST_STEM
    return replace(stem, text=text) if is_short else stem


def told_noun(ground: Ground, actor: Actor) -> str:
    """The noun with what stands before it, such that it says nothing of the name."""
    if actor.kind is not ActorKind.ORGANISATION:
        return ""
    named = {word for name in (actor.name, *actor.aliases) for word in plain(name).split()}
    told = (noun_of(ground, role) for role in actor.roles if role.rule in RULES)
    return next((noun for noun in told if noun and named.isdisjoint(plain(noun).split())), "")


def noun_of(ground: Ground, role: Role) -> str:
    """ "Whale rescue group" of "the whale rescue group Tarnox"; the role may be but its last word."""
    line = ground.tokens(role.sentence)
    first, last = token_span(line, role.start, role.end)
    if first == last or line[last - 1].text not in nouns_for_bodies() or line[last - 1].tag != "NN":
        return ""
    while first > 0 and line[first - 1].tag.startswith(INNER) and tells_sort(ground, role, line[first - 1]):
        first -= 1
    first += line[first].text.lower() in ARTICLES
    while first < last and is_national(ground, role, line[first]):
        first += 1
    inner = line[first : last - 1]
    is_owned = first > 0 and line[first - 1].tag in OWNERS
    if is_owned or not inner or len(inner) >= LONGEST:
        return ""
    if not all(one.tag.startswith(INNER) and tells_sort(ground, role, one) for one in inner):
        return ""
    said = " ".join(one.text for one in line[first:last])
    return said if first else said[0].lower() + said[1:]


def tells_sort(ground: Ground, role: Role, token: Token) -> bool:
    """ "Private", "equity", and neither "large" nor a name; "Danish" would tell which."""
    is_plain = token.text.islower() and token.tag not in OWNERS and token.text not in LOOSE
    is_plain = is_plain or token.start == 0 and token.text[1:].islower()
    return is_plain and not is_national(ground, role, token)


def is_national(ground: Ground, role: Role, token: Token) -> bool:
    """ "Danish", "US", "London-based"."""
    told = ground.mentions_within(role.sentence, token.start, token.end)
    is_country = any(ground.actor(one.actor).kind is ActorKind.COUNTRY for one in told)
    return is_country or token.text.endswith("-based")
