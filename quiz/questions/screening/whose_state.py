"""Whether the question tells of which country the "government forces" are that it speaks of."""

import re

from briefing.analysis.lexicon import pos_of
from briefing.analysis.results import ActorKind, Token
from briefing.analysis.wordlists import words
from quiz.questions.drafts import QuestionDraft
from quiz.questions.ground import Ground, once
from quiz.questions.plain import contains_words, plain
from quiz.questions.titled_stems import without_title

# "Government" as an adjective, and no owner's: nothing behind it says whose.
OF_STATE = re.compile(r"(?<![’'] )(?<![’']s )\bgovernment (?P<noun>[a-z]+)\b(?! of\b)")
# "The nuclear-armed North" of two states of one name; "the North Sea", "the north" are no such half.
HALF = re.compile(
    r"\b[Tt]he (?:(?!deep |global )[a-z][\w-]* )?(?P<side>East|North|South|West)\b(?![-’']? ?[A-Z])"
)
SIDES = ("East", "North", "South", "West")
REGIONS = {"province", "state", "territory"}


def state_untold(ground: Ground, draft: QuestionDraft) -> str:
    """ "Near which city have government forces dug in?", and neither stem, title nor key names a country."""
    found = OF_STATE.search(draft.stem) if "government " in draft.stem else None
    if found is None or found["noun"] not in nouns_behind_government(ground, draft.sentence):
        return ""
    told = f" {plain(' '.join((draft.stem, *draft.answers)))} "
    is_told = any(f" {name} " in told for name in names_of_states(ground))
    return "" if is_told else f"of which country the “{found.group()}” are is not told"


def half_of_country(ground: Ground, draft: QuestionDraft) -> str:
    """ "Who sold the South 40 boats?" of South Korea: it tells the other Korea, or of which country it is."""
    if draft.rule == "quotation" or not any(side in draft.stem for side in SIDES):
        return ""
    found = HALF.search(without_title(draft.stem))
    if found is None:
        return ""
    meant = next((one for one in halved_states(ground) if one.startswith(f"{found['side']} ")), "")
    is_named = not meant or contains_words(without_title(draft.stem), meant)
    return "" if is_named else f"“{found.group()}” is {meant}"


@once
def halved_states(ground: Ground) -> tuple[str, ...]:
    """ "South Korea": the countries of the article that are called by a side."""
    countries = (one.name for one in ground.analysis.actors if one.kind is ActorKind.COUNTRY)
    return tuple(name for name in countries if name.split()[0] in SIDES)


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
