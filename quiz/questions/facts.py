"""Which facts may be asked: told so that somebody vouches for them, and worth knowing."""

import re
from functools import cache

from briefing.analysis.results import BlockKind, Fact, Modality, Phrase, Token
from briefing.analysis.wordlists import words
from quiz.questions.ground import Ground, once, phrases_behind
from quiz.questions.retelling import retold
from quiz.questions.speakers import with_speaker
from quiz.questions.things import head_of, is_human, nouns_for_bodies
from quiz.questions.whole_clauses import is_whole

SHORTEST_NEWS = 6
REFUSING = ("decline", "refuse")
SILENT = {"comment", "answer", "respond", "reply", "discuss", "say", "elaborate", "speculate"}
# A sentence ends in a mark, be it that of an aside or a quotation.
MARKED = re.compile(r"[^\w\s]\s*$")
FEW_LEFT_OPEN = 0.1
NO_COMMENT = re.compile(r"\bno (?:further |immediate )?comment\b", re.IGNORECASE)
# Who may say something without a name or an office.
ANYBODY = {"people", "person", "source", "user", "one"}
# Words that open what is not stated.
SUPPOSING = {"if", "unless", "whether"}
ISSUING = {"give", "issue", "make", "post", "provide", "publish", "release", "send"}
STATEMENTS = {"comment", "comments", "remark", "remarks", "statement"}
MADE_KNOWN = {"announce", "publish", "report"}
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
    """Whether the sentence is one of a section, told whole and for the first time, and no question."""
    is_question = ground.text(number).rstrip(" ”\"'").endswith("?")
    is_told = not is_question and number in ground.section_of and number not in ground.repeated
    return is_told and number not in left_open(ground)


@once
def left_open(ground: Ground) -> frozenset[int]:
    """ "Ann Lee has sailed 40 ships" without the full stop of other paragraphs: under a picture."""
    kinds = {block.number: block.kind for block in ground.analysis.blocks}
    told = [one for one in ground.analysis.sentences if kinds.get(one.block) is BlockKind.PARAGRAPH]
    found = frozenset(one.number for one in told if MARKED.search(one.text) is None)
    return found if len(found) <= FEW_LEFT_OPEN * len(told) else frozenset()


def as_told(ground: Ground, fact: Fact) -> Fact | None:
    """The fact as it is asked about, with its speaker; None where nobody vouches for it."""
    return with_speaker(ground, retold(ground, fact))


def is_vouched_for(ground: Ground, fact: Fact) -> bool:
    """Whether somebody who can say so says that it is so, or may be."""
    is_told = not fact.is_negated and fact.modality in ASKED and not is_only_supposed(ground, fact)
    return is_told and not is_said_by_nobody(ground, fact)


def is_only_supposed(ground: Ground, fact: Fact) -> bool:
    """ "If Norway closes the port, …", "if, however, Norway closes it": nobody says that it does."""
    before = ground.tokens(fact.sentence)[: fact.subject.first]
    is_led = bool(before) and before[-1].text.lower() in SUPPOSING
    opening = ground.tokens_of(fact.fronted)[:2] if fact.fronted is not None else ()
    is_parted = bool(opening) and all(token.text == "," for token in opening[1:])
    return is_led or is_left_unsaid(before[-3:]) or is_parted and opening[0].text.lower() in SUPPOSING


def is_left_unsaid(before: tuple[Token, ...]) -> bool:
    """ "It is unclear how many of the 40 ships sank": that they all did is not said."""
    told = [token.text.lower() for token in before]
    return told == ["how", "many", "of"] or told == ["how", "much", "of"]


def is_said_by_nobody(ground: Ground, fact: Fact) -> bool:
    """Whether the phrase taken for the speaker is no person, body or text that could say anything.

    "What Lee did not mention was that …" is none either.
    """
    if fact.speaker is None:
        return False
    tokens = ground.tokens_of(fact.speaker)
    if tokens[0].tag == "WP" or fact.speaker.actor is not None:
        return tokens[0].tag == "WP"
    if ground.mentions_within(fact.sentence, fact.speaker.start, fact.speaker.end) or tokens[0].tag == "PRP":
        return False
    head = head_of(tokens)
    if head is not None and head.lemma.lower() in ANYBODY:
        return True
    return head is None or not (is_human(tokens) or {head.text.lower(), head.lemma.lower()} & sources())


@cache
def sources() -> frozenset[str]:
    """Nouns for what may say something: papers, groups, the press, bodies."""
    return words("source_nouns", "collective_nouns", "press_roles") | nouns_for_bodies()


def is_speech_without_news(ground: Ground, fact: Fact) -> bool:
    """ "He declined to comment", "she said on Tuesday": nothing that a reader should know."""
    refused = fact.objects[0].text.lower().split() if fact.verb in REFUSING and fact.objects else ()
    if SILENT.intersection(refused) or fact.objects and NO_COMMENT.search(fact.objects[-1].text):
        return True
    if fact.verb in ISSUING and any(is_mere_statement(ground, phrase) for phrase in fact.objects):
        return True
    says_something = any(len(phrase.text.split()) >= SHORTEST_NEWS for phrase in fact.objects)
    is_dated = bool(fact.dates) and (fact.verb == "appear" or is_made_known(ground, fact))
    if says_something or is_dated or does_something(ground, fact):
        return False
    return fact.verb in words("verbs_not_asked")


def is_mere_statement(ground: Ground, phrase: Phrase) -> bool:
    """ "A statement to the press": that somebody said something, and not what."""
    head = head_of(ground.tokens_of(phrase))
    return head is not None and head.lemma.lower() in STATEMENTS


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


def is_added(ground: Ground, fact: Fact) -> bool:
    """Whether "also" or "too" stands by the verb: the article has told of others before."""
    tokens = ground.tokens(fact.sentence)
    group = [*tokens[fact.subject.last : fact.action.last + 1], *tokens[-3:]]
    return any(token.text.lower() in ("also", "too") for token in group)


def owning_fact(ground: Ground, clause: Fact) -> Fact | None:
    """ "Kelda has three cranes", where "Kelda has three cranes that lift boats" has a clause on cranes."""
    opening = ground.tokens(clause.sentence)[clause.subject.last : clause.subject.last + 1]
    if clause.is_main or not opening or opening[0].tag not in ("WDT", "WP"):
        return None
    told = (one for one in ground.facts.get(clause.sentence, ()) if one.verb == "have")
    return next((one for one in told if clause.subject.start in {each.start for each in one.objects}), None)
