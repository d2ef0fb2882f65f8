"""Whether a person is a woman or a man, by name, by title or by the article's pronouns: "f", "m" or ""."""

from briefing.analysis.genders import gender_of
from quiz.questions.ground import Ground, once

PRONOUN_GENDERS = {"she": "f", "her": "f", "herself": "f", "he": "m", "him": "m", "his": "m", "himself": "m"}


def gender_told(ground: Ground, index: int) -> str:
    """ "f" for "Mrs Vik", for "Kelda Vik", and for "Tarn Vik" of whom it is told that "she added …"."""
    by_name = gender_of(ground.actor(index), ground.analysis.tokens)
    return by_name or genders_by_pronouns(ground).get(index, "")


@once
def genders_by_pronouns(ground: Ground) -> dict[int, str]:
    """By actor, the gender of all the pronouns that stand for it, where they agree."""
    told: dict[int, set[str]] = {}
    for reference in ground.analysis.references:
        gender = PRONOUN_GENDERS.get(reference.surface.lower())
        if gender is not None and reference.actor is not None:
            told.setdefault(reference.actor, set()).add(gender)
    return {index: min(genders) for index, genders in told.items() if len(genders) == 1}
