"""Whether what a question says beside its answer tells half of the answer."""

from briefing.analysis.lexicon import pos_of
from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.plain import plain
from quiz.questions.titled_stems import TITLE, without_title
from quiz.questions.word_forms import are_of_one_word

# Rules that ask for a whole noun phrase.
OF_WHOLE_THINGS = {"thing told", "inner told"}
SHORTEST = 3
# So far behind its verb stands a title's object: "buys U.S. weaponry".
REACH = 4
# What "un" denies: no "ion" of "union".
DENIED = {"ADJ", "ADV", "VERB"}


def is_half_told(ground: Ground, draft: QuestionDraft) -> bool:
    """ "For what do the boats pay?" under the title "Boats pay to fish": the answer is "fishing rights"."""
    return draft.rule in OF_WHOLE_THINGS and (is_half_said(draft) or is_told_by_verb(ground, draft))


def is_half_said(draft: QuestionDraft) -> bool:
    key = [word for word in plain(draft.answers[0]).split() if is_telling(word)]
    said = {word for word in plain(draft.stem).split() if is_telling(word)}
    told = sum(any(are_of_one_word(one, undenied(word)) for one in said) for word in key)
    return bool(key) and told * 2 >= len(key)


def is_told_by_verb(ground: Ground, draft: QuestionDraft) -> bool:
    """ "What did Norway buy?" under "Norway buys Tarn weapons": who knows them names "Tarn arms" as well."""
    title = (TITLE.search(draft.stem) or ("", ""))[1].split()
    deed = verb_asked(ground, draft) if title else ""
    places = (place for place, word in enumerate(title) if deed and are_of_one_word(plain(word), deed))
    behind = {plain(word) for place in places for word in title[place + 1 : place + REACH] if is_naming(word)}
    said = set(plain(without_title(draft.stem)).split())
    key = (plain(word) for word in draft.answers[0].split() if is_naming(word))
    return any(are_of_one_word(word, other) for word in key for other in behind - said)


def verb_asked(ground: Ground, draft: QuestionDraft) -> str:
    """The verb of which the answer is the object: the last before it."""
    before = (one for one in ground.tokens(draft.sentence) if one.end <= draft.answer_start)
    verbs = [plain(one.text) for one in before if one.tag.startswith("VB")]
    return verbs[-1] if verbs and is_telling(verbs[-1]) else ""


def is_naming(word: str) -> bool:
    """ "Weapons", and "U.S.", which is no "us"."""
    return word.strip("“”‘’,.:;?!'\"")[:2].isupper() or is_telling(plain(word))


def is_telling(word: str) -> bool:
    return len(word) >= SHORTEST and word not in words("light_words")


def undenied(word: str) -> str:
    """ "Likely" of "unlikely"; "union" as it is."""
    rest = word.removeprefix("un")
    return word if DENIED.isdisjoint(pos_of(rest)) else rest
