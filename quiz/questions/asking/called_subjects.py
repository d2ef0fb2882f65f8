"""By which name people know it: "What is Tarn called?" for "Tarn is often called the “Town of Nets”"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Modality, Phrase
from quiz.questions.asking.called_objects import names_beside
from quiz.questions.asking.called_things import named_at
from quiz.questions.asking.coined_terms import naming_end, term_at
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.stems import about_part

CALLING = {"call", "dub", "know", "nickname", "term"}
# A nickname in marks may be of so many words: "the “Pearl of the Northern Seas”".
LONGEST_MARKED = 7


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground, with_speech=True):
        if fact.is_passive and fact.verb in CALLING:
            yield from ask_name(ground, fact)


def ask_name(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """What follows "is called" or "is known as", whole; a second name behind "or" is as right."""
    tokens, number = ground.tokens(fact.sentence), fact.sentence
    end = naming_end(tokens, fact.action.last - 1)
    term = (named_at(ground, number, end) or term_at(ground, number, end, LONGEST_MARKED)) if end else None
    if term is None or not is_name(ground, fact, term):
        return
    if any(one.text.lower() in ("or", "and") for one in tokens[term.last : term.last + 2]):
        return
    asked = ground.phrase(number, fact.action.last, term.last)
    # "Is known" tells what people know, "is known as" what they say.
    modality = Modality.STATED if fact.speaker is None else fact.modality
    told = replace(fact, objects=(asked,), adjuncts=(), modality=modality)
    stem = about_part(ground, told, "By what name" if fact.verb == "know" else "What", asked)
    if stem is None:
        return
    answer = Answer(AnswerType.NOUN, term.text, term.start, term.end, accept=names_beside(ground, term))
    yield candidate_of(ground, told, "byname", stem, answer, asked)


def is_name(ground: Ground, fact: Fact, term: Phrase) -> bool:
    """ "The “City of Nets”", "Kelda Star", "deep curing": no "unsafe", no "a liar", which are views of it."""
    tokens = ground.tokens(term.sentence)
    is_noun = tokens[term.last - 1].tag.startswith(("NN", "VBG"))
    has_article = any(one.tag == "DT" for one in tokens[fact.action.last : term.first])
    is_marked = tokens[term.first - 1].tag == '"'
    return term.text[0].isupper() or is_noun and (is_marked or not has_article)
