"""Out of what, or inside what, where the stem leaves that open: "Who was dragged out by officers?"."""

import re

from briefing.analysis.results import ActorKind, Fact, Token
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import WHO_SAID
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.things import is_human

# A loan "taken out" or a suit "thrown out" leaves no room; a person does.
LEADING = {
    "bundle", "carry", "drag", "escort", "haul", "kick", "lead", "lift", "march", "pull", "take", "throw",
    "usher",
}  # fmt: skip
OUTWARD = {"off", "out"}
# What tells of when or by whom, and not out of what.
OF_ELSE = {"after", "and", "before", "but", "by", "during", "in", "last", "on", "when", "while"}
# "Trapped inside and …", and not "inside the hull".
WITHIN = {"aboard", "inside", "outside"}
INSIDE = re.compile(rf"\b({'|'.join(sorted(WITHIN))})(?:[,.?]| (?:after|and|as|before|when|while)\b)")
BEFORE_ROOMS = ("CD", "DT", "IN", "JJ", "NN", "PR")


def out_of_untold(ground: Ground, candidate: Candidate) -> str:
    """ "In which month was Low dragged out by officers?", and not "dragged out of the hall"."""
    fact = candidate.fact
    if fact is None or not fact.is_passive or fact.verb not in LEADING or not is_of_person(ground, fact):
        return ""
    heard = [token.text.lower() for token in ground.tokens(fact.sentence)[fact.action.last - 1 :]]
    outward = next((word for word in heard[:2] if word in OUTWARD), "")
    behind = heard[heard.index(outward) + 1 :][:1] if outward else []
    is_alone = any(word in OF_ELSE or not word[0].isalnum() for word in behind)
    return f"nobody is told {outward} of what" if is_alone else ""


def is_of_person(ground: Ground, fact: Fact) -> bool:
    index = fact.subject.actor
    is_named = index is not None and ground.actor(index).kind is ActorKind.PERSON
    return is_named or is_human(ground.tokens_of(fact.subject))


def inside_untold(ground: Ground, candidate: Candidate) -> str:
    """ "Crews were trapped inside and _____ were hurt", and not "the ferry burnt with 40 crews inside"."""
    is_inside = candidate.rule not in WHO_SAID and any(word in candidate.stem for word in sorted(WITHIN))
    asked = INSIDE.search(candidate.stem) if is_inside else None
    if asked is None:
        return ""
    line = ground.tokens(candidate.sentence)
    places = (k for k, one in enumerate(line) if one.text.lower() == asked[1])
    place = next((k for k in places if is_without_room(line, k)), None)
    if place is None:
        return ""
    told = (
        one
        for one in line[:place]
        if one.tag.startswith("NN") and contains_words(candidate.whole_stem, one.text)
    )
    is_told = any(
        not is_human((one,)) and not is_of_person_named(ground, candidate.sentence, one) for one in told
    )
    return "" if is_told else f"nobody is told {line[place].text} what"


def is_without_room(line: tuple[Token, ...], place: int) -> bool:
    """ "Trapped inside and", and not "inside the hull"."""
    return [one.tag[:2] for one in line[place + 1 : place + 2] if one.tag[:2] in BEFORE_ROOMS] == []


def is_of_person_named(ground: Ground, number: int, token: Token) -> bool:
    """Whether the word is of a person's name."""
    named = (one for one in ground.mentions.get(number, ()) if one.start <= token.start < one.end)
    return any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named)
