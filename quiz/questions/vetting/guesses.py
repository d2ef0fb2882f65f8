"""Guesses: of what kind an actor is, where nothing tells, and the answer, where everybody knows it."""

import re
from functools import cache

from briefing.analysis import name_words
from briefing.analysis.dates.spans import days_from
from briefing.analysis.gazetteer import entry_of
from briefing.analysis.results import Actor, ActorKind, DateExpression, Grain, Mention
from briefing.analysis.verb_groups import FINITE
from briefing.analysis.wordlists import rows, words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.drafts import GAPS, LEFT_OUT_OR_CHANGED, VERBATIM
from quiz.questions.ground import Ground, once
from quiz.questions.options.families import family
from quiz.questions.options.renown import has_known_name, is_head_of_state
from quiz.questions.plain import contains_words, plain
from quiz.questions.things import nouns_for_callings
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
DAYS_OF_FEW_WEEKS = 56
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A report of that month is of the year before; what was built then was built in any.
REPORTING = re.compile(
    r"\b(?:(?:over|in|during) the course of|throughout|for (?:all|the whole) of) $", re.IGNORECASE
)
# "The 2022 season": what happens in it happens that year.
PERIODS = {"edition", "quarter", "season", "year"}
# "Before the departure of the Lee administration", "at the end of Ann Lee’s presidency"; after it is any day.
TURN_OF_RULE = re.compile(
    r"\b(?:at|before|on|since|with) the "
    r"(?:arrival|beginning|close|departure|end|(?:final|first|last) (?:days|weeks|months)|fall|start) of "
    r"(?:the )?(?:[A-Z][\w.]* )*(?P<name>[A-Z]\w+)(?:[’']s)? (?:administration|government|presidency)\b"
)
# What happens, or is made up of parts, does so: no person.
OF_EVENTS = {"comprise", "consist", "involve", "last"}
# Whoever heads a body, and no film and no fair.
HEADS = {"ceo", "chairman", "chairwoman", "co-founder", "cofounder"}
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
    """ "Which country's president spoke in Bergen?": the town tells the country."""
    index = candidate.answer.index if candidate.answer.type is AnswerType.ACTOR else None
    if index is None or ground.actor(index).kind is not ActorKind.COUNTRY:
        return ""
    code = ground.actor(index).country
    towns = (ground.actor(one) for one in candidate.actors if one != index)
    inside = (one for one in towns if one.kind is ActorKind.PLACE and code and one.country[:2] == code[:2])
    found = next((one.name for one in inside if contains_words(candidate.whole_stem, one.name)), "")
    return f"“{found}” tells the country" if found else ""


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


def is_heard_as_body(ground: Ground, actor: Actor) -> bool:
    """ "TNX said", "Tarnox CEO Ann Lee", "a researcher at Tarnox": no dog, no feature, and no man."""
    return any(speaks_or_employs(ground, mention) for mention in actor.mentions)


def speaks_or_employs(ground: Ground, mention: Mention) -> bool:
    """Whether letters say something there, or who heads the body or works at it stands beside its name."""
    line = ground.tokens(mention.sentence)
    before = [token for token in line if token.end <= mention.start][-2:]
    behind = next((token for token in line if token.start >= mention.end), None)
    says = behind is not None and behind.tag in FINITE and behind.text.lower() in words("verbs_of_saying")
    is_headed = behind is not None and behind.text.lower() in HEADS
    led = [token.text.lower() for token in before]
    is_led = led[1:] == ["of"] and led[0] in HEADS or led[1:] == ["at"] and led[0] in nouns_for_callings()
    return says and mention.surface.isupper() or is_headed or is_led


def date_known(ground: Ground, candidate: Candidate) -> str:
    """ "When did the Berlin Wall fall?": everybody knows without the article."""
    if candidate.answer.type is not AnswerType.DATE:
        return ""
    told = ground.text(candidate.sentence).lower().replace("'", "’")
    said = told if candidate.rule in LEFT_OUT_OR_CHANGED else candidate.whole_stem.lower().replace("'", "’")
    asked = f" {plain(candidate.answer.text)} "
    known = (event for event, day in dates_known() if day in asked)
    found = next((event for event in known if all(part in said for part in event.split(" + "))), None)
    if found:
        return f"everybody knows the date of “{found.strip()}”"
    turn = TURN_OF_RULE.search(candidate.whole_stem)
    is_year = candidate.answer.index is not None and ground.date(candidate.answer.index).grain is Grain.YEAR
    if is_year and turn is not None and ruled_once(turn["name"]):
        return f"everybody knows the year “{turn.group()}”"
    began = next((words_of for words_of in sorted(words("comings_to_power")) if words_of in told), None)
    is_known = began is not None and (
        is_of_known_ruler(ground, candidate) or is_month_of_coming(ground, candidate, began)
    )
    return f"everybody knows the year of one so known, “{began}”" if is_known else ""


