"""Why and what for: "Why did Norway close the port?"."""

from collections.abc import Iterator

from briefing.analysis.results import Adjunct, Fact, Phrase
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

OPENINGS = (
    "because", "due to", "owing to", "to ", "in order to", "so as to", "so that", "as a result of",
    "after ",
)  # fmt: skip
LONGEST_REASON = 18


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        for kind, phrase in fact.adjuncts:
            if kind in (Adjunct.CAUSE, Adjunct.PURPOSE) and is_reason(phrase) and not is_tied(fact, phrase):
                yield from ask_reason(ground, fact, phrase)


def is_reason(phrase: Phrase) -> bool:
    """ "To cut costs", "because of the storm"; not "to have …"."""
    text = phrase.text.lower()
    if text.startswith("to have "):
        return False
    return text.startswith(OPENINGS) and 3 <= len(text.split()) <= LONGEST_REASON


def is_tied(fact: Fact, phrase: Phrase) -> bool:
    """ "Was designed to", "used to": what follows completes the verb."""
    return phrase.text.lower().startswith("to ") and fact.verb in words("verbs_without_reason")


def ask_reason(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    before = ground.tokens_of(fact.subject) + ground.tokens_of(fact.action)
    said = say(ground, phrase, bound=fact.subject.actor, before=before)
    stem = about_part(ground, fact, "Why", phrase) if said is not None else None
    if stem is None:
        return
    text = said.text[0].lower() + said.text[1:]
    answer = Answer(AnswerType.CLAUSE, text, phrase.start, phrase.end)
    yield candidate_of(ground, fact, "why", stem, answer, phrase)
