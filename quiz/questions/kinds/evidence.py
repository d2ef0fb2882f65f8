"""Find the sentence: the options are sentences of the article, one of which settles the question."""

from dataclasses import replace
from typing import Any

from briefing.analysis.wordlists import words
from quiz.questions.candidates import Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.kinds import single
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown

FEWEST_OPTIONS = 3
MOST_OPTIONS = 4
REACH = 4
LONGEST_SENTENCE = 45
SHORTEST_SENTENCE = 7
MOST_AHEAD = 0.34
FEWEST_CLOSE = 2
EASILY_FOUND = 0.08


def draft(ground: Ground, candidate: Candidate) -> QuestionDraft | None:
    """Asks for the sentence that answers the candidate's question, among its neighbours in reading order."""
    numbers = neighbours(ground, candidate)
    if len(numbers) < FEWEST_OPTIONS or names_answer(candidate) or is_told_by_pronoun(ground, candidate):
        return None
    options = tuple(
        OptionDraft(
            ground.text(number),
            is_key=number == candidate.sentence,
            feedback="" if number == candidate.sentence else f"Sentence {number} tells something else.",
            sentence=number,
        )
        for number in numbers
    )
    stem = f"Which sentence answers the question “{candidate.stem}”"
    made = draft_of(
        ground, candidate, Kind.EVIDENCE, options, stem=stem, answers=(ground.text(candidate.sentence),)
    )
    if is_found_by_words(ground, candidate, numbers):
        made = replace(made, confidence=round(made.confidence - EASILY_FOUND, 3))
    return made


def names_answer(candidate: Candidate) -> bool:
    """Whether the question gives its own answer away: "in which country is the US president …?"."""
    answer = candidate.answer
    return any(contains_words(candidate.stem, form) for form in (answer.text, *answer.accept))


def is_told_by_pronoun(ground: Ground, candidate: Candidate) -> bool:
    """ "He said so": the sentence alone does not answer who."""
    fact = candidate.fact
    return candidate.rule == "subject" and fact is not None and ground.is_reference(fact.subject)


def is_found_by_words(ground: Ground, candidate: Candidate, numbers: list[int]) -> bool:
    """Whether comparing words is enough: the right sentence has far more of the stem's than any other.

    At least two others must tell of the same actor or topic, and have nearly as many of its words.
    """
    asked = set(stem_words(candidate.stem))
    if not asked:
        return True
    shares = {number: len(asked & text_words(ground, number)) / len(asked) for number in numbers}
    own = shares.pop(candidate.sentence)
    close = [number for number, share in shares.items() if own - share <= MOST_AHEAD]
    named = set(candidate.actors)
    kindred = [
        number
        for number in close
        if not named or named & {mention.actor for mention in ground.mentions.get(number, ())}
    ]
    return len(kindred) < FEWEST_CLOSE


def stem_words(text: str) -> list[str]:
    """The telling words of the question, in lower case."""
    return [word for word in plain(text).split() if len(word) > 2 and word not in words("light_words")]


def text_words(ground: Ground, number: int) -> set[str]:
    return set(stem_words(ground.text(number)))


def neighbours(ground: Ground, candidate: Candidate) -> list[int]:
    """The sentence and up to three near it in its section that share little with it, in text order."""
    home = ground.section_of.get(candidate.sentence)
    near = sorted(
        (
            number
            for number in range(candidate.sentence - REACH, candidate.sentence + REACH + 1)
            if number != candidate.sentence and ground.section_of.get(number) == home
        ),
        key=lambda number: (abs(number - candidate.sentence), number),
    )
    fit = [number for number in near if is_fit(ground, candidate, number)]
    return sorted([candidate.sentence, *fit[: MOST_OPTIONS - 1]])


def is_fit(ground: Ground, candidate: Candidate, number: int) -> bool:
    """Whether the sentence can stand as a choice: not too short or long, and not told of the same thing."""
    size = len(ground.text(number).split())
    if not is_statement(ground.text(number)):
        return False
    shared = candidate.stem_lemmas & ground.lemmas[number - 1]
    return SHORTEST_SENTENCE <= size <= LONGEST_SENTENCE and len(shared) <= 1 and candidate.verb not in shared


def is_statement(text: str) -> bool:
    """Whether the text can answer anything: no question, no half of a quotation."""
    is_balanced = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    return is_balanced and not text.rstrip(' ”"’').endswith("?")


def prompt(shown: Shown) -> str:
    return "Choose the sentence that settles it."


def mark(shown: Shown, given: Any) -> float:
    return single.mark(shown, given)


def right_answer(shown: Shown) -> str | None:
    return single.right_answer(shown)
