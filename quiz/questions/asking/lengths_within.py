"""How long that was after which, or in which, it was done: "After how long a trip did the ferry reach Riga?".

For "after a two-week trip, the ferry reached Riga", and
"inside how large a zone" for "in a 40-mile zone".
"""

from collections.abc import Iterator

from briefing.analysis.results import Fact, Phrase
from briefing.analysis.verb_groups import FINITE
from quiz.questions.asking.lengths import attribute, length_answer, unmeasured
from quiz.questions.candidates import Candidate
from quiz.questions.facts import askable
from quiz.questions.ground import Ground
from quiz.questions.proposing import candidate_of
from quiz.questions.wording.resolving import say
from quiz.questions.wording.stems import about_part

LEADING = {"after", "before", "during", "following", "in", "inside", "on", "over", "within"}
# "In a five-year plan": in the plan, however long it is.
BARELY_LONG = {"in", "on"}
# A zone of 40 miles is not long.
WIDE_THINGS = {"area", "belt", "field", "perimeter", "radius", "site", "territory", "zone"}


def ask(ground: Ground) -> Iterator[Candidate]:
    for fact in askable(ground):
        if leaves_verb(ground, fact):
            continue
        for phrase in dict.fromkeys((*(part for _, part in fact.adjuncts), *filter(None, [fact.fronted]))):
            yield from ask_within(ground, fact, phrase)


def leaves_verb(ground: Ground, fact: Fact) -> bool:
    """ "A ferry loaded with nets reached Riga": of "reached" no fact tells, so "loaded" may be no deed."""
    if len(ground.tokens_of(fact.action)) > 1:
        return False
    told = [range(one.action.first, one.action.last) for one in ground.facts[fact.sentence]]
    behind = list(enumerate(ground.tokens(fact.sentence)))[fact.action.last :]
    return any(token.tag in FINITE and not any(k in one for one in told) for k, token in behind)


def ask_within(ground: Ground, fact: Fact, phrase: Phrase) -> Iterator[Candidate]:
    """The question on an adjunct that opens with a preposition, an article and a length before its noun."""
    lead, *rest = ground.tokens_of(phrase)
    if lead.text.lower() not in LEADING or len(rest) < 3:
        return
    inner = ground.rest_of(phrase, 1)
    index = attribute(ground, inner)
    said = say(ground, inner, bound=fact.subject.actor, dated=True) if index is not None else None
    if index is None or said is None:
        return
    is_wide = any(token.lemma.lower() in WIDE_THINGS for token in rest)
    if lead.text.lower() in BARELY_LONG and not is_wide:
        return
    thing = f"how {'large' if is_wide else 'long'} a {unmeasured(ground, said, index)}"
    opening = "After" if lead.text.lower() == "following" else lead.text.capitalize()
    stem = about_part(ground, fact, f"{opening} {thing}", phrase)
    if stem is not None:
        yield candidate_of(ground, fact, "how long", stem, length_answer(ground, index), phrase)
