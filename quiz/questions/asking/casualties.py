"""What a happening cost: "How many people were killed when the ferry sank?" for "…, killing 12 people"."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.lexicon import inflect
from briefing.analysis.results import Fact, QuantityKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.amounts import answer_for
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import LONGEST_STEM
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording import verb_groups
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.resolving import Said, say
from quiz.questions.wording.stems import Stem, capitalised, squeezed
from quiz.questions.wording.subjects import say_subject
from quiz.questions.wording.tails import texts, told_tail
from quiz.questions.wording.verbs_told import verb_tokens, verb_told

BETWEEN = words("number_hedges") | {"all", "another", "as", "many", "up", "to"}
LONGEST_NOUN = 3
# A subject of more tokens reads badly between auxiliary and verb.
LONGEST_TURNED = 13


def ask(ground: Ground) -> Iterator[Candidate]:
    for (_, place), fact in harming(ground).items():
        yield from ask_harm(ground, fact, place)
    for fact in askable(ground):
        if len(ground.tokens_of(fact.subject)) > LONGEST_TURNED and fact.verb in words("verbs_of_harm"):
            yield from ask_harmed_by(ground, fact)


def harming(ground: Ground) -> dict[tuple[int, int], Fact]:
    """By sentence and token, the participles of harm, each with the nearest fact before it."""
    found: dict[tuple[int, int], Fact] = {}
    harm = words("verbs_of_harm")
    for fact in askable(ground):
        tokens = ground.tokens(fact.sentence)
        places = range(fact.action.last, len(tokens))
        place = next((k for k in places if tells_harm(tokens, k) and tokens[k].lemma.lower() in harm), None)
        nearest = found.get((fact.sentence, place))
        if place is not None and (nearest is None or nearest.action.last < fact.action.last):
            found[fact.sentence, place] = fact
    return found


def tells_harm(tokens: tuple[Token, ...], place: int) -> bool:
    """ "Sank, killing 12", and not "found guilty of killing 12", "denied killing 12"."""
    before = tokens[place - 1]
    return tokens[place].tag == "VBG" and not before.tag.startswith(("IN", "TO", "VB"))


def ask_harm(ground: Ground, fact: Fact, place: int) -> Iterator[Candidate]:
    """The question on the participle at token `place`, told of the fact before it."""
    tokens = ground.tokens(fact.sentence)
    index = amount_behind(ground, fact.sentence, place)
    happening = said_happening(ground, fact, place)
    if index is None or happening is None:
        return
    answer = answer_for(ground, index)
    noun = counted(tokens, answer.end)
    verb = inflect(tokens[place].lemma.lower(), "VBN")
    text = squeezed(f"How many {noun} were {verb} when {happening.text}").rstrip(" ,") + "?"
    if verb and len(text.split()) <= LONGEST_STEM:
        stem = Stem(capitalised(attributed(ground, fact, text)), happening.actors, happening.lost)
        yield candidate_of(ground, fact, "casualties", stem, answer, None)


def ask_harmed_by(ground: Ground, fact: Fact) -> Iterator[Candidate]:
    """ "How many people were killed by a storm that …?", where so long a storm had to be turned round."""
    action = ground.tokens_of(fact.action)
    index = amount_behind(ground, fact.sentence, fact.action.last - 1)
    subject, verb = say_subject(ground, fact), inflect(fact.verb, "VBN")
    is_past = len(action) == 1 and action[0].tag == "VBD"
    if index is None or subject is None or not (is_past and verb):
        return
    answer = answer_for(ground, index)
    text = f"How many {counted(ground.tokens(fact.sentence), answer.end)} were {verb} by {subject.text}?"
    if len(text.split()) <= LONGEST_STEM:
        stem = Stem(capitalised(attributed(ground, fact, squeezed(text))), subject.actors)
        yield candidate_of(ground, fact, "casualties", stem, answer, None)


def amount_behind(ground: Ground, number: int, place: int) -> int | None:
    """The count right behind the participle, with nothing but hedges between; an amount to be known."""
    tokens = ground.tokens(number)
    for index in ground.quantities.get(number, ()):
        quantity = ground.quantity(index)
        if quantity.kind is not QuantityKind.COUNT or quantity.value is None or quantity.value < 3:
            continue
        between = [token for token in tokens[place + 1 :] if token.end <= quantity.core_start]
        is_behind = quantity.core_start > tokens[place].start
        if is_behind and all(token.text.lower() in BETWEEN for token in between):
            return index
    return None


def counted(tokens: tuple[Token, ...], end: int) -> str:
    """The noun that the number counts; "people" where the sentence has none."""
    found: list[str] = []
    for token in tokens:
        if token.start < end or len(found) == LONGEST_NOUN:
            continue
        if not token.tag.startswith(("NN", "JJ")):
            break
        found.append(token.text)
        if token.tag == "NNS" or token.lemma == "people":
            return " ".join(found)
    return "people"


def said_happening(ground: Ground, fact: Fact, place: int) -> Stem | None:
    """The fact as a clause behind "when", without what stands from the participle on."""
    if verb_tokens(ground, fact)[0].tag not in ("VBD", "VBN") and fact.verb != "be":
        return None
    adjuncts = tuple((kind, phrase) for kind, phrase in fact.adjuncts if phrase.last <= place)
    if any(phrase.last > place for phrase in fact.objects):
        return None
    before = replace(fact, adjuncts=adjuncts)
    verb = verb_groups.told(verb_told(ground, before))
    subject = say_subject(ground, before) or indefinite(ground, before)
    tail = told_tail(ground, before, None, fact.subject.actor, frozenset())
    if verb is None or subject is None or tail is None or not (subject.actors or tail.said):
        return None
    return Stem(" ".join([subject.text, verb, *texts(tail)]), subject.actors, tail.lost)


def indefinite(ground: Ground, fact: Fact) -> Said | None:
    """ "A ferry", "gunmen": behind "when" such a subject needs no introduction."""
    tokens = ground.tokens_of(fact.subject)
    is_plural = tokens[-1].tag == "NNS" and all(token.tag[:2] in ("NN", "JJ") for token in tokens)
    said = say(ground, fact.subject) if is_plural or tokens[0].text.lower() in ("a", "an") else None
    return said and Said(said.text[0].lower() + said.text[1:], said.actors)
