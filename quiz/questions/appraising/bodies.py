"""Whether a reader guesses the key without the article: the title has it, or there are few of its sort."""

import re
from collections import Counter

from briefing.analysis.gazetteer import governed_from
from briefing.analysis.results import Actor, ActorKind
from quiz.questions.amounts_written import amounts_in
from quiz.questions.appraising.asked import key_actor
from quiz.questions.appraising.holding import is_titled
from quiz.questions.drafts import WHO_SAID, Kind, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.options.lost_craft import CRAFT
from quiz.questions.plain import contains_words
from quiz.questions.telling_apart import calling
from quiz.questions.wording.main_actors import is_in_title

OF_DOERS = {"subject", "gap"} | WHO_SAID
ANY_BODY = {"organisation", "group"}
# Whoever is told of so often has a part in the story.
OFTEN = 3
WHOSE = re.compile(r"\b[Ww]hich country[’']s [a-z]")
WHICH = re.compile(r"(?:.*, w|W)hich \w")
# "Which agency", "which court": a country has one for each thing, and a reader guesses it.
STATE = re.compile(
    r"\bwhich (?:agency|department|ministry|legislative body|administration|court|central bank|church)\b",
    re.IGNORECASE,
)


def has_key_in_title(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the title names the key: an actor by any of its names, an amount in any form, or as written."""
    key = key_actor(ground, draft)
    if draft.kind not in (Kind.SINGLE, Kind.TYPED):
        return False
    if key is not None:
        return is_in_title(ground, key)
    title, key_text = ground.analysis.title, draft.answers[0]
    is_told = contains_words(title, key_text) or not amounts_in(key_text).isdisjoint(amounts_in(title))
    return is_titled(ground) and is_told


def asks_one_of_two(ground: Ground, draft: QuestionDraft) -> bool:
    """Of two teams, or two states, a reader guesses the one that is not in the question."""
    key = key_actor(ground, draft)
    if key is None or key.kind is ActorKind.PERSON:
        return False
    return often_told(ground)[key.label] == 2 and len(key.mentions) >= OFTEN


@once
def often_told(ground: Ground) -> Counter[str]:
    """By label, how many actors have a part in the story."""
    return Counter(one.label for one in ground.analysis.actors if len(one.mentions) >= OFTEN)


def asks_what_sort_said(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which agency said so?": there are few of the sort; an organisation or a group may be any.

    Word for word "which company said …?" is as easy only where the title names it.
    """
    key = key_actor(ground, draft)
    if key is None or draft.rule not in WHO_SAID or key.kind is ActorKind.PERSON:
        return False
    if draft.rule == "quotation" and not has_key_in_title(ground, draft):
        return False
    sort = key.kind.value if key.kind is ActorKind.COUNTRY else key.label
    return sort not in ANY_BODY and draft.stem.startswith(f"Which {sort} ")


def asks_body(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether a body did or said it; where something was, readers took bodies as gladly as towns."""
    key = key_actor(ground, draft)
    return key is not None and is_made_of_people(key) and draft.rule in OF_DOERS


def asks_which_of_sort(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which country …?", "According to Ann Lee, which firm …?": a reader may know without the article.

    Not whom "which marine biologist …?" means, where the name is to be written.
    """
    key = key_actor(ground, draft)
    is_person = key is not None and key.kind is ActorKind.PERSON and draft.kind is Kind.TYPED
    called = {called for role in key.roles for called in (role.text, calling(role))} if is_person else ()
    is_called = any(one and f"hich {one} " in draft.stem for one in called)
    return WHICH.match(draft.stem) is not None and not is_called


def asks_whose_people(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Which country’s officials said so?": where it happened, as a rule, and few need to know."""
    return draft.rule == "subject" and WHOSE.search(draft.stem) is not None


def asks_body_in_question(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether it asks what the body did of which the article tells most: "Which firm moves to Riga?"."""
    key = key_actor(ground, draft)
    if key is None or not is_made_of_people(key) or draft.rule in WHO_SAID:
        return False
    most, told = most_told_body(ground)
    return key.name == most and told >= OFTEN


@once
def most_told_body(ground: Ground) -> tuple[str, int]:
    """The organisation of which the most sentences tell, and how many those are."""
    bodies = ((one.name, index) for index, one in enumerate(ground.analysis.actors) if is_made_of_people(one))
    counted = ((name, len(ground.sentences_of_actor.get(index, ()))) for name, index in bodies)
    return max(counted, key=lambda one: one[1], default=("", 0))


def is_made_of_people(actor: Actor) -> bool:
    """Whether people make it up: no ship, no spacecraft."""
    return actor.kind is ActorKind.ORGANISATION and actor.label not in CRAFT


def asks_office_of_state(ground: Ground, draft: QuestionDraft) -> bool:
    return STATE.search(draft.stem) is not None


def asks_capital(ground: Ground, draft: QuestionDraft) -> bool:
    """ "In which city did Norwegian lawmakers meet?": where its country or state is governed from."""
    names = governed_from().get(draft.answers[0], ()) if draft.answers else ()
    return any(contains_words(draft.stem, name) for name in names)
