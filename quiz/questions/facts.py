"""What every rule must know of a fact first: whether it may be asked, how it is told, what is doubtful."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.results import ActorKind, Adjunct, Fact, Mention, Modality, Phrase
from briefing.analysis.word_classes import word_class
from briefing.analysis.wordlists import words
from quiz.questions.candidates import Answer, AnswerType, Candidate
from quiz.questions.ground import Ground, content_lemmas, once, phrases_behind
from quiz.questions.run_together import with_own_subject, without_values_of_others
from quiz.questions.speakers import those_speaking, with_speaker
from quiz.questions.things import head_of, is_human
from quiz.questions.whole_clauses import RELATIVES, is_whole
from quiz.questions.wording.attribution import ARTICLE, is_source_unnamed
from quiz.questions.wording.naming import is_famous
from quiz.questions.wording.stems import Stem

SHORTEST_NEWS = 6
SHORTEST_FOR_COUNT = 10
# A private person met so seldom is no answer that a reader should know.
PASSING = 2
PASSER_BY = "passer-by"
REFUSING = ("decline", "refuse")
SILENT = {"comment", "answer", "respond", "reply", "discuss", "say", "elaborate", "speculate"}
# Who may say something without a name or an office.
ANYBODY = {"people", "person", "source", "user", "one"}
# Words that open what is not stated.
SUPPOSING = {"if", "unless", "whether"}
CUTS_OFF = RELATIVES | {"that"}
# A name behind the first word, a figure, the whole world.
ANCHOR = re.compile(r"(?<=.)(?<!gap: )[A-Z]|\d|\bworld|\bglobal")
EACH = {"each", "every"}
# What tells which change is meant: a year, an hour, what went before it or with it.
TIMED = re.compile(r"\b(?:(?:19|20)\d\d|at \d|from|after|as|before|between|during|since|when)\b(?!-)")
MADE_KNOWN = {"announce", "publish", "report"}
SOURCE = f"ccording to {ARTICLE}, "
ASKED = {Modality.STATED, Modality.POSSIBLE, Modality.REPORTED, Modality.QUOTED}


def askable(ground: Ground, with_speech: bool = False) -> tuple[Fact, ...]:
    """Facts the article vouches for, or reports or quotes of somebody: no negation, opinion or question."""
    return vouched(ground) if with_speech else newsworthy(ground)


@once
def newsworthy(ground: Ground) -> tuple[Fact, ...]:
    """Those that say something which a reader should know."""
    return tuple(fact for fact in vouched(ground) if not is_speech_without_news(ground, fact))


@once
def vouched(ground: Ground) -> tuple[Fact, ...]:
    """Those for which somebody vouches, speech without news among them."""
    numbers = (number for number in sorted(ground.facts) if may_be_asked_of(ground, number))
    told = (as_told(ground, fact) for number in numbers for fact in ground.facts[number])
    return tuple(fact for fact in told if fact and is_vouched_for(ground, fact) and is_whole(ground, fact))


def may_be_asked_of(ground: Ground, number: int) -> bool:
    """Whether the sentence is one of a section, told for the first time, and no question."""
    is_question = ground.text(number).rstrip(" ”\"'").endswith("?")
    return not is_question and number in ground.section_of and number not in ground.repeated


def as_told(ground: Ground, fact: Fact) -> Fact | None:
    """The fact as it is asked about, with its speaker; None where nobody vouches for it."""
    for retold in RETOLD:
        fact = retold(ground, fact)
    return with_speaker(ground, fact)


def is_vouched_for(ground: Ground, fact: Fact) -> bool:
    """Whether somebody who can say so says that it is so, or may be."""
    is_told = not fact.is_negated and fact.modality in ASKED and not is_only_supposed(ground, fact)
    return is_told and not is_said_by_nobody(ground, fact)


def is_only_supposed(ground: Ground, fact: Fact) -> bool:
    """ "If Norway closes the port, …": nobody says that it does."""
    before = ground.tokens(fact.sentence)[: fact.subject.first]
    return bool(before) and before[-1].text.lower() in SUPPOSING


def is_said_by_nobody(ground: Ground, fact: Fact) -> bool:
    """Whether the phrase taken for the speaker is no person, body or text that could say anything."""
    if fact.speaker is None or fact.speaker.actor is not None:
        return False
    tokens = ground.tokens_of(fact.speaker)
    if ground.mentions_within(fact.sentence, fact.speaker.start, fact.speaker.end) or tokens[0].tag == "PRP":
        return False
    head = head_of(tokens)
    if head is not None and head.lemma.lower() in ANYBODY:
        return True
    says = words("source_nouns") | words("collective_nouns") | words("press_roles")
    return head is None or not (is_human(tokens) or {head.text.lower(), head.lemma.lower()} & says)


def with_core_subject(ground: Ground, fact: Fact) -> Fact:
    """The fact with its subject cut before a relative clause: "the ferry, which sank in May" is the ferry."""
    tokens = ground.tokens_of(fact.subject)
    for place in range(1, len(tokens) - 1):
        if tokens[place].text == "," and tokens[place + 1].text.lower() in CUTS_OFF:
            subject = ground.start_of(fact.subject, place)
            return replace(fact, subject=replace(subject, actor=fact.subject.actor))
    return fact


def without_date_of_deed(ground: Ground, fact: Fact) -> Fact:
    """ "Norway last year | sold it": a date right behind the name that the subject is belongs to the deed."""
    subject, dates = fact.subject, ground.dates_within(fact.sentence, fact.subject.start, fact.subject.end)
    date = ground.date(dates[-1]) if dates else None
    if date is None or not date.is_relative or date.end != subject.end:
        return fact
    places = (k for k, token in enumerate(ground.tokens_of(subject)) if token.start == date.start)
    place = next(places, 0)
    name = ground.start_of(subject, place) if place else subject
    if not any(
        (one.start, one.end) == (name.start, name.end) for one in ground.mentions.get(fact.sentence, ())
    ):
        return fact
    dated = replace(ground.rest_of(subject, place), actor=None)
    adjuncts = (*fact.adjuncts, (Adjunct.TIME, dated))
    return replace(fact, subject=replace(name, actor=subject.actor), adjuncts=adjuncts)


def with_time_behind(ground: Ground, fact: Fact) -> Fact:
    """ "Each year 12 boats sink": the time before the subject is told as one that opens."""
    tokens = ground.tokens_of(fact.subject)
    is_timed = len(tokens) > 2 and tokens[0].text.lower() in EACH
    if not is_timed or tokens[1].lemma.lower() not in word_class("spans_of_time") or tokens[2].tag == "IN":
        return fact
    opening = ground.start_of(fact.subject, 2)
    subject = replace(ground.rest_of(fact.subject, 2), actor=fact.subject.actor)
    return replace(fact, subject=subject, fronted=opening, adjuncts=(*fact.adjuncts, (Adjunct.TIME, opening)))


def with_date_in_front(ground: Ground, fact: Fact) -> Fact:
    """ "Norway in 2017 sold", "the fire in 1990 led": a date before the verb is told as one that opens.

    "A study from 2012" stays as it is: that date is the study's.
    """
    dated = next((part for kind, part in fact.adjuncts if is_between(ground, fact, kind, part)), None)
    if dated is None or fact.fronted is not None and is_dated(ground, fact.fronted):
        return fact
    adjuncts = ((kind, part) for kind, part in fact.adjuncts if part != dated)
    return replace(fact, fronted=dated, adjuncts=(*adjuncts, (Adjunct.TIME, dated)))


# One after the other: how a fact is told before it is asked about.
RETOLD = (
    with_own_subject,
    with_core_subject,
    without_values_of_others,
    without_date_of_deed,
    with_time_behind,
    with_date_in_front,
)


def is_between(ground: Ground, fact: Fact, kind: Adjunct, part: Phrase) -> bool:
    """Whether the part is a date right between the subject, which tells no deed itself, and a past verb."""
    between = ground.tokens(fact.sentence)[part.last : fact.action.first]
    is_there = kind is Adjunct.TIME and fact.subject.last == part.first
    is_there = is_there and part.last <= fact.action.first and all(token.tag == "RB" for token in between)
    if not is_there or not is_set_in(ground, part) or not is_dated(ground, part):
        return False
    is_past = ground.tokens_of(fact.action)[0].tag == "VBD"
    return is_past and not any(token.tag.startswith("VB") for token in ground.tokens_of(fact.subject))


def is_set_in(ground: Ground, phrase: Phrase) -> bool:
    """ "In 2017", "on May 3", "last year": the date, alone or behind a preposition that sets in time."""
    tokens = ground.tokens_of(phrase)
    dates = map(ground.date, ground.dates_within(phrase.sentence, phrase.start, phrase.end))
    starts = (date.start for date in dates if date.is_relative)
    return tokens[0].text.lower() in ("in", "on") and len(tokens) > 1 or phrase.start in starts


def is_dated(ground: Ground, phrase: Phrase) -> bool:
    return bool(ground.dates_within(phrase.sentence, phrase.start, phrase.end))


def is_speech_without_news(ground: Ground, fact: Fact) -> bool:
    """ "He declined to comment", "she said on Tuesday": nothing that a reader should know."""
    refused = fact.objects[0].text.lower().split() if fact.verb in REFUSING and fact.objects else ()
    if SILENT.intersection(refused):
        return True
    says_something = any(len(phrase.text.split()) >= SHORTEST_NEWS for phrase in fact.objects)
    is_dated = bool(fact.dates) and (fact.verb == "appear" or is_made_known(ground, fact))
    if says_something or is_dated or does_something(ground, fact):
        return False
    return fact.verb in words("verbs_not_asked")


def is_made_known(ground: Ground, fact: Fact) -> bool:
    """ "The Herring Act was first announced in 2017": the thing itself is the news."""
    is_name = fact.subject.actor is not None or bool(
        ground.mentions_within(fact.subject.sentence, fact.subject.start, fact.subject.end)
    )
    is_thing = is_name and not is_human(ground.tokens_of(fact.subject))
    return fact.is_passive and fact.verb in MADE_KNOWN and is_thing


def does_something(ground: Ground, fact: Fact) -> bool:
    """ "Reached a deal", "announced its sale", "declined by 3%": a verb of speech may be one of doing."""
    if fact.verb not in words("verbs_of_doing_too"):
        return False
    behind = [phrase for phrase in phrases_behind(fact) if phrase.first == fact.action.last]
    tokens = [token for phrase in behind for token in ground.tokens_of(phrase)]
    has_amount = any(ground.quantities_within(one.sentence, one.start, one.end) for one in behind)
    is_thing = len(tokens) > 1 and tokens[0].tag[:2] in ("DT", "PR", "JJ", "NN", "VB", "CD")
    return has_amount or is_thing and tokens[0].tag != "PRP" and any(t.tag[:2] == "NN" for t in tokens)


def candidate_of(
    ground: Ground,
    fact: Fact,
    rule: str,
    stem: Stem,
    answer: Answer,
    asked: Phrase | None,
    *doubts: str,
) -> Candidate:
    """The candidate for a fact, with the doubts of its rule and those that any rule must have."""
    return Candidate(
        rule=rule,
        stem=stem.text,
        answer=answer,
        sentence=fact.sentence,
        actors=stem.actors,
        verb=fact.verb,
        stem_lemmas=asked_lemmas(ground, fact, asked),
        modality=fact.modality,
        doubts=frozenset((*doubts, *doubts_about(ground, fact, rule, stem, answer))),
        importance=importance_of(ground, fact.sentence, fact.is_main),
        fact=fact,
        occasion=stem.occasion,
    )


def doubts_about(ground: Ground, fact: Fact, rule: str, stem: Stem, answer: Answer) -> Iterator[str]:
    """What had to be left out or guessed, and what the question does not tell."""
    is_placeless = happened(ground, fact) and is_of_nowhere(stem, answer)
    seen = {
        "words left out": stem.lost > 0,
        "beside the point": not fact.is_main and fact.speaker is None,
        "source without a name": SOURCE in stem.text and is_source_unnamed(ground, fact),
        PASSER_BY: is_bystander(ground, answer),
        "count without scene": lacks_scene(rule, stem),
        "figure of nowhere": is_placeless or is_change_undated(ground, fact, stem, answer),
    }
    return (name for name, is_seen in seen.items() if is_seen)


def is_change_undated(ground: Ground, fact: Fact, stem: Stem, answer: Answer) -> bool:
    """ "By how much did Orlin's shares fall?": on which day? "From 600 mg" tells which change is meant."""
    is_change = answer.type is AnswerType.QUANTITY and fact.verb in words("verbs_of_change")
    if not is_change or ground.tokens_of(fact.action)[0].tag != "VBD" or stem.occasion:
        return False
    return TIMED.search(stem.text) is None


def happened(ground: Ground, fact: Fact) -> bool:
    """ "Fell", "has fallen": at some time somewhere; what "must withstand" does so always.

    So it is with what happened of one thing of many: "they built a chair that has three fans".
    """
    verbs = ground.tokens_of(fact.action)
    return (
        not fact.is_main
        or verbs[0].tag == "VBD"
        or verbs[0].text.lower() in ("has", "have")
        and len(verbs) > 1
    )


def is_of_nowhere(stem: Stem, answer: Answer) -> bool:
    """ "By how much did output fall?": asks for a figure, and tells neither name nor year nor other figure.

    Of the whole world, "half of all people" says enough.
    """
    is_figure = answer.type in (AnswerType.QUANTITY, AnswerType.DATE)
    has_anchor = bool(stem.occasion or stem.actors or ANCHOR.search(stem.text.replace(answer.text, "")))
    return is_figure and not has_anchor


def lacks_scene(rule: str, stem: Stem) -> bool:
    """ "How many ships did Norway sell?": a short question for a count, without when or of how many."""
    is_short = len(stem.text.split()) < SHORTEST_FOR_COUNT
    return rule == "how many" and is_short and not any(character.isdigit() for character in stem.text)


def is_bystander(ground: Ground, answer: Answer) -> bool:
    """Who has a word in the article, without an office or calling: nobody needs to learn that name.

    Of whom the article only tells, the reader may know why.
    """
    if answer.type is not AnswerType.ACTOR or answer.index is None:
        return False
    actor = ground.actor(answer.index)
    is_private = actor.kind is ActorKind.PERSON and actor.role is None and not is_famous(actor)
    is_met_once = is_private and len(actor.mentions) <= PASSING and answer.index in those_speaking(ground)
    return is_met_once and not any(is_told_by_clause(ground, one) for one in actor.mentions)


def is_told_by_clause(ground: Ground, mention: Mention) -> bool:
    """ "Ann Lee, who leads the council": the clause tells what a role would."""
    return ground.text(mention.sentence)[mention.end :].startswith(", who ")


def asked_lemmas(ground: Ground, fact: Fact, asked: Phrase | None) -> frozenset[str]:
    """The telling words of the fact without the phrase that is asked for."""
    spans = [fact.action, *phrases_behind(fact)]
    if asked is not fact.subject:
        spans.append(fact.subject)
    places = {place for span in spans for place in range(span.first, span.last)}
    if asked is not None:
        places -= set(range(asked.first, asked.last))
    tokens = enumerate(ground.tokens(fact.sentence))
    return frozenset(content_lemmas(token for place, token in tokens if place in places))


def sentence_candidate(
    ground: Ground, number: int, rule: str, stem: Stem, answer: Answer, *doubts: str
) -> Candidate:
    """The candidate for a value of a whole sentence, of which no fact need be known."""
    return Candidate(
        rule=rule,
        stem=stem.text,
        answer=answer,
        sentence=number,
        actors=stem.actors,
        doubts=frozenset((*doubts, *([PASSER_BY] if is_bystander(ground, answer) else []))),
        importance=importance_of(ground, number, is_main=True),
    )


def importance_of(ground: Ground, number: int, is_main: bool) -> float:
    """How much a sentence matters: central actors in it, a key point on it, dates and amounts."""
    in_key_points = any(number in point.sentences for point in ground.analysis.key_points)
    actors = {mention.actor for mention in ground.mentions.get(number, ())}
    central = sum(len(ground.actor(actor).mentions) for actor in actors)
    telling = bool(ground.dates.get(number)) + bool(ground.quantities.get(number))
    return min(1.0, 0.3 + 0.25 * in_key_points + min(0.3, 0.02 * central) + 0.08 * telling + 0.07 * is_main)
