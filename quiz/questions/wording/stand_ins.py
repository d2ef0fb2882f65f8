"""Whom "they" means as a subject: the crowd that says it, or the subject of the sentence before."""

from briefing.analysis.results import Fact, Modality, Phrase, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.things import is_human
from quiz.questions.wording.binding import has_other_people, is_crowd, may_be_they

VOUCHED = (Modality.STATED, Modality.POSSIBLE)


def stand_in(ground: Ground, fact: Fact) -> Phrase | None:
    """The phrase to say for "they"; None where somebody else could be meant."""
    if not is_they(ground, fact):
        return None
    found = own_speaker(ground, fact) or crowd_before(ground, fact)
    return found and without_connective(ground, found)


def is_they(ground: Ground, fact: Fact) -> bool:
    return [token.text.lower() for token in ground.tokens_of(fact.subject)] == ["they"]


def without_connective(ground: Ground, phrase: Phrase) -> Phrase:
    """ "The unions, however" as the unions."""
    last = [token.text.lower() for token in ground.tokens_of(phrase)[-2:]]
    is_led_on = len(last) == 2 and last[0] == "," and last[1] in word_class("connectives")
    return ground.start_of(phrase, phrase.last - phrase.first - 2) if is_led_on else phrase


def own_speaker(ground: Ground, fact: Fact) -> Phrase | None:
    """ "The ministries said they would sign": the ministries."""
    speaker = fact.speaker
    if (
        speaker is None
        or not is_they(ground, fact)
        or fact.modality is not Modality.REPORTED
        or speaker.end > fact.subject.start
    ):
        return None
    return speaker if speaks_of_itself(ground, fact, speaker) else None


def speaks_of_itself(ground: Ground, fact: Fact, speaker: Phrase) -> bool:
    """Whether no other crowd stands before "they"; of what is done to them, nor in the sentence before."""
    between = (
        token
        for token in ground.tokens(fact.sentence)[: fact.subject.first]
        if not speaker.start <= token.start < speaker.end
    )
    if not is_crowd(ground, speaker) or any(may_be_they(token) for token in between):
        return False
    return not fact.is_passive or not has_other_people(ground, speaker)


def crowd_before(ground: Ground, fact: Fact) -> Phrase | None:
    """ "The unions met in May. They want a pay rise": the subject of the sentence before."""
    if fact.modality not in VOUCHED or not fact.is_main or fact.sentence == 1:
        return None
    number = fact.sentence - 1
    before = next((one for one in ground.facts.get(number, ()) if one.is_main), None)
    if before is None or before.modality not in VOUCHED or not is_next(ground, number):
        return None
    subject = before.subject
    opening = ground.tokens(fact.sentence)[: fact.subject.first]
    others = [*ground.tokens(number)[: subject.first], *ground.tokens(number)[subject.last :], *opening]
    is_alone = not any(may_be_they(token) and may_be_meant(fact, token) for token in others)
    return subject if is_alone and is_crowd(ground, subject) else None


def may_be_meant(fact: Fact, token: Token) -> bool:
    """People may do all; things say and think nothing."""
    return is_human((token,)) or token.tag == "NNPS" or fact.verb not in words("saying_verbs")


def is_next(ground: Ground, number: int) -> bool:
    """Whether the sentence behind it stands in its paragraph or the next."""
    return ground.sentence(number + 1).block - ground.sentence(number).block <= 1