@cache
def ruled_once(surname: str) -> bool:
    """Whether one term alone is known of anybody called so, however that one is written."""
    terms = {tuple(years) for name, *years in rows("terms_of_office") if name.split()[-1] == surname}
    return len(terms) == 1


@cache
def dates_known() -> tuple[tuple[str, str], ...]:
    """What all know the date of, with that date in plain words between spaces."""
    return tuple((event, f" {plain(day)} ") for event, day in rows("dates_all_know"))


def is_of_known_ruler(ground: Ground, candidate: Candidate) -> bool:
    """Whether the question is on one whose name all know, and asks for a year or a day of one."""
    return YEAR.search(candidate.answer.text) is not None and tells_of_known(ground, candidate)


def is_month_of_coming(ground: Ground, candidate: Candidate, began: str) -> bool:
    """ "In which month did President Obama take office?": asked is when he came, not what he did then."""
    fact = candidate.fact
    if fact is None or not tells_of_known(ground, candidate):
        return False
    last = max([fact.action.end, *(one.end for one in fact.objects)])
    return began in ground.text(fact.sentence)[fact.action.start : last].lower()


def tells_of_known(ground: Ground, candidate: Candidate) -> bool:
    """Whether the stem names a person whose name all know."""
    asked = (ground.actor(index) for index in candidate.actors)
    return any(one.kind is ActorKind.PERSON and has_known_name(one) for one in asked)


def year_of_article(ground: Ground, candidate: Candidate) -> str:
    """ "New laws begin in _____", of an article of that year or the weeks before it: a reader knows.

    So does who is asked in which year laws will begin.
    """
    told = ground.analysis.published_on
    is_left_out = candidate.rule in LEFT_OUT_OR_CHANGED or " will " in candidate.stem
    if candidate.answer.type is not AnswerType.DATE or not is_left_out or told is None:
        return ""
    soon = days_from(told, DAYS_OF_FEW_WEEKS) or told
    is_own = candidate.answer.text in (str(told.year), str(soon.year))
    return "it is the year of the article" if is_own else ""


def date_names_occasion(ground: Ground, candidate: Candidate) -> str:
    """ "The _____ revolution", "his _____ gift": the date says which is meant, and is not the news."""
    if candidate.answer.type is not AnswerType.DATE or candidate.rule not in GAPS:
        return ""
    tokens = ground.tokens(candidate.sentence)
    first = next((k for k, one in enumerate(tokens) if one.start >= candidate.answer.start), 0)
    last = next((k for k, one in enumerate(tokens) if one.start >= candidate.answer.end), len(tokens))
    if not first or last == len(tokens):
        return ""
    before, after = tokens[first - 1], tokens[last]
    is_owned = before.tag == "PRP$" or before.text.lower() == "the"
    is_noun = after.tag.startswith(("NN", "JJ")) and after.text.islower()
    is_period = not PERIODS.isdisjoint(one.text for one in tokens[last : last + 2])
    return f"it says which {after.text} is meant" if is_owned and is_noun and not is_period else ""


def occasion_attended(ground: Ground, candidate: Candidate) -> str:
    """ "When did she attend the Victory parade?": who knows of the parade knows when it is, and where."""
    fact = candidate.fact
    if fact is None or fact.verb != "attend" or candidate.rule not in ("when", "where", "preposition"):
        return ""
    known = next((one for one in fact.objects if one.text.lower().startswith("the ")), None)
    own = "time" if candidate.rule == "when" else "place"
    return f"“{known.text}” has a {own} of its own" if known is not None else ""


def is_just_before(
    ground: Ground, candidate: Candidate, asked: DateExpression, other: DateExpression
) -> bool:
    """ "In March 2024 Norway said that over the course of _____ it had sold 40 boats"."""
    is_year = asked.grain is Grain.YEAR and candidate.rule in GAPS and other.end < asked.start
    led = ground.text(asked.sentence)[other.end : asked.start]
    if (
        not is_year
        or REPORTING.search(led) is None
        or asked.first is None
        or other.first is None
        or other.grain is Grain.YEAR
    ):
        return False
    return other.first.year == asked.first.year + 1 and str(other.first.year) in candidate.whole_stem


def date_told(ground: Ground, candidate: Candidate) -> str:
    """ "When did films dominate, from 2010 to 2014?": a year of the stem tells the decade."""
    if candidate.answer.type is not AnswerType.DATE or candidate.answer.index is None:
        return ""
    asked = ground.date(candidate.answer.index)
    others = [ground.date(index) for index in ground.dates.get(candidate.sentence, ())]
    later = next((one for one in others if is_just_before(ground, candidate, asked, one)), None)
    if later is not None:
        return f"it is the year before “{later.surface}”"
    if asked.grain is not Grain.DECADE or asked.first is None or asked.last is None:
        return ""
    told = (one.surface for one in others if one.first and asked.first <= one.first <= asked.last)
    found = next((surface for surface in told if contains_words(candidate.whole_stem, surface)), None)
    return f"“{found}” of the stem tells the answer" if found else ""
