"""How: by doing what, through what: "How can the fever spread from person to person?"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Adjunct, Fact, Phrase
from quiz.questions.asking.objects import noun_answer
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

LONGEST = 16
WAYS = ("via", "through")


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
    return opening in (*WAYS, "using") or opening == "by" and tokens[1].tag == "VBG"


def ask_manner(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    opening = ground.tokens_of(phrase)[0].text
    if opening in WAYS:
        yield from ask_way(ground, fact, phrase)
        return
    said = say(ground, phrase, bound=fact.subject.actor)
    stem = about_part(ground, fact, "How", phrase)
    if said is None or stem is None:
        return
    answer = Answer(AnswerType.CLAUSE, said.text, phrase.start, phrase.end)
    yield candidate_of(ground, fact, "how", stem, answer, phrase)


def ask_way(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "How can the fever spread?" takes "via tiny droplets": who types the droplets is right, too."""
    tokens = ground.tokens_of(phrase)
    inner = ground.rest_of(phrase, 1)
    said, stem = say(ground, inner, bound=fact.subject.actor), about_part(ground, fact, "How", phrase)
    after = ground.tokens(phrase.sentence)[phrase.last : phrase.last + 1]
    # "Through talks with the crew": the crew belongs to the talks.
    if after and after[0].tag == "IN":
        return
    is_thing = tokens[1].tag != "VBG" and any(token.tag in ("NN", "NNS") for token in tokens)
    if said is None or stem is None or not is_thing:
        return
    answer = noun_answer(ground, inner, said)
    led = tokens[0].text.lower()
    other = next(way for way in WAYS if way != led)
    accept = (answer.text, *answer.accept, f"{other} {answer.text}")
    answer = replace(answer, text=f"{led} {answer.text}", start=phrase.start, accept=accept)
    yield candidate_of(ground, fact, "how", stem, answer, phrase)
