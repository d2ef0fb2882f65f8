"""Who is who: "Who is the mayor of Narvik?"."""

from collections.abc import Iterator

from briefing.analysis.results import Actor, ActorKind, Role
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.options.actors import answer_for
from quiz.questions.plain import contains_words, plain
from quiz.questions.telling_roles import is_telling
from quiz.questions.wording.naming import described


def ask(ground: Ground) -> Iterator[Candidate]:
    for index, actor in enumerate(ground.analysis.actors):
        if actor.kind is ActorKind.PERSON and actor.role is not None:
            candidate = ask_holder(ground, index, actor, actor.role)
            if candidate is not None:
                yield candidate


def ask_holder(ground: Ground, index: int, actor: Actor, role: Role) -> Candidate | None:
    """Asks for the person by the role, where the role says enough and is held by one."""
    if not is_telling(role) or is_shared(ground, index, role) or role.sentence not in ground.section_of:
        return None
    mention = next((one for one in actor.mentions if one.sentence == role.sentence), None)
    if mention is None:
        return None
    past = role.text.lower().startswith(("former ", "then", "ex-", "late "))
    stem = f"Who {'was' if past else 'is'} {described(role, ground.text(role.sentence)[: role.start])}?"
    answer = answer_for(ground, index, mention.start, mention.end, AnswerType.ACTOR)
    return Candidate(
        rule="role",
        stem=stem,
        answer=answer,
        sentence=role.sentence,
        confidence=0.8,
        importance=min(0.9, 0.35 + 0.05 * len(actor.mentions)),
    )


def is_shared(ground: Ground, index: int, role: Role) -> bool:
    """Whether another actor's role says the same or holds it."""
    return any(
        other_index != index
        and (plain(other.text) == plain(role.text) or contains_words(other.text, role.text))
        for other_index, actor in enumerate(ground.analysis.actors)
        if actor.kind is ActorKind.PERSON
        for other in actor.roles
    )
