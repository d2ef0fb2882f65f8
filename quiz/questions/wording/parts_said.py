"""Says one part behind the verb as a stem may have it; None where it would give away what is asked for."""

from dataclasses import replace

from briefing.analysis.results import Fact, Token
from quiz.questions.ground import Ground
from quiz.questions.plain import contains_words
from quiz.questions.wording.capitals import as_inside
from quiz.questions.wording.own_things import by_pronoun
from quiz.questions.wording.parts import Part, goes_on_listing, is_empty, is_half, tells_deed
from quiz.questions.wording.resolving import Said, say


def subject_and_verb(ground: Ground, fact: Fact) -> tuple[Token, ...]:
    """What pronouns behind the verb may mean; nothing where the subject points elsewhere itself."""
    is_pointing = bool(ground.references_within(fact.sentence, fact.subject.start, fact.subject.end))
    return () if is_pointing else (*ground.tokens_of(fact.subject), *ground.tokens_of(fact.action))


def say_part(
    ground: Ground,
    part: Part,
    bound: int | None,
    secret: frozenset[str],
    before: tuple[Token, ...] = (),
    objects: tuple[int, ...] = (),
    key: int | None = None,
) -> Said | None:
    """The part in words of its own, unless they would give the secret away; what is the key's is "its"."""
    said = say(ground, part.phrase, bound=bound, before=before, dated=True, objects=objects)
    if said is None or is_empty(part) or is_half(ground, part):
        return None
    if key is not None and names_any(said, secret):
        said = by_pronoun(ground, part.phrase, said, key, bound)
    if names_any(said, secret):
        return None
    is_aside = not part.is_needed and not goes_on_listing(ground, part.phrase)
    if bound in said.actors and is_aside and tells_deed(ground, part):
        return None
    return replace(said, text=as_inside(ground, part.phrase, said.text))


def names_any(said: Said, secret: frozenset[str]) -> bool:
    return any(contains_words(said.text, word) for word in secret)
