"""What a reader answers without the article: one of few, what comes to mind first, a ruler of its title."""

import re
from functools import cache

from briefing.analysis.results import ActorKind
from briefing.analysis.wordlists import rows, words
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.known_doers import asks_whom_all_know, is_known_to_all
from quiz.questions.appraising.traits import has_key_in_title
from quiz.questions.drafts import Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.most_told import are_most_told
from quiz.questions.options.renown import chief_person
from quiz.questions.plain import contains_words, plain
from quiz.questions.screening.wording import question_of

ANY = "any"
# Parts of the plain name of a party, and what tells of its one rival.
RIVAL_PARTIES = (
    ("republican", "Democrat(?:s|ic)?"),
    ("democrat", "Republicans?"),
    ("conservative", "Labour"),
    ("labour", "(?:Conservatives?|Tory|Tories)"),
)


def guessed(ground: Ground, draft: QuestionDraft) -> str:
    """ "Which continent …?", to be typed: a guess will do. Among other continents it is a question."""
    if draft.kind is Kind.MULTIPLE:
        return "whoever is told of most is on the list" if lists_main_actors(ground, draft) else ""
    if draft.kind is not Kind.TYPED:
        return told_by_word(draft)
    asked = question_of(draft).replace("’", " ").lower()
    nouns = (noun for noun, guess in rows("first_guesses") if guess in (ANY, draft.answers[0]))
    first = next((noun for noun in nouns if f"which {noun} " in asked), "")
    return f"a reader guesses the {first}" if first else told_by_word(draft) or known_person(ground, draft)


def lists_main_actors(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the article tells often of all that are on the list, and less of whatever stands beside it."""
    everybody = enumerate(ground.analysis.actors)
    told = {one.name: len(ground.sentences_of_actor.get(index, ())) for index, one in everybody}
    keys, others = (
        [told.get(one.text, 0) for one in draft.options if one.is_key is is_key] for is_key in (True, False)
    )
    return are_most_told(keys, others)


def told_by_word(draft: QuestionDraft) -> str:
    """ "Who will rename SpaceX?": whose firm it is all know, and so a reader does not take another option."""
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return ""
    asked, key = question_of(draft), plain(draft.answers[0])
    if is_of_other_party(asked, key):
        return "it names the other of two parties"
    found = next((word for word in known_by().get(key, ()) if is_told_in(asked, word)), "")
    return f"“{found}” tells a reader of the news that it is {draft.answers[0]}" if found else ""


def is_of_other_party(asked: str, key: str) -> bool:
    """ "Which party barred Democratic Rep. Ann Lee?": of two parties it was the other."""
    return "hich party " in asked and any(
        one in key and re.search(rf"\b{other}\b", asked) is not None for one, other in RIVAL_PARTIES
    )


def is_told_in(asked: str, word: str) -> bool:
    """Whether the question has the word: "Apple" only so, and not in "apple trees"; "iphone" anyhow.

    Of "lift off + space shuttle" it has both.
    """
    return all(has_word(asked, part) for part in word.split(" + "))


def has_word(asked: str, word: str) -> bool:
    is_as_written = not word[0].isupper() or re.search(rf"\b{re.escape(word)}\b", asked) is not None
    return is_as_written and contains_words(asked, word)


@cache
def known_by() -> dict[str, list[str]]:
    """By plain name, the words by which all know it."""
    return {plain(name): told.split("|") for name, told in rows("known_by")}


def known_person(ground: Ground, draft: QuestionDraft) -> str:
    """One whose deeds all know, or whose words the title leads to: "President Lee admits …".

    "The Obama administration" is as known as its head; of offices other rules tell which are known.
    """
    if any(word in words("known_surnames") for word in head_of_administration(draft)):
        return f"everybody knows the {draft.answers[0]}"
    key = key_actor(ground, draft)
    if key is None or key.kind is not ActorKind.PERSON or draft.rule == "role":
        return ""
    is_led_to = is_known_to_all(ground, key) and has_key_in_title(ground, draft)
    # What somebody was urged or driven to do no office tells, but of the one whom the article is about.
    chief = chief_person(ground)
    is_told = draft.rule == "urged" and (chief is None or ground.actor(chief) is not key)
    is_guessed = is_led_to or asks_whom_all_know(ground, draft) and not is_told
    return f"everybody knows {key.name}" if is_guessed else ""


def head_of_administration(draft: QuestionDraft) -> list[str]:
    """The names before the noun: "Obama" of "Obama administration"."""
    *names, noun = draft.answers[0].split()
    return names if noun in words("government_words") else []
