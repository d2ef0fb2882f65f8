"""Which question word asks for an actor, a date: "Who", "Which party", "On what date"."""

from collections import Counter

from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, DateExpression, Grain
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground
from quiz.questions.options.families import family
from quiz.questions.wording.months import TWO_MONTHS, month_words

KIND_WORDS = {
    ActorKind.COUNTRY: "country",
    ActorKind.ORGANISATION: "organisation",
    ActorKind.PLACE: "place",
    ActorKind.AGREEMENT: "agreement",
    ActorKind.EVENT: "event",
}
# Label or family -> what its members are asked for as. A central bank is no company.
WIDER_WORDS = {
    "bank": "financial institution",
    "town": "town or city",
    "media": "news organisation",
    "company": "company",
    "school": "institution",
}
# What a body is called whose label many readers would not give it: name's end, or label -> noun.
NAMED_WORDS = {
    "Department": "department",
    "Federal Reserve": "central bank",
    " Center": "center",
    " Centre": "centre",
    " Complex": "place",
    " Hotel": "hotel",
    " Inn": "inn",
    " Lodge": "lodge",
    " Resort": "resort",
    " administration": "administration",
}
# Of happenings alone: Vanity Fair is a magazine.
NAMED_EVENTS = {" Expo": "exhibition", " Fair": "fair"}
LABEL_WORDS = {"parliament": "legislative body"}
# A university that goes by another word of its name, or by none.
SCHOLARLY = {"College": "college", "School": "school"}
# "Which court said so?" tells half of "Supreme Court".
HALVES_OF_NAMES = {"bank", "court", "department", "ministry"}
# What a body without a label is called at either end of a way.
WAY_NOUNS = {"from": "place", "to": "institution"}
STARTING = {"launch", "lift"}
# A tax may be laid "on" a network as on any company; posted on it are words.
LAYING = {"bet", "focus", "impose", "inflict", "lay", "levy", "place", "put", "slap", "spend"}
ENOUGH = 3
TOWNS = {"city", "town", "village", "capital", "state", "island"}


def noun_for(ground: Ground, actor: Actor) -> str:
    """The noun after "Which", a wide one where it is half of the name: "institution" for "Supreme Court"."""
    noun = noun_of(ground, actor)
    words_of_name = actor.name.lower().split()
    is_half = noun in HALVES_OF_NAMES and len(words_of_name) == 2 and words_of_name[-1] == noun
    return WIDER_WORDS.get(noun, "institution") if is_half else noun


def noun_of(ground: Ground, actor: Actor) -> str:
    """The label of the actor; a wider one where rivals of the family carry other labels."""
    is_plural = actor.label.endswith("s") or actor.kind is ActorKind.PLACE and actor.name.endswith("s")
    if actor.kind is ActorKind.COUNTRY:
        return country_noun(actor)
    if not actor.label or is_plural and actor.label not in TOWNS:
        return KIND_WORDS[actor.kind]
    name = actor.name.partition(" of ")[0]
    ends = NAMED_EVENTS if actor.kind is ActorKind.EVENT else NAMED_WORDS
    own = next((noun for end, noun in ends.items() if name.endswith(end)), "")
    if own:
        return own
    if is_other_university(actor):
        return scholarly_noun(actor)
    labels = Counter(other.label for other in ground.analysis.actors if other.kind is actor.kind)
    families = Counter(family(other) for other in ground.analysis.actors if other.kind is actor.kind)
    if labels[actor.label] < ENOUGH <= families[family(actor)]:
        of_family = WIDER_WORDS.get(family(actor), KIND_WORDS[actor.kind])
        return WIDER_WORDS.get(actor.label, of_family)
    has_own_name = actor.label in actor.name.lower()
    return actor.label if has_own_name else LABEL_WORDS.get(actor.label, actor.label)


def country_noun(actor: Actor) -> str:
    """Of Greenland or Hong Kong a reader would not say that it is a country."""
    noun = KIND_WORDS[ActorKind.COUNTRY]
    return f"{noun} or territory" if actor.country in words("territories") else noun


def is_other_university(actor: Actor) -> bool:
    """Whether it is a university that its name does not call one."""
    return actor.label == "university" and "niversit" not in actor.name


def scholarly_noun(actor: Actor) -> str:
    """ "College" for "Lind College", "institution" for "Cornell Engineering"."""
    found = (SCHOLARLY[word] for word in actor.name.split() if word in SCHOLARLY)
    return next(found, "institution")


def place_noun(ground: Ground, actor: Actor) -> str:
    """The noun for an actor where something happens: a body without a label is an institution there.

    A region that no list has may be a valley, a quarter or a crossing.
    """
    noun = noun_for(ground, actor)
    if noun == "region" and not actor.country and entry_of(actor.name) is None:
        return "place"
    return "institution" if noun == "organisation" else noun


def way_noun(ground: Ground, actor: Actor, preposition: str, verb: str) -> str:
    """ "From which place did it lift off?": a body without a label is a place where a way begins."""
    if is_written_on(actor, preposition, verb):
        return "platform"
    noun = noun_for(ground, actor)
    is_way = noun == KIND_WORDS[ActorKind.ORGANISATION] and verb in words("motion_words") | STARTING
    return WAY_NOUNS.get(preposition.lower(), noun) if is_way else noun


def is_written_on(actor: Actor, preposition: str, verb: str) -> bool:
    """ "On which platform did crews post it?": a network is no company to those who write and meet there."""
    return preposition.lower() == "on" and actor.name in words("social_networks") and verb not in LAYING


def subject_word(ground: Ground, actor: Actor) -> str:
    return "Who" if actor.kind is ActorKind.PERSON else f"Which {noun_for(ground, actor)}"


def object_word(ground: Ground, actor: Actor) -> str:
    return "Whom" if actor.kind is ActorKind.PERSON else f"Which {noun_for(ground, actor)}"


def date_word(ground: Ground, date: DateExpression, written: str) -> str:
    """ "On what date" only where a day is the answer, "In which year" only where a bare year is."""
    if date.is_open:
        return "Since when"
    if date.grain is Grain.DAY:
        return "On what date"
    if date.grain is Grain.YEAR and written.isdigit():
        return "In which year"
    if date.grain is Grain.DECADE:
        is_part = any(part in written.lower() for part in ("early", "mid", "late"))
        return "When" if is_part else "In which decade"
    is_without_year = written.isalpha() or date.rule == TWO_MONTHS and written.replace(" ", "").isalpha()
    if date.grain is Grain.MONTH and is_without_year:
        return month_words(ground, date)
    return "When"
