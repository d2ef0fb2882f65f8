"""Terms that the article brings in by their names, left out of their sentence: "a process called _____"."""

from collections.abc import Iterator

from briefing.analysis.noun_phrases import phrase_end
from briefing.analysis.results import ActorKind, Fact, Phrase, Token
from quiz.questions.asking.gaps import GAP
from quiz.questions.asking.stated import is_hedged
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.stems import Stem
from quiz.questions.wording.whole_sentences import whole_sentence

OPENINGS = (("known", "as"), ("referred", "to", "as"), ("called",), ("termed",), ("dubbed",), ("named",))
CALLING = {"call", "calls"}
LONGEST = 4


def ask(ground: Ground) -> Iterator[Candidate]:
    asked: set[int] = set()
    for fact in askable(ground, with_speech=True):
        term = coined(ground, fact.sentence) if fact.sentence not in asked else None
        asked.add(fact.sentence)
        if term is None or is_hedged(ground, fact.sentence):
            continue
        stem = whole_sentence(ground, fact)
        if stem is not None and stem.text.count(term.text) == 1:
            yield gap(ground, fact, stem, term)


def coined(ground: Ground, number: int) -> Phrase | None:
    """The noun phrase right behind words of naming."""
    tokens = ground.tokens(number)
    for place in range(1, len(tokens)):
        end = naming_end(tokens, place)
        if end:
            return term_at(ground, number, end)
    return None


def naming_end(tokens: tuple[Token, ...], place: int) -> int:
    """Where the words of naming that begin at `place` end; 0 for none."""
    tag = tokens[place].tag
    if tag in ("VBP", "VBZ"):
        return place + 1 if tokens[place].text.lower() in CALLING else 0
    if tag != "VBN":
        return 0
    heard = tuple(token.text.lower() for token in tokens[place : place + 3])
    return next((place + len(one) for one in OPENINGS if heard[: len(one)] == one), 0)


def term_at(ground: Ground, number: int, first: int) -> Phrase | None:
    """The term without its article; None for people, "soft ones" and what is too long to be a term."""
    tokens = ground.tokens(number)
    if first < len(tokens) and tokens[first].text.lower() in ("the", "a", "an"):
        first += 1
    last = phrase_end(tokens, first, min(len(tokens), first + LONGEST + 1))
    if not first < last <= first + LONGEST or not all(
        token.tag.startswith(("NN", "JJ", "VBG", "HYPH")) for token in tokens[first:last]
    ):
        return None
    if tokens[last - 1].text.lower() in ("one", "ones"):
        return None
    term = ground.phrase(number, first, last)
    named = ground.mentions_within(number, term.start, term.end)
    return None if any(ground.actor(one.actor).kind is ActorKind.PERSON for one in named) else term


def gap(ground: Ground, fact: Fact, stem: Stem, term: Phrase) -> Candidate:
    before, _, after = stem.text.partition(term.text)
    answer = Answer(AnswerType.NOUN, term.text, term.start, term.end)
    gapped = Stem(f"Fill the gap: {before}{GAP}{after}", stem.actors)
    return candidate_of(ground, fact, "term gap", gapped, answer, term)
