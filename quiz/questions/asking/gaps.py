"""Gaps: a sentence of the article that stands alone, with one value left out, where nothing better asks."""

from collections.abc import Iterator

from briefing.analysis.results import Fact, Modality, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.asking.statements import fillable, is_hedged
from quiz.questions.candidates import Answer, Candidate
from quiz.questions.facts import askable, candidate_of
from quiz.questions.ground import Ground
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import Stem, capitalised, say_subject, statement

GAP = "_____"
SHORTEST, LONGEST = 8, 29


def ask(ground: Ground) -> Iterator[Candidate]:
    asked: set[int] = set()
    for fact in askable(ground, with_speech=True):
        if fact.sentence in asked or not fact.is_main or not is_plain(ground, fact):
            continue
        asked.add(fact.sentence)
        stem = None if is_hedged(ground, fact) else whole_sentence(ground, fact) or simplified(ground, fact)
        if stem is None:
            continue
        for answer in fillable(ground, fact, stem):
            if names_source(ground, fact, answer):
                continue
            before, _, after = stem.text.partition(answer.text)
            if before.lower().endswith("the "):
                before = before[:-4]
            gapped = Stem(f"Fill the gap: {before}{GAP}{after}", stem.actors)
            yield candidate_of(ground, fact, "gap", gapped, answer, None, -0.2)


def simplified(ground: Ground, fact: Fact) -> Stem | None:
    """The fact as a statement, where its sentence is too long or leans on others."""
    stem = None if fact.speaker is not None else statement(ground, fact)
    return stem if stem is not None and SHORTEST <= len(stem.text.split()) <= LONGEST else None


def names_source(ground: Ground, fact: Fact, answer: Answer) -> bool:
    """Whether the words only say who reports it, which nobody needs to learn."""
    speakers = (other.speaker for other in ground.facts[fact.sentence] if other.speaker is not None)
    return any(speaker.start <= answer.start < speaker.end for speaker in speakers)


def is_plain(ground: Ground, fact: Fact) -> bool:
    """Whether the sentence states, or says itself who says so: the gap keeps the attribution."""
    vouched = {Modality.STATED, Modality.REPORTED}
    return all(other.modality in vouched for other in ground.facts[fact.sentence])


def whole_sentence(ground: Ground, fact: Fact) -> Stem | None:
    """The sentence without its opening connective, references named; None where it does not stand alone."""
    tokens = ground.tokens(fact.sentence)
    first = 0
    while first < len(tokens) and tokens[first].text.lower() in words("opening_connectives") | {
        ",",
        "in",
        "fact",
    }:
        if tokens[first].text.lower() == "in" and tokens[first + 1].text.lower() != "fact":
            break
        first += 1
    if len(tokens) - first < SHORTEST or any(token.text in '“”"‘' for token in tokens):
        return None
    text = ground.text(fact.sentence)
    start, end = tokens[first].start, tokens[-1].end
    phrase = Phrase(fact.sentence, first, len(tokens), start, end, text[start:end])
    said = say(ground, phrase, bound=fact.subject.actor, is_subject=True)
    if said is None or say_subject(ground, fact) is None or not SHORTEST <= len(said.text.split()) <= LONGEST:
        return None
    return Stem(capitalised(said.text.rstrip(" .")) + ".", said.actors)
