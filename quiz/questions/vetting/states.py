"""Of which state it is told: voters and ministries are some country's, which a reader must know."""

import re

from briefing.analysis.results import Actor, ActorKind
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import WHO_SAID
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words, plain
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.wording.state_bodies import owners_of, states_of_bodies

VALUES = {AnswerType.DATE, AnswerType.QUANTITY}
NOUNS = "|".join(sorted(words("nouns_of_a_state")))
# "Voters left a party like Norway's Harbour Guild": the guild is Norway's, the voters may be anybody's.
OWNER_OF_MORE = re.compile(rf"(?:[A-Z][\w-]* )*[A-Z][\w-]*[’']s? (?!(?:[\w-]+ ){{0,2}}(?:{NOUNS})s?\b)")


def state_missing(ground: Ground, candidate: Candidate) -> str:
    """ "In which year did voters elect the Harbour Party?": where? A title that names the country tells."""
    if candidate.answer.type not in VALUES or candidate.rule in WHO_SAID:
        return ""
    said = {word.removesuffix("s") for word in plain(candidate.whole_stem).split()}
    nouns = sorted(said & words("nouns_of_a_state"))
    if not nouns or is_state_in_title(ground):
        return ""
    told = OWNER_OF_MORE.sub(" ", candidate.whole_stem)
    is_told = any(is_named(one, told) for one in ground.analysis.actors if is_governed(one))
    return "" if is_told else f"nobody is told of which country the {nouns[0]} is"


def body_of_two(ground: Ground, candidate: Candidate) -> str:
    """ "Which ministry said so?": the Harbour Ministry, and both Norway and Denmark have one."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    is_body = ground.actor(answer.index).kind is ActorKind.ORGANISATION
    owners = [ground.actor(one).name for one in owners_of(ground, answer.index)] if is_body else []
    return f"it is that of {' and of '.join(owners[:2])}" if len(owners) > 1 else ""


def body_without_state(ground: Ground, candidate: Candidate) -> str:
    """ "Which institution said that Norway sold ships?": Norway’s Harbour Ministry, whose country only the
    article tells, and not the key; a title that names the country tells it.
    """
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None or candidate.rule not in WHO_SAID:
        return ""
    owner = states_of_bodies(ground).get(answer.index)
    if owner is None or is_in_title(ground, ground.actor(owner)):
        return ""
    return f"nobody is told that it is that of {ground.actor(owner).name}"


@once
def is_state_in_title(ground: Ground) -> bool:
    """Whether the title that stands behind questions names a state."""
    return any(is_in_title(ground, one) for one in ground.analysis.actors if is_governed(one))


def is_governed(actor: Actor) -> bool:
    """A country, a town: what has voters; the Baltic region has none of its own."""
    return actor.kind is ActorKind.COUNTRY or actor.kind is ActorKind.PLACE and actor.label != "region"


def is_named(actor: Actor, text: str) -> bool:
    return any(contains_words(text, name) for name in (actor.name, *actor.aliases))
