"""Leads "the country" and "the government" back to the one country that the article is about.

A token in, what to say for it or None out: told far more often than any other, and no other named nearby.
"""

import re
from functools import cache

from briefing.analysis.gazetteer import Sort, adjectives, entry_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token, Use
from briefing.analysis.wordlists import rows, words
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words
from quiz.questions.wording.callings import Calling, callings
from quiz.questions.wording.explained_behind import EXPLAINING
from quiz.questions.wording.naming import name_of, possessive

# The main actor is met in so many sentences, and in so many times as many as the next of its sort.
FEWEST, FAR_MORE = 3, 2
# "The federal government" is still the country's.
OF_THE_WHOLE = {"federal", "national", "central"}
OF_STATE = re.compile(r"\b(?:Central|Reserve) Bank\b|\bFederal Reserve\b")
BANK_OF = "Bank of "
INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}")


@cache
def sorts() -> dict[str, tuple[str, bool]]:
    """Noun -> the label of whom it means, and whether it is that one's own."""
    return {row[0]: (row[1], row[2:] == ("its",)) for row in rows("nouns_of_main_actors")}


def is_own_of_main_actor(inner: tuple[Token, ...]) -> bool:
    """ "Economy", "jobless rate": what each country has one of."""
    return sorts().get(" ".join(one.text.lower() for one in inner), ("", False))[1]


def main_actor_behind(ground: Ground, number: int, inner: tuple[Token, ...]) -> tuple[int, str] | None:
    """The actor that the words after "the" mean, and the words for it: "Tunisia", "the Tunisian army"."""
    noun = inner[-1]
    label, is_own = sorts().get(" ".join(one.text.lower() for one in inner), ("", False))
    index = main_actor(ground, label) if label and noun.tag in ("NN", "JJ") else None
    if (
        index is None
        or is_explained(ground, number, noun)
        or not is_alone_nearby(ground, number, index, noun)
    ):
        return None
    actor = ground.actor(index)
    if label == "bank" and not is_of_state(actor):
        return None
    if not is_own:
        return index, name_of(actor)
    if not is_only_one(ground, actor, inner):
        return None
    adjective = adjective_of(actor)
    owner = f"the {adjective}" if adjective else possessive(name_of(actor))
    return index, f"{owner} {' '.join(one.text.lower() for one in inner)}"


def is_of_state(bank: Actor) -> bool:
    """ "The Bank of Norway", what is called a central bank; not the Bank of Tarn, a town."""
    if any("central bank" in role.text.lower() for role in bank.roles):
        return True
    if bank.name in words("banks_of_no_state"):
        return False
    owner = entry_of(bank.name.removeprefix(BANK_OF)) if bank.name.startswith(BANK_OF) else None
    is_of_country = owner is not None and owner.kind is ActorKind.COUNTRY and owner.sort is Sort.COUNTRY
    return is_of_country or OF_STATE.search(bank.name) is not None


def is_explained(ground: Ground, number: int, noun: Token) -> bool:
    """ "The city where Ann Lee lives", "the government of Mali"."""
    behind = next((one for one in ground.tokens(number) if one.start >= noun.end), None)
    return behind is not None and behind.text.lower() in EXPLAINING


@once
def main_actor(ground: Ground, label: str) -> int | None:
    """The actor of the label that the article keeps telling of.

    It tells of no other half as much, or its title names this one alone.
    """
    alike = [index for index, one in enumerate(ground.analysis.actors) if one.label == label]
    told = sorted((-len(ground.sentences_of_actor.get(index, ())), index) for index in alike)
    most, least = (-told[0][0] if told else 0), (-told[1][0] if told[1:] else 0)
    if most < FEWEST:
        return None
    titled = [index for index in alike if is_in_title(ground, ground.actor(index))]
    is_main = most >= FAR_MORE * least or most > least and titled == [told[0][1]]
    return told[0][1] if is_main else None


def is_in_title(ground: Ground, actor: Actor) -> bool:
    """ "Why Norway's herring leave", "Norwegian herring leave", "Lee resigns": a given title names it."""
    title = ground.analysis.title
    surname = actor.name.split()[-1] if actor.kind is ActorKind.PERSON else ""
    forms = (actor.name, surname, *actor.aliases, adjectives().get(actor.country, ""))
    is_given = not ground.analysis.title_is_automatic
    return is_given and any(form and contains_words(title, form) for form in forms)


def is_alone_nearby(ground: Ground, number: int, index: int, noun: Token) -> bool:
    """Whether it was told of before, and nothing else of its kind in this sentence or the one before.

    Of those behind the noun, "the government sent ships to Mali" does not mean Mali's.
    """
    kind = ground.actor(index).kind
    told = (one for place in (number - 1, number) for one in ground.mentions.get(place, ()))
    near = {one.actor for one in told if not is_named_apart(ground, one, number, noun)}
    meant = {one.actor for place in (number - 1, number) for one in ground.references.get(place, ())}
    others = {one for one in near | meant if one is not None and ground.actor(one).kind is kind}
    return others <= {index} and ground.sentences_of_actor[index][0] <= number


def is_named_apart(ground: Ground, mention: Mention, number: int, noun: Token) -> bool:
    """ "Mali" behind "the government", and not "Malian seals" or "Mali's seals", which may be its own."""
    if mention.sentence != number or mention.start < noun.end or mention.use is Use.ATTRIBUTE:
        return False
    behind = next((one for one in ground.tokens(number) if one.start >= mention.end), None)
    return behind is None or behind.tag != "POS" and not behind.tag.startswith("NN")


def is_only_one(ground: Ground, actor: Actor, inner: tuple[Token, ...]) -> bool:
    """Whether the article tells of no other: neither "the state government" nor "foreign governments".

    Beside "the jobless rate" it may tell of rates of another sort, and of "the Malian government" by name.
    """
    noun, sort = inner[-1], {one.text.lower() for one in inner[:-1]}
    told = callings(ground, noun)
    if told is None:
        return False
    own = sort | {word.lower() for one in actor.mentions for word in one.surface.split()} | OF_THE_WHOLE
    alike = (one for one in told if sort <= one.telling and not is_of_other_country(ground, one, actor))
    return all(one.telling <= own and one.noun == noun.text.lower() for one in alike)


def is_of_other_country(ground: Ground, one: Calling, actor: Actor) -> bool:
    """ "The Malian government" in an article on Tunisia, which never stands as "the government"."""
    phrase = one.phrase
    named = ground.mentions_within(
        phrase.sentence, phrase.start, ground.tokens(phrase.sentence)[one.place].end
    )
    owners = [ground.actor(mention.actor) for mention in named]
    return bool(owners) and all(one.kind is ActorKind.COUNTRY and one is not actor for one in owners)


def adjective_of(actor: Actor) -> str:
    """ "U.S." where the article has it, "Tunisian"; "" where there is no such word."""
    initials = (one.surface for one in actor.mentions if INITIALS.fullmatch(one.surface))
    return next(initials, adjectives().get(actor.country, ""))
