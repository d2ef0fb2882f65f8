"""Answers that tell when, how many or to whom of something else than the verb that is asked about."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.analysis.numbers import ordinals
from briefing.analysis.results import ActorKind, Fact, Token
from briefing.analysis.wordlists import words
from quiz.questions.asking.times import is_planned
from quiz.questions.candidates import AnswerType, Candidate
from quiz.questions.ground import REASONS, Ground
from quiz.questions.vetting.misread_verbs import OPENS_CLAUSE
from quiz.questions.vetting.places import asks_place, is_movement

# Rules whose answer need not belong to the first verb: "…, killing 12" is asked with "killed".
OF_WHOLE_SENTENCE = {"statement", "gap", "casualties", "toll"}
# "After how long a trip": the preposition and article before the length are its own.
OWN_LENGTH = re.compile(r"(?:According to [^?]*, )?\w+ how (?:long|large) a ")
SETTING_RULES = {"when", "where", "preposition", "place", "officials"}
BEHIND_PARTICIPLES = {"officials", "list", "companion"}
NAMING_RULES = {"where", "preposition", "object"}
AHEAD = (["ahead", "of"], ["advance", "of"], ["prior", "to"])
ASKED_BEHIND_BE = ("To ", "For ", "Against ", "By ")
# Words that may stand between an event and its date, and those that hang the event on what is before it.
DATING = {"in", "on", "at", "of", "the", "during", "back", ","}
HANGING = ("for", "of", "from", "about", "at", "despite", "over", "against", "under")
# "With wheat at its cheapest", "with prices below a dollar": what was so meanwhile.
CIRCUMSTANCE = {"above", "at", "below", "near", "under"}
# "Up from nine in 2019", "compared with nine in 2019"; "more than nine" is a bound.
SET_AGAINST = {"compared", "from", "versus"}
BESIDE_NOUN, DETERMINING = ("NN", "JJ"), ("DT", "PRP$", "POS")


def answer_of_another_clause(ground: Ground, candidate: Candidate) -> str:
    """A date or place behind an infinitive, a gerund or another clause does not set the main verb."""
    fact, answer = candidate.fact, candidate.answer
    if fact is None or answer.start < fact.action.start:
        return ""
    if not is_setting(candidate):
        return "it stands in another clause" if is_behind_participle(ground, candidate) else ""
    behind = ground.tokens(fact.sentence)[fact.action.last :]
    between = [token for token in behind if token.end <= answer.start]
    is_deadline = candidate.stem.startswith("By which year")
    if OWN_LENGTH.match(candidate.stem):
        between = between[:-2]
    if answer.type is AnswerType.QUANTITY or is_deadline or is_planned(ground, fact):
        between = [token for place, token in enumerate(between) if not is_told(between, place, candidate)]
    found = set_before(between) or other_verb(between) or event_dated(between, candidate)
    return found or circumstance_dated(between, candidate) or figure_before_dated(between, candidate)


def is_behind_participle(ground: Ground, candidate: Candidate) -> bool:
    """ "Fought well, inflicting losses on Soviet forces": whose forces tells nothing of the first deed.

    So it is in which towns they were; examples are of what stands before them.
    """
    if candidate.rule not in BEHIND_PARTICIPLES:
        return False
    behind = ground.tokens(candidate.sentence)[candidate.fact.action.last :]
    between = [token for token in behind if token.end <= candidate.answer.start]
    return any(
        one.text == "," and other.tag == "VBG" and other.text != "including"
        for one, other in pairwise(between)
    )


def set_before(between: Sequence[Token]) -> str:
    """ "Ahead of May 3", "prior to 2020": what was done came before."""
    last = [token.text.lower() for token in between[-2:]]
    return f"it was “{' '.join(last)}” that" if last in AHEAD else ""


def is_told(between: Sequence[Token], place: int, candidate: Candidate) -> bool:
    """Whether the word is of an infinitive that the stem tells: "how many did Norway agree to sell?"."""
    infinitive = between[place : place + 2] if between[place].tag == "TO" else between[place - 1 : place + 1]
    is_infinitive = [token.tag for token in infinitive] == ["TO", "VB"]
    return is_infinitive and f" to {infinitive[1].text}" in candidate.stem


def is_setting(candidate: Candidate) -> bool:
    """Whether the question asks when, where or how much it was."""
    if candidate.rule in OF_WHOLE_SENTENCE:
        return False
    if candidate.rule in ("preposition", "officials") and not asks_place(candidate):
        return False
    is_value = candidate.answer.type in (AnswerType.DATE, AnswerType.QUANTITY)
    return candidate.rule in SETTING_RULES or is_value


def other_verb(between: Sequence[Token]) -> str:
    """ "Agreed to close it in May": a verb that stands nearer than the one asked about."""
    for one, other in zip(between, between[1:], strict=False):
        if one.tag == "TO" and other.tag == "VB":
            return f"it may tell of “to {other.text}”"
    for place, token in enumerate(between):
        if token.tag == "VBG" and token.text.islower() and not is_noun_like(between, place):
            return f"it may tell of “{token.text}”"
        if token.text.lower() in OPENS_CLAUSE and place < len(between) - 1:
            return f"it stands behind “{token.text}”"
    return ""


def is_noun_like(between: Sequence[Token], place: int) -> bool:
    """ "A shooting", "the meeting": a gerund behind an article is a noun."""
    return place > 0 and between[place - 1].tag in ("DT", "JJ", "PRP$", "POS", "NN")


def event_dated(between: Sequence[Token], candidate: Candidate) -> str:
    """ "For the summit in March": the date is that of the summit."""
    nouns = [token for token in between if token.tag.startswith("NN")]
    if candidate.answer.type is not AnswerType.DATE or not nouns:
        return ""
    event = nouns[-1]
    is_close = all(token.text.lower() in DATING for token in between if token.start > event.start)
    is_hung = any(token.text.lower() in HANGING and token.end <= event.start for token in between)
    is_event = event.lemma.lower() in words("event_nouns")
    return f"it is the date of “{event.text}”" if is_close and is_hung and is_event else ""


def circumstance_dated(between: Sequence[Token], candidate: Candidate) -> str:
    """ "The war ended with wheat at its cheapest in 2013": the date may be that of the cheapest wheat."""
    heard = [token.text.lower() for token in between]
    if candidate.answer.type is not AnswerType.DATE or "with" not in heard:
        return ""
    behind = between[heard.index("with") + 1 : -1]
    is_clause = any(
        one.tag.startswith("NN") and other.text.lower() in CIRCUMSTANCE for one, other in pairwise(behind)
    )
    return f"it may be the date of “with {behind[0].text}”" if is_clause else ""


def figure_before_dated(between: Sequence[Token], candidate: Candidate) -> str:
    """ "112 herons nested there, up from nine in 2019": the date is that of the figure it is set against.

    What is raised "from nine to ten in 2019" is raised then.
    """
    place = max((k for k, one in enumerate(between) if one.text.lower() in SET_AGAINST), default=None)
    if candidate.answer.type is not AnswerType.DATE or place is None:
        return ""
    behind = between[place + 1 :]
    is_figure = any(one.tag == "CD" and not (one.text.isdigit() and len(one.text) == 4) for one in behind)
    is_figure = is_figure and not any(one.tag == "TO" for one in behind)
    return f"it is the date of what stands behind “{between[place].text}”" if is_figure else ""


def preposition_of_noun(ground: Ground, candidate: Candidate) -> str:
    """ "To whom was it the best of answers?": behind "be" the preposition belongs to the noun before it.

    So it does behind the noun of an adjunct, "in answer to attacks on three ships", and behind what
    somebody else had: "called Norway's talks with Riga improper".
    """
    fact = candidate.fact
    if fact is None:
        return ""
    if candidate.rule == "how many":
        is_tied = hangs_on_noun(ground, fact, candidate)
    else:
        is_linked = fact.verb == "be" and not fact.is_passive
        is_tied = is_linked and candidate.stem.startswith(ASKED_BEHIND_BE)
        is_tied = is_tied or is_partner_of_owned(ground, fact, candidate)
        is_tied = is_tied and candidate.rule == "preposition"
    return "its preposition belongs to a noun" if is_tied else ""


def hangs_on_noun(ground: Ground, fact: Fact, candidate: Candidate) -> bool:
    """Whether the amount opens an adjunct right behind the reason, or the event, of another one.

    "Sued over fees on goods from 60 towns": whoever sues moves nothing, and the goods are from there. "For
    the sixth time in seven games", "their third straight defeat in four" is one figure.
    """
    tokens = ground.tokens(fact.sentence)
    asked = next((one for _, one in fact.adjuncts if one.start < candidate.answer.start < one.end), None)
    if asked is None or not candidate.stem.startswith(f"{tokens[asked.first].text.capitalize()} how"):
        return False
    before = tokens[asked.first - 1]
    if before.tag == "NN" and any(
        one.text.lower() in ordinals() for one in tokens[asked.first - 3 : asked.first]
    ):
        return True
    is_reason = any(kind in REASONS and one.last == asked.first for kind, one in fact.adjuncts)
    is_event = before.lemma.lower() in words("event_nouns")
    is_led = any(one.last == asked.first for _, one in fact.adjuncts)
    is_origin = tokens[asked.first].text.lower() == "from" and not is_movement(fact)
    return before.tag in ("NN", "NNS") and (is_reason or is_led and (is_event or is_origin))


def is_partner_of_owned(ground: Ground, fact: Fact, candidate: Candidate) -> bool:
    """Whether the answer is whom another's call, talks or deal was with."""
    behind = ground.tokens(fact.sentence)[fact.action.last :]
    before = [token for token in behind if token.end <= candidate.answer.start]
    joint = max((k for k, one in enumerate(before) if one.text.lower() == "with"), default=0)
    is_owned = any(one.tag == "POS" for one in before[:joint])
    return is_owned and before[joint - 1].lemma.lower() in words("partner_nouns")


