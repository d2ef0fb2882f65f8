"""Whether a question asks for the one whom the article is about: a reader of its title may guess it."""

from collections import defaultdict
from heapq import nlargest

from briefing.analysis.results import ActorKind
from quiz.questions.drafts import WHO_SAID, Kind, QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.wording.main_actors import is_in_title

# Rules that may ask for what the whole article is about.
ABOUT_TOPIC = {"subject", "gap", "affiliation", "where", "preposition"} | WHO_SAID
# Told of so often, and so many times as often as its like; the sooner if the title has it, too.
OFTEN, FAR_AHEAD, AHEAD_IN_TITLE = 5, 3, 1.5
# In so much of the article.
MUCH_OF_IT = 0.3


def asks_main_actor(ground: Ground, draft: QuestionDraft) -> bool:
    """Whether the key is in the title or much of the article, far ahead of its like.

    A person's words are not known from the title, if it does not name whose they are.
    """
    if draft.kind not in (Kind.SINGLE, Kind.TYPED) or draft.rule not in ABOUT_TOPIC:
        return False
    place = places_of_names(ground).get(draft.answers[0]) if len(draft.answers) == 1 else None
    if place is None:
        return False
    is_titled = is_in_title(ground, ground.actor(place))
    is_person = ground.actor(place).kind is ActorKind.PERSON
    if is_person and (draft.rule == "quotation" or draft.rule == "report" and not is_titled):
        return False
    told = len(ground.sentences_of_actor.get(place, ()))
    is_much = told >= MUCH_OF_IT * len(ground.analysis.sentences)
    ahead = AHEAD_IN_TITLE if is_titled and is_much else FAR_AHEAD
    return (is_titled or is_much) and told >= max(OFTEN, ahead * most_told_of_others(ground, place))


@once
def places_of_names(ground: Ground) -> dict[str, int]:
    """The first actor of each name."""
    actors = ground.analysis.actors
    return {actors[place].name: place for place in reversed(range(len(actors)))}


def most_told_of_others(ground: Ground, index: int) -> int:
    """How many sentences tell of the most told of the other actors with the same label."""
    most = most_told(ground)[ground.actor(index).label]
    return next((told for told, other in most if other != index), 0)


@once
def most_told(ground: Ground) -> dict[str, list[tuple[int, int]]]:
    """By label the two actors of whom the most sentences tell, each behind how many these are."""
    found = defaultdict(list)
    for index, actor in enumerate(ground.analysis.actors):
        found[actor.label].append((len(ground.sentences_of_actor.get(index, ())), index))
    return {label: nlargest(2, told) for label, told in found.items()}
