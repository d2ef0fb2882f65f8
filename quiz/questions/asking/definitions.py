"""What a thing is, and what it is called: "What is the main cause of the fires?", "What is it called?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.objects import noun_answer
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording import verb_groups
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, about_part
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.verbs_told import verb_told

LONGEST = 8
CALLED = re.compile(r"\((?:also )?(?:called|known as|termed) ([\w -]+)\)")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        yield from ask_complement(ground, fact)
        for phrase in fact.objects:
            yield from ask_term(ground, fact, phrase)


def ask_complement(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "What is the main cause of the fires?" for "the main cause of the fires is arson"."""
    if fact.verb != "be" or len(fact.objects) != 1 or not explains(ground.tokens_of(fact.subject)):
        return
    phrase = fact.objects[0]
    tokens = ground.tokens_of(phrase)
    said, stem = say(ground, phrase, bound=fact.subject.actor), about_part(ground, fact, "What", phrase)
    is_judged = tokens[0].tag in ("JJS", "RBS") and tokens[1:2] and tokens[1].tag.startswith("VB")
    is_thing = (
        tokens[0].tag.startswith(("NN", "DT", "VBG", "JJ")) and len(tokens) <= LONGEST and not is_judged
    )
    if said is None or stem is None or not is_thing or not any(t.tag in ("NN", "NNS") for t in tokens):
        return
    yield candidate_of(ground, fact, "definition", stem, noun_answer(ground, phrase, said), phrase)


def explains(tokens: tuple[Token, ...]) -> bool:
    """Whether the first noun of a subject is a reason, aim or the like."""
    nouns = [k for k, token in enumerate(tokens) if token.tag == "NN"]
    first = next((k for k in nouns if k + 1 not in nouns), None)
    return first is not None and tokens[first].lemma.lower() in words("explaining_nouns")


def ask_term(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """ "What is the swelling that gout causes called?" for "gout causes swelling (called tophi)"."""
    match = CALLED.search(phrase.text)
    if match is None or fact.is_passive:
        return
    verb, subject = verb_groups.told(verb_told(ground, fact)), say_subject(ground, fact)
    if verb is None or subject is None:
        return
    said = say(ground, replace(phrase, actor=None))
    if said is None or said.text.lower().startswith(("a ", "an ")):
        return
    thing = said.text if said.text.lower().startswith("the ") else f"the {said.text}"
    start = phrase.start + match.start(1)
    answer = Answer(AnswerType.NOUN, match.group(1), start, start + len(match.group(1)))
    stem = Stem(f"What is {thing} that {subject.text} {verb} called?", (*said.actors, *subject.actors))
    yield candidate_of(ground, fact, "called", stem, answer, phrase)
