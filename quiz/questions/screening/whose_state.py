"""Whether the question tells of which country the "government forces" are that it speaks of."""

import re

from briefing.analysis.results import ActorKind
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain

# "Government" as an adjective: nothing behind it says whose.
OF_STATE = re.compile(
    r"(?<![’'s] )\bgovernment"
    r" (?:agencies|block|campaign|crackdown|forces|officials|soldiers|troops)\b(?! of\b)"
)
REGIONS = {"province", "state", "territory"}


def state_untold(ground: Ground, draft: QuestionDraft) -> str:
    """ "Near which city have government forces dug in?", and neither stem, title nor key names a country."""
    found = OF_STATE.search(draft.stem)
    if found is None:
        return ""
    told = f" {plain(' '.join((draft.stem, *draft.answers)))} "
    is_told = any(f" {name} " in told for name in names_of_states(ground))
    return "" if is_told else f"of which country the “{found.group()}” are is not told"


@once
def names_of_states(ground: Ground) -> frozenset[str]:
    """What the article calls its countries and regions, with what is of them: "Norland", "Norlandic"."""
    actors = ground.analysis.actors
    states = (one for one in actors if one.kind is ActorKind.COUNTRY or one.label in REGIONS)
    return frozenset(plain(name) for one in states for name in (one.name, *one.aliases))
