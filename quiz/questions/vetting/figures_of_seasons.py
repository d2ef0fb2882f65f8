"""What somebody scored or won: of which season or match it is must be told, where there are more of them.

A candidate goes in, and out comes what is not told, or "" where nothing is missing.
"""

import re
from collections.abc import Iterator

from briefing.analysis.lexicon import lemma
from briefing.analysis.results import ActorKind, Phrase, Quantity, QuantityKind
from briefing.analysis.word_classes import word_class
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground, phrases_behind
from quiz.questions.vetting.periods import clause_of_answer

SCORED = {
    "appearance", "assist", "birdie", "catch", "championship", "fight", "game", "goal", "hit", "homer",
    "interception", "knockout", "match", "medal", "pass", "pick", "point", "race", "rebound", "run", "sack",
    "save", "shot", "start", "strikeout", "tackle", "title", "touchdown", "trophy", "try", "wicket",
    "win", "yard",
}  # fmt: skip
# "For how many goals", "threw for _____": there the preposition is the figure's own.
OF_FIGURE = re.compile(r"^(?:\w+ )?how many\b|\b(?:by|for|of|on|to|with) (?=_____)", re.IGNORECASE)
# Words that set a figure in its season or match: "in 2013", "against Tarn", "with the Boats".
SETTING = re.compile(
    r"\b(?:against|as|at|career|during|each|every|for|from|in|last|on|over(?! \d)|per|season|since|that|this"
    r"|through|when|while|with|year)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def season_missing(ground: Ground, candidate: Candidate) -> str:
    """ "How many goals did Ann Lee score?": 26 "as a junior", and 55 in another year."""
    index = candidate.answer.index
    if candidate.answer.type is not AnswerType.QUANTITY or index is None:
        return ""
    key = ground.quantity(index)
    if not is_score(key) or SETTING.search(OF_FIGURE.sub("", candidate.whole_stem)) is not None:
        return ""
    lost = opening_lost(ground, candidate)
    if lost:
        return f"“{lost}” is lost"
    other = next(other_scores(ground, candidate, key), None)
    return f"the article also tells of {other.surface}" if other is not None else ""


def table_of_day(ground: Ground, candidate: Candidate) -> str:
    """ "Tarn stay top on _____ points": so the table is until the next match."""
    index = candidate.answer.index
    if candidate.answer.type is not AnswerType.QUANTITY or index is None:
        return ""
    key = ground.quantity(index)
    is_points = key.kind is QuantityKind.COUNT and lemma(key.unit, "NNS") == "point"
    verb = next(iter(clause_of_answer(ground, candidate)), None) if is_points else None
    is_now = verb is not None and verb.tag in ("VBZ", "VBP") and verb.lemma.lower() not in ("have", "be")
    return f"“{verb.text}” tells of a table that changes" if is_now else ""


def is_score(figure: Quantity) -> bool:
    return figure.kind is QuantityKind.COUNT and lemma(figure.unit, "NNS") in SCORED


def opening_lost(ground: Ground, candidate: Candidate) -> str:
    """ "While she led the league as a junior," of a sentence of which the stem has but the rest."""
    line = ground.tokens(candidate.sentence)
    comma = next((k for k, one in enumerate(line) if one.text == ","), 0)
    is_clause = line[0].text.lower() in word_class("clause_subordinators")
    if not is_clause or line[comma].start > candidate.answer.start:
        return ""
    nouns = [one.text for one in line[:comma] if one.tag.startswith("NN")]
    is_lost = nouns and not any(noun in candidate.whole_stem for noun in nouns)
    return ground.text(candidate.sentence)[: line[comma].start] if is_lost else ""


def other_scores(ground: Ground, candidate: Candidate, key: Quantity) -> Iterator[Quantity]:
    """Other figures of its unit that other sentences tell of the same person."""
    people = {one for one in candidate.actors if ground.actor(one).kind is ActorKind.PERSON}
    told = {number for one in people for number in ground.sentences_of_actor.get(one, ())}
    for number in sorted(told - {candidate.sentence}):
        for fact in ground.facts.get(number, ()):
            behind = phrases_behind(fact) if fact.subject.actor in people else ()
            yield from (one for part in behind for one in scores_in(ground, part, key))


def scores_in(ground: Ground, phrase: Phrase, key: Quantity) -> Iterator[Quantity]:
    """The figures of the phrase that have the unit of the key, and another value."""
    found = map(ground.quantity, ground.quantities_within(phrase.sentence, phrase.start, phrase.end))
    return (one for one in found if one.unit == key.unit and one.value != key.value)
