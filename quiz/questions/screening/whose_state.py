"""Whether the question tells of which country the "government forces" are that it speaks of."""

import re

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import plain

# "Government" as an adjective, and no owner's: nothing behind it says whose.
OF_STATE = re.compile(r"(?<![’'] )(?<![’']s )\bgovernment (?P<noun>[a-z]+)\b(?! of\b)")
REGIONS = {"province", "state", "territory"}


def state_untold(ground: Ground, draft: QuestionDraft) -> str:
    """ "Near which city have government forces dug in?", and neither stem, title nor key names a country."""
    found = OF_STATE.search(draft.stem)
    if found is None or found["noun"] not in nouns_behind_government(ground, draft.sentence):
        return ""
    told = f" {plain(' '.join((draft.stem, *draft.answers)))} "
    is_told = any(f" {name} " in told for name in names_of_states(ground))
    return "" if is_told else f"of which country the “{found.group()}” are is not told"


def nouns_behind_government(ground: Ground, number: int) -> set[str]:
    """ "Forces" of "government forces", "crackdown", and no verb of "the government estimates hydrogen …"."""
    line = ground.tokens(number)
    return {
        line[place].text.lower()
        for place in range(1, len(line) - 1)
        if line[place - 1].text.lower() == "government" and is_deed_or_many(*line[place : place + 2])
    }


def is_deed_or_many(noun: Token, after: Token) -> bool:
    """ "Forces", "crackdown", "block"; one customer may be whose it will."""
    if noun.tag == "NN":
        return "VERB" in pos_of(noun.lemma) or noun.lemma in words("happening_nouns")
    return noun.tag == "NNS" and not after.tag.startswith(("NN", "DT", "PRP", "JJ", "CD"))


@once
def names_of_states(ground: Ground) -> frozenset[str]:
    """What the article calls its countries and regions, with what is of them: "Norland", "Norlandic"."""
    actors = ground.analysis.actors
    states = (one for one in actors if one.kind is ActorKind.COUNTRY or one.label in REGIONS)
    return frozenset(plain(name) for one in states for name in (one.name, *one.aliases))
