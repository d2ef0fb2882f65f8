"""Whether what a question says beside its answer tells half of the answer."""

from briefing.analysis.lexicon import pos_of
from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.word_forms import are_of_one_word

# Rules that ask for a whole noun phrase.
OF_WHOLE_THINGS = {"thing told", "inner told"}
SHORTEST = 3
# What "un" denies: no "ion" of "union".
DENIED = {"ADJ", "ADV", "VERB"}


def is_half_told(ground: Ground, draft: QuestionDraft) -> bool:
    """ "For what do the boats pay?" under the title "Boats pay to fish": the answer is "fishing rights"."""
    if draft.rule not in OF_WHOLE_THINGS:
        return False
    key = [word for word in plain(draft.answers[0]).split() if is_telling(word)]
    said = {word for word in plain(draft.stem).split() if is_telling(word)}
    told = sum(any(are_of_one_word(one, undenied(word)) for one in said) for word in key)
    return bool(key) and told * 2 >= len(key)


def is_telling(word: str) -> bool:
    return len(word) >= SHORTEST and word not in words("light_words")


def undenied(word: str) -> str:
    """ "Likely" of "unlikely"; "union" as it is."""
    rest = word.removeprefix("un")
    return word if DENIED.isdisjoint(pos_of(rest)) else rest
