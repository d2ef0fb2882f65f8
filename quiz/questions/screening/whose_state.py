"""Whether the question tells of which country the "government forces" are that it speaks of."""

import re
from itertools import chain, pairwise

from briefing.analysis.results import ActorKind
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain

# "Government" as an adjective, and no owner's: nothing behind it says whose.
OF_STATE = re.compile(r"(?<![’'] )(?<![’']s )\bgovernment (?P<noun>[a-z]+s)\b(?! of\b)")
REGIONS = {"province", "state", "territory"}


def state_untold(ground: Ground, draft: QuestionDraft) -> str:
    """ "Near which city have government forces dug in?", and neither stem, title nor key names a country."""
    found = OF_STATE.search(draft.stem)
    if found is None or found["noun"] not in nouns_behind_government(ground):
        return ""
    told = f" {plain(' '.join((draft.stem, *draft.answers)))} "
    is_told = any(f" {name} " in told for name in names_of_states(ground))
    return "" if is_told else f"of which country the “{found.group()}” are is not told"


@once
def nouns_behind_government(ground: Ground) -> frozenset[str]:
    """ "Forces" of "government forces", and no verb of "the government forces Tarn to …"."""
    lines = (pairwise(ground.tokens(sentence.number)) for sentence in ground.analysis.sentences)
    return frozenset(
        noun.text.lower()
        for first, noun in chain.from_iterable(lines)
        if first.text.lower() == "government" and noun.tag == "NNS"
    )


@once
def names_of_states(ground: Ground) -> frozenset[str]:
    """What the article calls its countries and regions, with what is of them: "Norland", "Norlandic"."""
    actors = ground.analysis.actors
    states = (one for one in actors if one.kind is ActorKind.COUNTRY or one.label in REGIONS)
    return frozenset(plain(name) for one in states for name in (one.name, *one.aliases))
