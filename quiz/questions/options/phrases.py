"""Rivals for an answer in words: the article's own phrases of the same make, told of something else.

Nothing is invented: what no article phrase of like make can rival is asked in another kind.
"""

from collections import defaultdict

from briefing.analysis.results import Phrase
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import MOST_OF_A_SORT, REASONS, Ground, content_lemmas, once
from quiz.questions.kindred import kindred_terms
from quiz.questions.options import things
from quiz.questions.options.rival import Rival, may_be_true, quoted
from quiz.questions.things import is_whole_deed
from quiz.questions.wording.resolving import say


def rivals(ground: Ground, candidate: Candidate, seed: int) -> list[Rival]:
    """Phrases of other facts that begin alike ("to …", "because …") and are about as long."""
    if candidate.answer.type is AnswerType.NOUN:
        kinds = kindred(ground, candidate)
        return kinds if len(kinds) > 1 else things.rivals(ground, candidate)
    opening = candidate.answer.text.split()[0].lower()
    length = len(candidate.answer.text.split())
    own = ground.lemmas[candidate.sentence - 1]
    found: dict[str, tuple[int, Rival]] = {}
    is_deed = candidate.rule == "deed"
    for phrase in deeds(ground) if is_deed else reasons_by_opening(ground).get(opening, ()):
        size = len(phrase.text.split())
        tokens = ground.tokens_of(phrase)
        if opening == "to" and (len(tokens) < 2 or not tokens[1].tag.startswith(("VB", "RB"))):
            continue
        if phrase.sentence == candidate.sentence or not 0.6 <= size / length <= 1.7:
            continue
        said = say(ground, phrase)
        if said is None or said.text in found or may_be_true(ground, candidate, (phrase.sentence,), None):
            continue
        shared = own & set(content_lemmas(ground.tokens_of(phrase)))
        if len(shared) > (opening != "to"):
            continue
        place = quoted(ground, phrase.sentence, phrase.start, phrase.end)
        text = said.text[0].lower() + said.text[1:]
        distance = abs(phrase.sentence - candidate.sentence)
        found[text] = distance, Rival(text, f"That is told of something else: {place}.", phrase.sentence)
    return [rival for _, rival in sorted(found.values(), key=lambda entry: (entry[0], entry[1].text))]


@once
def reasons_by_opening(ground: Ground) -> dict[str, tuple[Phrase, ...]]:
    """Phrases that tell a cause, purpose or condition, by their first word."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for fact in ground.analysis.facts:
        for kind, phrase in fact.adjuncts:
            opening = phrase.text.split()[0].lower()
            if kind in REASONS and len(found[opening]) < MOST_OF_A_SORT:
                found[opening].append(phrase)
    return {opening: tuple(phrases) for opening, phrases in found.items()}


@once
def deeds(ground: Ground) -> tuple[Phrase, ...]:
    """What somebody wants, decides, refuses … to do, as infinitives."""
    intent = words("verbs_of_intent")
    return tuple(
        phrase
        for fact in ground.analysis.facts
        if fact.verb in intent
        for phrase in fact.objects
        if phrase.text.lower().startswith("to ") and is_whole_deed(ground.tokens_of(phrase))
    )


def kindred(ground: Ground, candidate: Candidate) -> list[Rival]:
    """Other kinds than the one asked for, told of in other sentences: "dry mould" for "wet mould"."""
    found = []
    for text, phrase in kindred_terms(ground, candidate.answer.text).items():
        is_beside = phrase.sentence == candidate.sentence
        if not is_beside and not may_be_true(ground, candidate, (phrase.sentence,), None):
            place = quoted(ground, phrase.sentence, phrase.start, phrase.end)
            found.append(Rival(text, f"The article tells something else of it: {place}.", phrase.sentence))
    return found
