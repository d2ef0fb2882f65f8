"""Whether a question asks for a person of whom everybody has heard: a reader may know who did it."""

from briefing.analysis.results import Actor, ActorKind, Grain
from quiz.questions.appraising.asked import key_actor
from quiz.questions.drafts import WHO_SAID, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.known_offices import is_known_to_all as is_office_known
from quiz.questions.options.renown import (
    has_known_name,
    is_chief,
    is_head_of_state,
    states_named,
    states_of,
)
from quiz.questions.plain import contains_words
from quiz.questions.wording.main_actors import is_in_title

# Of whom the article tells so seldom, it is not.
SELDOM = 2


def asks_whom_all_know(ground: Ground, draft: QuestionDraft) -> bool:
    """ "Who raised the tariffs?": one who heads a state, or whose name and deeds all know anyhow."""
    key = key_actor(ground, draft)
    is_person = key is not None and key.kind is ActorKind.PERSON and draft.rule not in WHO_SAID
    return is_person and is_known_to_all(ground, key) and not is_told_here_alone(ground, draft, key)


def is_known_to_all(ground: Ground, actor: Actor) -> bool:
    return has_known_name(actor) or is_head_of_state(ground, actor)


def is_told_here_alone(ground: Ground, draft: QuestionDraft, key: Actor) -> bool:
    """Whether only the article tells who did it, of one whom its title does not name.

    "Who visited Riga on May 20?" may be any minister, though all have heard of each. Of the president of
    Kelda few have, unless the question has Kelda in it; of the one of the United States all have.
    """
    index = ground.analysis.actors.index(key)
    if is_in_title(ground, key) or is_chief(ground, index):
        return False
    if any(is_office_known(ground, role) for role in key.roles):
        return False
    if not has_known_name(key):
        return states_named(ground, draft.stem).isdisjoint(states_of(ground, key))
    is_seldom = len(ground.sentences_of_actor.get(index, ())) <= SELDOM
    is_doer_of_day = has_day(ground, draft) and len(draft.actors) > 1
    return is_seldom and is_doer_of_day and not is_head_of_state(ground, key)


def has_day(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the question says on what day it was."""
    dates = (ground.date(index) for index in ground.dates.get(draft.sentence, ()))
    return any(one.grain is Grain.DAY and contains_words(draft.stem, one.surface) for one in dates)
