"""A kind of a thing left out where other kinds would fit: "Crews fear that _____ is spreading."

For "wet mould" of an article that sets wet, dry and cold mould apart; what a kind does is asked by `terms`.
"""

from collections.abc import Iterator

from briefing.analysis.results import Phrase
from quiz.questions.asking.coined_terms import gap
from quiz.questions.asking.stated import is_statement, stated_whole
from quiz.questions.asking.terms import FEWEST_KINDRED
from quiz.questions.candidates import Candidate
from quiz.questions.ground import Ground
from quiz.questions.kindred import kindred_terms

KIND_TAGS = ("JJ", "NN", "VBN")


def ask(ground: Ground) -> Iterator[Candidate]:
    for number in sorted(set(ground.section_of) - ground.repeated):
        kinds = list(kinds_in(ground, number))
        stem = stated_whole(ground, number) if len(kinds) == 1 and is_statement(ground, number) else None
        if stem is not None and stem.text.count(kinds[0].text) == 1:
            yield gap(ground, number, stem, kinds[0], "kind gap")


def kinds_in(ground: Ground, number: int) -> Iterator[Phrase]:
    """The terms of two words that have kindred in the article, but those that are subjects by themselves."""
    tokens = ground.tokens(number)
    subjects = {(fact.subject.first, fact.subject.last) for fact in ground.facts.get(number, ())}
    for place in range(len(tokens) - 1):
        kind, thing = tokens[place], tokens[place + 1]
        is_term = thing.text in ground.terms and kind.tag in KIND_TAGS and kind.text.islower()
        if is_term and thing.tag == "NN" and (place, place + 2) not in subjects:
            phrase = ground.phrase(number, place, place + 2)
            if len(kindred_terms(ground, phrase.text)) >= FEWEST_KINDRED:
                yield phrase
