"""Find the sentence: the options are sentences of the article, one of which settles the question."""

from typing import Any

from quiz.questions.candidates import Candidate
from quiz.questions.drafts import Kind, OptionDraft, QuestionDraft
from quiz.questions.forming import draft_of
from quiz.questions.ground import Ground
from quiz.questions.kinds import single
from quiz.questions.plain import contains_words, plain
from quiz.questions.shown import Shown

MOST_OPTIONS = 4
REACH = 6
LONGEST_SENTENCE = 45
SHORTEST_SENTENCE = 7
FEWEST_TEMPTING = 2
# Where no other has such a share of the question's words, the right one is found by its words alone.
SHARED = 1 / 2
# By so many names that no other choice has, the right one is found by them.
TELLING_NAMES = 2
# Rules whose answer is a clause, which the stem does not repeat: who reads only the stem's words misses it.
ASKING_FOR_CLAUSES = {"why", "condition", "how"}


def draft(ground: Ground, candidate: Candidate) -> QuestionDraft | None:
    """Asks for the sentence that answers the candidate's question, among those near it in reading order."""
    if candidate.rule not in ASKING_FOR_CLAUSES or names_answer(candidate):
        return None
    others = rival_sentences(ground, candidate)
    if sum(tempts(ground, candidate, number) for number in others) < FEWEST_TEMPTING:
        return None
    most = max(len(shared_words(ground, candidate, number)) for number in others)
    if most < SHARED * len(asked_words(ground, candidate)) or is_told_by_names(ground, candidate, others):
        return None
    options = tuple(
        OptionDraft(
            ground.text(number),
            is_key=number == candidate.sentence,
            feedback="" if number == candidate.sentence else f"Sentence {number} tells something else.",
            sentence=number,
        )
        for number in sorted([candidate.sentence, *others])
    )
    stem = f"Which sentence answers the question “{candidate.stem}”"
    return draft_of(
        ground, candidate, Kind.EVIDENCE, options, stem=stem, answers=(ground.text(candidate.sentence),)
    )


def is_told_by_names(ground: Ground, candidate: Candidate, others: list[int]) -> bool:
    """Whether the question has two names or more of its sentence, and of the other choices none."""
    asked = set(candidate.actors)
    met = asked & {mention.actor for mention in ground.mentions.get(candidate.sentence, ())}
    said = {mention.actor for number in others for mention in ground.mentions.get(number, ())}
    return len(met) >= TELLING_NAMES and asked.isdisjoint(said)


def names_answer(candidate: Candidate) -> bool:
    """Whether the question gives its own answer away: "in which country is the US president …?"."""
    answer = candidate.answer
    return any(contains_words(candidate.stem, form) for form in (answer.text, *answer.accept))


def rival_sentences(ground: Ground, candidate: Candidate) -> list[int]:
    """Up to three sentences near by in the section, those with most words of the question first."""
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
    fit.sort(
        key=lambda number: (
            -len(shared_words(ground, candidate, number)),
            not tempts(ground, candidate, number),
        )
    )
    return fit[: MOST_OPTIONS - 1]


def tempts(ground: Ground, candidate: Candidate, number: int) -> bool:
    """Whether the sentence tells of an actor whom the question names, or has a telling word of it."""
    told_of = {mention.actor for mention in ground.mentions.get(number, ())}
    meant = {reference.actor for reference in ground.references.get(number, ())}
    return bool((told_of | meant) & set(candidate.actors) or shared_words(ground, candidate, number))


def shared_words(ground: Ground, candidate: Candidate, number: int) -> set[str]:
    """The telling words of the question that stand in the sentence."""
    return asked_words(ground, candidate) & ground.lemmas[number - 1]


def asked_words(ground: Ground, candidate: Candidate) -> set[str]:
    """The telling words of the question without those of the names in it."""
    names = {word for actor in candidate.actors for word in plain(ground.actor(actor).name).split()}
    return set(candidate.stem_lemmas) - names


def is_fit(ground: Ground, candidate: Candidate, number: int) -> bool:
    """Whether the sentence can stand as a choice: neither short nor long, and not about all that is asked."""
    size = len(ground.text(number).split())
    if not is_statement(ground.text(number)):
        return False
    shared = shared_words(ground, candidate, number)
    is_of_other = len(shared) <= len(asked_words(ground, candidate)) // 2 and candidate.verb not in shared
    return SHORTEST_SENTENCE <= size <= LONGEST_SENTENCE and is_of_other


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