def name_before_noun(ground: Ground, candidate: Candidate) -> str:
    """ "At the Oslo Guild (OG) awards": the name says which awards, and nothing was at the guild."""
    if candidate.rule not in NAMING_RULES | {"gap"} or candidate.answer.type is not AnswerType.ACTOR:
        return ""
    after = [one for one in ground.tokens(candidate.sentence) if one.start >= candidate.answer.end]
    if after and after[0].text == "(":
        closing = next((k for k, one in enumerate(after) if one.text == ")"), len(after))
        after = after[closing + 1 :]
    is_noun = bool(after) and after[0].tag in ("NN", "NNS") and after[0].text.islower()
    is_said = candidate.rule == "gap" and is_noun and f" {after[0].text}" in candidate.stem
    return f"the name belongs to “{after[0].text}”" if is_noun and not is_said else ""


def attribute_left_out(ground: Ground, candidate: Candidate) -> str:
    """ "Norway won with _____ crime novels": before a noun without an article any adjective fits as well."""
    answer = candidate.answer
    if candidate.rule != "gap" or answer.type not in (AnswerType.ACTOR, AnswerType.DATE):
        return ""
    tokens = ground.tokens(candidate.sentence)
    before = [one for one in tokens if one.end <= answer.start]
    after = [one for one in tokens if one.start >= answer.end][:1]
    while before and before[-1].tag.startswith((*BESIDE_NOUN, "VBN", "RB")):
        before.pop()
    is_noun = bool(after) and after[0].tag.startswith(BESIDE_NOUN) and after[0].text.islower()
    is_open = not before or before[-1].tag not in DETERMINING
    return f"anything may stand before “{after[0].text}”" if is_noun and is_open else ""


def name_behind_adjective(ground: Ground, candidate: Candidate) -> str:
    """ "The quite young _____ found it": behind an adjective any noun fits, but for people's names."""
    answer = candidate.answer
    if candidate.rule != "gap" or answer.type is not AnswerType.ACTOR or answer.index is None:
        return ""
    before = [one for one in ground.tokens(candidate.sentence) if one.end <= answer.start]
    last = before[-1] if before else None
    while before and before[-1].tag.startswith(("JJ", "RB")):
        before.pop()
    is_led = last is not None and last.tag.startswith("JJ") and last.text.islower()
    is_led = is_led and bool(before) and before[-1].tag == "DT"
    is_person = ground.actor(answer.index).kind is ActorKind.PERSON
    return f"anything may stand behind “{last.text}”" if is_led and not is_person else ""
