"""The rules that ask: each reads the ground and yields candidates, over-generating on purpose.

Every rule is one function `ask(ground) -> Iterator[Candidate]` in a room of its own; the gate and the choice
come later. To add a rule, copy its nearest neighbour and name it in `RULES`.
"""

from quiz.questions.asking import (
    amounts,
    gaps,
    lists,
    manners,
    objects,
    places,
    prepositions,
    reasons,
    roles,
    subjects,
    terms,
    times,
)

RULES = (
    subjects.ask,
    objects.ask,
    times.ask,
    places.ask,
    prepositions.ask,
    reasons.ask,
    manners.ask,
    amounts.ask,
    roles.ask,
    lists.ask,
    terms.ask,
    gaps.ask,
)
