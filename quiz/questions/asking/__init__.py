"""The rules that ask: each reads the ground and yields candidates, over-generating on purpose.

Every rule is one function `ask(ground) -> Iterator[Candidate]` in a room of its own; the gate and the choice
come later. To add a rule, copy its nearest neighbour and name it in `RULES`.
"""

from quiz.questions.asking import (
    affiliations,
    amounts,
    casualties,
    changes,
    companions,
    dated_nouns,
    demonyms,
    existentials,
    gaps,
    inner_objects,
    lists,
    manners,
    objects,
    other_names,
    places,
    prepositions,
    reasons,
    roles,
    subjects,
    terms,
    times,
    verdicts,
)

RULES = (
    subjects.ask,
    objects.ask,
    inner_objects.ask,
    times.ask,
    places.ask,
    prepositions.ask,
    reasons.ask,
    manners.ask,
    amounts.ask,
    roles.ask,
    lists.ask,
    terms.ask,
    affiliations.ask,
    casualties.ask,
    changes.ask,
    companions.ask,
    dated_nouns.ask,
    demonyms.ask,
    existentials.ask,
    other_names.ask,
    verdicts.ask,
    gaps.ask,
)
