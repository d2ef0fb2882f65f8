"""Names that no gap leaves out: sources, media, places on the map, one of a list, bynames of teams."""

import re
from collections.abc import Sequence

from briefing.analysis.results import ActorKind, Fact
from briefing.analysis.wordlists import words
from quiz.questions.asking.objects import is_listed
from quiz.questions.candidates import Answer, AnswerType
from quiz.questions.ground import Ground
from quiz.questions.wording.occasions import AT_THE_TIME
from quiz.questions.wording.responses import ANSWERING
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.whole_sentences import SHORTEST

# What is done with words, pictures and films on a platform.
POSTING = {"livestream", "post", "publish", "share", "stream", "upload"}
# Words before what tells when it was.
WHEN = (" after ", " before ", " by ", " during ", " in ", " since ", " until ")
# A team, a family, a people.
BYNAME = re.compile(r"[A-Z][a-z]+s")


def is_byname(answer: Answer, before: str) -> bool:
    """ "The Gunners", "the Harrises": what else a team or a family is called, and nobody asks for."""
    is_after_the = before.lower().endswith("the ")
    return answer.type is AnswerType.ACTOR and is_after_the and BYNAME.fullmatch(answer.text) is not None


def is_on_the_map(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """A place, or a country that does nothing: whoever knows the map knows it, or many others would fit."""
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return False
    kind = ground.actor(answer.index).kind
    return kind is ActorKind.PLACE or kind is ActorKind.COUNTRY and answer.index != fact.subject.actor


def is_of_scene(fact: Fact, answer: Answer) -> bool:
    """ "In a film shown on _____, Lee sold it": a name that but sets the scene of what is news."""
    opening = fact.fronted
    if answer.type is not AnswerType.ACTOR or opening is None:
        return False
    is_scene = opening.text.lower().split()[0] in AT_THE_TIME
    return is_scene and opening.start <= answer.start < opening.end


def is_when(ground: Ground, answer: Answer, before: str) -> bool:
    """ "Tarn's surrender in _____", "since _____": where an event tells when, a year fits as well.

    "In the _____" takes no year.
    """
    if answer.type is not AnswerType.ACTOR or answer.index is None or not before.endswith(WHEN):
        return False
    return ground.actor(answer.index).kind is ActorKind.EVENT


def is_medium(ground: Ground, fact: Fact, stem: Stem, answer: Answer) -> bool:
    """ "Lee replied via _____", "wrote on _____": by which medium words reach the world is no news."""
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return False
    before = stem.text.partition(answer.text)[0].lower()
    if not before.endswith((" on ", " via ")):
        return False
    is_said = fact.verb in words("saying_verbs", "verbs_of_saying", "verbs_of_writing")
    is_spoken = is_said or fact.verb in ANSWERING or fact.verb in POSTING
    return is_spoken and ground.actor(answer.index).kind is ActorKind.ORGANISATION


def is_listed_name(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """Whether the name is one of a list, into which others would fit."""
    is_name = answer.type is AnswerType.ACTOR and answer.index is not None
    return is_name and is_listed(ground, fact.sentence, answer.end, answer.index)


def names_source(ground: Ground, number: int, answer: Answer) -> bool:
    """Whether the words only say who reports it, or what that one is, which nobody needs to learn."""
    facts = ground.facts.get(number, ())
    return is_of_closing_speaker(ground, facts, answer) or any(
        other.speaker.start <= answer.start
        and (answer.start < other.speaker.end or other.subject.start < other.speaker.start)
        for other in facts
        if other.speaker is not None
    )


def is_of_closing_speaker(ground: Ground, facts: Sequence[Fact], answer: Answer) -> bool:
    """ "Half of them were nurses, Ann Lee told the Tarn Post": whose words came before "told"."""
    return any(
        fact.verb in words("saying_verbs")
        and fact.subject.start <= answer.start < fact.action.end
        and ground.text(fact.sentence)[: fact.subject.start].rstrip().endswith(",")
        and fact.subject.first > SHORTEST
        for fact in facts
    )
