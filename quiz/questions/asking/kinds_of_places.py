"""In what kind of places: "In what kind of areas do cases of the fever typically occur?"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.name_words import name_class
from briefing.analysis.results import Adjunct, Fact, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.objects import noun_answer
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

# "In shallow waters" may be read as how.
WHERE = (Adjunct.PLACE, Adjunct.MANNER)
# What is so in general: "occur", "can occur", "are found".
IN_GENERAL = ("MD", "VBP", "VBZ")
# "Eastern areas" are told by where they lie.
OF_A_SIDE = ("ern", "most")


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if ground.tokens_of(fact.action)[0].tag in IN_GENERAL:
            for kind, phrase in fact.adjuncts:
                if kind in WHERE and is_kind_of_place(ground.tokens_of(phrase)):
                    yield from ask_kind(ground, fact, phrase)


def is_kind_of_place(tokens: tuple[Token, ...]) -> bool:
    """ "In rural and hilly areas", and neither "in many areas" nor "in eastern areas" nor "in the area"."""
    told = [one for one in tokens[1:-1] if one.tag != "CC"]
    return (
        tokens[0].text.lower() == "in"
        and tokens[-1].text in words("kinds_of_areas")
        and bool(told)
        and all(one.tag in ("JJ", "NN") and tells_kind(one.text) for one in told)
    )


def tells_kind(word: str) -> bool:
    """ "Rural", "shallow"; no "nearby" or "foreign", and no side such as "northeast"."""
    loose = words("loose_determiners", "passing_adjectives", "evaluative_adjectives", "adjectives_of_no_kind")
    is_side = word.endswith(OF_A_SIDE) or word.title() in name_class("compass_words")
    return word.islower() and word not in loose and not is_side


def ask_kind(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """The kind is the answer, with its noun or without: "rural and hilly", "hilly and rural areas"."""
    _, *inner, noun = ground.tokens_of(phrase)
    rest = ground.rest_of(phrase, 1)
    said = say(ground, rest, bound=fact.subject.actor)
    stem = about_part(ground, fact, f"In what kind of {noun.text}", phrase)
    if said is None or stem is None:
        return
    forms = [" ".join(one.text for one in inner)]
    if [one.tag for one in inner] == ["JJ", "CC", "JJ"]:
        forms += [" ".join(one.text for one in reversed(inner))]
    answer = noun_answer(ground, rest, said)
    accept = (*forms, *(f"{form} {noun.text}" for form in forms[1:]))
    yield candidate_of(ground, fact, "kind of place", stem, replace(answer, accept=accept), phrase)
