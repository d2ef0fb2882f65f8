"""Whether a question asks for the one whom the article is about: a reader of its title may guess it."""

from briefing.analysis.results import ActorKind
from quiz.questions.drafts import WHO_SAID, Kind, QuestionDraft
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words

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
    place = next((k for k, one in enumerate(ground.analysis.actors) if (one.name,) == draft.answers), None)
    if place is None:
        return False
    is_titled = is_in_title(ground, place)
    is_person = ground.actor(place).kind is ActorKind.PERSON
    if is_person and (draft.rule == "quotation" or draft.rule == "report" and not is_titled):
        return False
    told = len(ground.sentences_of_actor.get(place, ()))
    is_much = told >= MUCH_OF_IT * len(ground.analysis.sentences)
    ahead = AHEAD_IN_TITLE if is_titled and is_much else FAR_AHEAD
    return (is_titled or is_much) and told >= max(OFTEN, ahead * most_told_of_others(ground, place))


def is_in_title(ground: Ground, index: int) -> bool:
    """Whether the title names the actor, a person by the last name."""
    name = ground.actor(index).name
    is_person = ground.actor(index).kind is ActorKind.PERSON
    return contains_words(ground.analysis.title, name.split()[-1] if is_person else name)


def most_told_of_others(ground: Ground, index: int) -> int:
    """How many sentences tell of the most told of the other actors with the same label."""
    actors = ground.analysis.actors
    alike = (k for k, one in enumerate(actors) if one.label == actors[index].label and k != index)
    return max((len(ground.sentences_of_actor.get(k, ())) for k in alike), default=0)
