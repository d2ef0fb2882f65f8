"""What somebody calls a thing: "What did Ann Lee call the inquiry?" for "called the inquiry a sham"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.noun_phrases import base_end
from briefing.analysis.results import Fact, Phrase, Token
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.things import is_empty
from quiz.questions.whole_things import fair_forms
from quiz.questions.wording.stems import about_part

CALLING = {"brand", "call", "dub", "label", "term"}
ARTICLES = {"a", "an", "the"}
LONGEST = 6


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground, with_speech=True):
        if fact.verb in CALLING and not fact.is_passive and len(fact.objects) > 1:
            yield from ask_name(ground, fact)


def ask_name(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """The thing stays in the question, what it is called is the answer; of both nothing is left over."""
    thing, *called = fact.objects
    name = name_in(ground, called)
    if name is None or thing.first != fact.action.last or called[0].first != thing.last:
        return
    tokens = ground.tokens_of(thing)
    if tokens[0].tag in ("IN", "TO", "PRP", "DT") and len(tokens) == 1 or has_owner(tokens):
        return
    stem = about_part(ground, replace(fact, objects=(thing,), adjuncts=()), "What", None)
    if stem is None:
        return
    is_one = " " not in name.text and not is_marked(ground, name)
    doubts = ["one word of judgement"] if is_one and ground.tokens_of(name)[0].tag.startswith("JJ") else []
    answer = Answer(AnswerType.WORDS, name.text, name.start, name.end, accept=forms_of_noun(ground, name))
    yield candidate_of(ground, fact, "name given", stem, answer, None, *doubts)


def has_owner(tokens: tuple[Token, ...]) -> bool:
    """ "His client's answers": whose they are, another sentence tells."""
    return any(token.tag == "PRP$" for token in tokens)


def name_in(ground: Ground, called: list[Phrase]) -> Phrase | None:
    """ "A sham", "“brilliant”", "a “stitch-up”": a short noun phrase, or what stands in marks."""
    number, first, last = called[0].sentence, called[0].first, called[-1].last
    tokens = ground.tokens(number)
    while first < last and (tokens[first].text.lower() in ARTICLES or tokens[first].tag == '"'):
        first += 1
    is_quoted = tokens[first - 1].tag == '"'
    closing = next((k for k in range(first, len(tokens)) if tokens[k].tag == '"'), 0) if is_quoted else last
    while closing > first and (tokens[closing - 1].text in ",." or tokens[closing - 1].tag == '"'):
        closing -= 1
    if not first < closing <= first + LONGEST:
        return None
    said = tokens[first:closing]
    if any(token.text == "," for token in said):
        return None
    is_noun = base_end(tokens, first, closing) == closing and not is_empty(said)
    is_word = closing == first + 1 and said[0].tag in ("JJ", "VBN")
    return ground.phrase(number, first, closing) if is_quoted or is_noun or is_word else None


def is_marked(ground: Ground, name: Phrase) -> bool:
    """Whether it stands in quotation marks: there is one way to give it."""
    return ground.tokens(name.sentence)[name.first - 1].tag == '"'


def forms_of_noun(ground: Ground, name: Phrase) -> tuple[str, ...]:
    """ "Sham" for "complete sham": what says a noun in fewer words; of other words none are left out."""
    tokens = ground.tokens_of(name)
    is_noun = base_end(tokens, 0, len(tokens)) == len(tokens) and tokens[-1].tag.startswith("NN")
    return fair_forms(ground, name) if is_noun else ()
