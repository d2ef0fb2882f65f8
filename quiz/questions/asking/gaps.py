"""Gaps: a sentence of the article that stands alone, with one value left out, where nothing better asks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Fact, Modality, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.objects import is_listed
from quiz.questions.asking.statements import fillable, is_hedged
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable, candidate_of, is_speech_without_news
from quiz.questions.ground import Ground
from quiz.questions.wording.attribution import attributed
from quiz.questions.wording.naming import without_bare_title
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, capitalised, statement
from quiz.questions.wording.subjects import say_subject

GAP = "_____"
LED_BY_TWO = {("in", "fact"), ("for", "instance"), ("for", "example")}
SHORTEST, LONGEST = 8, 29
# "A dreamer like _____", "like the fleet of _____": to what a thing is likened is the writer's pick.
LIKENED = re.compile(r"\b(?:like(?! to\b)|unlike|similar to|akin to|reminiscent of) [^,;:]*$", re.IGNORECASE)
# What follows tells what lies in the group that is left out.
EXAMPLES = (", especially ", ", including ", ", particularly ", ", notably ", ", such as ")
# Others may fit in the place of a name; what a date or an amount was is surer.
LESS_SURE = -0.17
LESS_SURE_OF_NAME = -0.2
# "…, for example, …": what links a sentence to the one before says nothing in it alone.
EXAMPLE_WITHIN = re.compile(r", for (?:example|instance),")


def ask(ground: Ground) -> Iterator[Candidate]:
    """The gaps of the first fact of each sentence that can be said whole."""
    asked: set[int] = set()
    for fact in askable(ground, with_speech=True):
        if fact.sentence in asked or not is_vouched(ground, fact) or is_hedged(ground, fact):
            continue
        if is_speech_without_news(ground, fact) and lacks_what_was_said(ground, fact):
            continue
        stem = whole_sentence(ground, fact) if fact.is_main else None
        stem = stem or simplified(ground, fact)
        if stem is not None:
            asked.add(fact.sentence)
            yield from gaps_in(ground, fact, stem)


def lacks_what_was_said(ground: Ground, fact: Fact) -> bool:
    """ "The judge, Ann Lee, said in Riga" tells but where; "replied by closing the port" tells a deed."""
    led = (ground.tokens_of(phrase)[:2] for _, phrase in fact.adjuncts)
    return not fact.objects and not any(tokens[-1].tag == "VBG" for tokens in led)


def gaps_in(ground: Ground, fact: Fact, stem: Stem) -> Iterator[Candidate]:
    """One gap for each value: "Norway closed the harbour in _____."; a bare month is not worth one."""
    for answer in fillable(ground, fact, stem):
        if names_source(ground, fact, answer) or is_listed_name(ground, fact, answer):
            continue
        if is_on_the_map(ground, fact, answer):
            continue
        if answer.type is AnswerType.DATE and answer.text in words("calendar_names"):
            continue
        if stem.text.partition(answer.text)[2].lower().startswith(EXAMPLES):
            continue
        before, _, after = stem.text.partition(answer.text)
        if LIKENED.search(before):
            continue
        # "Lund University, Malmö, has …": the second comma is the name's.
        after = after.removeprefix(",") if "," in answer.text else after
        gapped = Stem(f"Fill the gap: {before}{GAP}{after}", stem.actors)
        sure = LESS_SURE_OF_NAME if answer.type is AnswerType.ACTOR else LESS_SURE
        yield candidate_of(ground, fact, "gap", gapped, answer, None, sure)


def is_on_the_map(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """A place, or a country that does nothing: whoever knows the map knows it, or many others would fit."""
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return False
    kind = ground.actor(answer.index).kind
    return kind is ActorKind.PLACE or kind is ActorKind.COUNTRY and answer.index != fact.subject.actor


def is_listed_name(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """Whether the name is one of a list, into which others would fit."""
    is_name = answer.type is AnswerType.ACTOR and answer.index is not None
    return is_name and is_listed(ground, fact.sentence, answer.end, answer.index)


def simplified(ground: Ground, fact: Fact) -> Stem | None:
    """The fact as a statement, with its speaker, where its sentence is too long or leans on others."""
    stem = statement(ground, fact)
    if stem is None or not SHORTEST <= len(stem.text.split()) <= LONGEST:
        return None
    return replace(stem, text=attributed(ground, fact, stem.text)) if fact.speaker is not None else stem


def names_source(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """Whether the words only say who reports it, or what that one is, which nobody needs to learn."""
    return any(
        other.speaker.start <= answer.start
        and (answer.start < other.speaker.end or other.subject.start < other.speaker.start)
        for other in ground.facts[fact.sentence]
        if other.speaker is not None
    )


def is_vouched(ground: Ground, fact: Fact) -> bool:
    """Whether the sentence states, or says itself who says so: the gap keeps the attribution."""
    vouched = {Modality.STATED, Modality.REPORTED}
    return all(other.modality in vouched for other in ground.facts[fact.sentence])


def whole_sentence(ground: Ground, fact: Fact) -> Stem | None:
    """The sentence without its opening connective, references named; None where it does not stand alone."""
    tokens = ground.tokens(fact.sentence)
    first = connective_end(tokens)
    if len(tokens) - first < SHORTEST or any(token.text in '“”"‘' for token in tokens):
        return None
    phrase = ground.phrase(fact.sentence, first, len(tokens))
    said, subject = say(ground, phrase, bound=fact.subject.actor, is_subject=True), say_subject(ground, fact)
    if said is None or subject is None or not SHORTEST <= len(said.text.split()) <= LONGEST:
        return None
    text, actors = said.text, {*said.actors, *subject.actors}
    if ground.is_reference(fact.subject):
        if fact.subject.first != first or not text.lower().startswith(fact.subject.text.lower()):
            return None
        text = subject.text + text[len(fact.subject.text) :]
    text = unlinked(ground, fact, without_bare_title(text))
    return Stem(capitalised(text.rstrip(" .")) + ".", tuple(sorted(actors)))


def unlinked(ground: Ground, fact: Fact, text: str) -> str:
    """The sentence without "for example" and the "then" before its verb, by which it follows another."""
    found = EXAMPLE_WITHIN.search(ground.text(fact.sentence))
    is_behind_subject = found is not None and found.start() > fact.subject.start
    text = EXAMPLE_WITHIN.sub("" if is_behind_subject else ",", text)
    between = ground.tokens(fact.sentence)[fact.subject.last : fact.action.last]
    is_sequel = any(token.text == "then" for token in between)
    return text.replace(" then ", " ") if is_sequel and text.count(" then ") == 1 else text


def connective_end(tokens: tuple[Token, ...]) -> int:
    """Where the sentence begins behind "however," or "in fact,"; "in" alone is no connective."""
    place = 0
    while place < len(tokens):
        pair = tuple(token.text.lower() for token in tokens[place : place + 2])
        if pair in LED_BY_TWO:
            place += 2
        elif pair[0] == "," or pair[0] in words("opening_connectives"):
            place += 1
        else:
            break
    return place
