"""How: by doing what, through what: "How can the fever spread from person to person?"."""

from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable, candidate_of
from quiz.questions.ground import Ground
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

LONGEST = 16


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for kind, phrase in fact.adjuncts:
            if kind is Adjunct.MANNER and tells_how(ground, phrase):
                yield from ask_manner(ground, fact, phrase)


def tells_how(ground: Ground, phrase: Phrase) -> bool:
    """ "by banning the channel", "via droplets"; not "by the minister", which tells who."""
    tokens = ground.tokens_of(phrase)
    if not 2 <= len(tokens) <= LONGEST:
        return False
    opening = tokens[0].text.lower()
    return opening in ("via", "through", "using") or opening == "by" and tokens[1].tag == "VBG"


def ask_manner(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    said = say(ground, phrase, bound=fact.subject.actor)
    stem = about_part(ground, fact, "How", phrase)
    if said is None or stem is None:
        return
    _, _, rest = said.text.partition(" ")
    accept = (rest,) if not said.text.startswith("by ") else ()
    answer = Answer(AnswerType.CLAUSE, said.text, phrase.start, phrase.end, accept=accept)
    yield candidate_of(ground, fact, "how", stem, answer, phrase, -0.02)
