"""Places asked for that are not where the deed was: those of a noun, beside another, or of no movement.

A candidate goes in, and out comes whose place it is, or "" where it is the deed's.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.analysis.results import ActorKind, Adjunct, Fact, Token
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import Ground
from quiz.questions.wording.question_words import TOWNS

HANDING = {"give", "take"}
# "Just one mill, in".
ONLY_ONE = re.compile(
    r"\b(?P<only>(?:just|only) (?:one|a single)|a single|(?:its|the) only)\b[^,;:.]*"
    r", (?:at|in|near) (?:the )?$"
)
WHERE = re.compile(r"(?:^|, )(?:(?:in|at|near) which|where) ", re.IGNORECASE)
# What is done at a school and for a team, which may go by the name of its town.
PLAYING = {
    "bat", "bowl", "coach", "commit", "compete", "debut", "enrol", "enroll", "graduate", "kick", "pitch",
    "play", "quarterback", "rush", "score", "start", "study", "suit", "throw", "train", "transfer",
}  # fmt: skip
TEAM_OR_SCHOOL = re.compile(
    r"(?:^|, )(?:at|against|for|with) which (?:capital|city|country|island|place|region|state|town)\b",
    re.IGNORECASE,
)
AREAS = TOWNS | {"province", "region"}
DEED_ENDINGS = ("tion", "sion")
PATHS = ("To which", "From which", "Into which")
MAKING_PACTS = {"conclude", "negotiate", "reach", "renew", "seal", "sign", "strike"}
LYING = {"at", "in", "near", "outside"}
# What a mill or a firm does rather than its town.
DOINGS = {"close", "employ", "make", "open", "operate", "own", "produce", "reopen", "sell", "shut"}
# "On display at": so many tokens stand before the preposition.
LEAST_SETTING = 2
# "At a hospital in".
LONGEST_HOUSE = 4


def placed_twice(ground: Ground, candidate: Candidate) -> str:
    """ "Sank in the bay at Riga": where a stem asks for one place, the one beside it would be as right."""
    fact, answer = candidate.fact, candidate.answer
    if fact is None or answer.type is not AnswerType.ACTOR or not asks_place(candidate):
        return ""
    line = ground.tokens(fact.sentence)
    for kind, phrase in fact.adjuncts:
        name = ground.rest_of(phrase, 1).text if phrase.last - phrase.first > 1 else ""
        is_place = kind is Adjunct.PLACE and line[phrase.first].text.lower() in ("at", "in")
        is_beside = any(token.end == answer.end for token in line[phrase.first - 1 : phrase.first])
        is_named = any(token.tag == "NNP" for token in ground.tokens_of(phrase))
        if is_place and is_beside and is_named and name not in candidate.stem:
            return f"“{phrase.text}” tells where as well"
    return ""


def title_as_place(ground: Ground, candidate: Candidate) -> str:
    """ "For which road?" of "won it for The Salt Road": a "The" in large letters opens the title of a work.

    A place on the map may have one: "at The Hague".
    """
    answer = candidate.answer
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    actor, before = ground.actor(answer.index), ground.text(candidate.sentence)[: answer.start]
    is_place = actor.kind is ActorKind.PLACE and not actor.country
    return f"“The {actor.name}” is a title" if is_place and before.endswith(" The ") else ""


def place_of_only_one(ground: Ground, candidate: Candidate) -> str:
    """ "In which town does Norway have just one mill?" of "has just one mill, in Tarn": it has no other."""
    if candidate.answer.type is not AnswerType.ACTOR or not asks_place(candidate):
        return ""
    found = ONLY_ONE.search(ground.text(candidate.sentence)[: candidate.answer.start])
    return f"“{found['only']}” is of more than the place" if found is not None else ""


def place_or_thing_there(ground: Ground, candidate: Candidate) -> str:
    """ "The Tarn mill in Riga, which closed in May": what closed may be the town, and is rather the mill."""
    fact = candidate.fact
    if fact is None or fact.subject.actor is None or fact.is_passive:
        return ""
    line, first = ground.tokens(fact.sentence), fact.subject.first
    is_place = ground.actor(fact.subject.actor).kind in (ActorKind.PLACE, ActorKind.COUNTRY)
    behind = [token.text.lower() for token in line[fact.subject.last : fact.subject.last + 2]]
    before = line[max(0, first - 2) : first]
    is_there = len(before) == 2 and before[0].tag.startswith("NN") and before[1].text.lower() in LYING
    is_either = (
        is_place and behind == [",", "which"] and is_there and fact.verb in words("verbs_of_change") | DOINGS
    )
    return f"it may be the {before[0].text} that is meant" if is_either else ""


def asks_place(candidate: Candidate) -> bool:
    """ "In which city …?", "According to Ann Lee, at which school …?"."""
    return WHERE.search(candidate.stem) is not None


def team_by_place(ground: Ground, candidate: Candidate) -> str:
    """ "At which state did Ann Lee start 26 games?": the state is what her team or school goes by.

    For a country, and against one, its own team plays.
    """
    fact, index = candidate.fact, candidate.answer.index
    found = TEAM_OR_SCHOOL.search(candidate.stem)
    if fact is None or index is None or candidate.answer.type is not AnswerType.ACTOR or found is None:
        return ""
    actor, led = ground.actor(index), found.group().lower()
    is_place = actor.label in AREAS or actor.kind is ActorKind.COUNTRY and "at which" in led
    return f"they “{fact.verb}” there for a team or school" if is_place and fact.verb in PLAYING else ""


def place_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "A strike against a factory in Kalm": the place may be the factory's; a person is no place."""
    fact, answer = candidate.fact, candidate.answer
    if fact is None or candidate.rule not in ("where", "preposition") or answer.start < fact.action.start:
        return ""
    if answer.index is not None and ground.actor(answer.index).kind is ActorKind.PERSON:
        return ""
    behind = ground.tokens(fact.sentence)[fact.action.last :]
    between = undated(ground, fact, [token for token in behind if token.end <= answer.start])
    between = without_setting(without_house(between)) if fact.speaker is None else between
    joints = [token for token in between if token.tag in ("IN", "TO") and token.text.lower() != "of"]
    if is_other_end(fact, [token.text.lower() for token in joints]):
        return ""
    nouns = [token for token in between if token.tag.startswith("NN")]
    is_open = len(joints) > 1 and nouns and not is_partner(candidate, nouns[0])
    is_open = is_open or nouns and (opens_deed(ground, candidate) or is_owned_deed(between))
    is_open = is_open or nouns and joints and asks_place(candidate) and is_posted(between)
    return f"the place may be that of “{nouns[-1].text}”" if is_open else ""


