"""Guesses: of what kind an actor is, where nothing tells, and which, where the reader need not look."""

import re
from itertools import takewhile

from briefing.analysis import name_words
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, Mention, Token
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import VERBATIM
from quiz.questions.ground import Ground, once
from quiz.questions.options.families import family
from quiz.questions.options.renown import is_head_of_state
from quiz.questions.plain import contains_words
from quiz.questions.things import nouns_for_bodies, nouns_for_callings
from quiz.questions.wording.main_actors import is_in_title
from quiz.questions.wording.question_words import KIND_WORDS

NAMED_AFTER = {ActorKind.ORGANISATION, ActorKind.PERSON}
REACH_OF_PLACE = 40
# So many of the countries' mentions are of the one that an article is about.
MOST_OF_ALL = 0.65
# A town told of more often is one.
FEW_TIMES = 5
PLACED = re.compile(
    r"\b(?:in|at|to|from|near|of|outside|around|across|through|into) (?:[\w-]+ ){0,2}$|[A-Z]\w+, $"
)
# "His presidency", "my cabinet", "her Harbour Party": what only the holder of an office has.
HOLDING = rf"(?:[\w’'-]+ )?(?:{'|'.join(sorted(words('nouns_of_rule')))}|[A-Z][\w’'-]+ Party)\b"
HELD, HELD_BY_SPEAKER = re.compile(rf"\b(?:his|her) {HOLDING}"), re.compile(rf"\b[Mm]y {HOLDING}")
# What happens, or is made up of parts, does so: no person.
OF_EVENTS = {"comprise", "consist", "involve", "last"}
# Whoever heads a body, and no film and no fair.
HEADS = {"ceo", "chairman", "chairwoman", "co-founder", "cofounder"}
STATES = {"county", "province", "region", "state"}
OF_THE_MAP = {ActorKind.COUNTRY, ActorKind.PLACE}
GUESSED = {ActorKind.ORGANISATION, ActorKind.PLACE}


def kind_guessed(ground: Ground, candidate: Candidate) -> str:
    """ "Which organisation is famous for its bite?", where nothing tells that Tarnox is none: it is a dog."""
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    actor = ground.actor(answer.index)
    is_doer = candidate.fact is not None and answer.start == candidate.fact.subject.start
    if actor.kind is ActorKind.PERSON and is_doer and candidate.fact.verb in OF_EVENTS:
        return f"nobody “{candidate.fact.action.text}”: it may be a feast or a play"
    if actor.kind not in GUESSED or not is_asked_by_kind(candidate.stem, KIND_WORDS[actor.kind]):
        return ""
    is_known = is_vouched_for(actor) or is_heard_as_body(ground, actor)
    is_known = is_known or is_lain_in(ground, candidate) or is_telling_itself(ground, candidate)
    return "" if is_known else f"nothing tells that {actor.name} is of that kind"


def country_of_speaker(ground: Ground, candidate: Candidate) -> str:
    """ "According to President Ann Lee, which country …?": her own, as everybody knows."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    speaker = candidate.fact.speaker if candidate.fact is not None else None
    if index is None or speaker is None or speaker.actor is None:
        return ""
    own, holder = ground.actor(index), ground.actor(speaker.actor)
    if own.kind is not ActorKind.COUNTRY or holder.kind is not ActorKind.PERSON:
        return ""
    spans = ((role.sentence, role.start, role.end) for role in holder.roles)
    told = {one.actor for span in spans for one in ground.mentions_within(*span)}
    is_own = (
        index in told
        or is_head_of_state(ground, holder)
        and not any(ground.actor(one).kind is ActorKind.COUNTRY for one in told)
    )
    return f"{holder.name} speaks of a country of his or her own" if is_own else ""


def office_told(ground: Ground, candidate: Candidate) -> str:
    """ "Who said that prices fell during his presidency?": whoever asks for the president tells it."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    others = [ground.actor(one).kind for one in candidate.actors if one != index]
    if index is None or ActorKind.PERSON in others or not candidate.stem.startswith("Who "):
        return ""
    match = (HELD_BY_SPEAKER if candidate.rule == "quotation" else HELD).search(candidate.stem)
    return f"“{match.group()}” tells who is asked for" if match else ""


def told_by_town(ground: Ground, candidate: Candidate) -> str:
    """ "Which country's president spoke in Bergen?": the town tells the country, and of it the state."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or not is_land(ground.actor(index)):
        return ""
    code = ground.actor(index).country
    towns = (ground.actor(one) for one in candidate.actors if one != index)
    inside = (one for one in towns if one.kind is ActorKind.PLACE and code and one.country[:2] == code[:2])
    found = next((one.name for one in inside if contains_words(candidate.whole_stem, one.name)), "")
    return f"“{found}” tells the country" if found else ""


def is_land(actor: Actor) -> bool:
    """A country, or a state of one."""
    return actor.kind is ActorKind.COUNTRY or actor.kind is ActorKind.PLACE and actor.label in STATES


def country_of_article(ground: Ground, candidate: Candidate) -> str:
    """ "In which country did its sales grow?", where the article has hardly another: a reader need not look.

    Beside another country in the stem it may be either.
    """
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    countries = ground.actors_of_kind[ActorKind.COUNTRY]
    if index not in countries or candidate.rule in VERBATIM or candidate.rule == "statement":
        return ""
    told = {one: len(ground.actor(one).mentions) for one in countries}
    is_alone = told[index] >= MOST_OF_ALL * sum(told.values())
    is_beside = any(one in told and one != index for one in candidate.actors)
    return f"the article is of {ground.actor(index).name}" if is_alone and not is_beside else ""


def place_in_title(ground: Ground, candidate: Candidate) -> str:
    """ "In which country have crews been at sea for weeks?" under the title "Crews at sea off Norway"."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or candidate.rule not in ("where", "preposition"):
        return ""
    place = ground.actor(index)
    is_told = place.kind in OF_THE_MAP and is_in_title(ground, place)
    return f"the title leads to {place.name}" if is_told else ""


