"""What a thing is called to which something was done: "What was the ferry called that Norway sold?".

For "Norway sold a ferry called Kelda Star": the deed tells which is meant, where no clause behind the
name does.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import Fact, Phrase, Token
from quiz.questions.actor_names import own_names
from quiz.questions.asking.called_things import RELATIVES, named_at, noun_before, past_marks
from quiz.questions.asking.coined_terms import naming_end, term_at
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.things import head_of
from quiz.questions.wording import verb_groups
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import NOTHING, Stem, assembled
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import told_tail
from quiz.questions.wording.verbs_told import verb_told

JOINING = {"and", "or"}
PRESENT = {"VBZ", "VBP"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        phrase = fact.objects[0] if fact.objects and not fact.is_passive else None
        found = called_object(ground, phrase) if phrase and phrase.first == fact.action.last else None
        if phrase is not None and found is not None:
            yield from ask_name(ground, fact, phrase, *found)


def ask_name(ground: Ground, fact: Fact, phrase: Phrase, noun: Phrase, term: Phrase) -> Iterator[Candidate]:
    stem = stem_of(ground, fact, phrase, noun)
    if stem is not None:
        accept = names_beside(ground, term)
        answer = Answer(AnswerType.NOUN, term.text, term.start, term.end, accept=accept)
        yield candidate_of(ground, fact, "called", stem, answer, phrase)


def called_object(ground: Ground, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """The noun that opens the phrase and the one name it is given: "a ferry called Kelda Star"."""
    tokens = ground.tokens(phrase.sentence)
    for place in range(phrase.first + 1, min(phrase.last + 2, len(tokens))):
        end = naming_end(tokens, place) if tokens[place].tag == "VBN" else 0
        noun = noun_before(ground, phrase.sentence, tokens, place) if end else None
        noun = noun and whole_noun(ground, phrase, noun)
        if noun is None:
            continue
        term = named_at(ground, phrase.sentence, end) or term_at(ground, phrase.sentence, end)
        return (noun, term) if term is not None and is_alone(ground, tokens, term) else None
    return None


def whole_noun(ground: Ground, phrase: Phrase, noun: Phrase) -> Phrase | None:
    """ "Chain of inns" where the noun is "inns"; None where more than an article stands before it."""
    tokens = ground.tokens(phrase.sentence)
    before = [one for one in tokens[phrase.first : noun.first] if one.tag != "DT"]
    if not before:
        return noun
    is_group = [one.tag for one in before] == ["NN", "IN"] and before[-1].text == "of"
    return ground.phrase(phrase.sentence, phrase.first, noun.last) if is_group else None


def is_alone(ground: Ground, tokens: tuple[Token, ...], term: Phrase) -> bool:
    """Whether neither a clause that tells of the thing follows the name, nor the name of another thing."""
    after = past_marks(tokens, term.last)
    follows = [one.text.lower() for one in tokens[after : after + 1]]
    if RELATIVES.intersection(follows) or not JOINING.intersection(follows):
        return RELATIVES.isdisjoint(follows)
    named = named_at(ground, term.sentence, after + 1)
    return named is None or set(named_by(ground, named)) <= set(named_by(ground, term))


def named_by(ground: Ground, term: Phrase) -> list[int]:
    return [one.actor for one in ground.mentions_within(term.sentence, term.start, term.end)]


def names_beside(ground: Ground, term: Phrase) -> tuple[str, ...]:
    """What else the article calls the actor that the term names."""
    names = (name for index in named_by(ground, term)[:1] for name in own_names(ground.actor(index)))
    return tuple(name for name in names if name != term.text)


def stem_of(ground: Ground, fact: Fact, phrase: Phrase, noun: Phrase) -> Stem | None:
    """ "What is the ferry called that Norway sold in May?" """
    opening = ground.tokens_of(noun)[0]
    said = say(ground, ground.rest_of(noun, 1) if opening.tag == "DT" else noun)
    verb, subject = verb_groups.told(verb_told(ground, fact)), say_subject(ground, fact)
    if said is None or subject is None or verb is None:
        return None
    tail = told_tail(ground, fact, phrase, fact.subject.actor, NOTHING)
    if tail is None or opening.text.lower() in ("this", "that", "these", "those"):
        return None
    head = head_of(ground.tokens_of(noun))
    is_many = head is not None and head.tag == "NNS"
    is_now = ground.tokens_of(fact.action)[0].tag in PRESENT
    copula = ("are" if is_many else "is") if is_now else ("were" if is_many else "was")
    stem = assembled(ground, fact, [f"What {copula} the {said.text} called that", subject.text, verb], tail)
    return replace(stem, actors=tuple(sorted({*stem.actors, *said.actors, *subject.actors})))