def is_other_end(fact: Fact, joints: list[str]) -> bool:
    """ "Moved from the harbour at Tarn to Kalm": the second end of the way is the verb's like the first."""
    is_way = "from" in joints[:-1] and joints[-1:] == ["to"]
    return is_way and fact.verb in words("motion_words", "transfer_verbs")


def without_setting(between: list[Token]) -> list[Token]:
    """Without the "on display" of "on display at Tarn Hall", the "at an event" of "at an event in Tarn".

    The place of what goes on there is that of the deed.
    """
    last = len(between) - 1 - (between[-1:] != [] and between[-1].text.lower() == "the")
    if last < LEAST_SETTING or between[last].tag != "IN":
        return between
    led, noun = between[last - 2].text.lower(), between[last - 1].text.lower()
    if led == "on" and noun in word_class("states_behind_on"):
        return between[: last - 2] + between[last:]
    is_occasion = led in ("a", "an") and noun in word_class("occasion_nouns")
    is_at = last > LEAST_SETTING and between[last - 3].text.lower() == "at"
    return between[: last - 3] + between[last:] if is_occasion and is_at else between


def without_house(between: list[Token]) -> list[Token]:
    """Without the "at a hospital" of "died at a hospital in Kalm": who is in the house is in the town.

    A house with a name may tell its town.
    """
    led = next((k for k, token in enumerate(between) if token.tag in ("IN", "TO")), len(between))
    house = between[led : led + LONGEST_HOUSE]
    is_house = [token.tag for token in house] in (["IN", "DT", "NN", "IN"], ["IN", "PRP$", "NN", "IN"])
    is_in_town = is_house and (house[0].text.lower(), house[-1].text.lower()) == ("at", "in")
    return between[:led] + between[led + LONGEST_HOUSE - 1 :] if is_in_town else between


def is_posted(between: Sequence[Token]) -> bool:
    """ "Summoned the ambassador in Oslo": there the ambassador serves, wherever the summons was."""
    posts = word_class("posted_nouns") | words("posts_of_places")
    return any(one.lemma.lower() in posts for one, other in pairwise(between) if other is between[-1])


def is_owned_deed(between: Sequence[Token]) -> bool:
    """ "Condemned Norway's occupation of the harbour in Kalm": somebody's deed has a place of its own."""
    owners = [k for k, token in enumerate(between) if token.tag in ("POS", "PRP$")]
    behind = between[owners[-1] + 1 :] if owners else ()
    return any(token.tag == "NN" and token.text.endswith(DEED_ENDINGS) for token in behind)


def opens_deed(ground: Ground, candidate: Candidate) -> bool:
    """ "Wants its yard in Kalm to grow": the place is inside what is wanted; of what it uses it is not."""
    after = [one for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end][:2]
    is_infinitive = [one.tag for one in after] == ["TO", "VB"]
    return is_infinitive and candidate.fact.verb in words("verbs_of_intent", "verbs_of_urging")


def undated(ground: Ground, fact: Fact, between: Sequence[Token]) -> list[Token]:
    """The words without "on Monday", "in the 1980s": a date has no place."""
    dates = [ground.date(index) for index in ground.dates.get(fact.sentence, ())]
    dated = [any(one.start <= token.start < one.end for one in dates) for token in between]
    kept = []
    for token, is_dated in zip(between, dated, strict=True):
        while is_dated and kept and kept[-1].tag in ("IN", "DT"):
            kept.pop()
        kept += [] if is_dated else [token]
    return kept


def is_partner(candidate: Candidate, signed: Token) -> bool:
    """ "Signed a treaty on cod for 2024 with Iceland": whoever stands behind "with" signed it, too."""
    is_pact = signed.text.lower() in words("pact_nouns")
    return is_pact and candidate.stem.startswith("With ") and candidate.fact.verb in MAKING_PACTS


def no_motion(ground: Ground, candidate: Candidate) -> str:
    """ "To which country did it lose contact on a flight?": without a verb of moving, "to" is a noun's."""
    fact = candidate.fact
    is_asked = candidate.rule in ("where", "preposition") and candidate.stem.startswith(PATHS)
    if fact is None or not is_asked:
        return ""
    # "Took to the radio": who takes nothing moves nothing.
    things = [phrase for phrase in fact.objects if ground.tokens_of(phrase)[0].tag not in ("IN", "TO")]
    is_taken = fact.verb not in HANDING or things or fact.is_passive
    return "" if is_taken and is_movement(fact) else f"“{fact.verb}” is no movement"


def is_movement(fact: Fact) -> bool:
    return fact.verb in words("transfer_verbs", "motion_words")
