"""Who is heard in an article once or twice, and plays no part in what it tells."""

from briefing.analysis.results import ActorKind, Role
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground

FEW_COMMENTS = 2


def is_told_again(ground: Ground, index: int) -> bool:
    return len(ground.sentences_of_actor.get(index, ())) > 1


def is_heard_in_passing(ground: Ground, index: int, role: Role) -> bool:
    """Ann Lee of the Tarn Institute, who comments once or twice, where the article tells no more of either.

    Who holds a public office, or acts for a state, is worth knowing; a vice president of a firm is not.
    """
    told = ground.sentences_of_actor.get(index, ())
    is_rare = len(told) <= FEW_COMMENTS and all(is_saying_something(ground, number) for number in told)
    named = {one.actor for one in ground.mentions_within(role.sentence, role.start, role.end)}
    bodies = [one for one in named if ground.actor(one).kind is ActorKind.ORGANISATION]
    is_of_state = not bodies and any(ground.actor(one).kind is ActorKind.COUNTRY for one in named)
    is_known = is_of_state or any(is_told_again(ground, body) for body in bodies)
    held = role.text.lower().replace("vice president", "").split()
    return is_rare and not is_known and words("public_offices", "posts_of_places").isdisjoint(held)


def is_saying_something(ground: Ground, number: int) -> bool:
    """Whether somebody is quoted there, or says something."""
    return any(
        token.tag == '"' or token.text.lower() in words("verbs_of_saying") for token in ground.tokens(number)
    )
