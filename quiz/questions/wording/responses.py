""" "Norway responded by banning films": to what nothing may say, and then the deed alone is told."""

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Fact
from briefing.analysis.word_classes import word_class
from quiz.questions.ground import Ground, phrases_behind

ANSWERING = {"react", "reply", "respond", "retaliate"}


def is_answer_to_untold(ground: Ground, fact: Fact) -> bool:
    """ "Responded by banning films", "with an offer", and not "to the raid", "after the raid"."""
    if fact.verb not in ANSWERING and not is_answering_nobody(ground, fact):
        return False
    fronted = () if fact.fronted is None else (fact.fronted,)
    led = {ground.tokens_of(phrase)[0].text.lower() for phrase in (*fronted, *phrases_behind(fact))}
    return led.isdisjoint(word_class("openers_of_what_is_answered"))


def is_answering_nobody(ground: Ground, fact: Fact) -> bool:
    """ "Answered with an offer", and not "answered the call with an offer"."""
    opened = [ground.tokens_of(phrase)[0].tag for phrase in fact.objects]
    return fact.verb == "answer" and all(tag in ("IN", "TO") for tag in opened)


def as_deed(ground: Ground, fact: Fact, text: str) -> str:
    """ "Norway responded by banning films" as "Norway banned films", where it is not told to what."""
    verb, *behind = ground.tokens(fact.sentence)[fact.action.last - 1 : fact.action.last + 2]
    is_led = len(behind) == 2 and behind[0].text == "by" and behind[1].tag == "VBG"
    if not is_led or verb.tag not in ("VBD", "VBZ", "VBP") or not is_answer_to_untold(ground, fact):
        return text
    return text.replace(f"{verb.text} by {behind[1].text}", inflect(behind[1].lemma, verb.tag))