def border_shared(ground: Ground, candidate: Candidate) -> str:
    """ "With which country does Norway share a long border?": whoever knows a map need not read."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    is_state = index is not None and ground.actor(index).kind is ActorKind.COUNTRY
    is_border = is_state and candidate.verb == "share" and "border" in candidate.stem
    return f"a map shows the border with {ground.actor(index).name}" if is_border else ""


def town_guessed(ground: Ground, candidate: Candidate) -> str:
    """A town known from a list alone, where the article has a firm or person of that name."""
    asked = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    doer = candidate.fact.subject.actor if candidate.fact is not None else None
    towns = [ground.actor(one) for one in (asked, doer) if one is not None]
    short = next((one.name for one in towns if is_namesake_alone(ground, one)), "")
    return f"{short} may be short for another name of the article" if short else ""


def is_namesake_alone(ground: Ground, actor: Actor) -> bool:
    """ "Riga hired 40 men", where "Riga Shipping" is told of: no town, but the firm or a man."""
    is_town = actor.kind is ActorKind.PLACE and family(actor) == "town" and len(actor.mentions) <= FEW_TIMES
    if not is_town or actor.name not in ends_of_names(ground):
        return False
    return not any(is_told_as_place(ground, one) for one in actor.mentions)


@once
def ends_of_names(ground: Ground) -> frozenset[str]:
    """The first and last words of the longer names of bodies and people."""
    names = (one.name.split() for one in ground.analysis.actors if one.kind in NAMED_AFTER)
    return frozenset(word for name in names if len(name) > 1 for word in (name[0], name[-1]))


def is_told_as_place(ground: Ground, mention: Mention) -> bool:
    """Whether a preposition of place stands before the name, or it is put behind another: "Reno, Nevada"."""
    before = ground.text(mention.sentence)[max(0, mention.start - REACH_OF_PLACE) : mention.start]
    return PLACED.search(before) is not None


def is_asked_by_kind(stem: str, noun: str) -> bool:
    return f"hich {noun} " in stem or f"hich other {noun} " in stem


def is_vouched_for(actor: Actor) -> bool:
    """Whether a list, a word in its name or its role tell what the actor is; letters alone tell nothing."""
    if actor.roles or actor.label != actor.kind.value or actor.country:
        return True
    return any(entry_of(name) or name_words.head_of(name.split()) for name in (actor.name, *actor.aliases))


def is_lain_in(ground: Ground, candidate: Candidate) -> bool:
    """ "In Kelda", asked for as a place: whatever it is, the deed was done there."""
    told = ground.mentions_within(candidate.sentence, candidate.answer.start, candidate.answer.end)
    is_place = any(ground.actor(one.actor).kind is ActorKind.PLACE for one in told)
    return is_place and any(is_told_as_place(ground, one) for one in told)


def is_telling_itself(ground: Ground, candidate: Candidate) -> bool:
    """ "TNX estimated that 40 boats sank": what tells so is no dog; "Zarkowski" may be a surname."""
    answer = candidate.answer
    told = ground.mentions_within(candidate.sentence, answer.start, answer.end)
    is_teller = candidate.rule == "report" and any(one.actor == answer.index for one in told)
    return is_teller and is_no_surname(ground.actor(answer.index).name)


def is_no_surname(name: str) -> bool:
    """ "TNX", "TarnBoats Marlo": letters, or a brand; nothing else tells a firm from a man no list has."""
    return any(name_words.is_acronym(word) or name_words.is_brand_like(word) for word in name.split())


def is_heard_as_body(ground: Ground, actor: Actor) -> bool:
    """ "TNX said", "Tarnox CEO Ann Lee", "the TNX rowing club": no dog, no feature, and no man."""
    return any(speaks_or_employs(ground, mention) for mention in actor.mentions)


def speaks_or_employs(ground: Ground, mention: Mention) -> bool:
    """Whether letters say something there, or what it is, who heads or works at it stands beside its name."""
    line = ground.tokens(mention.sentence)
    before = [token for token in line if token.end <= mention.start][-2:]
    following = [token for token in line if token.start >= mention.end]
    behind = following[0] if following else None
    sort = list(takewhile(is_of_sort, following))
    is_body = bool(sort) and sort[-1].text in nouns_for_bodies()
    says = behind is not None and behind.tag in FINITE and behind.text.lower() in words("verbs_of_saying")
    is_headed = behind is not None and behind.text.lower() in HEADS
    led = [token.text.lower() for token in before]
    is_led = led[1:] == ["of"] and led[0] in HEADS or led[1:] == ["at"] and led[0] in nouns_for_callings()
    return says and mention.surface.isupper() or is_headed or is_led or is_body


def is_of_sort(token: Token) -> bool:
    """ "Rowing", "club": words for what is named before them."""
    return token.text.islower() and token.tag in ("JJ", "NN", "VBG")
