"""As what somebody or something serves: "What did Ann Lee serve as under the king?" for "served as envoy"."""

from collections.abc import Iterator

from briefing.analysis.results import Fact, Phrase
from quiz.questions.asking.objects import noun_answer
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

SERVING = {"act", "begin", "double", "function", "operate", "serve", "start", "work"}
LONGEST = 9


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if fact.verb in SERVING and not fact.is_passive:
            for phrase in phrases_behind(fact):
                yield from ask_capacity(ground, fact, phrase)


def ask_capacity(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """What stands right behind the verb and its "as", if that is a thing or an office and no clause."""
    tokens = ground.tokens_of(phrase)
    is_behind = phrase.first == fact.action.last and tokens[0].text.lower() == "as"
    has_noun = any(token.tag in ("NN", "NNS") for token in tokens)
    if not is_behind or not has_noun or not 2 <= len(tokens) <= LONGEST:
        return
    if any(token.tag.startswith(("VB", "MD", "W")) and token.tag != "VBN" for token in tokens):
        return
    inner = ground.rest_of(phrase, 1)
    said = say(ground, inner, bound=fact.subject.actor)
    stem = about_part(ground, fact, "What", phrase, stand_in="as")
    if said is not None and stem is not None:
        yield candidate_of(ground, fact, "capacity", stem, noun_answer(ground, inner, said), phrase)
